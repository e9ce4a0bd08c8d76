import { isUnfilled } from '../../../documents/unfilled';
import { statedDeadline, statedDeadlines } from '../../../smart/stated-deadlines';
import { message } from '../../../text/message';
import { preferred, safe } from '../../fix';
import type { GoalRule } from '../../rule';
import { chooseDue, setDueTo } from './deadlines';
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
    const stated = statedDeadline(verdict.deadlines);
    if (stated !== undefined) {
      if (stated.date < today) return;
      const days = new Set(statedDeadlines(verdict.deadlines).map(({ date }) => date));
      const others = [...days].filter((date) => date !== stated.date && date >= today);
      yield {
        range: statement.toSource(stated.range),
        message: message('“{text}” is {date}; as “due” it can be counted down', {
          text: stated.text,
          date: stated.date,
        }),
        fixes: () => {
          const latest = setDueTo(goal, stated.date);
          return [
            stated.certain && days.size === 1 ? safe(latest) : preferred(latest),
            ...others.map((date) => setDueTo(goal, date)),
          ];
        },
      };
      return;
    }
    const undated = verdict.deadlines.find(
      ({ vague, main, date, fromToday }) => main && !vague && date === undefined && fromToday === undefined,
    );
    if (undated === undefined || isUnfilled(goal, 'due')) return;
    yield {
      range: statement.toSource(undated.range),
      message: undated.needs ?? message('The day of “{text}” is not known; add it as “due”', { text: undated.text }),
      fixes: () => [chooseDue(goal, today)],
    };
  },
};
