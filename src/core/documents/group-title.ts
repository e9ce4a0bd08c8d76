import type { Block, ListItem, Paragraph } from '../markdown/outline';
import { lineStartAt } from '../text/lines';
import { sliceOf, type TextRange } from '../text/range';

/** A longer line is a sentence and no title. */
const LONGEST_TITLE = 80;
/** Bold, or emphasis of another kind, from the first letter on. */
const BOLD_START = /^[^\p{L}\p{N}*_]{0,8}(?:\*\*|__)[\p{L}\p{N}]/u;
const WHOLLY_BOLD = /^[^\p{L}\p{N}*_]{0,8}(\*{1,3}|_{1,3})(?![*_\s])[^*_]+\1\s*[:.]?$/u;
const COLON_END = /[:：]\s*(?:\*{1,3}|_{1,3})?$/u;

/**
 * The title that a paragraph gives to the boxes below it: a line of nothing but bold words, or, right above a list, a
 * line that begins so or ends in a colon.
 */
export function titleLine(text: string, paragraph: Paragraph, next: Block | undefined): string | undefined {
  const line = paragraph.lines.at(-1);
  const heads = next?.kind === 'item';
  if (line === undefined || (paragraph.lines.length > 1 && !heads)) return undefined;
  return isTitle(text, line, heads) ? plainTitle(sliceOf(text, line)) : undefined;
}

/**
 * The line that heads the next item of a list and that Markdown takes for the last words of this one, because no blank
 * line stands between: `- [ ] Pack`, `**Friday**`, `- [ ] Drive`.
 */
export function titleInItem(text: string, { lines, marker }: ListItem, next: Block | undefined): TextRange | undefined {
  const line = lines.length > 1 ? lines.at(-1) : undefined;
  if (line === undefined || next?.kind !== 'item' || columnOf(text, line) > columnOf(text, marker)) return undefined;
  return isTitle(text, line, true) ? line : undefined;
}

function columnOf(text: string, { start }: TextRange): number {
  return start - lineStartAt(text, start);
}

function isTitle(text: string, line: TextRange, headsList: boolean): boolean {
  if (line.end - line.start > LONGEST_TITLE) return false;
  const written = sliceOf(text, line);
  if (written.startsWith('[!')) return false;
  return WHOLLY_BOLD.test(written) || (headsList && (COLON_END.test(written) || BOLD_START.test(written)));
}

const LINK = /\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]|\[([^[\]]*)\]\([^()]*\)/g;
const ANCHOR = /(?<!\s)\s+\^[A-Za-z0-9-]+$/;
const MARKUP = /[*`]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;

/** Words as they are shown: links by their names, without the anchor by which others know the line. */
export function withoutLinks(written: string): string {
  if (!written.includes('[') && !written.includes('^')) return written;
  return written
    .replace(ANCHOR, '')
    .replace(LINK, (_, name: string | undefined, label: string | undefined) => name ?? label ?? '');
}

/** The words of a heading or line that names a group: without markup, anchor and a colon at the end. */
export function plainTitle(written: string): string {
  const words = withoutLinks(written.slice(0, 2 * LONGEST_TITLE))
    .replace(MARKUP, '')
    .replace(/\s*[:：]\s*$/u, '')
    .trim();
  return words.length <= LONGEST_TITLE ? words : `${words.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}

export function titleAt(text: string, range: TextRange | undefined): string | undefined {
  const title = range && plainTitle(sliceOf(text, range));
  return title === '' ? undefined : title;
}
