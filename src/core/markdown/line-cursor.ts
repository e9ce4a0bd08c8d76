/**
 * Walks a text line by line. Columns are counted as CommonMark does: a tab reaches to the next multiple of four, and
 * a container may take only some of its columns.
 */
export interface LineCursor {
  readonly text: string;
  /** The current line without its line ending. */
  lineStart: number;
  lineEnd: number;
  /** Where the next line starts; the text's length after the last. */
  nextLine: number;
  /** What the containers left of the line starts here. */
  position: number;
  column: number;
  /** Columns of the tab just before `position` that are still to be taken. */
  spare: number;
  /** First character that is neither space nor tab, and the columns before it; see `measureIndent`. */
  visible: number;
  indent: number;
  /** The next `\n` and `\r`: the text's length when there is none. */
  newline: number;
  carriageReturn: number;
}

export const TAB = 9;
export const NEWLINE = 10;
export const SPACE = 32;
const TAB_STOP = 4;

export function lineCursor(text: string, from: number): LineCursor {
  return {
    text,
    lineStart: from,
    lineEnd: from,
    nextLine: from,
    position: from,
    column: 0,
    spare: 0,
    visible: from,
    indent: 0,
    newline: -1,
    carriageReturn: -1,
  };
}

/** Goes to the next line; false when the text is at its end. Lines end with `\n`, `\r\n` or `\r`. */
export function openNextLine(cursor: LineCursor): boolean {
  const { text } = cursor;
  const start = cursor.nextLine;
  if (start >= text.length) return false;
  if (cursor.newline < start) cursor.newline = offsetOr(text.indexOf('\n', start), text.length);
  if (cursor.carriageReturn < start) cursor.carriageReturn = offsetOr(text.indexOf('\r', start), text.length);
  const { newline, carriageReturn } = cursor;
  cursor.lineStart = start;
  cursor.lineEnd = Math.min(newline, carriageReturn);
  cursor.nextLine = carriageReturn + 1 === newline ? newline + 1 : Math.min(cursor.lineEnd + 1, text.length);
  cursor.position = start;
  cursor.column = 0;
  cursor.spare = 0;
  return true;
}

/** Finds the first visible character of the rest of the line. */
export function measureIndent(cursor: LineCursor): void {
  const { text, lineEnd } = cursor;
  let offset = cursor.position;
  let column = cursor.column + cursor.spare;
  for (; offset < lineEnd; offset++) {
    const code = text.charCodeAt(offset);
    if (code === SPACE) column++;
    else if (code === TAB) column += TAB_STOP - (column % TAB_STOP);
    else break;
  }
  cursor.visible = offset;
  cursor.indent = column - cursor.column;
}

/** Takes white space of up to `columns` columns; part of a tab may be left as `spare`. */
export function takeColumns(cursor: LineCursor, columns: number): void {
  const { text, lineEnd } = cursor;
  let left = columns;
  if (cursor.spare > 0) {
    const taken = Math.min(left, cursor.spare);
    cursor.spare -= taken;
    cursor.column += taken;
    left -= taken;
  }
  while (left > 0 && cursor.position < lineEnd) {
    const code = text.charCodeAt(cursor.position);
    if (code !== SPACE && code !== TAB) break;
    const width = code === TAB ? TAB_STOP - (cursor.column % TAB_STOP) : 1;
    const taken = Math.min(left, width);
    cursor.position++;
    cursor.column += taken;
    cursor.spare = width - taken;
    left -= taken;
  }
}

/** Takes the visible characters up to `offset` (one column each), and the white space before them. */
export function takeVisible(cursor: LineCursor, offset: number): void {
  cursor.column += cursor.indent + (offset - cursor.visible);
  cursor.position = offset;
  cursor.spare = 0;
}

/** The end of the line without the white space before it, at least `from`. */
export function trimmedEnd(text: string, from: number, lineEnd: number): number {
  let end = lineEnd;
  while (end > from && isBlankCode(text.charCodeAt(end - 1))) end--;
  return end;
}

export function isBlankCode(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** Whether a line ends at `offset`: at its end, or at white space. */
export function isBlankOrEnd(text: string, offset: number, lineEnd: number): boolean {
  return offset >= lineEnd || isBlankCode(text.charCodeAt(offset));
}

function offsetOr(found: number, otherwise: number): number {
  return found === -1 ? otherwise : found;
}
