import { dueBeforeStart as fault } from '../../../smart/date-faults';
import { message } from '../../../text/message';
import { fix, preferred } from '../../fix';
import type { GoalRule } from '../../rule';

export const dueBeforeStart: GoalRule = {
  code: 'time-bound/due-before-start',
  on: 'goal',
  judges: true,
  dimension: 'timeBound',
  costs: 'timeBound/date',
  severity: 'warning',
  summary: 'The goal is due before it starts.',
  *check({ start, due, text }) {
    if (start === undefined || due === undefined) return;
    const reason = fault(due.value, start.value);
    if (reason === undefined) return;
    const written = (range: typeof due.range) => text.slice(range.start, range.end);
    yield {
      range: due.range,
      message: reason,
      fixes: () => [
        preferred(
          fix(message('Swap start and due'), [
            { range: start.range, newText: written(due.range) },
            { range: due.range, newText: written(start.range) },
          ]),
        ),
      ],
    };
  },
};
