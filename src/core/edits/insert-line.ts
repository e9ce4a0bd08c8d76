import { lineEndingAt } from '../text/eol';
import { lineEndAt, nextLineAfter } from '../text/lines';
import type { TextEdit } from '../text/range';

/** Adds lines after the line that holds `offset`, with that line's ending; a file without a final newline stays so. */
export function insertAfterLine(text: string, offset: number, lines: readonly string[]): TextEdit {
  const at = lineEndAt(text, offset);
  const lineEnding = lineEndingAt(text, offset);
  return { range: { start: at, end: at }, newText: lines.map((line) => `${lineEnding}${line}`).join('') };
}

/** Where the line after the one that holds `offset` starts. */
export function nextLineStart(text: string, offset: number): number {
  return nextLineAfter(text, lineEndAt(text, offset));
}
