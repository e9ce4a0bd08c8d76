import { setKey } from '../../../edits/set-key';
import { tooManyActive as fault } from '../../../index/goal-faults';
import { placed } from '../../../index/placed';
import { message } from '../../../text/message';
import { fix, preferred } from '../../fix';
import type { GoalRule } from '../../rule';

export const tooManyActive: GoalRule = {
  code: 'achievable/too-many-active',
  on: 'goal',
  judges: true,
  dimension: 'achievable',
  severity: 'warning',
  summary: 'More goals are active at a time than the program or the setting allows; the lowest-ranked is named.',
  *check(goal, { uri, index, settings }) {
    const reason = fault({ uri, ...placed(goal) }, index, settings);
    if (reason === undefined || goal.status === undefined) return;
    yield {
      range: goal.status.range,
      message: reason,
      fixes: () => [preferred(fix(message('Pause this goal, the lowest-ranked'), setKey(goal, 'status', 'paused')))],
    };
  },
};
