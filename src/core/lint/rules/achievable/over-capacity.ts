import { setKey } from '../../../edits/set-key';
import type { GoalRecord } from '../../../index/record';
import { message } from '../../../text/message';
import { fix } from '../../fix';
import type { GoalRule } from '../../rule';
import { activeGoalsByRank } from './active-goals';

const MINUTES_PER_HOUR = 60;

export const overCapacity: GoalRule = {
  code: 'achievable/over-capacity',
  on: 'goal',
  judges: true,
  dimension: 'achievable',
  severity: 'warning',
  summary:
    'The active goals need more hours a week than the profile has; those that no longer fit, by rank, are named.',
  *check(goal, { uri, index }) {
    const owner = goal.owner?.value;
    const effort = goal.effortPerWeek;
    if (!index.complete || owner === undefined || effort === undefined || goal.status?.value !== 'active') return;
    const profile = index.byId(owner).find((record) => record.kind === 'profile');
    if (profile?.kind !== 'profile' || profile.capacityPerWeek === undefined) return;
    const active = activeGoalsByRank(index, owner);
    const upToThis = active.slice(0, active.findIndex((record) => record.uri === uri) + 1);
    if (minutesOf(upToThis) <= profile.capacityPerWeek) return;
    yield {
      range: effort.range,
      message: message('{planned} h a week planned in active goals, {free} h free', {
        planned: hours(minutesOf(active)),
        free: hours(profile.capacityPerWeek),
      }),
      fixes: () => [fix(message('Pause this goal'), setKey(goal, 'status', 'paused'))],
    };
  },
};

function minutesOf(goals: readonly GoalRecord[]): number {
  return goals.reduce((sum, { effortPerWeek = 0 }) => sum + effortPerWeek, 0);
}

function hours(minutes: number): number {
  return Math.round((minutes / MINUTES_PER_HOUR) * 10) / 10;
}
