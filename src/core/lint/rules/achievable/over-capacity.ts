import { setKey } from '../../../edits/set-key';
import { message } from '../../../text/message';
import { fix } from '../../fix';
import type { GoalRule } from '../../rule';

const MINUTES_PER_HOUR = 60;

export const overCapacity: GoalRule = {
  code: 'achievable/over-capacity',
  on: 'goal',
  judges: true,
  dimension: 'achievable',
  severity: 'warning',
  summary: 'The active goals of a person need more hours a week than the profile has.',
  *check(goal, { index }) {
    const owner = goal.owner?.value;
    const effort = goal.effortPerWeek;
    if (!index.complete || owner === undefined || effort === undefined || goal.status?.value !== 'active') return;
    const profile = index.byId(owner).find((record) => record.kind === 'profile');
    if (profile?.kind !== 'profile' || profile.capacityPerWeek === undefined) return;
    const planned = index
      .goalsOf(owner)
      .filter((record) => record.status === 'active')
      .reduce((sum, record) => sum + (record.effortPerWeek ?? 0), 0);
    if (planned <= profile.capacityPerWeek) return;
    yield {
      range: effort.range,
      message: message('{planned} h a week planned in active goals, {free} h free', {
        planned: hours(planned),
        free: hours(profile.capacityPerWeek),
      }),
      fixes: () => [fix(message('Pause this goal'), setKey(goal, 'status', 'paused'))],
    };
  },
};

function hours(minutes: number): number {
  return Math.round((minutes / MINUTES_PER_HOUR) * 10) / 10;
}
