import { optional } from '../optional';
import type { FrontMatter, FrontMatterEntry } from '../front-matter/front-matter';
import { entryOf } from '../front-matter/front-matter';
import { parseFrontMatter } from '../front-matter/parse-front-matter';
import { outline } from '../markdown/outline';
import type { TextRange } from '../text/range';
import { parseAgreement } from './agreement';
import { parseCheckIn } from './check-in';
import { beginsInConflict, firstConflict, sidesOf } from './conflict';
import type { DocumentType, MilepostDocument, OwnDocument } from './document';
import { parseFeedback } from './feedback';
import { parseGoal } from './goal';
import { parseJournalEntry } from './journal-entry';
import type { ParseContext, ParseOptions } from './parse-context';
import { parseProfile } from './profile';
import { parseProgram } from './program';
import { misnamedType } from './misnamed-type';
import { parseSurvey } from './survey';
import { onlyValue, typeNamed, typeOf } from './type-of';

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
  if (frontMatter === undefined && !beginsInConflict(text)) return { kind: 'foreign', text };
  const conflict = conflictIn(text, frontMatter);
  if (conflict !== undefined) return inConflict(text, conflict, frontMatter);
  if (frontMatter === undefined) return { kind: 'foreign', text };
  const written = entryOf(frontMatter, 'type');
  if (written !== undefined) {
    const type = typeNamed(onlyValue(written)) ?? typeMeant(written, text, frontMatter);
    if (type === undefined) {
      const misnamed = misnamedType(frontMatter, written);
      return { kind: 'foreign', text, frontMatter, ...(misnamed && { misnamed }) };
    }
    const parsed = outline(text, frontMatter.bodyStart);
    const { recurrences } = options;
    return parsers[type]({ text, frontMatter, outline: parsed, problems: [], options, ...optional({ recurrences }) });
  }
  if (frontMatter.problems.length === 0) return { kind: 'foreign', text, frontMatter };
  const type = typeInSource(text, frontMatter);
  return type === undefined ? { kind: 'foreign', text } : { kind: 'broken', text, frontMatter, type };
}

/** Where in a Markdown text, ours or not, the first of the places begins in which a merge left both sides. */
export function conflictIn(text: string, frontMatter = parseFrontMatter(text)): TextRange | undefined {
  return firstConflict(text, () => outline(text, frontMatter?.bodyStart).fences);
}

const NO_FRONT_MATTER: FrontMatter = {
  range: { start: 0, end: 0 },
  content: { start: 0, end: 0 },
  entries: [],
  problems: [],
  byKey: false,
  bodyStart: 0,
};

/** Nothing in such a file is sure but its type, which either side may name. */
function inConflict(text: string, conflict: TextRange, frontMatter = NO_FRONT_MATTER): MilepostDocument {
  for (const side of sidesOf(text)) {
    const read = parseFrontMatter(side);
    const type = read && (typeOf(read) ?? typeInSource(side, read));
    if (type !== undefined)
      return { kind: 'broken', text, frontMatter: { ...frontMatter, problems: [] }, type, conflict };
  }
  return { kind: 'foreign', text };
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

const TYPE_LINE = /(?:^|[{,])[ \t]*["']?type["']?[ \t]*:[ \t[{]*["']?([a-z]+)\b/im;
/** The type stands at the head of the block; a block that is never closed may be the whole file. */
const LONGEST_SEARCH = 4000;

/** The type that a line of an unreadable block names. */
function typeInSource(text: string, { content }: Pick<FrontMatter, 'content'>): DocumentType | undefined {
  const source = text.slice(content.start, Math.min(content.end, content.start + LONGEST_SEARCH));
  return typeNamed(TYPE_LINE.exec(source)?.[1]);
}
