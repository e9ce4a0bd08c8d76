import type { FrontMatterEntry, FrontMatterItem } from '../front-matter/front-matter';
import { holdsOnlyBlanks, isPlaceholder } from '../text/placeholder';
import { rangeOf, sliceOf, type TextRange } from '../text/range';
import { parseLocalDate, type LocalDate } from '../time/local-date';
import type { RecurrenceReader } from '../time/recurrence';
import { dateSuggestions } from './date-suggestions';
import { linkedDay, withoutDayLink } from './day-link';
import type { Located } from './document';
import { pieces, trimmedRange } from './located';
import { isSlip, nearest } from './nearest';
import type { ShapeProblem } from './shape-problem';

/** Where readers take the text from and put what they see amiss. */
export interface ReadContext {
  readonly text: string;
  readonly problems: ShapeProblem[];
  /** What stands before the decimals, where the file's numbers show it; asked only for a number that leaves it open. */
  readonly decimal?: () => '.' | ',' | undefined;
  /** Asked only for what repeats; without it no recurrence is read. */
  readonly recurrences?: () => RecurrenceReader;
}

export type ReaderKind =
  | 'text'
  | 'date'
  | 'time'
  | 'duration'
  | 'recurrence'
  | 'review'
  | 'number'
  | 'share'
  | 'yes-no'
  | 'choice'
  | 'list'
  | 'agreements';

/** Reads the value of one key; what it cannot read it reports and leaves out. */
export interface Reader<T> {
  readonly kind: ReaderKind;
  /** What would be right, in words that follow "expected". */
  readonly expected: string;
  /** A value as it is written in YAML. */
  readonly example: string;
  /** All there are, where there is a fixed set. */
  readonly choices?: readonly string[];
  read(entry: FrontMatterEntry, context: ReadContext): T | undefined;
}

/** A scalar as written, without quotes. */
interface Scalar {
  readonly text: string;
  readonly range: TextRange;
}

/** What is wrong of a value, by its place there, where the rest is right. */
export interface WrongPart {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
}

type Interpretation<T> =
  | { readonly value: T }
  | (Pick<ProblemOfValue, 'suggestions' | 'guess'> & { readonly part?: WrongPart });
type ProblemOfValue = Extract<ShapeProblem, { kind: 'invalid-value' }>;

/** A reader of one value: `interpret` gives the value, or what to offer instead. */
export function scalarReader<T>(
  about: Pick<Reader<Located<T>>, 'kind' | 'expected' | 'example' | 'choices'>,
  interpret: (written: string) => Interpretation<T>,
): Reader<Located<T>> {
  return {
    ...about,
    read(entry, context) {
      const scalar = onlyScalar(entry, context);
      if (scalar === undefined) return undefined;
      const { range } = scalar;
      // `[[2027-06-20]]` is a list of lists to YAML.
      const value = scalar.text ?? linkedDay(sliceOf(context.text, range));
      const link =
        value === undefined ? /^\[\[([^[\]|#"\\\r\n,]+)\]\]$/.exec(sliceOf(context.text, range))?.[1] : undefined;
      const result =
        value === undefined ? { suggestions: link === undefined ? [] : [link], guess: true } : interpret(value);
      if ('value' in result) return { value: result.value, range };
      const written = value ?? context.text.slice(range.start, range.end);
      const { suggestions, guess = false, part } = result;
      const { key } = entry;
      if (about.kind === 'date') {
        context.problems.push({ kind: 'invalid-date', key, range, value: written, suggestions });
        return undefined;
      }
      const { expected } = part ?? about;
      const wrong = part === undefined ? written : written.slice(part.start, part.end);
      const verbatim = part !== undefined && context.text.slice(range.start, range.end) === written;
      const place = verbatim ? rangeOf(range.start + part.start, range.start + part.end) : range;
      context.problems.push({ kind: 'invalid-value', key, range: place, value: wrong, expected, suggestions, guess });
      return undefined;
    },
  };
}

export function text(example: string): Reader<Located<string>> {
  return scalarReader({ kind: 'text', expected: 'a text', example }, (value) => ({ value }));
}

export function date(example: string): Reader<Located<LocalDate>> {
  return scalarReader({ kind: 'date', expected: `a date such as ${example}`, example }, (written) => {
    const value = parseLocalDate(withoutDayLink(written));
    return value === undefined ? { suggestions: dateSuggestions(written) } : { value };
  });
}

/** One of a fixed set; upper case is forgiven. `synonyms` are other words for a member, offered but not accepted. */
export function choice<T extends string>(
  members: readonly T[],
  synonyms: Readonly<Record<string, readonly T[]>> = {},
): Reader<Located<T>> {
  const byName = new Map(members.map((member) => [member.toLowerCase(), member]));
  const about = {
    kind: 'choice',
    expected: `one of ${members.join(', ')}`,
    example: members[0] ?? '',
    choices: members,
  } as const;
  return scalarReader<T>(about, (written) => {
    const word = written.toLowerCase();
    const value = byName.get(word);
    if (value !== undefined) return { value };
    const meant = Object.hasOwn(synonyms, word) ? synonyms[word] : undefined;
    if (meant !== undefined) return { suggestions: meant };
    const near = nearest(word, members);
    return { suggestions: near.length > 0 ? near : members, guess: !near.some((member) => isSlip(word, member)) };
  });
}

/** A list of texts. A single text counts as a list of one, or of the parts between its commas. */
export function list(example: string): Reader<readonly Located<string>[]> {
  return {
    kind: 'list',
    expected: `a list such as ${example}`,
    example,
    read: (entry, context) => listItems(entry, context, `a list such as ${example}`),
  };
}

/** `person date`, as in `agreed: [mira 2027-03-01]`; the date may be left out. */
export function agreements(): Reader<readonly Located<{ readonly person: string; readonly date?: LocalDate }>[]> {
  const example = '[mira 2027-03-01]';
  const expected = `a list of person and date such as ${example}`;
  return {
    kind: 'agreements',
    expected,
    example,
    read: (entry, context) => listItems(entry, context, expected).map((item) => agreementOf(item, entry.key, context)),
  };
}

const LAST_DIGITS = /\s(\d[^\s]*)$/;

function agreementOf(
  { value, range }: Located<string>,
  key: string,
  context: ReadContext,
): Located<{ readonly person: string; readonly date?: LocalDate }> {
  const match = LAST_DIGITS.exec(value);
  const written = match?.[1];
  if (match === null || written === undefined) return { value: { person: value }, range };
  const person = value.slice(0, match.index).trim();
  const day = parseLocalDate(written);
  if (day !== undefined) return { value: { person, date: day }, range };
  const at = rangeOf(range.end - written.length, range.end);
  const suggestions = dateSuggestions(written);
  context.problems.push({ kind: 'invalid-date', key, range: at, value: written, suggestions });
  return { value: { person }, range };
}

function listItems(entry: FrontMatterEntry, context: ReadContext, expected: string): readonly Located<string>[] {
  const found: Located<string>[] = [];
  for (const item of entry.items) {
    if (isUnfilledValue(item, context.text)) continue;
    const scalar = scalarOf(item, context.text);
    if (scalar !== undefined) {
      const { range } = scalar;
      const written = context.text.slice(range.start, range.end);
      const commas =
        !Array.isArray(entry.value) && written === scalar.text && written.includes(',') && !LINK.test(written);
      if (commas) for (const piece of pieces(context.text, range, ',')) found.push(piece);
      else if (scalar.text !== '') found.push({ value: scalar.text, range });
    } else if (item.value !== null) {
      // To YAML `[[a]]` is a list in a list; in a list by itself it is that list's only link.
      const range = quotedLink(sliceOf(context.text, entry.valueRange)).length > 0 ? entry.valueRange : item.range;
      const value = sliceOf(context.text, range);
      context.problems.push({
        kind: 'invalid-value',
        key: entry.key,
        range,
        value,
        expected,
        suggestions: quotedLink(value),
      });
    }
  }
  return found;
}

const LINK = /^\[\[[^[\]"\\\r\n]+\]\]$/;

/** A wiki link that lacks its quotes, with them. */
function quotedLink(written: string): readonly string[] {
  return LINK.test(written) ? [`"${written}"`] : [];
}

/** Undefined for no value at all, or a place for one; without text when the value is a list or a mapping. */
function onlyScalar(
  entry: FrontMatterEntry,
  context: ReadContext,
): Scalar | { readonly text: undefined; readonly range: TextRange } | undefined {
  const only = entry.items[0];
  if (only === undefined || only.value === null || isUnfilledEntry(entry, context.text)) return undefined;
  const scalar = entry.items.length === 1 ? scalarOf(only, context.text) : undefined;
  if (scalar === undefined) return { text: undefined, range: entry.valueRange };
  return scalar.text === '' ? undefined : scalar;
}

/** Whether the whole value of a key is one. */
export function isUnfilledEntry({ value, valueRange }: FrontMatterEntry, source: string): boolean {
  return isUnfilledValue({ value, range: valueRange }, source);
}

/** `⟨when⟩`, `TBD`, and `{{when}}`, which YAML takes for a mapping. */
export function isUnfilledValue({ value, range }: FrontMatterItem, source: string): boolean {
  const written = typeof value === 'string' ? value.trim() : sliceOf(source, range);
  // A list may be a list of blanks; in brackets alone it is a list of what it says.
  return written !== '' && (written.startsWith('[') ? holdsOnlyBlanks(written) : isPlaceholder(written));
}

function scalarOf(item: FrontMatterItem, source: string): Scalar | undefined {
  const { value, range } = item;
  if (typeof value === 'string') {
    const inner = unquoted(source, range);
    const written = value.trim();
    return { text: written, range: source.slice(inner.start, inner.end) === written ? inner : range };
  }
  // As written: `010` and `2027` are text to a reader of text.
  if (typeof value === 'number' || typeof value === 'boolean')
    return { text: source.slice(range.start, range.end), range };
  return undefined;
}

function unquoted(source: string, range: TextRange): TextRange {
  const first = source.charCodeAt(range.start);
  const quoted = (first === 34 || first === 39) && range.end - range.start >= 2;
  return quoted ? trimmedRange(source, rangeOf(range.start + 1, range.end - 1)) : range;
}
