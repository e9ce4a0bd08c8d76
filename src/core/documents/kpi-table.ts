import type { Outline, Table, TableCell } from '../markdown/outline';
import type { TextRange } from '../text/range';
import { parseLocalDate } from '../time/local-date';
import { kpiMeasures, type Kpi } from './document';
import { kpiColumns, KpiReader, needsBaseline, type KpiColumn, type KpiTableColumn } from './kpi-row';
import { looseTables, type Between, type LooseTable } from './loose-table';
import type { ReadContext } from './readers';
import { elementsOf } from './section-items';
import type { MeaningfulSections } from './sections';
import { toldColumns } from './told-columns';
import { columnLookup, columnsOf, Row, type Columns } from './table-columns';

export { kpiColumns, type KpiColumn, type KpiTableColumn } from './kpi-row';

const lookup = columnLookup<KpiTableColumn>({
  id: ['id', 'kpi', 'name', 'metric', 'indicator', 'key result', 'kr', 'result', 'success metric', 'what'],
  measure: ['measure', 'kind', 'type', 'direction', 'how'],
  baseline: ['baseline', 'base', 'start', 'from', 'initial', 'start value'],
  current: ['current', 'today', 'now', 'actual', 'latest', 'so far', 'current value'],
  target: ['target', 'goal', 'to', 'aim', 'target value'],
  unit: ['unit', 'units'],
  per: ['per', 'period', 'every', 'each', 'frequency'],
  by: ['by', 'due', 'deadline', 'date', 'until', 'by when', 'due date'],
});

/** At which place a header has each column of a KPI table; where things stand may be the baseline as well, if there is no other. */
export function kpiColumnsOf(text: string, header: readonly TableCell[]): Columns<KpiTableColumn> {
  const columns = new Map(columnsOf(text, header, lookup));
  const current = columns.get('current');
  if (current !== undefined && !columns.has('baseline')) columns.set('baseline', current);
  const named = columns.get('measure');
  // `Measure | Target`: what is measured, not how.
  if (named !== undefined && !columns.has('id') && columns.has('target')) {
    columns.delete('measure');
    columns.set('id', named);
  }
  return columns;
}

const neededColumns: readonly KpiColumn[] = ['id', 'measure', 'target'];

/** Without these a row says nothing that can be reached; numbers tell their measure themselves. */
function missingIn(columns: Columns<KpiTableColumn>): KpiColumn[] {
  const missing = neededColumns.filter((column) => !columns.has(column));
  return missing.length === 1 && missing[0] === 'measure' ? [] : missing;
}

/** Reads the KPI tables of a document, those that are no table for want of a header or a delimiter row too. */
export function readKpis(
  context: ReadContext & { readonly outline: Outline },
  sections: MeaningfulSections,
  name: string,
): readonly Kpi[] {
  const { text, outline } = context;
  const tables = elementsOf(outline, sections, name, outline.tables);
  const loose = looseTables(text, outline, elementsOf(outline, sections, name, outline.paragraphs));
  const readable = tables.filter((table) => isKpiTable(text, table));
  if (readable.length === 0 && loose.length === 0 && tables[0] !== undefined) {
    const columns = kpiColumnsOf(text, tables[0].header);
    const missing = neededColumns.filter((column) => !columns.has(column));
    // A table without any of them is the user's own: hours by week, say.
    if (missing.length < neededColumns.length) reportMissingColumns(missing, tables[0].headerRange, context);
  }
  return [
    ...readable.flatMap((table) => readTable(table, context)),
    ...loose.flatMap((table) => readLooseTable(table, context)),
  ];
}

/** A table of the user's own may stand among the KPIs. */
function isKpiTable(text: string, { header }: Table): boolean {
  const columns = kpiColumnsOf(text, header);
  return neededColumns.filter((column) => columns.has(column)).length >= 2 || looksLikeData(text, header);
}

function readTable(table: Table, context: ReadContext): readonly Kpi[] {
  const { header, headerRange, rows, rowRanges } = table;
  if (looksLikeData(context.text, header)) {
    const all = [header, ...rows];
    reportNoHeader(all, headerRange, context, table.delimiterRange);
    return readHeaderless(all, [headerRange, ...rowRanges], context);
  }
  const columns = kpiColumnsOf(context.text, header);
  reportLongRows(table, context);
  const missing = missingIn(columns);
  const kpis = readRows(rows, rowRanges, columns, context);
  if (!columns.has('baseline') && kpis.some(({ measure }) => needsBaseline(measure?.value))) missing.push('baseline');
  if (missing.length > 0) reportMissingColumns(missing, headerRange, context);
  return kpis;
}

/** `| ctr | increase | 0.9 |` where the header should be. */
function looksLikeData(text: string, cells: readonly TableCell[]): boolean {
  return cells.some(({ range }) => {
    const written = text.slice(range.start, range.end).toLowerCase();
    return kpiMeasures.some((measure) => measure === written) || parseLocalDate(written) !== undefined;
  });
}

function readLooseTable(loose: LooseTable, context: ReadContext): readonly Kpi[] {
  const { text, problems } = context;
  const header = loose.rows[0] ?? [];
  const columns = kpiColumnsOf(text, header);
  const hasHeader = columns.size >= 2 && (loose.delimiter === undefined || loose.delimiter.linesBefore > 0);
  if (!hasHeader) {
    reportNoHeader(loose.rows, loose.range, context, loose.delimiter?.range, loose.between);
    return readHeaderless(loose.rows, loose.rowRanges, context);
  }
  problems.push({
    kind: 'malformed-table',
    detail: 'no-delimiter',
    range: loose.range,
    columns: header.map(({ range }) => text.slice(range.start, range.end)),
    between: loose.between,
    ...(loose.delimiter && { delimiterRange: loose.delimiter.range }),
  });
  const rows = loose.rows.slice(1);
  const rowRanges = loose.rowRanges.slice(1);
  reportLongRows({ header, rows, rowRanges }, context);
  return readRows(rows, rowRanges, columns, context);
}

function reportNoHeader(
  rows: readonly (readonly TableCell[])[],
  range: TextRange,
  { text, problems }: ReadContext,
  delimiterRange?: TextRange,
  between?: Between,
): void {
  const told = toldColumns(rows.map((row) => wordsOf(text, row)));
  problems.push({
    kind: 'malformed-table',
    detail: 'no-header',
    range,
    columns: told?.columns ?? kpiColumns,
    told: told === undefined ? 'unknown' : told.plain ? 'plain' : 'likely',
    ...(delimiterRange && { delimiterRange }),
    ...(between && { between }),
  });
}

/** Rows tell their columns together, or each for itself; of one that tells none the first cell is a name still. */
function readHeaderless(
  rows: readonly (readonly TableCell[])[],
  ranges: readonly TextRange[],
  context: ReadContext,
): readonly Kpi[] {
  const words = rows.map((row) => wordsOf(context.text, row));
  const shared = toldColumns(words)?.columns;
  return rows.flatMap((row, index) => {
    const columns: readonly KpiColumn[] = shared ?? toldColumns(words.slice(index, index + 1))?.columns ?? ['id'];
    const range = ranges[index];
    const places = new Map(columns.map((column, place) => [column, place]));
    return range === undefined ? [] : readRows([row], [range], places, context);
  });
}

function wordsOf(text: string, row: readonly TableCell[]): readonly string[] {
  return row.map(({ range }) => text.slice(range.start, range.end));
}

function reportMissingColumns(columns: readonly KpiColumn[], range: TextRange, { problems }: ReadContext): void {
  problems.push({ kind: 'malformed-table', detail: 'missing-columns', range, columns });
}

/** What stands beyond the header's columns is shown nowhere. */
function reportLongRows(
  { header, rows, rowRanges }: Pick<Table, 'header' | 'rows' | 'rowRanges'>,
  { text, problems }: ReadContext,
): void {
  rows.forEach((cells, index) => {
    const range = rowRanges[index];
    if (cells.length <= header.length || range === undefined) return;
    const columns = header.map((cell) => text.slice(cell.range.start, cell.range.end));
    problems.push({ kind: 'malformed-table', detail: 'too-many-cells', range, columns });
  });
}

function readRows(
  rows: readonly (readonly TableCell[])[],
  ranges: readonly TextRange[],
  columns: Columns<KpiTableColumn>,
  context: ReadContext,
): readonly Kpi[] {
  const kpis: Kpi[] = [];
  rows.forEach((cells, index) => {
    const range = ranges[index];
    if (range === undefined) return;
    const row = new Row(context.text, columns, cells, range);
    const kpi = row.isBlank ? undefined : new KpiReader(row, columns, context).read();
    if (kpi !== undefined) kpis.push(kpi);
  });
  return kpis;
}
