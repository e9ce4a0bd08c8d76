import { kpiMeasures, type Goal, type Kpi } from '../documents/document';
import { blankStop, choiceStop } from '../text/snippet';
import { type KpiColumn, kpiColumns, kpiColumnsOf } from '../documents/kpi-table';
import { tablesIn } from '../markdown/in-range';
import type { Table } from '../markdown/outline';
import { freeId } from '../text/free-id';
import { lineStartAt } from '../text/lines';
import type { TextEdit } from '../text/range';
import { addSection } from './add-section';
import { insertAfterLine } from './insert-line';

/** The cells of a row as text; a column that is not named stays empty. */
export type KpiRow = Readonly<Partial<Record<KpiColumn, string>>>;

/**
 * Adds a row to the goal's KPI table, in the order of its columns; a goal without a table gets one, and the section.
 * @param row the cells; without it the row is a snippet with a tab stop for each cell
 */
export function addKpiRow(goal: Goal, row?: KpiRow): readonly TextEdit[] {
  const cells = row ? plainCells(row) : snippetCells(goal);
  const table = kpiTable(goal);
  if (table) return [addRow(goal.text, table, cells)];
  const line = rowText(kpiColumns.map((column) => cells[column] ?? ''));
  const last = rowsOf(goal).at(-1);
  // Lines that miss their header or their dashes are rows all the same.
  if (last) return [insertAfterLine(goal.text, last.range.end, [line])];
  const header = rowText(kpiColumns);
  const dashes = `|${'---|'.repeat(kpiColumns.length)}`;
  return addSection(goal, 'kpis', [header, dashes, line].join('\n'));
}

/** The KPIs but those that are list items, boxes or words. */
function rowsOf({ kpis, outline }: Goal): readonly Kpi[] {
  const isRow = ({ range }: Kpi) =>
    !outline.items.some((item) => item.range.start === range.start || item.lines[0]?.start === range.start);
  return kpis.filter(isRow);
}

function kpiTable(goal: Goal): Table | undefined {
  const { text, outline, sections } = goal;
  const [first] = rowsOf(goal);
  const holding = first && outline.tables.find(({ range }) => contains(range, first.range.start));
  if (holding || first || !sections.kpis) return holding;
  return tablesIn(outline, sections.kpis.range).find(({ header }) => {
    const columns = kpiColumnsOf(text, header);
    return columns.has('id') && (columns.has('measure') || columns.has('target'));
  });
}

function contains({ start, end }: { start: number; end: number }, offset: number): boolean {
  return offset >= start && offset < end;
}

function addRow(text: string, table: Table, cells: KpiRow): TextEdit {
  const columns = kpiColumnsOf(text, table.header);
  const values = table.header.map(() => '');
  // A table that lacks its header has the columns in our order.
  if (columns.size === 0) kpiColumns.forEach((column, index) => (values[index] = cells[column] ?? ''));
  for (const [column, index] of columns) if (column !== 'current') values[index] = cells[column] ?? '';
  const lastRow = table.rowRanges.at(-1) ?? table.delimiterRange;
  const start = lineStartAt(text, lastRow.start);
  const line = rowText(values.slice(0, table.header.length));
  return insertAfterLine(text, lastRow.end, [`${text.slice(start, lastRow.start)}${line}`]);
}

function rowText(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
}

/** Cells that stay cells: on one line, their pipes escaped. */
export function plainCells(row: KpiRow): KpiRow {
  const entries = Object.entries(row).map(([column, cell]) => [column, cell.replace(/\s+/g, ' ').trim()] as const);
  return Object.fromEntries(entries.map(([column, cell]) => [column, cell.replace(/\\*\|/g, escapePipe)]));
}

/** A pipe with an odd number of backslashes before it is escaped already. */
function escapePipe(written: string): string {
  return written.length % 2 === 0 ? written : `${written.slice(0, -1)}\\|`;
}

function snippetCells(goal: Goal): KpiRow {
  return {
    id: blankStop(1, 'what is counted'),
    measure: choiceStop(2, 'measure', kpiMeasures),
    baseline: blankStop(3, 'today'),
    target: blankStop(4, 'target'),
    unit: blankStop(5, 'unit'),
    per: '',
    by: goal.due ? `\${6:${goal.due.value}}` : '${6}',
  };
}

/** An id that no KPI of the goal has yet. */
export function freeKpiId({ kpis }: Goal, name: string): string {
  return freeId(name, (candidate) => kpis.some(({ id }) => id.value === candidate));
}
