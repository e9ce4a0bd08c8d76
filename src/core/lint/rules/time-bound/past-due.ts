import { setKey } from '../../../edits/set-key';
import { message, type Message } from '../../../text/message';
import { addMonths, daysBetween } from '../../../time/local-date';
import { fix } from '../../fix';
import type { GoalRule } from '../../rule';
import { setDueTo } from './deadlines';

export const pastDue: GoalRule = {
  code: 'time-bound/past-due',
  on: 'goal',
  judges: true,
  dimension: 'timeBound',
  severity: 'warning',
  summary: 'The due date of a goal that is still worked on has passed.',
  *check(goal, { today }) {
    const { due } = goal;
    if (due === undefined || due.value >= today) return;
    yield {
      range: due.range,
      message: overdueMessage(daysBetween(due.value, today)),
      fixes: () => [
        setDueTo(goal, addMonths(today, 1)),
        fix(message('Mark it as achieved'), setKey(goal, 'status', 'achieved')),
        fix(message('Mark it as dropped'), setKey(goal, 'status', 'dropped')),
      ],
    };
  },
};

function overdueMessage(days: number): Message {
  return days === 1
    ? message('This goal was due yesterday: is it reached, moved or dropped?')
    : message('This goal was due {days} days ago: is it reached, moved or dropped?', { days });
}
