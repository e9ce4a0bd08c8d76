import type { OwnDocument } from '../documents/document';
import { outline as outlineOf, type Section } from '../markdown/outline';
import { lineEndingAt } from '../text/eol';
import { lineEndAt, lineStartAt, nextLineAfter } from '../text/lines';
import { sliceOf, type TextEdit } from '../text/range';

type Document = Pick<OwnDocument, 'text' | 'outline' | 'frontMatter'>;

/** Where the section's own words end, before its subsections; the end of its heading when it has none. */
export function contentEnd({ text, outline }: Document, section: Section): number {
  const inner = outline.sections.find(({ parent }) => parent === section);
  return trimmedEnd(text, section.heading.range.end, inner?.range.start ?? section.range.end);
}

/** Where the section ends, its subsections included, without blank lines. */
export function sectionEnd(text: string, { heading, range }: Section): number {
  return trimmedEnd(text, heading.range.end, range.end);
}

/** Adds lines at the end of what the section says itself: under its last list item, or after a blank line. */
export function appendToSection(document: Document, section: Section, body: string): TextEdit {
  const { text } = document;
  const end = contentEnd(document, section);
  const lineEnding = lineEndingAt(text, end);
  const isEmpty = end <= section.heading.range.end;
  const ending = endOfOpenBlock(document, end, lineEnding);
  const apart = isEmpty
    ? hasBlankAfterHeadings(document)
    : ending === lineEnding || !continues(text, section, end, body);
  const newText = `${closed(ending, lineEnding)}${lineEnding}${apart ? lineEnding : ''}${withLineEnding(body, lineEnding)}`;
  return insertAt(text, lineEndAt(text, end), newText, lineEnding);
}

/** Adds a section after what ends at `end`, with blank lines where the file has them. */
export function sectionAfter(document: Document, end: number, heading: string, body: string): TextEdit {
  const { text, frontMatter } = document;
  const lineEnding = lineEndingAt(text, end);
  const content = sectionText(document, heading, body, lineEnding);
  // At the top of a body an empty line before the first heading stays where it is.
  const isTop = end <= frontMatter.range.end;
  const ending = endOfOpenBlock(document, end, lineEnding);
  const apart = ending !== '' || (!isTop && hasBlankBeforeHeadings(document));
  return insertAt(
    text,
    lineEndAt(text, end),
    `${closed(ending, lineEnding)}${lineEnding}${apart ? lineEnding : ''}${content}`,
    lineEnding,
  );
}

/** Adds a section before another that nothing stands before. */
export function sectionBefore(document: Document, next: Section, heading: string, body: string): TextEdit {
  const { text } = document;
  const lineStart = lineStartAt(text, next.heading.range.start);
  const lineEnding = lineEndingAt(text, lineStart);
  const apart = hasBlankBeforeHeadings(document) ? lineEnding : '';
  const newText = `${sectionText(document, heading, body, lineEnding)}${lineEnding}${apart || blankBeforeWords(text, lineStart, lineEnding)}`;
  return { range: { start: lineStart, end: lineStart }, newText };
}

/**
 * What ends code, a comment or other HTML that would take in what is added after `end`: nothing as a rule, a blank line, or
 * the line that closes it, each led by a line ending.
 */
function endOfOpenBlock({ text, outline, frontMatter }: Document, end: number, lineEnding: string): string {
  const block = [...outline.fences, ...outline.html].find(({ range }) => range.start < end && range.end >= end);
  if (block === undefined) return '';
  const before = text.slice(0, end);
  const closing = closingOf(sliceOf(text, block.range));
  const endings = ['', lineEnding, ...(closing === undefined ? [] : [`${lineEnding}${closing}`])];
  const isFree = (ending: string): boolean => {
    const tried = `${before}${ending}${lineEnding}# `;
    return outlineOf(tried, frontMatter.bodyStart).sections.at(-1)?.heading.range.start === tried.length - '# '.length;
  };
  return endings.find(isFree) ?? '';
}

/** A blank line that is needed is written like those that are wanted. */
function closed(ending: string, lineEnding: string): string {
  return ending === lineEnding ? '' : ending;
}

function closingOf(written: string): string | undefined {
  const fence = /^(?:`+|~+)/.exec(written)?.[0];
  if (fence !== undefined) return fence;
  if (written.startsWith('<!--')) return '-->';
  if (written.startsWith('<?')) return '?>';
  if (written.startsWith('<![CDATA[')) return ']]>';
  if (written.startsWith('<!')) return '>';
  const tag = /^<([a-z]+)/i.exec(written)?.[1];
  return tag === undefined ? undefined : `</${tag}>`;
}

function sectionText(document: Document, heading: string, body: string, lineEnding: string): string {
  const apart = hasBlankAfterHeadings(document) ? lineEnding : '';
  return `${heading}${lineEnding}${apart}${withLineEnding(body, lineEnding)}`;
}

/** Whether the body goes on with the list that ends at `end`. */
function continues(text: string, section: Section, end: number, body: string): boolean {
  if (!ITEM.test(body)) return false;
  for (let start = lineStartAt(text, end); start >= section.body.start; start = lineStartAt(text, start - 1)) {
    const line = text.slice(start, lineEndAt(text, start));
    if (ITEM.test(line)) return true;
    // Indented lines may belong to an item above them.
    if (!/^[ \t]+\S/.test(line) || start === 0) return false;
  }
  return false;
}

const ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** Files of one heading, or none below the title, get blank lines between sections. */
function hasBlankBeforeHeadings({ text, outline }: Document): boolean {
  const inner = outline.sections.slice(1);
  return inner.length === 0 || mostly(inner, ({ heading }) => isBlankBefore(text, heading.range.start));
}

function hasBlankAfterHeadings({ text, outline }: Document): boolean {
  const filled = outline.sections.filter(({ body, depth }) => depth > 1 && sliceOf(text, body).trim() !== '');
  return mostly(filled, ({ heading }) => isBlankAfter(text, heading.range.end));
}

function mostly<T>(all: readonly T[], test: (one: T) => boolean): boolean {
  return all.filter(test).length * 2 > all.length;
}

function isBlankBefore(text: string, offset: number): boolean {
  const lineStart = lineStartAt(text, offset);
  if (lineStart === 0) return false;
  return text.slice(lineStartAt(text, lineStart - 1), lineStart).trim() === '';
}

function isBlankAfter(text: string, offset: number): boolean {
  const next = nextLineAfter(text, lineEndAt(text, offset));
  return text.slice(next, lineEndAt(text, next)).trim() === '';
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

function withLineEnding(body: string, lineEnding: string): string {
  return body.replaceAll('\n', lineEnding);
}

function insertAt(text: string, at: number, newText: string, lineEnding: string): TextEdit {
  const next = nextLineAfter(text, at);
  const gap = at === text.length ? '' : blankBeforeWords(text, next, lineEnding);
  return { range: { start: at, end: at }, newText: `${newText}${gap}` };
}

/** Words right under what is added would go on with it: an underlined heading is such words. */
function blankBeforeWords(text: string, lineStart: number, lineEnding: string): string {
  const line = text.slice(lineStart, lineEndAt(text, lineStart)).trim();
  return line === '' || line.startsWith('#') ? '' : lineEnding;
}
