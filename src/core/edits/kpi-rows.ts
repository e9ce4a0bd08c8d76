import { kpiMeasures, type Goal, type Kpi } from '../documents/document';
import { kpiColumns, kpiColumnsOf } from '../documents/kpi-table';
import { touching } from '../markdown/in-range';
import type { ListItem, Table, TableCell } from '../markdown/outline';
import { rowCells } from '../markdown/table-rows';
import { lineEndingAt } from '../text/eol';
import { lineEndAt, lineStartAt, nextLineAfter } from '../text/lines';
import { message } from '../text/message';
import { rangeOf, sliceOf, type TextEdit, type TextRange } from '../text/range';
import { blankStop, choiceStop, escapeSnippet } from '../text/snippet';
import { plainCells } from './add-kpi-row';
import { addSection } from './add-section';

export const turnIntoRows = message('Turn these key results into KPI rows');

/**
 * Turns the key results at a place, list items or a table with headings of its own, into rows as Milepost writes them.
 * The edits are snippets: what the words leave open is a blank. None where there is nothing to turn.
 */
export function toKpiRows(goal: Goal, from: number, to = from): readonly TextEdit[] {
  let places = turnable.get(goal);
  if (places === undefined) turnable.set(goal, (places = placesOf(goal)));
  for (const place of touching(places, rangeOf(from, to))) {
    const edits = (place.edits ??= place.turn());
    if (edits.length > 0) return edits;
  }
  return [];
}

/** A list or a table. */
interface Turnable {
  readonly range: TextRange;
  readonly turn: () => readonly TextEdit[];
  edits?: readonly TextEdit[];
}

/** Every key result of a list offers to turn the whole of it: that is made once. */
const turnable = new WeakMap<Goal, readonly Turnable[]>();

function placesOf(goal: Goal): readonly Turnable[] {
  const kpis = new Map(goal.kpis.map((kpi) => [kpi.range.start, kpi] as const));
  const tables = goal.outline.tables.map((table) => ({
    range: table.range,
    turn: () => tableToRows(goal, table, kpis),
  }));
  const lists = runsOf(goal, kpis).map((run) => ({
    range: rangeOf(run[0]?.item.range.start ?? 0, run.at(-1)?.item.range.end ?? 0),
    turn: () => listToRows(goal, run),
  }));
  return [...tables, ...lists].sort((a, b) => a.range.start - b.range.start);
}

interface MeasureItem {
  readonly item: ListItem;
  readonly kpi: Kpi;
}

/** The items that hold measures, those with nothing between them together. */
function runsOf({ text, outline }: Goal, kpis: ReadonlyMap<number, Kpi>): readonly (readonly MeasureItem[])[] {
  const runs: MeasureItem[][] = [];
  let end = -1;
  for (const item of outline.items) {
    const kpi = kpis.get(item.lines[0]?.start ?? -1);
    if (kpi?.inWords !== true || !isRowOfItself(text, item)) continue;
    if (end >= 0 && text.slice(end, item.range.start).trim() === '') runs.at(-1)?.push({ item, kpi });
    else runs.push([{ item, kpi }]);
    end = item.range.end;
  }
  return runs;
}

/** One line at the margin, with nothing below and no anchor by which others know it. */
function isRowOfItself(text: string, { range, lines }: ListItem): boolean {
  const isAtMargin = text.slice(lineStartAt(text, range.start), range.start).trim() === '';
  const isOneLine = lines.length === 1 && lines[0]?.end === range.end;
  return isAtMargin && isOneLine && !/\s\^[\w-]+$/.test(sliceOf(text, range));
}

function listToRows({ text }: Goal, run: readonly MeasureItem[]): readonly TextEdit[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start = lineStartAt(text, first.item.range.start);
  const { end } = last.item.range;
  const lineEnding = lineEndingAt(text, start);
  const rows = run.map(({ kpi }, index) => rowOf(text, kpi, index));
  const table = [row(kpiColumns), `|${'---|'.repeat(kpiColumns.length)}`, ...rows].join(lineEnding);
  const before = start === 0 ? '' : text.slice(lineStartAt(text, start - 1), start).trim();
  const next = nextLineAfter(text, lineEndAt(text, end));
  const after = text.slice(next, lineEndAt(text, next)).trim();
  const apart = (line: string): string => (line === '' || line.startsWith('#') ? '' : lineEnding);
  return [{ range: rangeOf(start, end), newText: `${apart(before)}${table}${apart(after)}` }];
}

/** Places of tab stops in one row at most. */
const STOPS = 3;

function rowOf(text: string, kpi: Kpi, index: number): string {
  const { measure, baseline, target, unit, per } = kpi;
  const place = index * STOPS;
  const { id = '', unit: counted = '' } = plainCells({ id: sliceOf(text, kpi.range), unit: unit?.value ?? '' });
  return row([
    escapeSnippet(id),
    measure?.value ?? choiceStop(place + 1, 'measure', kpiMeasures),
    baseline === undefined ? (measure === undefined ? blankStop(place + 2, 'today') : '') : String(baseline.value),
    target === undefined ? blankStop(place + 3, 'target') : String(target.value),
    escapeSnippet(counted),
    per?.value ?? '',
    '',
  ]);
}

function row(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
}

/** Renames the columns, says the measure that the numbers tell, and makes readings of what stands there now. */
function tableToRows(goal: Goal, table: Table, all: ReadonlyMap<number, Kpi>): readonly TextEdit[] {
  const { text } = goal;
  const kpis = table.rowRanges.flatMap(({ start }) => all.get(start) ?? []);
  if (kpis.length === 0) return [];
  const columns = kpiColumnsOf(text, table.header);
  const current = columns.get('current');
  const renamed = kpiColumns.flatMap((column): readonly TextEdit[] => {
    const cell = table.header[columns.get(column) ?? -1];
    return cell === undefined || sliceOf(text, cell.range).toLowerCase() === column
      ? []
      : [{ range: cell.range, newText: column }];
  });
  if (renamed.length === 0 && current === undefined) return [];
  const told =
    columns.has('measure') || kpis.some(({ measure }) => measure === undefined) ? undefined : columns.get('id');
  const lines = [
    { cells: table.header, range: table.headerRange, measure: 'measure' },
    {
      cells: rowCells(text, table.delimiterRange.start, table.delimiterRange.end),
      range: table.delimiterRange,
      measure: '---',
    },
    ...table.rows.map((cells, index) => {
      const range = table.rowRanges[index] ?? table.range;
      return { cells, range, measure: all.get(range.start)?.measure?.value ?? '' };
    }),
  ];
  const gone = current === columns.get('baseline') ? undefined : current;
  return [
    ...renamed,
    ...lines.flatMap(({ cells, measure }) => (told === undefined ? [] : cellAfter(text, cells[told], measure))),
    ...lines.flatMap(({ cells, range }) => (gone === undefined ? [] : withoutCell(text, cells[gone], range))),
    ...readingsOf(goal, kpis),
  ];
}

/** As close to the bars as its neighbour. */
function cellAfter(text: string, cell: TableCell | undefined, words: string): readonly TextEdit[] {
  return cell === undefined
    ? []
    : [
        {
          range: rangeOf(cell.range.end, cell.range.end),
          newText: text[cell.range.end] === '|' ? `|${words}` : ` | ${words}`,
        },
      ];
}

/** With the bar before it; the first cell of a line with the one after it. */
function withoutCell(text: string, cell: TableCell | undefined, line: TextRange): readonly TextEdit[] {
  if (cell === undefined) return [];
  const bar = text.lastIndexOf('|', cell.range.start - 1);
  const next = text.indexOf('|', cell.range.end);
  const end = next < 0 || next >= line.end ? line.end : next;
  const isFirst = bar <= line.start;
  return [{ range: isFirst ? rangeOf(cell.range.start, Math.min(end + 1, line.end)) : rangeOf(bar, end), newText: '' }];
}

/** The day is for the author to say: one for all, as they stood in one column. */
function readingsOf(goal: Goal, kpis: readonly Kpi[]): readonly TextEdit[] {
  const lines = kpis.flatMap(({ id, current }) =>
    current === undefined
      ? []
      : [`- ${blankStop(1, 'date')} ${escapeSnippet(id.value)}: ${escapeSnippet(sliceOf(goal.text, current.range))}`],
  );
  return lines.length === 0 ? [] : addSection(goal, 'readings', lines.join('\n'));
}
