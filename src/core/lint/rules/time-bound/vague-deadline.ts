import { isUnfilled } from '../../../documents/unfilled';
import { message } from '../../../text/message';
import type { GoalRule } from '../../rule';
import { chooseDue } from './deadlines';
import { hasUnreadableDue } from './no-deadline';

export const vagueDeadline: GoalRule = {
  code: 'time-bound/vague-deadline',
  on: 'goal',
  judges: true,
  dimension: 'timeBound',
  severity: 'warning',
  summary: 'Words such as “soon” or “as soon as possible” stand where a day should.',
  *check(goal, { verdict, today }) {
    const { statement, due } = goal;
    if (
      due !== undefined ||
      statement === undefined ||
      verdict.dimensions.timeBound.met ||
      hasUnreadableDue(goal.problems) ||
      isUnfilled(goal, 'due')
    )
      return;
    for (const { range, text } of verdict.deadlines.filter((deadline) => deadline.vague)) {
      yield {
        range: statement.toSource(range),
        message: message('“{text}” is no day that can be reached; name one', { text }),
        fixes: () => [chooseDue(goal, today)],
      };
    }
  },
};
