/** A half-open span of a text in UTF-16 code units: `text.slice(start, end)`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Replaces the text in `range` by `newText`; an empty range inserts. */
export interface TextEdit {
  readonly range: TextRange;
  readonly newText: string;
}

export function rangeOf(start: number, end: number): TextRange {
  return { start, end };
}

export function sliceOf(text: string, range: TextRange): string {
  return text.slice(range.start, range.end);
}

export function containsOffset(range: TextRange, offset: number): boolean {
  return offset >= range.start && offset <= range.end;
}
