import type { TextRange } from '../text/range';
import { isBlankCode, trimmedEnd } from './line-cursor';

export interface CalloutStart {
  /** Lower case. */
  readonly type: string;
  readonly typeRange: TextRange;
  /** What follows on the same line, if anything; the quote's further lines are added here. */
  readonly lines: TextRange[];
}

const LONGEST_TYPE = 64;

/** `[!type]` at `at`, with the `+` or `-` that Obsidian writes for a callout that folds. */
export function calloutStart(text: string, at: number, lineEnd: number): CalloutStart | undefined {
  if (at >= lineEnd || !text.startsWith('[!', at)) return undefined;
  const start = at + 2;
  const limit = Math.min(lineEnd, start + LONGEST_TYPE + 1);
  let end = start;
  while (end < limit && !/[[\]\\]/.test(text.charAt(end))) end++;
  if (end === start || end >= limit || text.charAt(end) !== ']') return undefined;
  let content = end + 1;
  if (content < lineEnd && /[+-]/.test(text.charAt(content))) content++;
  while (content < lineEnd && isBlankCode(text.charCodeAt(content))) content++;
  const lines = content < lineEnd ? [{ start: content, end: trimmedEnd(text, content, lineEnd) }] : [];
  return { type: text.slice(start, end).toLowerCase(), typeRange: { start, end }, lines };
}
