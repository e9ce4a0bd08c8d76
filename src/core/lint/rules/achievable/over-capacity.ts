import { setKey } from '../../../edits/set-key';
import { overCapacity as fault } from '../../../index/goal-faults';
import { placed } from '../../../index/placed';
import { message } from '../../../text/message';
import { fix } from '../../fix';
import type { GoalRule } from '../../rule';

export const overCapacity: GoalRule = {
  code: 'achievable/over-capacity',
  on: 'goal',
  judges: true,
  dimension: 'achievable',
  severity: 'warning',
  summary:
    'The active goals need more hours a week than the profile has; those that no longer fit, by rank, are named.',
  *check(goal, { uri, index }) {
    const reason = fault({ uri, ...placed(goal) }, index);
    if (reason === undefined || goal.effortPerWeek === undefined) return;
    yield {
      range: goal.effortPerWeek.range,
      message: reason,
      fixes: () => [fix(message('Pause this goal'), setKey(goal, 'status', 'paused'))],
    };
  },
};
