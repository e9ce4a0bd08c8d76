import type { BrokenDocument, OwnDocument } from '../documents/document';
import { entryOf } from '../front-matter/front-matter';
import { setKey } from '../edits/set-key';
import { lineEndingAt } from '../text/eol';
import { message } from '../text/message';
import { LineIndex } from '../text/line-index';
import { containsOffset } from '../text/range';
import type { Finding, Fix } from './finding';
import { fix } from './fix';

const DIRECTIVE = 'milepost-disable-next-line';
const DIRECTIVE_LINE = /(?:<!--|#)[ \t]*milepost-disable-next-line[ \t]+([^\r\n]*?)[ \t]*(?:-->[^\r\n]*)?$/gm;
export const FILE_KEY = 'lint_off';

/** Whether the author has switched a rule off where a finding stands. */
export type Suppressed = (code: string, line: number) => boolean;

/**
 * Reads `<!-- milepost-disable-next-line code -->`, its `#` form, and `lint_off: [code]`; undefined when there is none.
 * A group stands for all its rules.
 */
export function suppressions(document: OwnDocument | BrokenDocument, lines: LineIndex): Suppressed | undefined {
  const { text, frontMatter } = document;
  const off = entryOf(frontMatter, FILE_KEY)?.items.map(({ value }) => String(value)) ?? [];
  const byLine = new Map<number, readonly string[]>();
  if (text.includes(DIRECTIVE)) {
    for (const match of text.matchAll(DIRECTIVE_LINE)) {
      byLine.set(lines.positionAt(match.index).line + 1, (match[1] ?? '').split(/[\s,]+/));
    }
  }
  if (off.length === 0 && byLine.size === 0) return undefined;
  return (code, line) =>
    off.some((entry) => covers(entry, code)) || (byLine.get(line)?.some((entry) => covers(entry, code)) ?? false);
}

/** Whether a code, a group (`steps`) or a group's pattern (`steps/*`) covers a rule. */
export function covers(entry: string, code: string): boolean {
  return entry === code || entry.replace(/\/\*$/, '') === code.slice(0, code.indexOf('/'));
}

/** How to switch a finding's rule off: for the next line, where a comment can stand there, and for the file. */
export function suppressionFixes(document: OwnDocument | BrokenDocument, finding: Finding): readonly Fix[] {
  const { code } = finding;
  const args = { code };
  const fixes: Fix[] = [];
  const nextLine = nextLineEdit(document, finding);
  if (nextLine !== undefined) fixes.push(fix(message('Switch off {code} for this line', args), [nextLine]));
  if (document.kind !== 'broken') {
    const already = entryOf(document.frontMatter, FILE_KEY)?.items.map(({ value }) => String(value)) ?? [];
    const value = `[${[...already, code].join(', ')}]`;
    fixes.push(fix(message('Switch off {code} for this file', args), setKey(document, FILE_KEY, value)));
  }
  return fixes;
}

function nextLineEdit(document: OwnDocument | BrokenDocument, { code, range }: Finding) {
  const { text, frontMatter } = document;
  const lines = new LineIndex(text);
  const { line } = lines.positionAt(range.start);
  const start = lines.offsetAt(line, 0);
  const eol = lineEndingAt(text, start);
  const at = { start, end: start };
  if (start > frontMatter.content.start - 1 && range.start < frontMatter.content.end) {
    return { range: at, newText: `# ${DIRECTIVE} ${code}${eol}` };
  }
  if (range.start < frontMatter.bodyStart) return undefined;
  if (document.kind === 'broken') return undefined;
  // A comment between the rows of a table or the lines of a paragraph would break it in two.
  const { tables, paragraphs } = document.outline;
  const isWithin =
    tables.some((table) => containsOffset(table.range, range.start)) ||
    paragraphs.some((paragraph) => paragraph.range.start < start && start < paragraph.range.end);
  if (isWithin) return undefined;
  const lead = /^[ \t>]*/.exec(text.slice(start, range.start))?.[0] ?? '';
  return { range: at, newText: `${lead}<!-- ${DIRECTIVE} ${code} -->${eol}` };
}
