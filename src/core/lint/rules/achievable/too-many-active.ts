import { setKey } from '../../../edits/set-key';
import type { ProgramRecord } from '../../../index/record';
import { message } from '../../../text/message';
import { fix, preferred } from '../../fix';
import type { GoalRule } from '../../rule';
import { activeGoalsByRank } from './active-goals';

export const tooManyActive: GoalRule = {
  code: 'achievable/too-many-active',
  on: 'goal',
  judges: true,
  dimension: 'achievable',
  severity: 'warning',
  summary: 'More goals are active at a time than the program or the setting allows; the lowest-ranked is named.',
  *check(goal, { uri, index, settings }) {
    const owner = goal.owner?.value;
    if (!index.complete || owner === undefined || goal.status?.value !== 'active') return;
    const most = activeLimit(index.ofKind('program'), settings.maxActiveGoals);
    const active = activeGoalsByRank(index, owner);
    const rank = active.findIndex((record) => record.uri === uri);
    if (rank < most) return;
    yield {
      range: goal.status.range,
      message: message('This is active goal number {rank}; {most} at a time keep the focus', { rank: rank + 1, most }),
      fixes: () => [preferred(fix(message('Pause this goal, the lowest-ranked'), setKey(goal, 'status', 'paused')))],
    };
  },
};

/** The smallest limit that a program sets, else the setting. */
function activeLimit(programs: readonly ProgramRecord[], setting: number): number {
  const limits = programs.flatMap(({ maxActiveGoals }) => maxActiveGoals ?? []);
  return limits.length > 0 ? Math.min(...limits) : setting;
}
