import type { Goal } from '../../../documents/document';
import { setKey } from '../../../edits/set-key';
import { duePassed } from '../../../smart/date-faults';
import { statedDeadline } from '../../../smart/stated-deadlines';
import { message } from '../../../text/message';
import { addMonths, type LocalDate } from '../../../time/local-date';
import type { Fix } from '../../finding';
import { fix } from '../../fix';
import type { GoalRule } from '../../rule';
import { setDueTo } from './deadlines';
import { hasUnreadableDue } from './no-deadline';

export const pastDue: GoalRule = {
  code: 'time-bound/past-due',
  on: 'goal',
  judges: true,
  dimension: 'timeBound',
  severity: 'warning',
  summary: 'The due date of a goal that is still worked on has passed, or the deadline that its statement names.',
  *check(goal, { verdict, today }) {
    const { due, statement } = goal;
    if (due === undefined && statement !== undefined && !hasUnreadableDue(goal.problems)) {
      const stated = verdict.dimensions.timeBound.met ? undefined : statedDeadline(verdict.deadlines);
      if (stated === undefined || stated.date >= today) return;
      yield {
        range: statement.toSource(stated.range),
        message: message('“{text}” was {date}, which has passed: is the goal reached, moved or dropped?', {
          text: stated.text,
          date: stated.date,
        }),
        fixes: () => ends(goal, today),
      };
      return;
    }
    const passed = due && duePassed(due.value, today);
    if (due !== undefined && passed !== undefined)
      yield { range: due.range, message: passed, fixes: () => ends(goal, today) };
  },
};

function ends(goal: Goal, today: LocalDate): readonly Fix[] {
  return [
    setDueTo(goal, addMonths(today, 1)),
    fix(message('Mark it as achieved'), setKey(goal, 'status', 'achieved')),
    fix(message('Mark it as dropped'), setKey(goal, 'status', 'dropped')),
  ];
}
