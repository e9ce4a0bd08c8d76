import type { HeadingDepth } from './blocks';
import type { TextRange } from '../text/range';
import { isBlankCode, isBlankOrEnd, SPACE, TAB, trimmedEnd } from './line-cursor';

/*
 * What a line can start. Each function looks at `text` from `at`, the first visible character, to `lineEnd`, and says
 * what stands there, or `undefined`.
 */

const HASH = 35;
const ASTERISK = 42;
const PLUS = 43;
const HYPHEN = 45;
const DOT = 46;
const CLOSING_PARENTHESIS = 41;
const EQUALS = 61;
const UNDERSCORE = 95;
const BACKTICK = 96;
const TILDE = 126;
const MOST_HASHES = 6;
const FEWEST_BREAK_MARKS = 3;
const SHORTEST_FENCE = 3;
/** CommonMark's limit: more digits overflow numbers in some readers. */
const MOST_DIGITS = 9;

export interface AtxHeading {
  readonly depth: HeadingDepth;
  readonly content: TextRange;
}

/** `## Title ##` */
export function atxHeading(text: string, at: number, lineEnd: number): AtxHeading | undefined {
  const marks = endOfRun(text, at, lineEnd, HASH);
  const depth = marks - at;
  if (depth < 1 || depth > MOST_HASHES || !isBlankOrEnd(text, marks, lineEnd)) return undefined;
  let start = marks;
  while (start < lineEnd && isBlankCode(text.charCodeAt(start))) start++;
  let end = trimmedEnd(text, start, lineEnd);
  let closing = end;
  while (closing > start && text.charCodeAt(closing - 1) === HASH) closing--;
  if (closing < end && (closing === start || isBlankCode(text.charCodeAt(closing - 1)))) {
    end = trimmedEnd(text, start, closing);
  }
  return { depth: depth as HeadingDepth, content: { start, end } };
}

/** `===` gives 1, `---` gives 2. */
export function setextDepth(text: string, at: number, lineEnd: number): 1 | 2 | undefined {
  const code = text.charCodeAt(at);
  if (code !== EQUALS && code !== HYPHEN) return undefined;
  const end = endOfRun(text, at, lineEnd, code);
  if (trimmedEnd(text, end, lineEnd) !== end) return undefined;
  return code === EQUALS ? 1 : 2;
}

/** `***`, `- - -`, `___` */
export function isThematicBreak(text: string, at: number, lineEnd: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== ASTERISK && mark !== HYPHEN && mark !== UNDERSCORE) return false;
  let count = 0;
  for (let offset = at; offset < lineEnd; offset++) {
    const code = text.charCodeAt(offset);
    if (code === mark) count++;
    else if (code !== SPACE && code !== TAB) return false;
  }
  return count >= FEWEST_BREAK_MARKS;
}

export interface FenceOpening {
  readonly mark: number;
  readonly length: number;
  readonly info: TextRange;
}

/** ```` ```ts ```` or `~~~` */
export function fenceOpening(text: string, at: number, lineEnd: number): FenceOpening | undefined {
  const mark = text.charCodeAt(at);
  if (mark !== BACKTICK && mark !== TILDE) return undefined;
  const end = endOfRun(text, at, lineEnd, mark);
  if (end - at < SHORTEST_FENCE) return undefined;
  let start = end;
  while (start < lineEnd && isBlankCode(text.charCodeAt(start))) start++;
  if (mark === BACKTICK) {
    for (let offset = start; offset < lineEnd; offset++) if (text.charCodeAt(offset) === BACKTICK) return undefined;
  }
  return { mark, length: end - at, info: { start, end: trimmedEnd(text, start, lineEnd) } };
}

export function closesFence(text: string, at: number, lineEnd: number, opening: FenceOpening): boolean {
  if (text.charCodeAt(at) !== opening.mark) return false;
  const end = endOfRun(text, at, lineEnd, opening.mark);
  return end - at >= opening.length && trimmedEnd(text, end, lineEnd) === end;
}

export interface ListMarker {
  readonly range: TextRange;
  readonly ordered: boolean;
  /** Whether it may stand right under a paragraph's line: every bullet, and the number 1. */
  readonly first: boolean;
}

/** `-`, `*`, `+`, `12.`, `12)`, followed by white space or nothing. */
export function listMarker(text: string, at: number, lineEnd: number): ListMarker | undefined {
  const code = text.charCodeAt(at);
  if (code === ASTERISK || code === PLUS || code === HYPHEN) {
    if (!isBlankOrEnd(text, at + 1, lineEnd)) return undefined;
    return { range: { start: at, end: at + 1 }, ordered: false, first: true };
  }
  let end = at;
  while (end < lineEnd && end - at <= MOST_DIGITS && isDigit(text.charCodeAt(end))) end++;
  if (end === at || end - at > MOST_DIGITS || end >= lineEnd) return undefined;
  const delimiter = text.charCodeAt(end);
  if ((delimiter !== DOT && delimiter !== CLOSING_PARENTHESIS) || !isBlankOrEnd(text, end + 1, lineEnd)) {
    return undefined;
  }
  const first = end === at + 1 && text.charCodeAt(at) === ONE;
  return { range: { start: at, end: end + 1 }, ordered: true, first };
}

const ZERO = 48;
const ONE = 49;
const NINE = 57;

export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function endOfRun(text: string, at: number, lineEnd: number, code: number): number {
  let end = at;
  while (end < lineEnd && text.charCodeAt(end) === code) end++;
  return end;
}
