import { parseLocalDate } from '../time/local-date';
import { parseAmount } from './amount';
import { kpiMeasures, kpiPeriods } from './document';
import { kpiColumns, needsBaseline, type KpiColumn } from './kpi-row';

/** The columns of a KPI table without a header. */
export interface ToldColumns {
  readonly columns: readonly KpiColumn[];
  /** The rows are as Milepost writes them, so that nothing else can be meant. */
  readonly plain: boolean;
}

type Kind = 'measure' | 'per' | 'by' | 'number' | 'text' | 'empty';

/**
 * What the cells of rows without a header tell of their columns: `| laps | reach | 9 |` has id, measure and target.
 * Undefined where they may be several things, as in `| campaigns | 0 | 3 |`.
 */
export function toldColumns(rows: readonly (readonly string[])[]): ToldColumns | undefined {
  const [first = []] = rows;
  if (rows.some((row) => row.length !== first.length)) return undefined;
  const kinds = first.map((_, index) => kindOf(rows.map((row) => row[index] ?? '')));
  if (kinds[0] !== 'text' || kinds.filter((kind) => kind === 'measure').length !== 1) return undefined;
  if (kinds.length === kpiColumns.length && kinds[1] === 'measure' && kinds.every(fitsItsPlace)) {
    return { columns: kpiColumns, plain: true };
  }
  const measures = rows.map((row) => row[kinds.indexOf('measure')]?.toLowerCase());
  const numbers = numberColumns(
    kinds,
    measures.every(
      (measure) => measure !== undefined && !needsBaseline(kpiMeasures.find((known) => known === measure)),
    ),
  );
  if (numbers === undefined) return undefined;
  // A unit follows its numbers.
  if (kinds.indexOf('text', 1) !== -1 && kinds.indexOf('text', 1) < kinds.lastIndexOf('number')) return undefined;
  const columns: KpiColumn[] = [];
  for (const [index, kind] of kinds.entries()) {
    const column = index === 0 ? 'id' : kind === 'number' ? numbers.shift() : kind === 'text' ? 'unit' : kind;
    if (column === undefined || column === 'empty' || columns.includes(column)) return undefined;
    columns.push(column);
  }
  return { columns, plain: false };
}

/** Two numbers are baseline and target; one is the target where no baseline is needed. */
function numberColumns(kinds: readonly Kind[], targetIsEnough: boolean): KpiColumn[] | undefined {
  switch (kinds.filter((kind) => kind === 'number').length) {
    case 1:
      return targetIsEnough ? ['target'] : undefined;
    case 2:
      return ['baseline', 'target'];
    default:
      return undefined;
  }
}

function fitsItsPlace(kind: Kind, index: number): boolean {
  const column = kpiColumns[index];
  if (kind === 'empty' || kind === column) return true;
  return kind === 'number' ? column === 'baseline' || column === 'target' : column === 'id' || column === 'unit';
}

function kindOf(cells: readonly string[]): Kind {
  const kinds = new Set(cells.map(kindOfCell).filter((kind) => kind !== 'empty'));
  const [only = 'empty'] = kinds;
  return kinds.size > 1 ? 'text' : only;
}

function kindOfCell(cell: string): Kind {
  const word = cell.trim().toLowerCase();
  if (word === '') return 'empty';
  if (kpiMeasures.some((measure) => measure === word)) return 'measure';
  if (kpiPeriods.some((period) => period === word)) return 'per';
  if (parseLocalDate(word) !== undefined) return 'by';
  return parseAmount(word) === undefined ? 'text' : 'number';
}
