import type { BrokenDocument, MilepostDocument, MisnamedDocument, OwnDocument } from '../documents/document';
import { entryOf, type FrontMatter } from '../front-matter/front-matter';
import { parseFrontMatter } from '../front-matter/parse-front-matter';
import { takesComment } from '../front-matter/takes-comment';
import { yamlText } from '../front-matter/yaml-text';
import { setKey } from '../edits/set-key';
import { applyEdits } from '../text/apply-edits';
import { lineEndingAt } from '../text/eol';
import { lineEndAt } from '../text/lines';
import { message } from '../text/message';
import { LineIndex } from '../text/line-index';
import { containsOffset, type TextEdit } from '../text/range';
import { covers } from './covers';
import type { EditsFix, Finding } from './finding';
import { fix } from './fix';

const DIRECTIVE = 'milepost-disable-next-line';
export const FILE_KEY = 'lint_off';

/** What there can be findings of. */
export type Judged = OwnDocument | BrokenDocument | MisnamedDocument;

export function mayHaveFindings(document: MilepostDocument): document is Judged {
  return document.kind !== 'foreign' || document.misnamed !== undefined;
}

/** Whether the author has switched a rule off where a finding stands. */
export type Suppressed = (code: string, line: number) => boolean;

/**
 * Reads `<!-- milepost-disable-next-line code -->`, its `#` form, and `lint_off: [code]`; undefined when there is none.
 * A group stands for all its rules.
 */
export function suppressions(document: Judged, lines: LineIndex): Suppressed | undefined {
  const { text, frontMatter } = document;
  const off = entryOf(frontMatter, FILE_KEY)?.items.map(({ value }) => String(value)) ?? [];
  const byLine = new Map<number, readonly string[]>();
  if (text.includes(DIRECTIVE)) {
    for (const { at, codes } of directivesIn(text)) byLine.set(lines.positionAt(at).line + 1, codes);
  }
  if (off.length === 0 && byLine.size === 0) return undefined;
  return (code, line) =>
    off.some((entry) => covers(entry, code)) || (byLine.get(line)?.some((entry) => covers(entry, code)) ?? false);
}

/** The directives that stand in a comment, the first of each line, up to the line's or the comment's end. */
function* directivesIn(text: string): Generator<{ readonly at: number; readonly codes: readonly string[] }> {
  let next = 0;
  for (let at = text.indexOf(DIRECTIVE); at !== -1; at = text.indexOf(DIRECTIVE, next)) {
    next = at + DIRECTIVE.length;
    if (!isBlank(text[next]) || !opensComment(text, at)) continue;
    const lineEnd = lineEndAt(text, next);
    const [codes = ''] = text.slice(next, lineEnd).split('-->', 1);
    yield { at, codes: codes.trim().split(/[\s,]+/) };
    next = lineEnd;
  }
}

function opensComment(text: string, end: number): boolean {
  let at = end;
  while (isBlank(text[at - 1])) at -= 1;
  return text[at - 1] === '#' || text.startsWith('<!--', at - '<!--'.length);
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

/**
 * How to switch a finding's rule off: for the next line, where a comment can stand there, and for the file. A file in
 * conflict is not changed.
 */
export function suppressionFixes(document: Judged, finding: Finding): readonly EditsFix[] {
  if (document.kind === 'broken' && document.conflict !== undefined) return [];
  const { code } = finding;
  const args = { code };
  const fixes: EditsFix[] = [];
  const nextLine = nextLineEdit(document, finding);
  if (nextLine !== undefined) fixes.push(fix(message('Switch off {code} for this line', args), [nextLine]));
  const inFile = document.kind === 'broken' ? [] : fileEdits(document, finding);
  if (inFile.length > 0) fixes.push(fix(message('Switch off {code} for this file', args), inFile));
  return fixes;
}

/** Whether the key can be read where it goes, whatever the rule: the front matter is read once for all its findings. */
const canHoldKey = new WeakMap<Judged, boolean>();

/** None where the key stands in a part that is no YAML, or would be read as part of one. */
function fileEdits(document: Judged, { code }: Finding): readonly TextEdit[] {
  const { frontMatter } = document;
  const already = entryOf(frontMatter, FILE_KEY)?.items.flatMap(({ value }) => String(value ?? '') || []) ?? [];
  const edits = setKey(document, FILE_KEY, yamlText([...already, code]));
  const holds = canHoldKey.get(document) ?? isReadAfter(document, edits, code);
  canHoldKey.set(document, holds);
  return holds ? edits : [];
}

function isReadAfter({ text, frontMatter }: Judged, edits: readonly TextEdit[], code: string): boolean {
  const after = parseFrontMatter(applyEdits(text, edits));
  return (
    after !== undefined &&
    restOf(after) === restOf(frontMatter) &&
    entryOf(after, FILE_KEY)?.items.at(-1)?.value === code
  );
}

/** What front matter says but for the rules that are off. */
function restOf(frontMatter: FrontMatter): string {
  const off = entryOf(frontMatter, FILE_KEY);
  const rest = frontMatter.entries.filter((entry) => entry !== off);
  return JSON.stringify([rest.map(({ key, value }) => [key, value]), frontMatter.problems.map(({ kind }) => kind)]);
}

function nextLineEdit(document: Judged, { code, range }: Finding) {
  const { text, frontMatter } = document;
  const lines = new LineIndex(text);
  const { line } = lines.positionAt(range.start);
  const start = lines.offsetAt(line, 0);
  const eol = lineEndingAt(text, start);
  const at = { start, end: start };
  if (start > frontMatter.content.start - 1 && range.start < frontMatter.content.end) {
    const edit = { range: at, newText: `# ${DIRECTIVE} ${code}${eol}` };
    return takesComment(text, frontMatter, edit) ? edit : undefined;
  }
  if (range.start < frontMatter.bodyStart) return undefined;
  if (document.kind === 'broken' || document.kind === 'foreign') return undefined;
  // A comment between the rows of a table or the lines of a paragraph would break it in two.
  const { tables, paragraphs } = document.outline;
  const isWithin =
    tables.some((table) => containsOffset(table.range, range.start)) ||
    paragraphs.some((paragraph) => paragraph.range.start < start && start < paragraph.range.end);
  if (isWithin || isInComment(text, start)) return undefined;
  const lead = /^[ \t>]*/.exec(text.slice(start, range.start))?.[0] ?? '';
  return { range: at, newText: `${lead}<!-- ${DIRECTIVE} ${code} -->${eol}` };
}

/** Whether a comment opens before the offset and does not close: one more would close it. */
function isInComment(text: string, offset: number): boolean {
  return text.lastIndexOf('<!--', offset) > text.lastIndexOf('-->', offset);
}
