import type { LineIndex } from '../core/text/line-index';
import type { TextRange } from '../core/text/range';
import { displayWidth, printable } from './printable';

/** UTF-16 units of a line that are shown; of a longer one, the part around the place. */
const LONGEST = 96;
const CONTEXT = 24;

export interface Excerpt {
  readonly text: string;
  /** Spaces up to the place. */
  readonly indent: string;
  /** `^^^` below the place. */
  readonly marks: string;
}

/** The line on which `range` starts, and marks to set below it. */
export function excerptOf(text: string, lines: LineIndex, range: TextRange): Excerpt {
  const { line, character } = lines.positionAt(range.start);
  const lineStart = range.start - character;
  const lineEnd = lines.offsetAt(line, Number.MAX_SAFE_INTEGER);
  const isLong = lineEnd - lineStart > LONGEST;
  const from = isLong ? wholeCharacter(text, Math.max(lineStart, range.start - CONTEXT)) : lineStart;
  const to = isLong ? wholeCharacter(text, Math.min(lineEnd, from + LONGEST)) : lineEnd;
  const before = `${from > lineStart ? '…' : ''}${printable(text.slice(from, range.start))}`;
  const place = printable(text.slice(range.start, Math.min(range.end, to)));
  const after = `${printable(text.slice(Math.min(range.end, to), to))}${to < lineEnd ? '…' : ''}`;
  return {
    text: before + place + after,
    indent: ' '.repeat(displayWidth(before)),
    marks: '^'.repeat(Math.max(1, displayWidth(place))),
  };
}

/** Moves an offset between the halves of a surrogate pair before it. */
function wholeCharacter(text: string, offset: number): number {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset;
}
