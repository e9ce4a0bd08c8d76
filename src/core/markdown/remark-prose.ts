import type { Nodes } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { remark } from 'remark';
import type { InlineText, ProseReader } from './inline';
import { lastNotAfter } from './leaf-text';
import { PlainText } from './plain-text';

/** CommonMark alone: tables and task items are blocks, and the outline knows them. */
const processor = remark();

const MOST_CACHED = 1000;
const cache = new Map<string, InlineText>();

/** Reads inline Markdown with remark; what was read last is kept. Of what is too much for it the markup stays. */
export const remarkProse: ProseReader = {
  inline(markdown) {
    if (isTooMuch(markdown)) return asItStands(markdown);
    const known = cache.get(markdown);
    const inline = known ?? readInline(markdown);
    cache.delete(markdown);
    cache.set(markdown, inline);
    if (cache.size > MOST_CACHED) cache.delete(cache.keys().next().value ?? '');
    return inline;
  },
};

/** More than any paragraph that is written to be read. */
const MOST_CHARACTERS = 20_000;
/**
 * micromark's time grows with the square of what may open emphasis, links, images, code or HTML, and it has much to do
 * for each line: the worst shapes take 2 ms at 64 of them, 15 at 256, minutes at 32,000. Dense ones cost most a
 * character, so short texts may hold 64 and an eighth of their length, and the longest 256.
 */
const OPENER = /[*_[\]<!`&\\\r\n]/g;
const FEW_OPENERS = 64;
const CHARACTERS_AN_OPENER = 8;
const MOST_OPENERS = 256;

function isTooMuch(markdown: string): boolean {
  if (markdown.length <= FEW_OPENERS) return false;
  if (markdown.length > MOST_CHARACTERS) return true;
  const openers = markdown.match(OPENER)?.length ?? 0;
  return openers > Math.min(FEW_OPENERS + markdown.length / CHARACTERS_AN_OPENER, MOST_OPENERS);
}

function asItStands(markdown: string): InlineText {
  const plain = new PlainText();
  plain.add(markdown.replaceAll('\n', ' '), 0, markdown.length);
  return plain.finish();
}

/** Under a line of text, and indented, no line can start a block: remark reads what follows as inline content. */
const FIRST_LINE = 'x\n';
const INDENT = '    ';

interface Reading {
  readonly source: string;
  readonly plain: PlainText;
  /** From an offset in `source` to one in the Markdown that was asked for. */
  place(offset: number): number;
}

function readInline(markdown: string): InlineText {
  const starts: number[] = [];
  let source = FIRST_LINE;
  for (const line of markdown.split('\n')) {
    source += INDENT;
    starts.push(source.length);
    source += `${line}\n`;
  }
  source = source.slice(0, -1);
  const place = (offset: number): number => {
    const line = lastNotAfter(starts, offset);
    const before = (starts[0] ?? 0) + line * INDENT.length;
    return Math.min(Math.max(offset - before, 0), markdown.length);
  };
  const reading: Reading = { source, plain: new PlainText(), place };
  for (const node of processor.parse(source).children) read(reading, node);
  return reading.plain.finish();
}

const LINE_BREAK_TAG = /^<br\s*\/?>$/i;

function read(reading: Reading, node: Nodes): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  switch (node.type) {
    case 'text':
      readText(reading, node.value, start, end);
      break;
    case 'inlineCode':
      readCode(reading, start, end);
      break;
    case 'break':
      add(reading, ' ', start, end);
      break;
    case 'html':
      if (LINE_BREAK_TAG.test(node.value)) add(reading, ' ', start, end);
      break;
    case 'image':
      readImage(reading, node.alt ?? '', start, end);
      break;
    case 'code':
      add(reading, node.value, start, end);
      break;
    case 'link':
      if (reading.source.charAt(start) === '<') readVerbatim(reading, start + 1, end - 1);
      else for (const child of node.children) read(reading, child);
      break;
    default:
      if ('children' in node) for (const child of node.children) read(reading, child);
  }
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{0,31});/iy;
const ESCAPED = /[!-/:-@[-`{-~]/;

/** Walks value and source side by side: escapes and entities are longer in the source, line ends have indentation. */
function readText(reading: Reading, value: string, start: number, end: number): void {
  const { source } = reading;
  const skipped = start === 0 ? FIRST_LINE.length : 0;
  let at = start + skipped;
  for (let index = skipped; index < value.length;) {
    const wanted = value.charAt(index);
    const character = source.charAt(at);
    const entity = character === '&' ? entityAt(source, at, value, index) : undefined;
    if (entity !== undefined) {
      add(reading, entity.decoded, at, at + entity.length);
      at += entity.length;
      index += entity.decoded.length;
      continue;
    }
    if (character === '\\' && source.charAt(at + 1) === wanted && ESCAPED.test(wanted)) {
      add(reading, wanted, at, at + 2);
      at += 2;
    } else if (character === wanted || !isBlank(character) || at >= end) {
      add(reading, wanted === '\n' ? ' ' : wanted, at, at + 1);
      at++;
    } else {
      // White space around a line end, of which the value knows nothing.
      at++;
      continue;
    }
    index++;
  }
}

function entityAt(
  source: string,
  at: number,
  value: string,
  index: number,
): { readonly decoded: string; readonly length: number } | undefined {
  ENTITY.lastIndex = at;
  const written = ENTITY.exec(source)?.[0];
  if (written === undefined) return undefined;
  const decoded = decodeString(written);
  return decoded !== written && value.startsWith(decoded, index) ? { decoded, length: written.length } : undefined;
}

/** What stands between the backticks; a space on both sides is padding, unless there is nothing else. */
function readCode(reading: Reading, start: number, end: number): void {
  const { source } = reading;
  let fence = 0;
  while (source.charAt(start + fence) === '`') fence++;
  const content = source.slice(start + fence, end - fence);
  const padded = /^[ \n].*[ \n]$/s.test(content) && content.trim() !== '';
  const from = start + fence + (padded ? 1 : 0);
  const to = end - fence - (padded ? 1 : 0);
  for (let at = padded && content.startsWith('\n') ? skipBlank(source, from, to) : from; at < to;) {
    const lineEnd = source.charAt(at) === '\n';
    add(reading, lineEnd ? ' ' : source.charAt(at), at, at + 1);
    at = lineEnd ? skipBlank(source, at + 1, to) : at + 1;
  }
}

function readImage(reading: Reading, alt: string, start: number, end: number): void {
  const altStart = start + '!['.length;
  if (reading.source.startsWith(alt, altStart)) readVerbatim(reading, altStart, altStart + alt.length);
  else if (alt !== '') add(reading, alt.replaceAll('\n', ' '), start, end);
}

function readVerbatim(reading: Reading, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    const character = reading.source.charAt(at);
    add(reading, character === '\n' ? ' ' : character, at, at + 1);
  }
}

function add({ plain, place }: Reading, shown: string, start: number, end: number): void {
  plain.add(shown, place(start), place(end));
}

function skipBlank(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(source.charAt(at))) at++;
  return at;
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}
