import type { TextRange } from '../text/range';

/** A leaf's lines as one string, joined by `\n`, with the way back to the whole text. */
export interface LeafText {
  readonly value: string;
  /** The offset in the whole text of an offset in `value`; a line's end stays on its line. */
  toSource(offset: number): number;
  /** Which line an offset stands on. */
  lineOf(offset: number): number;
}

export function leafText(text: string, lines: readonly TextRange[]): LeafText {
  const [only] = lines;
  if (only !== undefined && lines.length === 1) {
    return { value: text.slice(only.start, only.end), toSource: (offset) => only.start + offset, lineOf: () => 0 };
  }
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.end - line.start + 1;
  }
  const lineOf = (offset: number) => lastNotAfter(starts, offset);
  return {
    value: lines.map((line) => text.slice(line.start, line.end)).join('\n'),
    lineOf,
    toSource(offset) {
      const index = lineOf(offset);
      return (lines[index]?.start ?? 0) + offset - (starts[index] ?? 0);
    },
  };
}

/** Index of the last of the ascending `numbers` that is at most `value`; 0 when none is. */
export function lastNotAfter(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
