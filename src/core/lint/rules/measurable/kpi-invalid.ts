import { kpiMeasures, kpiPeriods, type Goal, type Kpi } from '../../../documents/document';
import { isSlip } from '../../../documents/nearest';
import { freeKpiId } from '../../../edits/add-kpi-row';
import { message } from '../../../text/message';
import type { TextRange } from '../../../text/range';
import type { Fix } from '../../finding';
import { correctTo, preferred, snippetFix, replaceWithOneOf } from '../../fix';
import { blankStop, choiceStop } from '../../../text/snippet';
import type { GoalRule, Observation } from '../../rule';
import { shapeProblems } from '../shape-problems';

/** What to write where nothing is near to what stands there; a number elsewhere. */
const BLANKS: Readonly<Record<string, string>> = {
  measure: choiceStop(1, 'measure', kpiMeasures),
  per: choiceStop(1, 'period', kpiPeriods),
  by: blankStop(1, '2027-08-31'),
};
const NUMBER = blankStop(1, 'a number');

export const kpiInvalid: GoalRule = {
  code: 'measurable/kpi-invalid',
  on: 'goal',
  judges: false,
  dimension: 'measurable',
  costs: 'measurable/number',
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
    yield* unclearNumbers(goal);
    for (const { value, range } of shapeProblems(goal, 'invalid-reading')) {
      yield {
        range,
        message: message('“{value}” is no reading; write it as “2027-03-17 kpi: 1.1 — note”', { value }),
      };
    }
  },
};

/** Numbers that may be two, and those in a unit that is not their KPI's. */
function* unclearNumbers(goal: Goal): Iterable<Observation> {
  for (const { value, range, meanings } of shapeProblems(goal, 'ambiguous-number')) {
    const [one, other] = meanings;
    yield {
      range,
      message: message('“{value}” may be {one} or {other}, so it counts for nothing until you say which', {
        value,
        one,
        other,
      }),
      fixes: () => replaceWithOneOf(range, meanings),
    };
  }
  for (const { value, range, unit } of shapeProblems(goal, 'unit-mismatch')) {
    yield {
      range,
      message: message('“{value}” cannot be compared with the unit of its KPI, {unit}', { value, unit }),
    };
  }
}

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

/** What is to grow has its target above its baseline; counting up begins at 0 where nothing else is said. */
function* wrongWays(kpis: readonly Kpi[]): Iterable<Observation> {
  for (const { id, measure, baseline: said, target } of kpis) {
    const baseline = said?.value ?? (measure?.value === 'reach' ? 0 : undefined);
    if (measure === undefined || baseline === undefined || target === undefined) continue;
    const { value, range } = measure;
    const grows = target.value > baseline;
    const isWrong = grows ? value === 'decrease' : value === 'increase' || value === 'reach';
    if (target.value === baseline || !isWrong) continue;
    const args = { kpi: id.value, target: target.value, baseline };
    yield {
      range,
      message: grows
        ? message('“{kpi}” is to decrease, but its target {target} is above its baseline {baseline}', args)
        : value === 'reach'
          ? message('“{kpi}” counts up, but its target {target} is below its baseline {baseline}', args)
          : message('“{kpi}” is to increase, but its target {target} is below its baseline {baseline}', args),
      fixes: () => replaceWithOneOf(range, [grows ? 'increase' : 'decrease']),
    };
  }
}

function askFor(column: string, value: string, range: TextRange): Fix {
  const newText = BLANKS[column] ?? NUMBER;
  return preferred(snippetFix(message('Replace “{value}”', { value }), [{ range, newText }]));
}
