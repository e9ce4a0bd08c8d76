import type { DocumentType } from '../documents/document';
import { headingTitle } from '../documents/heading-text';
import { keysOfType } from '../documents/keys';
import { conflictIn, parseDocument } from '../documents/parse-document';
import { entryOf, type FrontMatter } from '../front-matter/front-matter';
import { parseFrontMatter } from '../front-matter/parse-front-matter';
import { yamlText } from '../front-matter/yaml-text';
import type { ProseReader } from '../markdown/inline';
import { outline } from '../markdown/outline';
import { lineEndingOf } from '../text/eol';
import { slugOf } from '../text/slug';
import { sliceOf, type TextEdit } from '../text/range';
import { parseLocalDate, type LocalDate } from '../time/local-date';

/** What the text does not say itself. */
export interface OwnFacts {
  /** The file's name without its ending. */
  readonly name: string;
  readonly today: LocalDate;
  /** Whoever writes it, and whom they learn from. */
  readonly owner: string | undefined;
  readonly mentor: string | undefined;
  /** An id like this one that no other file has. */
  freeId(wanted: string): string;
  readonly prose?: () => ProseReader;
}

/** Whether a Markdown text can be made a file of ours: it names no type, its front matter can be read, and no merge is left in it. */
export function canBeOwn(text: string): boolean {
  if (parseDocument(text).kind !== 'foreign') return false;
  const frontMatter = parseFrontMatter(text);
  if (conflictIn(text, frontMatter) !== undefined) return false;
  return frontMatter === undefined || (frontMatter.problems.length === 0 && !hasValue(frontMatter, 'type'));
}

/**
 * Makes a Markdown text a file of ours: adds the type and the keys that it needs, in one place, and leaves all else as
 * it is. What is not known is a blank, `⟨mentor⟩`. No edit where `canBeOwn` says no.
 */
export function makeOwn(text: string, type: DocumentType, facts: OwnFacts): readonly TextEdit[] {
  if (!canBeOwn(text)) return [];
  const frontMatter = parseFrontMatter(text);
  const eol = lineEndingOf(text);
  const missing = keysOfType[type].all
    .filter(({ key, required }) => required && !(frontMatter && hasValue(frontMatter, key)))
    .map(({ key, reader }) => ({ key, value: valueOf(key, type, text, facts) ?? blank(key, reader.choices) }));
  if (frontMatter === undefined) {
    const lines = missing.map(({ key, value }) => `${key}: ${value}${eol}`).join('');
    return [insertion(0, `---${eol}${lines}---${eol}`)];
  }
  const empty = missing.filter(({ key }) => entryOf(frontMatter, key) !== undefined);
  const absent = missing.filter(({ key }) => entryOf(frontMatter, key) === undefined);
  const filled = empty.flatMap(({ key, value }) => fill(text, frontMatter, key, value));
  return [...addition(text, frontMatter, absent, eol), ...filled];
}

type Line = { readonly key: string; readonly value: string };

/** Before the first key that is there. */
function addition(text: string, { content }: FrontMatter, lines: readonly Line[], eol: string): readonly TextEdit[] {
  if (lines.length === 0) return [];
  const written = lines.map(({ key, value }) => `${key}: ${value}`);
  const brace = /^\s*\{/.exec(sliceOf(text, content))?.[0].length;
  if (brace === undefined) return [insertion(content.start, written.map((line) => line + eol).join(''))];
  const isEmpty = /^\s*\}/.test(text.slice(content.start + brace));
  return [insertion(content.start + brace, `${written.join(', ')}${isEmpty ? '' : ', '}`)];
}

function fill(text: string, frontMatter: FrontMatter, key: string, value: string): readonly TextEdit[] {
  const entry = entryOf(frontMatter, key);
  if (entry === undefined) return [];
  const { start, end } = entry.valueRange;
  const needsBlank = text[start - 1] === ':';
  return [{ range: { start, end }, newText: `${needsBlank ? ' ' : ''}${value}` }];
}

function valueOf(key: string, type: DocumentType, text: string, facts: OwnFacts): string | undefined {
  switch (key) {
    case 'type':
      return type;
    case 'id':
      return yamlText(facts.freeId(slugOf(titleIn(text, facts)) || type));
    case 'title':
    case 'name':
      return yamlText(titleIn(text, facts));
    case 'date':
      return dateIn(facts);
    case 'status':
      return type === 'goal' ? 'draft' : 'requested';
    case 'owner':
    case 'mentee':
    case 'to':
      return facts.owner && yamlText(facts.owner);
    case 'mentor':
    case 'from':
      return facts.mentor && yamlText(facts.mentor);
    default:
      return undefined;
  }
}

function titleIn(text: string, { name, prose }: OwnFacts): string {
  const frontMatter = parseFrontMatter(text);
  const parsed = outline(text, frontMatter?.bodyStart ?? 0);
  const written = frontMatter && entryOf(frontMatter, 'title')?.value;
  return typeof written === 'string' && written.trim() !== ''
    ? written.trim()
    : (headingTitle(text, parsed, prose)?.value.trim() ?? name);
}

const DAY = /\d{4}-\d{2}-\d{2}/;

/** The day that a daily note is named after, else today. */
function dateIn({ name, today }: OwnFacts): LocalDate {
  const named = DAY.exec(name)?.[0];
  return (named === undefined ? undefined : parseLocalDate(named)) ?? today;
}

function blank(key: string, choices: readonly string[] = []): string {
  return yamlText(`⟨${choices.length === 0 ? key : choices.join(', ').replace(/, ([^,]*)$/, ' or $1')}⟩`);
}

function hasValue(frontMatter: FrontMatter, key: string): boolean {
  const items = entryOf(frontMatter, key)?.items ?? [];
  return items.some(({ value }) => value !== null && value !== '');
}

function insertion(at: number, newText: string): TextEdit {
  return { range: { start: at, end: at }, newText };
}
