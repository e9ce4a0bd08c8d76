import type { FrontMatterEntry } from '../front-matter/front-matter';
import type { Section } from '../markdown/outline';
import { rememberLast } from '../remember-last';
import { BLANK_SIGN, blanksIn, holdsBlank, isPlaceholder, isQuestion, withoutRemarks } from '../text/placeholder';
import type { TextRange } from '../text/range';
import type { OwnDocument } from './document';
import { isUnfilledEntry, isUnfilledValue } from './readers';
import { eachInSection } from './section-items';
import { sentenceIn, tellingLines } from './telling';

/** A place that waits for words. */
export interface Unfilled {
  /** `statement`, a key, a section's name; `line` for a line among others that say something. */
  readonly part: string;
  readonly range: TextRange;
  /** The section around a line. */
  readonly section?: string | undefined;
}

/** Every part of a document that holds only blanks, once each, and every line with a blank elsewhere. */
export const unfilledParts = rememberLast((document: OwnDocument): readonly Unfilled[] => {
  const { text } = document;
  const inBody = bodyParts(document, withoutRemarks(text));
  const found = [...keyParts(document), ...statementPart(document), ...inBody];
  return found.sort((a, b) => a.range.start - b.range.start);
});

/** Whether a key, a section or the statement is there and holds only blanks. */
export function isUnfilled(document: OwnDocument, part: string): boolean {
  return unfilledParts(document).some((unfilled) => unfilled.part === part);
}

/** The lines with a blank in a section; its first alone where it holds nothing else. */
export function unfilledIn(document: OwnDocument, section: string): readonly TextRange[] {
  return unfilledParts(document).flatMap((unfilled) =>
    unfilled.part === section || unfilled.section === section ? [unfilled.range] : [],
  );
}

function keyParts({ text, frontMatter }: OwnDocument): readonly Unfilled[] {
  return frontMatter.entries.flatMap((entry) => {
    const { key: part, valueRange: range } = entry;
    if (range.start === range.end) return [];
    if (saysNothing(entry, text)) return [{ part, range }];
    return blanksWithin(text, range);
  });
}

function saysNothing(entry: FrontMatterEntry, text: string): boolean {
  if (isUnfilledEntry(entry, text)) return true;
  const { items, value } = entry;
  return Array.isArray(value) && items.length > 0 && items.every((item) => isUnfilledValue(item, text));
}

function statementPart(document: OwnDocument): readonly Unfilled[] {
  if (document.kind !== 'goal' || document.statement?.source !== 'heading') return [];
  const { plain, range } = document.statement;
  return holdsBlank(plain) || (plain.trim() !== '' && isPlaceholder(plain)) ? [{ part: 'statement', range }] : [];
}

/** A piece of the body that could hold words, and the meaningful section around it. */
interface Place {
  readonly range: TextRange;
  readonly isRow: boolean;
}

function bodyParts(document: OwnDocument, shown: string): readonly Unfilled[] {
  const { outline, sections } = document;
  const names = new Map(Object.entries(sections).map(([name, section]) => [section, name] as const));
  const bySection = new Map<string | undefined, Place[]>();
  eachInSection(outline, placesOf(document), (place, section) => {
    const name = nameAround(section, names);
    const places = bySection.get(name);
    if (places === undefined) bySection.set(name, [place]);
    else places.push(place);
  });
  return [...bySection].flatMap(([name, places]) => {
    const first = places.find(({ range }) => shown.slice(range.start, range.end).trim() !== '') ?? places[0];
    const isEmpty = name !== undefined && places.every((place) => !says(name, shown, place));
    if (isEmpty && first !== undefined) return [{ part: name, range: first.range }];
    return document.text.includes(BLANK_SIGN)
      ? places.flatMap(({ range }) => blanksWithin(document.text, range, name))
      : [];
  });
}

function nameAround(section: Section | undefined, names: ReadonlyMap<Section, string>): string | undefined {
  for (let around = section; around !== undefined; around = around.parent) {
    const name = names.get(around);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The lines of paragraphs, items and callouts, and the rows of tables, in document order. */
function placesOf({ text, outline }: OwnDocument): readonly Place[] {
  const places: Place[] = [];
  const seen = new Set<number>();
  for (const block of outline.blocks) {
    if (block.kind === 'table') for (const range of block.rowRanges) places.push({ range, isRow: true });
    else if (block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'callout')
      for (const range of tellingLines(block, text)) {
        // A paragraph's lines are its item's too.
        if (!seen.has(range.start)) places.push({ range, isRow: false });
        seen.add(range.start);
      }
  }
  return places.sort((a, b) => a.range.start - b.range.start);
}

const PROSE: ReadonlySet<string> = new Set(['why', 'how']);
const TASKS: ReadonlySet<string> = new Set(['steps', 'milestones']);
/** What stands around the words of a task. */
const AROUND = /^weeks? [\d–—-]{1,7}(?: to \d{1,3})?:|[[(]\w+:: [^\])\r\n]{0,200}[\])]|(?:^|\s)[#@][\p{L}\w-]+/giu;

function says(section: string, shown: string, { range, isRow }: Place): boolean {
  const written = shown.slice(range.start, range.end);
  if (isRow) return written.split('|').some((cell) => !isPlaceholder(cell));
  if (PROSE.has(section)) return sentenceIn(shown, range) !== undefined;
  const words = written.replace(AROUND, '');
  return !isPlaceholder(words) && !(TASKS.has(section) && isQuestion(words));
}

/** From the first blank of a line to its last. */
function blanksWithin(text: string, { start, end }: TextRange, section?: string): readonly Unfilled[] {
  const blanks = blanksIn(text.slice(start, end));
  const [first, last] = [blanks[0], blanks.at(-1)];
  return first && last ? [{ part: 'line', section, range: { start: start + first.start, end: start + last.end } }] : [];
}
