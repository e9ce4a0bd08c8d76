import { nextLineAfter } from './lines';

/** A place as an editor counts it: line and UTF-16 code unit in the line, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Converts between offsets and positions; lines end with `\n`, `\r\n` or a lone `\r`, and are counted on first use. */
export class LineIndex {
  #starts: readonly number[] | undefined;

  constructor(readonly text: string) {}

  get lineCount(): number {
    return this.#lineStarts().length;
  }

  /** The position of an offset; one outside the text counts as its nearest end. */
  positionAt(offset: number): Position {
    const starts = this.#lineStarts();
    const within = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= within) low = middle;
      else high = middle - 1;
    }
    const lineStart = starts[low] ?? 0;
    // The offset between `\r` and `\n` belongs to the line that they end.
    return { line: low, character: within - lineStart };
  }

  /** The offset of a position; a character beyond the line's end means its end, a line beyond the last the text's. */
  offsetAt(line: number, character: number): number {
    const starts = this.#lineStarts();
    if (line < 0) return 0;
    const start = starts[line];
    if (start === undefined) return this.text.length;
    const next = starts[line + 1];
    const end = next === undefined ? this.text.length : this.#withoutEnding(start, next);
    return Math.min(start + Math.max(character, 0), end);
  }

  #withoutEnding(start: number, next: number): number {
    const pair = next - start >= 2 && this.text[next - 1] === '\n' && this.text[next - 2] === '\r';
    return next - (pair ? 2 : 1);
  }

  #lineStarts(): readonly number[] {
    this.#starts ??= lineStarts(this.text);
    return this.#starts;
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  let newline = text.indexOf('\n');
  let carriageReturn = text.indexOf('\r');
  while (newline !== -1 || carriageReturn !== -1) {
    const end = carriageReturn !== -1 && (newline === -1 || carriageReturn < newline) ? carriageReturn : newline;
    const next = nextLineAfter(text, end);
    starts.push(next);
    if (newline !== -1 && newline < next) newline = text.indexOf('\n', next);
    if (carriageReturn !== -1 && carriageReturn < next) carriageReturn = text.indexOf('\r', next);
  }
  return starts;
}
