import { message } from '../../../text/message';
import type { TextRange } from '../../../text/range';
import type { Fix } from '../../finding';
import { preferred, correctTo, snippetFix } from '../../fix';
import type { GoalRule } from '../../rule';
import { shapeProblems } from '../shape-problems';

/** What to write where nothing is near to what stands there; a number elsewhere. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  measure: '${1|reach,increase,decrease,at-least,at-most,done|}',
  per: '${1|week,month,quarter|}',
  by: '${1:2027-08-31}',
};
const NUMBER = '${1:10}';

export const kpiInvalid: GoalRule = {
  code: 'measurable/kpi-invalid',
  on: 'goal',
  judges: false,
  dimension: 'measurable',
  severity: 'error',
  summary: 'A cell of the KPI table, or a reading, is none that can be computed with.',
  *check(goal) {
    for (const { kpi, column, value, expected, range, suggestions } of shapeProblems(goal, 'kpi-invalid')) {
      const args = { kpi, column, value, expected };
      yield {
        range,
        message: message('“{value}” is no {column} for the KPI “{kpi}”; expected {expected}', args),
        fixes: () => (suggestions.length > 0 ? correctTo(range, suggestions) : [askFor(column, value, range)]),
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

function askFor(column: string, value: string, range: TextRange): Fix {
  const newText = PLACEHOLDERS[column] ?? NUMBER;
  return preferred(snippetFix(message('Replace “{value}”', { value }), [{ range, newText }]));
}
