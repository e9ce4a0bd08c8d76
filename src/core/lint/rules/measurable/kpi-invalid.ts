import type { Goal, Kpi } from '../../../documents/document';
import { isSlip } from '../../../documents/nearest';
import { freeKpiId } from '../../../edits/add-kpi-row';
import { message } from '../../../text/message';
import type { TextRange } from '../../../text/range';
import type { Fix } from '../../finding';
import { preferred, correctTo, snippetFix, replaceWithOneOf } from '../../fix';
import type { GoalRule, Observation } from '../../rule';
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
        fixes: () =>
          suggestions[0] === undefined
            ? [askFor(column, value, range)]
            : correctTo(range, suggestions, isSlip(value.toLowerCase(), suggestions[0])),
      };
    }
    yield* sharedIds(goal);
    yield* wrongWays(goal.kpis);
    for (const { value, range } of shapeProblems(goal, 'invalid-reading')) {
      yield {
        range,
        message: message('“{value}” is no reading; write it as “2027-03-17 kpi: 1.1 — note”', { value }),
      };
    }
  },
};

/** Readings name their KPI by its id, so each row needs one of its own. */
function* sharedIds(goal: Goal): Iterable<Observation> {
  const seen = new Set<string>();
  for (const { id } of goal.kpis) {
    if (id.value !== '' && seen.has(id.value)) {
      yield {
        range: id.range,
        message: message('Two KPIs are called “{id}”, so a reading of it could be of either', { id: id.value }),
        fixes: () => replaceWithOneOf(id.range, [freeKpiId(goal, id.value)]),
      };
    }
    seen.add(id.value);
  }
}

/** What is to grow has its target above its baseline. */
function* wrongWays(kpis: readonly Kpi[]): Iterable<Observation> {
  for (const { id, measure, baseline, target } of kpis) {
    if (measure === undefined || baseline === undefined || target === undefined) continue;
    const { value, range } = measure;
    const grows = target.value > baseline.value;
    if (target.value === baseline.value || value !== (grows ? 'decrease' : 'increase')) continue;
    const args = { kpi: id.value, target: target.value, baseline: baseline.value };
    yield {
      range,
      message: grows
        ? message('“{kpi}” is to decrease, but its target {target} is above its baseline {baseline}', args)
        : message('“{kpi}” is to increase, but its target {target} is below its baseline {baseline}', args),
      fixes: () => replaceWithOneOf(range, [grows ? 'increase' : 'decrease']),
    };
  }
}

function askFor(column: string, value: string, range: TextRange): Fix {
  const newText = PLACEHOLDERS[column] ?? NUMBER;
  return preferred(snippetFix(message('Replace “{value}”', { value }), [{ range, newText }]));
}
