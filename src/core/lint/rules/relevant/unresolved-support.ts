import { message } from '../../../text/message';
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
    if (!index.complete) return;
    for (const { value, range } of goal.supports) {
      const resolution = index.resolve(value, uri);
      if (resolution !== undefined && resolution.missingAnchor === undefined) continue;
      yield {
        range,
        message:
          resolution?.missingAnchor === undefined
            ? message('Nothing is called “{target}”: name an aspiration, an objective or a file that is there', {
                target: value,
              })
            : message('“{target}” leads nowhere: its file has no “^{anchor}” at the end of a line', {
                target: value,
                anchor: resolution.missingAnchor,
              }),
        fixes: () => replaceWithOneOf(range, nearest(value, aims(index, goal.owner?.value))),
      };
    }
  },
};
