import { holdsBlank, isPlaceholder } from '../text/placeholder';
import { parseLocalDate, type LocalDate } from '../time/local-date';
import { isNothing, parseAmount, parseYesNo, type Amount } from './amount';
import { isAmount, readAmount } from './read-amount';
import { converted, rounded } from './units';
import { dateSuggestions } from './date-suggestions';
import { kpiMeasures, kpiPeriods, type Kpi, type KpiMeasure, type KpiPeriod, type Located } from './document';
import { withoutDayLink } from './day-link';
import { nearest } from './nearest';
import type { ReadContext } from './readers';
import type { Columns, Row } from './table-columns';

/** In the order in which Milepost writes them. */
export const kpiColumns = ['id', 'measure', 'baseline', 'target', 'unit', 'per', 'by'] as const;
export type KpiColumn = (typeof kpiColumns)[number];
/** What a table of the author's own may have as well: where things stand, of a day that nobody names. */
export type KpiTableColumn = KpiColumn | 'current';

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
    private readonly row: Row<KpiTableColumn>,
    private readonly columns: Columns<KpiTableColumn>,
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
    const told = this.columns.has('measure') ? undefined : this.measureTold();
    const inWords = told === 'in words' ? { inWords: true as const } : {};
    const measure = told === undefined ? this.measure() : told === 'in words' ? undefined : told;
    const unit = this.cell('unit') ?? this.unitIn('target') ?? this.unitIn('baseline');
    const baseline = this.baseline(measure?.value, unit?.value);
    const target = inWords.inWords ? undefined : this.target(measure?.value, baseline, unit?.value);
    const current = this.current(measure?.value, unit?.value);
    const [targetText, per, by] = [this.cell('target'), this.period(), this.date()];
    return {
      id,
      range: this.row.range,
      ...(measure && { measure }),
      ...(baseline && { baseline }),
      ...(target && { target }),
      ...(targetText && { targetText }),
      ...(current && { current }),
      ...(unit && { unit }),
      ...(per && { per }),
      ...(by && { by }),
      ...inWords,
    };
  }

  /** What the numbers tell of a measure that no column names. Undefined without a target. */
  private measureTold(): Located<KpiMeasure> | 'in words' | undefined {
    const cell = this.cell('target');
    if (cell === undefined) return undefined;
    const as = (value: KpiMeasure): Located<KpiMeasure> => ({ value, range: cell.range });
    const target = parseAmount(cell.value);
    if (target === undefined) return parseYesNo(cell.value) === 1 ? as('done') : 'in words';
    if (/^[<≤]/.test(cell.value)) return as('at-most');
    if (/^[>≥]/.test(cell.value)) return as('at-least');
    if (target.change !== undefined) return as(target.value < 0 ? 'decrease' : 'increase');
    const start = parseAmount(this.cell('baseline')?.value ?? '');
    if (start === undefined) return as('reach');
    const baseline =
      start.unit !== undefined && target.unit !== undefined
        ? (converted(start.value, start.unit, target.unit) ?? start.value)
        : start.value;
    return as(target.value < baseline ? 'decrease' : 'increase');
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

  /** The unit that stands with a number, or that its form tells, as in `PT30M`; a change in percent has none. */
  private unitIn(column: 'baseline' | 'target'): Located<string> | undefined {
    const cell = this.cell(column);
    const { unit, change } = (cell && parseAmount(cell.value)) ?? {};
    if (cell === undefined || unit === undefined || change === 'share') return undefined;
    const at = cell.value.lastIndexOf(unit);
    const start = cell.range.start + at;
    return { value: unit, range: at < 0 ? cell.range : { start, end: start + unit.length } };
  }

  private baseline(measure: KpiMeasure | undefined, unit: string | undefined): Located<number> | undefined {
    const cell = this.isShared && !needsBaseline(measure) ? undefined : this.cell('baseline');
    if (cell === undefined) {
      if (needsBaseline(measure)) this.incomplete('baseline');
      return undefined;
    }
    const yesNo = measure === 'done' ? parseYesNo(cell.value) : undefined;
    if (yesNo !== undefined) return { value: yesNo, range: cell.range };
    const amount = readAmount(cell, unit, this.context);
    if (amount === 'no number')
      this.invalid('baseline', cell, measure === 'done' ? 'yes or no' : 'a number such as 0.9');
    return isAmount(amount) ? { value: amount.value, range: cell.range } : undefined;
  }

  /** Of a column that stands for both, a change counts from what it says; anything else stands there. */
  private get isShared(): boolean {
    return this.columns.has('current') && this.columns.get('current') === this.columns.get('baseline');
  }

  /** Words that are no number say something to their author alone. */
  private current(measure: KpiMeasure | undefined, unit: string | undefined): Located<number> | undefined {
    const cell = this.isShared && needsBaseline(measure) ? undefined : this.cell('current');
    if (cell === undefined) return undefined;
    if (measure === 'done') return { value: parseYesNo(cell.value) ?? 0, range: cell.range };
    const amount = readAmount(cell, unit, this.context);
    return isAmount(amount) && amount.change === undefined ? { value: amount.value, range: cell.range } : undefined;
  }

  private target(
    measure: KpiMeasure | undefined,
    baseline: Located<number> | undefined,
    unit: string | undefined,
  ): Located<number> | undefined {
    const cell = this.cell('target');
    if (cell === undefined) {
      if (measure !== 'done') this.incomplete('target');
      return undefined;
    }
    const { value: written, range } = cell;
    if (measure === 'done') {
      if (IS_YES.test(written) || parseYesNo(written) === 1) return { value: 1, range };
      this.invalid('target', cell, 'yes');
      return undefined;
    }
    const amount = readAmount(cell, unit, this.context);
    if (amount === 'no number') this.invalid('target', cell, 'a number such as 20, or a change such as +15%');
    if (!isAmount(amount)) return undefined;
    return amount.change === undefined ? { value: amount.value, range } : this.changed(cell, amount, baseline, measure);
  }

  /** `+15%` and `+15` count from the baseline. */
  private changed(
    cell: Located<string>,
    { value, change }: Amount,
    baseline: Located<number> | undefined,
    measure: KpiMeasure | undefined,
  ): Located<number> | undefined {
    const { range } = cell;
    if (baseline === undefined) {
      if (measure === 'reach' && change === 'sum') return { value, range };
      if (this.cell('baseline') === undefined && !needsBaseline(measure)) this.incomplete('baseline');
      return undefined;
    }
    if (change === 'sum') return { value: rounded(baseline.value + value), range };
    if (baseline.value !== 0) return { value: rounded(baseline.value * (1 + value / 100)), range };
    this.invalid('target', cell, 'a number such as 20: a share of 0 is 0');
    return undefined;
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
    const value = parseLocalDate(withoutDayLink(cell.value));
    if (value !== undefined) return { value, range: cell.range };
    const suggestions = dateSuggestions(cell.value);
    this.context.problems.push({ kind: 'invalid-date', key: 'by', range: cell.range, value: cell.value, suggestions });
    return undefined;
  }

  /** What a cell says; a dash or a blank says that there is nothing to say, or not yet. */
  private cell(column: KpiTableColumn): Located<string> | undefined {
    const cell = this.row.cell(column);
    return cell && (isNothing(cell.value) || isPlaceholder(cell.value)) ? undefined : cell;
  }

  /** A column that the table has not is reported once, at the header. */
  private incomplete(column: KpiColumn): void {
    const { row, name: kpi } = this;
    if (!this.columns.has(column) || holdsBlank(row.cell(column)?.value ?? '')) return;
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

const IS_YES = /^1$/;

/** Counting starts from 0; a threshold and a yes or no need no start. */
export function needsBaseline(measure: KpiMeasure | undefined): boolean {
  return measure === 'increase' || measure === 'decrease';
}
