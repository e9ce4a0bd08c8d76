import type { Paragraph, TableCell } from '../markdown/outline';
import { delimiterColumns, rowCells } from '../markdown/table-rows';
import type { TextRange } from '../text/range';

/** Lines that are meant as a table but are none, because the row of dashes under the header is missing or does not fit. */
export interface LooseTable {
  /** From the first to the last of the lines. */
  readonly range: TextRange;
  /** The lines but the row of dashes. */
  readonly rows: readonly (readonly TableCell[])[];
  readonly rowRanges: readonly TextRange[];
  /** A row of dashes, and how many lines stand before it. */
  readonly delimiter?: { readonly range: TextRange; readonly linesBefore: number };
}

const PIPE = 124;

/** The runs of lines `| … |` in the paragraphs. */
export function looseTables(text: string, paragraphs: readonly Paragraph[]): readonly LooseTable[] {
  const found: LooseTable[] = [];
  for (const paragraph of paragraphs) {
    let run: TextRange[] = [];
    for (const line of paragraph.lines) {
      if (isRow(text, line)) run.push(line);
      else {
        if (run.length > 0) found.push(looseTable(text, run));
        run = [];
      }
    }
    if (run.length > 0) found.push(looseTable(text, run));
  }
  return found;
}

/** A line that starts and ends with a pipe and has two cells at least. */
function isRow(text: string, { start, end }: TextRange): boolean {
  if (text.charCodeAt(start) !== PIPE || text.charCodeAt(end - 1) !== PIPE || end - start < 3) return false;
  const inner = text.indexOf('|', start + 1);
  return inner > start && inner < end - 1;
}

function looseTable(text: string, lines: readonly TextRange[]): LooseTable {
  const at = lines.findIndex(({ start, end }) => delimiterColumns(text, start, end) > 0);
  const delimiter = lines[at];
  const rowRanges = lines.filter((line) => line !== delimiter);
  return {
    range: { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 },
    rows: rowRanges.map(({ start, end }) => rowCells(text, start, end)),
    rowRanges,
    ...(delimiter && { delimiter: { range: delimiter, linesBefore: at } }),
  };
}
