import { rangeOf, type TextRange } from '../text/range';
import type { Located } from './document';

export function located<T>(value: T, start: number, end: number): Located<T> {
  return { value, range: { start, end } };
}

/** The range without the white space at its ends. */
export function trimmedRange(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return rangeOf(start, end);
}

/** The pieces between the separators, trimmed, without the empty ones. `separators` is a class of single characters. */
export function pieces(text: string, range: TextRange, separators: string): readonly Located<string>[] {
  const found: Located<string>[] = [];
  let start = range.start;
  for (let offset = range.start; offset <= range.end; offset++) {
    if (offset < range.end && !separators.includes(text.charAt(offset))) continue;
    const piece = trimmedRange(text, rangeOf(start, offset));
    if (piece.start < piece.end) found.push({ value: text.slice(piece.start, piece.end), range: piece });
    start = offset + 1;
  }
  return found;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}
