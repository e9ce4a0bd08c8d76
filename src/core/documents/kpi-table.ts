import type { Outline, Table, TableCell } from '../markdown/outline';
import type { TextRange } from '../text/range';
import { parseLocalDate } from '../time/local-date';
import { kpiMeasures, type Kpi } from './document';
import { kpiColumns, KpiReader, needsBaseline, type KpiColumn } from './kpi-row';
import { looseTables, type Between, type LooseTable } from './loose-table';
import type { ReadContext } from './readers';
import { elementsOf } from './section-items';
import type { MeaningfulSections } from './sections';
import { columnLookup, columnsOf, Row, type Columns } from './table-columns';

export { kpiColumns, type KpiColumn } from './kpi-row';

const lookup = columnLookup<KpiColumn>({
  id: ['id', 'kpi', 'name', 'metric', 'indicator', 'key result', 'what'],
  measure: ['measure', 'kind', 'type', 'direction', 'how'],
  baseline: ['baseline', 'base', 'start', 'from', 'initial', 'current', 'today', 'now', 'start value'],
  target: ['target', 'goal', 'to', 'aim', 'target value'],
  unit: ['unit', 'units'],
  per: ['per', 'period', 'every', 'each', 'frequency'],
  by: ['by', 'due', 'deadline', 'date', 'until', 'by when', 'due date'],
});

/** At which place a header has each column of a KPI table. */
export function kpiColumnsOf(text: string, header: readonly TableCell[]): Columns<KpiColumn> {
  return columnsOf(text, header, lookup);
}

/** Without these a row says nothing that can be reached. */
const neededColumns: readonly KpiColumn[] = ['id', 'measure', 'target'];

/** Reads the KPI tables of a document, those that are no table for want of a header or a delimiter row too. */
export function readKpis(
  context: ReadContext & { readonly outline: Outline },
  sections: MeaningfulSections,
  name: string,
): readonly Kpi[] {
  const { text, outline } = context;
  const tables = elementsOf(outline, sections, name, outline.tables);
  const loose = looseTables(text, elementsOf(outline, sections, name, outline.paragraphs));
  const readable = tables.filter((table) => isKpiTable(text, table));
  if (readable.length === 0 && loose.length === 0 && tables[0] !== undefined) {
    const columns = columnsOf(text, tables[0].header, lookup);
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
  const columns = columnsOf(text, header, lookup);
  return neededColumns.filter((column) => columns.has(column)).length >= 2 || looksLikeData(text, header);
}

function readTable(table: Table, context: ReadContext): readonly Kpi[] {
  const { header, headerRange, rows, rowRanges } = table;
  if (looksLikeData(context.text, header)) {
    reportNoHeader(header.length, headerRange, context, table.delimiterRange);
    return readRows([header, ...rows], [headerRange, ...rowRanges], positionalColumns(header.length), context);
  }
  const columns = columnsOf(context.text, header, lookup);
  reportLongRows(table, context);
  const missing = neededColumns.filter((column) => !columns.has(column));
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

function positionalColumns(count: number): Columns<KpiColumn> {
  return new Map(kpiColumns.slice(0, count).map((column, index) => [column, index]));
}

function readLooseTable(loose: LooseTable, context: ReadContext): readonly Kpi[] {
  const { text, problems } = context;
  const header = loose.rows[0] ?? [];
  const columns = columnsOf(text, header, lookup);
  const hasHeader = columns.size >= 2 && (loose.delimiter === undefined || loose.delimiter.linesBefore > 0);
  if (!hasHeader) {
    reportNoHeader(header.length, loose.range, context, loose.delimiter?.range, loose.between);
    return readRows(loose.rows, loose.rowRanges, positionalColumns(header.length), context);
  }
  problems.push({
    kind: 'malformed-table',
    detail: 'no-delimiter',
    range: loose.range,
    columns: header.map(({ range }) => text.slice(range.start, range.end)),
    between: loose.between,
    ...(loose.delimiter && { delimiterRange: loose.delimiter.range }),
  });
  return readRows(loose.rows.slice(1), loose.rowRanges.slice(1), columns, context);
}

function reportNoHeader(
  count: number,
  range: TextRange,
  { problems }: ReadContext,
  delimiterRange?: TextRange,
  between?: Between,
): void {
  const columns = kpiColumns.slice(0, count);
  problems.push({
    kind: 'malformed-table',
    detail: 'no-header',
    range,
    columns,
    ...(delimiterRange && { delimiterRange }),
    ...(between && { between }),
  });
}

function reportMissingColumns(columns: readonly KpiColumn[], range: TextRange, { problems }: ReadContext): void {
  problems.push({ kind: 'malformed-table', detail: 'missing-columns', range, columns });
}

/** What stands beyond the header's columns is shown nowhere. */
function reportLongRows({ header, rows, rowRanges }: Table, { text, problems }: ReadContext): void {
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
  columns: Columns<KpiColumn>,
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
