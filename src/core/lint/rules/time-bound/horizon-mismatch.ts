import { message } from '../../../text/message';
import { addYears } from '../../../time/local-date';
import { fix, preferred } from '../../fix';
import type { GoalRule } from '../../rule';

export const horizonMismatch: GoalRule = {
  code: 'time-bound/horizon-mismatch',
  on: 'goal',
  judges: true,
  dimension: 'timeBound',
  severity: 'hint',
  summary: 'A short-term goal is due in more than a year.',
  *check({ horizon, start, due }, { today }) {
    if (horizon?.value !== 'short' || due === undefined || due.value <= addYears(start?.value ?? today, 1)) return;
    yield {
      range: horizon.range,
      message: message('Due {due} is more than a year away: a long-term goal', { due: due.value }),
      fixes: () => [
        preferred(fix(message('Change to “{value}”', { value: 'long' }), [{ range: horizon.range, newText: 'long' }])),
      ],
    };
  },
};
