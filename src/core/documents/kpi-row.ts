import { parseLocalDate, type LocalDate } from '../time/local-date';
import { isNothing, parseAmount, parseYesNo } from './amount';
import { dateSuggestions } from './date-suggestions';
import { kpiMeasures, kpiPeriods, type Kpi, type KpiMeasure, type KpiPeriod, type Located } from './document';
import { nearest } from './nearest';
import type { ReadContext } from './readers';
import type { Columns, Row } from './table-columns';

/** In the order in which Milepost writes them. */
export const kpiColumns = ['id', 'measure', 'baseline', 'target', 'unit', 'per', 'by'] as const;
export type KpiColumn = (typeof kpiColumns)[number];

const measureWords: Readonly<Record<string, KpiMeasure>> = {
  count: 'reach',
  total: 'reach',
  number: 'reach',
  up: 'increase',
  grow: 'increase',
  raise: 'increase',
  down: 'decrease',
  reduce: 'decrease',
  lower: 'decrease',
  'at least': 'at-least',
  min: 'at-least',
  minimum: 'at-least',
  '≥': 'at-least',
  '>=': 'at-least',
  'at most': 'at-most',
  max: 'at-most',
  maximum: 'at-most',
  '≤': 'at-most',
  '<=': 'at-most',
  'yes/no': 'done',
  'yes or no': 'done',
};

const periodWords: Readonly<Record<string, KpiPeriod>> = {
  weekly: 'week',
  'a week': 'week',
  'each week': 'week',
  'every week': 'week',
  weeks: 'week',
  monthly: 'month',
  'a month': 'month',
  'each month': 'month',
  'every month': 'month',
  months: 'month',
  quarterly: 'quarter',
  'a quarter': 'quarter',
  'each quarter': 'quarter',
  'every quarter': 'quarter',
  quarters: 'quarter',
};

/** Reads one row; a cell that is missing or unreadable is reported and left out. */
export class KpiReader {
  private readonly name: string;

  constructor(
    private readonly row: Row<KpiColumn>,
    private readonly columns: Columns<KpiColumn>,
    private readonly context: ReadContext,
  ) {
    this.name = row.cell('id')?.value ?? '';
  }

  read(): Kpi | undefined {
    const id = this.cell('id');
    if (id === undefined) {
      this.incomplete('id');
      return undefined;
    }
    const measure = this.measure();
    const baseline = this.baseline(measure?.value);
    const { target, unit: unitOfTarget } = this.target(measure?.value, baseline);
    const unit = this.cell('unit') ?? unitOfTarget;
    const [targetText, per, by] = [this.cell('target'), this.period(), this.date()];
    return {
      id,
      range: this.row.range,
      ...(measure && { measure }),
      ...(baseline && { baseline }),
      ...(target && { target }),
      ...(targetText && { targetText }),
      ...(unit && { unit }),
      ...(per && { per }),
      ...(by && { by }),
    };
  }

  private measure(): Located<KpiMeasure> | undefined {
    const cell = this.cell('measure');
    if (cell === undefined) {
      this.incomplete('measure');
      return undefined;
    }
    const word = cell.value.toLowerCase();
    const named =
      kpiMeasures.find((measure) => measure === word) ??
      (Object.hasOwn(measureWords, word) ? measureWords[word] : undefined);
    if (named !== undefined) return { value: named, range: cell.range };
    this.invalid('measure', cell, `one of ${kpiMeasures.join(', ')}`, nearest(word, kpiMeasures));
    return undefined;
  }

  private baseline(measure: KpiMeasure | undefined): Located<number> | undefined {
    const cell = this.cell('baseline');
    if (cell === undefined) {
      if (needsBaseline(measure)) this.incomplete('baseline');
      return undefined;
    }
    const yesNo = measure === 'done' ? parseYesNo(cell.value) : undefined;
    const value = yesNo ?? parseAmount(cell.value)?.value;
    if (value !== undefined) return { value, range: cell.range };
    this.invalid('baseline', cell, measure === 'done' ? 'yes or no' : 'a number such as 0.9');
    return undefined;
  }

  private target(
    measure: KpiMeasure | undefined,
    baseline: Located<number> | undefined,
  ): { readonly target?: Located<number>; readonly unit?: Located<string> } {
    const cell = this.cell('target');
    if (cell === undefined) {
      if (measure !== 'done') this.incomplete('target');
      return {};
    }
    const { value: written, range } = cell;
    const yesNo = measure === 'done' ? parseYesNo(written) : undefined;
    if (yesNo !== undefined) return { target: { value: yesNo, range } };
    const amount = measure === 'done' ? undefined : parseAmount(written);
    if (amount === undefined) {
      this.invalid('target', cell, measure === 'done' ? 'yes' : 'a number such as 20, or a change such as +15%');
      return {};
    }
    if (amount.relative) {
      if (baseline === undefined) {
        if (this.cell('baseline') === undefined && !needsBaseline(measure)) this.incomplete('baseline');
        return {};
      }
      return { target: { value: rounded(baseline.value * (1 + amount.value / 100)), range } };
    }
    const { unit } = amount;
    const at = unit === undefined ? -1 : written.lastIndexOf(unit);
    return {
      target: { value: amount.value, range },
      ...(unit !== undefined &&
        at >= 0 && {
          unit: { value: unit, range: { start: range.start + at, end: range.start + at + unit.length } },
        }),
    };
  }

  private period(): Located<KpiPeriod> | undefined {
    const cell = this.cell('per');
    if (cell === undefined) return undefined;
    const word = cell.value.toLowerCase();
    const named =
      kpiPeriods.find((period) => period === word) ??
      (Object.hasOwn(periodWords, word) ? periodWords[word] : undefined);
    if (named !== undefined) return { value: named, range: cell.range };
    this.invalid('per', cell, 'week, month or quarter', nearest(word, kpiPeriods));
    return undefined;
  }

  private date(): Located<LocalDate> | undefined {
    const cell = this.cell('by');
    if (cell === undefined) return undefined;
    const value = parseLocalDate(cell.value);
    if (value !== undefined) return { value, range: cell.range };
    const suggestions = dateSuggestions(cell.value);
    this.context.problems.push({ kind: 'invalid-date', key: 'by', range: cell.range, value: cell.value, suggestions });
    return undefined;
  }

  /** What a cell says; a dash says that there is nothing to say, or not yet. */
  private cell(column: KpiColumn): Located<string> | undefined {
    const cell = this.row.cell(column);
    return cell && isNothing(cell.value) ? undefined : cell;
  }

  /** A column that the table has not is reported once, at the header. */
  private incomplete(column: KpiColumn): void {
    if (!this.columns.has(column)) return;
    const { row, name: kpi } = this;
    const place = row.place(column);
    const range = place ?? { start: row.range.end, end: row.range.end };
    const missingCells = row.missingCells(column);
    this.context.problems.push({ kind: 'kpi-incomplete', kpi, column, range, missingCells });
  }

  private invalid(
    column: KpiColumn,
    { value, range }: Located<string>,
    expected: string,
    suggestions: readonly string[] = [],
  ): void {
    this.context.problems.push({ kind: 'kpi-invalid', kpi: this.name, column, value, expected, range, suggestions });
  }
}

/** Counting starts from 0; a threshold and a yes or no need no start. */
export function needsBaseline(measure: KpiMeasure | undefined): boolean {
  return measure === 'increase' || measure === 'decrease';
}

/** 20 × 1.15 is 23, not 22.999999999999996. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
