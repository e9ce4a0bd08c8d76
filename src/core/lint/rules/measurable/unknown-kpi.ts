import { nearest } from '../../../documents/nearest';
import { message } from '../../../text/message';
import { replaceWithOneOf } from '../../fix';
import type { GoalRule } from '../../rule';
import { shapeProblems } from '../shape-problems';

const MOST_CHOICES = 3;

export const unknownKpi: GoalRule = {
  code: 'measurable/unknown-kpi',
  on: 'goal',
  judges: false,
  dimension: 'measurable',
  costs: 'measurable/number',
  severity: 'warning',
  summary: 'A reading names a KPI that is not in the table.',
  *check(goal) {
    for (const { kpi, known, range } of shapeProblems(goal, 'unknown-kpi')) {
      yield {
        range,
        message:
          known.length > 0
            ? message('No KPI is called “{kpi}”; the table has {known}', { kpi, known: known.join(', ') })
            : message('No KPI is called “{kpi}”; this goal has no KPI table', { kpi }),
        fixes: () => replaceWithOneOf(range, [...new Set([...nearest(kpi, known), ...known])].slice(0, MOST_CHOICES)),
      };
    }
  },
};
