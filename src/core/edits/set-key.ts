import { keysOfType } from '../documents/keys';
import { typeOf } from '../documents/type-of';
import { entryOf, type FrontMatter, type FrontMatterEntry } from '../front-matter/front-matter';
import { plainScalar } from '../front-matter/plain-scalar';
import { quoted } from '../front-matter/yaml-text';
import { lineEndingAt } from '../text/eol';
import { lineEndAt, lineStartAt } from '../text/lines';
import { sliceOf, type TextEdit } from '../text/range';
import { type Editable, isFlow } from './editable';
import { insertAfterLine, nextLineStart } from './insert-line';

/**
 * Gives a key of the front matter a value: replaces the one it has, or adds the key where files of this type have it.
 * A text that stood in quotes keeps them. No edit when nothing changes, or when the key's line cannot be read.
 * @param yaml the value as YAML on one line, or a snippet of it; `yamlText` writes a value so
 */
export function setKey(document: Editable, key: string, yaml: string): readonly TextEdit[] {
  const { text, frontMatter } = document;
  const entry = entryOf(frontMatter, key);
  if (entry) return replaceValue(text, entry, yaml);
  if (isUnreadable(document, key)) return [];
  const line = `${key}: ${yaml}`;
  return isFlow(sliceOf(text, frontMatter.content)) ? insertMember(document, line) : [insertKey(document, key, line)];
}

function replaceValue(text: string, entry: FrontMatterEntry, yaml: string): readonly TextEdit[] {
  const { valueRange, keyRange } = entry;
  const written = sliceOf(text, valueRange);
  const newText = inQuotesOf(written, yaml);
  if (newText === written) return [];
  const afterColon = text.indexOf(':', keyRange.end) + 1;
  const between = text.slice(afterColon, valueRange.start);
  // A value that starts on a line of its own, a list above all, moves up to the key; comments between them stay.
  if (/[\r\n]/.test(between)) {
    const upper = between.trim() === '' ? afterColon : lineEndBefore(text, valueRange.start);
    const removed = { start: upper, end: valueRange.end };
    if (upper === afterColon) return [{ range: removed, newText: ` ${newText}` }];
    return [
      { range: { start: afterColon, end: afterColon }, newText: ` ${newText}` },
      { range: removed, newText: '' },
    ];
  }
  // An anchor stays: an alias further down may need it.
  const anchor = /^&\S+[ \t]+/.exec(written)?.[0].length ?? 0;
  const range = { start: valueRange.start + anchor, end: valueRange.end };
  return [{ range, newText: written === '' && between === '' ? ` ${newText}` : newText }];
}

/** Where the line before the one that holds `offset` ends. */
function lineEndBefore(text: string, offset: number): number {
  const lineStart = lineStartAt(text, offset);
  return lineStart - (text.endsWith('\r\n', lineStart) ? 2 : 1);
}

function inQuotesOf(written: string, yaml: string): string {
  const [quote] = written;
  const isText = typeof plainScalar(yaml) === 'string' && !/^["'[{|>&*!]|["'\\]/.test(yaml);
  return isText && (quote === '"' || quote === "'") ? quoted(yaml, quote) : yaml;
}

function insertKey({ text, frontMatter }: Editable, key: string, line: string): TextEdit {
  const { content, entries } = frontMatter;
  const before = neighbour(frontMatter, key);
  if (!before) return insertAtEnd(text, content.start, content.end, line);
  const written = sliceOf(text, before.valueRange);
  // Blank lines under a block scalar may be part of it.
  if (!/^[|>]/.test(written)) {
    const at = nextLineStart(text, Math.max(before.valueRange.end, before.keyRange.end));
    return at > content.end || !endsLine(text, at)
      ? insertAfterLine(text, before.valueRange.end, [line])
      : insertBefore(text, at, line, before.keyRange.start);
  }
  const next = entries[entries.indexOf(before) + 1];
  return next
    ? insertBefore(text, lineStartAt(text, next.keyRange.start), line, next.keyRange.start)
    : insertAtEnd(text, content.start, content.end, line);
}

function insertAtEnd(text: string, contentStart: number, at: number, line: string): TextEdit {
  if (!endsLine(text, at)) return insertAfterLine(text, at, [line]);
  return insertBefore(text, at, line, Math.max(contentStart - 1, at - 1, 0));
}

/** Adds a line at the start of a line, with the ending of the line at `like`. */
function insertBefore(text: string, at: number, line: string, like: number): TextEdit {
  return { range: { start: at, end: at }, newText: `${line}${lineEndingAt(text, like)}` };
}

function endsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r';
}

/** The key after which files of this type have this one: the nearest before it in the order of the format. */
function neighbour(frontMatter: FrontMatter, key: string): FrontMatterEntry | undefined {
  const type = typeOf(frontMatter);
  const order = type ? keysOfType[type].all.map((spec) => spec.key) : [];
  const place = order.indexOf(key);
  // A key of no type's own, and the switch for rules, goes last.
  if (place === -1 || key === 'lint_off') return undefined;
  for (let index = place - 1; index >= 0; index -= 1) {
    const name = order[index];
    const found = name === undefined || name === 'lint_off' ? undefined : entryOf(frontMatter, name);
    if (found) return found;
  }
  return undefined;
}

/** At the end of front matter that is written as `{type: goal}`, where nothing that is no YAML stands before the brace. */
function insertMember({ text, frontMatter: { content, entries } }: Editable, member: string): readonly TextEdit[] {
  const last = entries.at(-1);
  const lastEnd = last ? Math.max(last.valueRange.end, last.keyRange.end) : text.indexOf('{', content.start) + 1;
  if (!CLOSING.test(text.slice(lastEnd, content.end))) return [];
  return [{ range: { start: lastEnd, end: lastEnd }, newText: last ? `, ${member}` : member }];
}

/** What may stand between the last value and the brace. */
const CLOSING = /^(?:[\s,:]|(?<=\s)#[^\r\n]*)*\}/;

/** Whether the key stands there, yet in a part that is no YAML. */
function isUnreadable({ text, frontMatter: { content, problems } }: Editable, key: string): boolean {
  if (problems.length === 0) return false;
  for (let at = content.start; at < content.end; at = nextLineStart(text, at)) {
    const written = text.slice(at, at + key.length + 1).toLowerCase();
    if (written === `${key}:` && lineEndAt(text, at) > at + key.length) return true;
  }
  return false;
}
