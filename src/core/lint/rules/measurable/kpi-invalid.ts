import { message } from '../../../text/message';
import { preferred, snippetFix } from '../../fix';
import type { GoalRule } from '../../rule';
import { shapeProblems } from '../shape-problems';

export const kpiInvalid: GoalRule = {
  code: 'measurable/kpi-invalid',
  on: 'goal',
  judges: false,
  dimension: 'measurable',
  severity: 'error',
  summary: 'A cell of the KPI table, or a reading, is none that can be computed with.',
  *check(goal) {
    for (const { kpi, column, value, expected, range } of shapeProblems(goal, 'kpi-invalid')) {
      yield {
        range,
        message: message('“{value}” is no {column} for the KPI “{kpi}”; expected {expected}', {
          kpi,
          column,
          value,
          expected,
        }),
        fixes: [
          preferred(
            snippetFix(message('Replace “{value}”', { value }), [
              {
                range,
                newText: column === 'measure' ? '${1|reach,increase,decrease,at-least,at-most,done|}' : '${1:10}',
              },
            ]),
          ),
        ],
      };
    }
    for (const { value, range } of shapeProblems(goal, 'invalid-reading')) {
      yield {
        range,
        message: message('“{value}” is no reading; write it as “2027-03-17 kpi: 1.1 — note”', { value }),
      };
    }
  },
};
