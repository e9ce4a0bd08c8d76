import type { FrontMatter, FrontMatterEntry } from '../front-matter/front-matter';
import { entryOf } from '../front-matter/front-matter';
import { parseFrontMatter } from '../front-matter/parse-front-matter';
import { outline } from '../markdown/outline';
import { parseAgreement } from './agreement';
import { parseCheckIn } from './check-in';
import { documentTypes, type DocumentType, type MilepostDocument, type OwnDocument } from './document';
import { parseFeedback } from './feedback';
import { parseGoal } from './goal';
import { parseJournalEntry } from './journal-entry';
import type { ParseContext, ParseOptions } from './parse-context';
import { parseProfile } from './profile';
import { parseProgram } from './program';
import { parseSurvey } from './survey';

export type { ParseOptions } from './parse-context';

const parsers: Readonly<Record<DocumentType, (context: ParseContext) => OwnDocument>> = {
  goal: parseGoal,
  journal: parseJournalEntry,
  checkin: parseCheckIn,
  feedback: parseFeedback,
  profile: parseProfile,
  agreement: parseAgreement,
  program: parseProgram,
  survey: parseSurvey,
};

/**
 * Reads a Markdown text. Total: any text gives a document, and what is wrong with it stands in `problems` or in the
 * front matter's. A text whose front matter names no type of ours is foreign, and is not looked at any further.
 *
 * @example parseDocument('---\ntype: journal\ndate: 2027-03-17\n---\n').kind // 'journal'
 */
export function parseDocument(text: string, options: ParseOptions = {}): MilepostDocument {
  const frontMatter = parseFrontMatter(text);
  if (frontMatter === undefined) return { kind: 'foreign', text };
  const written = entryOf(frontMatter, 'type');
  if (written !== undefined) {
    const type = typeNamed(written.value) ?? typeMeant(written, text, frontMatter);
    if (type === undefined) return { kind: 'foreign', text };
    const parsed = outline(text, frontMatter.bodyStart);
    return parsers[type]({ text, frontMatter, outline: parsed, problems: [], options });
  }
  if (frontMatter.problems.length === 0) return { kind: 'foreign', text };
  const type = typeInSource(text, frontMatter);
  return type === undefined ? { kind: 'foreign', text } : { kind: 'broken', text, frontMatter, type };
}

function typeNamed(value: unknown): DocumentType | undefined {
  return documentTypes.find((type) => type === value);
}

/** The type that a value names which is no YAML: `type: [goal`. One that can be read means what it says. */
function typeMeant(
  { keyRange, valueRange }: FrontMatterEntry,
  text: string,
  { problems, content }: FrontMatter,
): DocumentType | undefined {
  const unreadable = problems.some(
    ({ kind, range }) => kind === 'invalid-yaml' && range.start >= keyRange.start && range.start <= valueRange.end,
  );
  return unreadable ? typeInSource(text, { content: { start: keyRange.start, end: content.end } }) : undefined;
}

const TYPE_LINE = /(?:^|[{,])[ \t]*["']?type["']?[ \t]*:[ \t[{]*["']?([a-z]+)\b/m;
/** The type stands at the head of the block; a block that is never closed may be the whole file. */
const LONGEST_SEARCH = 4000;

/** The type that a line of an unreadable block names. */
function typeInSource(text: string, { content }: Pick<FrontMatter, 'content'>): DocumentType | undefined {
  const source = text.slice(content.start, Math.min(content.end, content.start + LONGEST_SEARCH));
  return typeNamed(TYPE_LINE.exec(source)?.[1]);
}
