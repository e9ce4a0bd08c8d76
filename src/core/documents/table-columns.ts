import type { TableCell } from '../markdown/outline';
import type { TextRange } from '../text/range';
import type { Located } from './document';

/** The names of a table's columns: for each meaning the headers that have it, lower case, without punctuation. */
export type ColumnNames<Column extends string> = Readonly<Record<Column, readonly string[]>>;

/** At which place each column stands; columns may be in any order. */
export type Columns<Column extends string> = ReadonlyMap<Column, number>;

const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** Looks up header names by their meaning; `names` is made once by `columnLookup`. */
export function columnsOf<Column extends string>(
  text: string,
  header: readonly TableCell[],
  names: ReadonlyMap<string, Column>,
): Columns<Column> {
  const columns = new Map<Column, number>();
  header.forEach(({ range }, index) => {
    const title = text.slice(range.start, range.end);
    const column = names.get(title) ?? names.get(title.toLowerCase().replace(NO_WORD, ' ').trim());
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  });
  return columns;
}

export function columnLookup<Column extends string>(names: ColumnNames<Column>): ReadonlyMap<string, Column> {
  const lookup = new Map<string, Column>();
  for (const column in names) for (const name of names[column]) lookup.set(name, column);
  return lookup;
}

/** One row, its cells by meaning. */
export class Row<Column extends string> {
  constructor(
    private readonly text: string,
    private readonly columns: Columns<Column>,
    private readonly cells: readonly TableCell[],
    /** From its first to its last visible character. */
    readonly range: TextRange,
  ) {}

  /** The cell's text, without `` ` `` and `**` around it; undefined when it is empty or not there. */
  cell(column: Column): Located<string> | undefined {
    const range = this.place(column);
    if (range === undefined || range.start === range.end) return undefined;
    return withoutMarkup(this.text, range);
  }

  /** Where the cell stands, empty or not; undefined when the row has none. */
  place(column: Column): TextRange | undefined {
    const index = this.columns.get(column);
    return index === undefined ? undefined : this.cells[index]?.range;
  }

  /** How many cells the row lacks up to and with the one of this column; 0 when it is there. */
  missingCells(column: Column): number {
    return Math.max(0, (this.columns.get(column) ?? -1) + 1 - this.cells.length);
  }

  /** Whether nothing stands in the row at all. */
  get isBlank(): boolean {
    return this.cells.every(({ range }) => range.start === range.end);
  }
}

const AROUND = /^(`+|\*\*|__|[*_])(.+)\1$/s;

/** The text of a range without `` ` `` or `**` around it, and where that stands. */
export function withoutMarkup(text: string, range: TextRange): Located<string> {
  const written = text.slice(range.start, range.end);
  const first = written.charCodeAt(0);
  // Backtick, asterisk or underscore: the only characters that can be markup around a cell.
  const match = first === 96 || first === 42 || first === 95 ? AROUND.exec(written) : null;
  if (!match) return { value: withoutEscapes(written), range };
  const marker = match[1]?.length ?? 0;
  return { value: withoutEscapes(match[2] ?? ''), range: { start: range.start + marker, end: range.end - marker } };
}

/** A pipe within a cell is written `\|`. */
function withoutEscapes(written: string): string {
  return written.includes('\\|') ? written.replaceAll('\\|', '|') : written;
}
