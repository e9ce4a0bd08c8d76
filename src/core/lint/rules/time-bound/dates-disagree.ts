import { disagreeingDeadline, disagreement } from '../../../smart/date-faults';
import { message } from '../../../text/message';
import { rangeOf } from '../../../text/range';
import { fix, preferred } from '../../fix';
import type { GoalRule } from '../../rule';
import { dateInWords, setDueTo } from './deadlines';

export const datesDisagree: GoalRule = {
  code: 'time-bound/dates-disagree',
  on: 'goal',
  judges: true,
  dimension: 'timeBound',
  costs: 'timeBound/date',
  severity: 'information',
  summary: 'The statement and `due` name different days.',
  *check(goal, { verdict, today }) {
    const { statement, due } = goal;
    const stated = due && disagreeingDeadline(verdict.deadlines, due.value);
    if (statement === undefined || due === undefined || stated === undefined) return;
    const said = `by ${dateInWords(due.value)}`;
    const sayDue = fix(message('Say “{said}” in the statement', { said }), [
      { range: statement.toSource(stated.range), newText: said },
    ]);
    yield {
      range: statement.toSource(stated.range),
      message: disagreement(stated, due.value),
      related: [
        {
          kind: 'here',
          range: rangeOf(due.range.start, due.range.end),
          message: message('due: {due}', { due: due.value }),
        },
      ],
      // A day that has passed is no day to go back to.
      fixes: () => (stated.date < today ? [preferred(sayDue)] : [preferred(setDueTo(goal, stated.date)), sayDue]),
    };
  },
};
