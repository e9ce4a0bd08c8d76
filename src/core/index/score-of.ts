import { checkOf } from '../smart/checks';
import { scoreWithout } from '../smart/score';
import { DIMENSIONS, type Fault } from '../smart/verdict';
import { formatMessage } from '../text/message';
import type { GoalRecord } from './record';
import type { GoalOverview, LostPoints } from './workspace-status';

/** The score of a goal among the other files. @param own what its file holds against it @param outer what they tell */
export function scoreOf(
  { unmet, status }: GoalRecord,
  own: readonly Fault[],
  outer: readonly Fault[],
): Pick<GoalOverview, 'score' | 'points' | 'lost'> {
  const missing = new Set(unmet);
  // What is not there cannot be lost.
  const faults = [...own, ...outer.filter(({ check }) => !missing.has(check))];
  const isOver = status === 'achieved' || status === 'dropped';
  return {
    ...(unmet === undefined ? NONE : scoreWithout(new Set([...missing, ...faults.map(({ check }) => check)]))),
    lost: isOver ? [] : lostPoints(faults),
  };
}

const NONE = { score: 0, points: { specific: 0, measurable: 0, achievable: 0, relevant: 0, timeBound: 0 } };

/** By the letter, with each reason once: what takes two checks is said once. */
function lostPoints(faults: readonly Fault[]): readonly LostPoints[] {
  return DIMENSIONS.flatMap((dimension) => {
    const own = faults.filter(({ check }) => checkOf(check).dimension === dimension);
    if (own.length === 0) return [];
    const checks = [...new Set(own.map(({ check }) => check))];
    const reasons = new Map(own.map(({ reason }) => [formatMessage(reason), reason]));
    return [
      { dimension, points: checks.reduce((sum, id) => sum + checkOf(id).most, 0), reasons: [...reasons.values()] },
    ];
  });
}
