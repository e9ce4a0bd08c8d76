import { message } from '../../../text/message';
import { daysBetween } from '../../../time/local-date';
import { rangeOf } from '../../../text/range';
import { fix, preferred } from '../../fix';
import type { GoalRule } from '../../rule';
import { dateInWords, setDueTo, statedDeadline } from './deadlines';

/** “Within six months” is meant roughly, and a day inside the named month or quarter keeps the promise. */
const DAYS_LATER = 7;
const DAYS_EARLIER = 31;

export const datesDisagree: GoalRule = {
  code: 'time-bound/dates-disagree',
  on: 'goal',
  judges: true,
  dimension: 'timeBound',
  severity: 'information',
  summary: 'The statement and `due` name different days.',
  *check(goal, { verdict, today }) {
    const { statement, due } = goal;
    const stated = statedDeadline(verdict);
    if (statement === undefined || due === undefined || stated === undefined) return;
    const later = daysBetween(stated.date, due.value);
    if (later <= DAYS_LATER && later >= -DAYS_EARLIER) return;
    const args = { text: stated.text, date: stated.date, due: due.value };
    const said = `by ${dateInWords(due.value)}`;
    const sayDue = fix(message('Say “{said}” in the statement', { said }), [
      { range: statement.toSource(stated.range), newText: said },
    ]);
    yield {
      range: statement.toSource(stated.range),
      message: message('“{text}” is {date}, but “due” says {due}', args),
      related: [{ kind: 'here', range: rangeOf(due.range.start, due.range.end), message: message('due: {due}', args) }],
      // A day that has passed is no day to go back to.
      fixes: () => (stated.date < today ? [preferred(sayDue)] : [preferred(setDueTo(goal, stated.date)), sayDue]),
    };
  },
};
