import { unresolvedSupport as fault } from '../../../index/goal-faults';
import { replaceWithOneOf } from '../../fix';
import type { GoalRule } from '../../rule';
import { nearest } from '../../../documents/nearest';
import { aims } from './no-reason';

export const unresolvedSupport: GoalRule = {
  code: 'relevant/unresolved-support',
  on: 'goal',
  judges: true,
  dimension: 'relevant',
  severity: 'warning',
  summary: 'What the goal supports is not to be found: no such aspiration, objective or file.',
  *check(goal, { uri, index }) {
    for (const { value, range } of goal.supports) {
      const reason = fault(value, uri, index);
      if (reason === undefined) continue;
      yield {
        range,
        message: reason,
        fixes: () => replaceWithOneOf(range, nearest(value, aims(index, goal.owner?.value))),
      };
    }
  },
};
