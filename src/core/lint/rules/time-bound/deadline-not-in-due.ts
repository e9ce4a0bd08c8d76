import { message } from '../../../text/message';
import { safe } from '../../fix';
import type { GoalRule } from '../../rule';
import { chooseDue, setDueTo, statedDeadline } from './deadlines';
import { hasUnreadableDue } from './no-deadline';

export const deadlineNotInDue: GoalRule = {
  code: 'time-bound/deadline-not-in-due',
  on: 'goal',
  judges: true,
  dimension: 'timeBound',
  severity: 'information',
  summary: 'The statement names a deadline that `due` does not have yet, so nothing can count down to it.',
  *check(goal, { verdict, today }) {
    const { statement, due } = goal;
    if (due !== undefined || statement === undefined || hasUnreadableDue(goal.problems)) return;
    const stated = statedDeadline(verdict);
    if (stated !== undefined) {
      yield {
        range: statement.toSource(stated.range),
        message: message('“{text}” is {date}; as “due” it can be counted down', {
          text: stated.text,
          date: stated.date,
        }),
        fixes: () => [safe(setDueTo(goal, stated.date))],
      };
      return;
    }
    const undated = verdict.deadlines.find((deadline) => !deadline.vague && deadline.date === undefined);
    if (undated === undefined) return;
    yield {
      range: statement.toSource(undated.range),
      message: undated.needs ?? message('The day of “{text}” is not known; add it as “due”', { text: undated.text }),
      fixes: () => [chooseDue(goal, today)],
    };
  },
};
