import type { TableCell } from './blocks';
import { isBlankCode } from './line-cursor';

const PIPE = 124;
const BACKSLASH = 92;
const HYPHEN = 45;
const COLON = 58;

/**
 * The cells of a table's row: what stands between its pipes, without the white space around. `\|` divides nothing.
 * `at` is the row's first visible character, `end` the end of its line.
 */
export function rowCells(text: string, at: number, end: number): TableCell[] {
  const cells: TableCell[] = [];
  let start = text.charCodeAt(at) === PIPE ? at + 1 : at;
  let offset = start;
  for (; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    if (code === PIPE) {
      cells.push(cell(text, start, offset));
      start = offset + 1;
    } else if (code === BACKSLASH && offset + 1 < end) {
      const next = text.charCodeAt(offset + 1);
      if (next === PIPE || next === BACKSLASH) offset++;
    }
  }
  const last = cell(text, start, end);
  if (last.range.start < last.range.end || cells.length === 0) cells.push(last);
  return cells;
}

/** How many columns the delimiter row `|---|:-:|` has; 0 when the line is none. */
export function delimiterColumns(text: string, at: number, end: number): number {
  let offset = at;
  let marked = false;
  let columns = 0;
  if (text.charCodeAt(offset) === PIPE) {
    marked = true;
    offset = skipBlank(text, offset + 1, end);
  }
  while (offset < end) {
    if (text.charCodeAt(offset) === COLON) {
      marked = true;
      offset++;
    }
    const dashes = offset;
    while (offset < end && text.charCodeAt(offset) === HYPHEN) offset++;
    if (offset === dashes) return 0;
    columns++;
    if (offset < end && text.charCodeAt(offset) === COLON) {
      marked = true;
      offset++;
    }
    offset = skipBlank(text, offset, end);
    if (offset >= end) break;
    if (text.charCodeAt(offset) !== PIPE) return 0;
    marked = true;
    offset = skipBlank(text, offset + 1, end);
  }
  return marked ? columns : 0;
}

function cell(text: string, from: number, to: number): TableCell {
  const start = skipBlank(text, from, to);
  let end = to;
  while (end > start && isBlankCode(text.charCodeAt(end - 1))) end--;
  return { range: { start, end } };
}

function skipBlank(text: string, from: number, to: number): number {
  let offset = from;
  while (offset < to && isBlankCode(text.charCodeAt(offset))) offset++;
  return offset;
}
