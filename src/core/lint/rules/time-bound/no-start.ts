import { setKey } from '../../../edits/set-key';
import { message } from '../../../text/message';
import { fix } from '../../fix';
import type { GoalRule } from '../../rule';
import { setDueTo } from './deadlines';
import { hasUnreadableDue } from './no-deadline';

export const noStart: GoalRule = {
  code: 'time-bound/no-start',
  on: 'goal',
  judges: true,
  dimension: 'timeBound',
  severity: 'hint',
  summary: 'The deadline in the statement counts from a start that the goal does not have.',
  *check(goal, { verdict, today }) {
    const { statement, start, due } = goal;
    if (start !== undefined || due !== undefined || statement === undefined || hasUnreadableDue(goal.problems)) return;
    const counted = verdict.deadlines.find(({ main, fromToday }) => main && fromToday !== undefined);
    if (counted?.fromToday === undefined) return;
    const { text, fromToday } = counted;
    yield {
      range: statement.toSource(counted.range),
      message: message(
        '“{text}” counts from the start of the goal, which is not there: add “start”, or a day as “due”',
        {
          text,
        },
      ),
      fixes: () => [
        fix(message('Set “start” to today, {date}', { date: today }), setKey(goal, 'start', today)),
        setDueTo(goal, fromToday),
      ],
    };
  },
};
