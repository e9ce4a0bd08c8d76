import type { Goal, Kpi } from '../documents/document';
import { type KpiColumn, kpiColumnsOf, type KpiTableColumn } from '../documents/kpi-table';
import { sliceOf, type TextEdit, type TextRange } from '../text/range';
import { type KpiRow, plainCells } from './add-kpi-row';

/** Where the cells of a KPI stand, the empty ones too; none for a row outside a proper table. */
export function kpiCells({ text, outline }: Goal, { range }: Kpi): ReadonlyMap<KpiTableColumn, TextRange> {
  const cells = new Map<KpiTableColumn, TextRange>();
  for (const { header, rows, rowRanges } of outline.tables) {
    const row = rows[rowRanges.findIndex(({ start }) => start === range.start)];
    for (const [column, index] of row ? kpiColumnsOf(text, header) : []) {
      const cell = row?.[index];
      if (cell) cells.set(column, cell.range);
    }
  }
  return cells;
}

/** Gives cells of a KPI's row other values; a cell that is not named, or that the row has not, stays as it is. */
export function changeKpiRow(goal: Goal, kpi: Kpi, row: KpiRow): readonly TextEdit[] {
  const cells = kpiCells(goal, kpi);
  return Object.entries(plainCells(row)).flatMap(([column, newText]) => {
    const range = cells.get(column as KpiColumn);
    return range && sliceOf(goal.text, range) !== newText
      ? [{ range, newText: padded(goal.text, range, newText) }]
      : [];
  });
}

/** Keeps a blank between what is written into an empty cell and its bars. */
function padded(text: string, { start, end }: TextRange, cell: string): string {
  return `${text[start - 1] === '|' ? ' ' : ''}${cell}${text[end] === '|' ? ' ' : ''}`;
}
