import type { Outline, Paragraph, TableCell } from '../markdown/outline';
import { tablesIn } from '../markdown/in-range';
import { delimiterColumns, rowCells } from '../markdown/table-rows';
import { lineEndAt, nextLineAfter } from '../text/lines';
import type { TextRange } from '../text/range';

/** Lines that are meant as a table but are none, because the row of dashes under the header is missing or does not fit. */
export interface LooseTable {
  /** From the first to the last of the lines. */
  readonly range: TextRange;
  /** The lines but the row of dashes. */
  readonly rows: readonly (readonly TableCell[])[];
  readonly rowRanges: readonly TextRange[];
  /** Whether other words stand right before the lines, or words or a table right after: a table needs blank lines there. */
  readonly between: Between;
  /** A row of dashes, and how many lines stand before it. */
  readonly delimiter?: { readonly range: TextRange; readonly linesBefore: number };
}

export interface Between {
  readonly before: boolean;
  readonly after: boolean;
}

const PIPE = 124;

/** The runs of lines `| … |` in some of the paragraphs of a text. */
export function looseTables(text: string, outline: Outline, paragraphs: readonly Paragraph[]): readonly LooseTable[] {
  const found: LooseTable[] = [];
  for (const paragraph of paragraphs) {
    const { lines } = paragraph;
    for (let start = 0; start < lines.length; start++) {
      let end = start;
      for (let line = lines[end]; line !== undefined && isRow(text, line); line = lines[++end]);
      if (end === start) continue;
      const after = end < lines.length || isBeforeTable(text, outline, paragraph.range.end);
      found.push(looseTable(text, lines.slice(start, end), { before: start > 0, after }));
      start = end;
    }
  }
  return found;
}

function isBeforeTable(text: string, outline: Outline, end: number): boolean {
  const start = nextLineAfter(text, end);
  return tablesIn(outline, { start, end: lineEndAt(text, start) }).length > 0;
}

/** A line that starts and ends with a pipe and has two cells at least. */
function isRow(text: string, { start, end }: TextRange): boolean {
  if (text.charCodeAt(start) !== PIPE || text.charCodeAt(end - 1) !== PIPE || end - start < 3) return false;
  const inner = text.indexOf('|', start + 1);
  return inner > start && inner < end - 1;
}

function looseTable(text: string, lines: readonly TextRange[], between: Between): LooseTable {
  const at = lines.findIndex(({ start, end }) => delimiterColumns(text, start, end) > 0);
  const delimiter = lines[at];
  const rowRanges = lines.filter((line) => line !== delimiter);
  return {
    range: { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 },
    rows: rowRanges.map(({ start, end }) => rowCells(text, start, end)),
    rowRanges,
    between,
    ...(delimiter && { delimiter: { range: delimiter, linesBefore: at } }),
  };
}
