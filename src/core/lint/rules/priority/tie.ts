import type { Goal } from '../../../documents/document';
import { setKey } from '../../../edits/set-key';
import { message } from '../../../text/message';
import type { Fix } from '../../finding';
import { fix, preferred } from '../../fix';
import { relatedFiles } from '../../related';
import type { GoalRule } from '../../rule';

export const priorityTie: GoalRule = {
  code: 'priority/tie',
  on: 'goal',
  judges: true,
  severity: 'information',
  summary: 'Two goals in work of one owner have the same priority, so nothing says which comes first.',
  *check(goal, { uri, index }) {
    const { owner, priority } = goal;
    if (!index.complete || owner === undefined || priority === undefined || !isInWork(goal.status?.value)) return;
    const { byPriority } = index.goalsOf(owner.value);
    const own = index.get(uri);
    const tied = (byPriority.get(priority.value) ?? []).filter((other) => other !== own);
    const [first] = tied;
    if (first === undefined) return;
    const args = { priority: priority.value, title: first.title, count: tied.length };
    yield {
      range: priority.range,
      message:
        tied.length === 1
          ? message('“{title}” has priority {priority} as well: say which of the two comes first', args)
          : message('{count} other goals in work have priority {priority} as well: say which comes first', args),
      ...relatedFiles(tied, ({ line }) => line, message('Priority {priority} as well', args)),
      fixes: () => freePlaces(goal, priority.value, byPriority),
    };
  },
};

function isInWork(status: string | undefined): boolean {
  return status === 'active' || status === 'proposed';
}

/** The next numbers below and above that nobody has; later is what nobody is displaced by. */
function freePlaces(goal: Goal, priority: number, taken: ReadonlyMap<number, unknown>): readonly Fix[] {
  let later = priority + 1;
  while (taken.has(later)) later += 1;
  let earlier = priority - 1;
  while (taken.has(earlier)) earlier -= 1;
  const setTo = (value: number): Fix =>
    fix(
      message('Give it priority {priority}, which is free', { priority: value }),
      setKey(goal, 'priority', `${value}`),
    );
  return [preferred(setTo(later)), ...(earlier >= 1 ? [setTo(earlier)] : [])];
}
