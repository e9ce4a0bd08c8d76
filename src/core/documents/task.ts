import type { ListItem } from '../markdown/outline';
import { isPlaceholder } from '../text/placeholder';
import type { TextRange } from '../text/range';
import { addDays, parseLocalDate, type LocalDate } from '../time/local-date';
import type { Recurrence } from '../time/recurrence';
import { dateSuggestions } from './date-suggestions';
import { withoutDayLink } from './day-link';
import type { Located, Task, TaskField, TaskFieldName, TaskState } from './document';
import { trimmedRange } from './located';
import type { ReadContext } from './readers';
import { taskTokens, type TaskToken } from './task-tokens';
import { spokenRecurrence } from './value-readers';

const states: Readonly<Record<string, TaskState>> = {
  ' ': 'todo',
  '/': 'doing',
  x: 'done',
  X: 'done',
  '-': 'cancelled',
};

const WEEKS = /^(?:\*\*|__)?weeks?\s+(\d{1,3})(?:\s*(?:-|–|—|to)\s*(\d{1,3}))?\s*(?::(?:\*\*|__)?|(?:\*\*|__):)\s*/i;

const dateFields: ReadonlySet<TaskFieldName> = new Set([
  'created',
  'start',
  'scheduled',
  'due',
  'completion',
  'cancelled',
]);

type Week = Located<{ readonly first: number; readonly last: number }>;

/**
 * The task that a list item is; undefined when it has no box. `start` is what `Week 3:` counts from: the goal's first
 * day. Dates that do not exist are reported.
 */
export function readTask(item: ListItem, context: ReadContext, start?: LocalDate): Task | undefined {
  const { task: box } = item;
  if (box === undefined) return undefined;
  const { text } = context;
  const end = box.box.end;
  const first = item.lines[0] ?? { start: end, end };
  const week = weekOf(text, first);
  const parts = partsOf(text, item.lines, week === undefined ? first.start : week.textStart);
  const fields = fieldsOf(parts.tokens);
  const { due, completion } = readDates(fields, context);
  const recurrence = recurrenceOf(fields, context);
  const weekDue = due === undefined && week !== undefined && start !== undefined;
  const anchor = parts.tokens.find((token) => token.kind === 'anchor');
  const id = fields.find((field) => field.name === 'id')?.value ?? valueOf(text, anchor)?.value;
  const reward = valueOf(
    text,
    parts.tokens.find((token) => token.kind === 'reward'),
  );
  return {
    state: states[box.mark] ?? 'todo',
    markRange: box.markRange,
    range: { start: item.range.start, end: Math.max(first.end, end) },
    text: parts.text,
    textRange: parts.textRange,
    fields,
    people: valuesOf(text, parts.people, 'person'),
    tags: valuesOf(text, parts.tokens, 'tag'),
    insertAt: insertionPlace(text, first, anchor),
    ...(reward && { reward }),
    ...(week && { week: week.week }),
    ...(due !== undefined && { due, dueSource: 'field' as const }),
    ...(weekDue && { due: addDays(start, 7 * week.week.value.last - 1), dueSource: 'week' as const }),
    ...(completion !== undefined && { completion }),
    ...(recurrence !== undefined && { recurrence }),
    ...(id !== undefined && id !== '' && { id }),
  };
}

/**
 * The first valid `due` and `completion`; dates that do not exist are reported. `[due:: [[2027-03-19]]]` links to the
 * daily note and counts as well.
 */
function readDates(
  fields: readonly TaskField[],
  { problems }: ReadContext,
): { readonly due?: LocalDate; readonly completion?: LocalDate } {
  const dates: { due?: LocalDate; completion?: LocalDate } = {};
  for (const { name, value, valueRange: range } of fields) {
    // An empty field, as templates have it, waits for its day.
    if (value === '' || !dateFields.has(name) || isPlaceholder(value)) continue;
    const written = withoutDayLink(value);
    const date = parseLocalDate(written);
    if (date === undefined) {
      problems.push({ kind: 'invalid-date', key: name, range, value, suggestions: dateSuggestions(written) });
    } else if (name === 'due' || name === 'completion') dates[name] ??= date;
  }
  return dates;
}

/** The first recurrence that can be read; others are reported, as whoever ticks the step waits for the next one. */
function recurrenceOf(fields: readonly TaskField[], { recurrences, problems }: ReadContext): Recurrence | undefined {
  let first: Recurrence | undefined;
  for (const { name, value, valueRange: range } of fields) {
    if (name !== 'repeat' || recurrences === undefined || value === '' || isPlaceholder(value)) continue;
    const reader = recurrences();
    const recurrence = reader.read(value);
    first ??= recurrence;
    if (recurrence !== undefined) continue;
    const suggestions = reader.suggestions(value, spokenRecurrence(value));
    const expected = 'a recurrence such as every 2 weeks';
    problems.push({ kind: 'invalid-value', key: 'repeat', range, value, expected, suggestions, guess: true });
  }
  return first;
}

function weekOf(text: string, line: TextRange): { readonly week: Week; readonly textStart: number } | undefined {
  const first = text.charCodeAt(line.start) | 32;
  // `w`, or `*` and `_` before it: `**Week 3:**`.
  if (first !== 119 && first !== 42 && first !== 127) return undefined;
  const match = WEEKS.exec(text.slice(line.start, line.end));
  if (!match) return undefined;
  const [one, other] = [Number(match[1]), Number(match[2] ?? match[1])];
  const last = Math.max(one, other);
  if (last < 1) return undefined;
  const textStart = line.start + match[0].length;
  const range = trimmedRange(text, { start: line.start, end: textStart });
  return { week: { value: { first: Math.min(one, other), last }, range }, textStart };
}

interface Parts {
  readonly tokens: readonly TaskToken[];
  /** Those at the end, who are to do it. */
  readonly people: readonly TaskToken[];
  readonly text: string;
  readonly textRange: TextRange;
}

/** Divides the item's lines into what is to be done and the rest. A wrapped item is one text. */
function partsOf(text: string, lines: readonly TextRange[], start: number): Parts {
  const first = lines[0];
  if (first === undefined) return { tokens: [], people: [], text: '', textRange: { start, end: start } };
  if (lines.length === 1) return partsOfLine(text, { start, end: first.end }, false);
  const none: Parts = { tokens: [], people: [], text: '', textRange: first };
  const parts = lines.map(() => none);
  let goesOn = false;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? first;
    const part = partsOfLine(text, index === 0 ? { start, end: line.end } : line, goesOn);
    parts[index] = part;
    goesOn ||= part.text !== '';
  }
  const worded = parts.filter((part) => part.text !== '');
  return {
    tokens: parts.flatMap((part) => part.tokens),
    people: parts.flatMap((part) => part.people),
    text: worded.map((part) => part.text).join(' '),
    textRange: { start: worded[0]?.textRange.start ?? start, end: worded.at(-1)?.textRange.end ?? start },
  };
}

/** `goesOn`: further words stand in the lines below. */
function partsOfLine(text: string, line: TextRange, goesOn: boolean): Parts {
  const tokens = taskTokens(text, line);
  const { from, end } = trailing(text, line, tokens, goesOn);
  const textRange = trimmedRange(text, { start: line.start, end });
  const people = tokens.slice(from).filter(({ kind }) => kind === 'person');
  const last = tokens.at(-1);
  const endsSentence = !goesOn && from === tokens.length && last?.kind === 'person';
  if (endsSentence && /^[.!]+$/.test(text.slice(last.range.end, line.end)) && !isMention(text, line.start, last))
    people.push(last);
  return { tokens, people, text: withoutFields(text, textRange, tokens.slice(0, from)), textRange };
}

const CONNECTED = /^\s*(?:[,;&+/]|and)\s*(?:and\s+)?$/i;

/** The first of the tokens that end the line without being words of it, and where the words before them end. */
function trailing(
  text: string,
  line: TextRange,
  tokens: readonly TaskToken[],
  goesOn: boolean,
): { readonly from: number; readonly end: number } {
  let end = line.end;
  let from = tokens.length;
  for (; from > 0; from--) {
    const token = tokens[from - 1];
    if (token === undefined || !(token.range.end === end || areConnected(text, token, tokens[from]))) break;
    end = withoutSeparator(text, line.start, token.range.start);
  }
  // Whoever is mentioned is a word, and so are those who are named in one breath.
  let first = tokens[from];
  let mentioned = first?.kind === 'person' && isMention(text, line.start, first);
  const beforeField = tokens.slice(from).some(({ kind }) => kind === 'field' || kind === 'other');
  mentioned ||= goesOn && !beforeField && first?.kind === 'person';
  while (mentioned && first?.kind === 'person') {
    end = first.range.end;
    from += 1;
    mentioned = areConnected(text, first, tokens[from]);
    first = tokens[from];
  }
  return { from, end };
}

function areConnected(text: string, one: TaskToken, other: TaskToken | undefined): boolean {
  if (one.kind !== 'person' || other?.kind !== 'person') return false;
  return CONNECTED.test(text.slice(one.range.end, other.range.start));
}

const PREPOSITIONS = new Set(
  'about after against alongside among around as at before behind beside between by concerning except for from in including into like near of off on onto over past per regarding since than through to toward towards under unlike until upon versus via vs with within without'.split(
    ' ',
  ),
);
const LAST_WORD = /([\p{L}]+)\s*$/u;

/** Whether a preposition stands right before a person: “a call with @ben”. */
function isMention(text: string, start: number, { range }: TaskToken): boolean {
  const before = LAST_WORD.exec(text.slice(Math.max(start, range.start - LONGEST_WORD), range.start))?.[1];
  return before !== undefined && PREPOSITIONS.has(before.toLowerCase());
}

/** No preposition is longer. */
const LONGEST_WORD = 16;

/** Before a token stand white space, and a comma between two people. */
function withoutSeparator(text: string, start: number, before: number): number {
  let end = before;
  while (end > start && ' \t,;'.includes(text.charAt(end - 1))) end--;
  return end;
}

/** Fields in the middle of the sentence are left out of it; people and tags there are words of it. */
function withoutFields(text: string, range: TextRange, tokens: readonly TaskToken[]): string {
  let result = '';
  let from = range.start;
  for (const token of tokens) {
    if (token.kind === 'person' || token.kind === 'tag' || token.kind === 'anchor') continue;
    result += text.slice(from, token.range.start).trimEnd();
    from = token.range.end;
  }
  return result + text.slice(from, range.end);
}

const NO_FIELDS: readonly TaskField[] = [];
const NO_VALUES: readonly Located<string>[] = [];

function fieldsOf(tokens: readonly TaskToken[]): readonly TaskField[] {
  if (tokens.length === 0) return NO_FIELDS;
  const fields: TaskField[] = [];
  for (const token of tokens) if (token.kind === 'field') fields.push(token.field);
  return fields;
}

function valuesOf(text: string, tokens: readonly TaskToken[], kind: TaskToken['kind']): readonly Located<string>[] {
  if (tokens.length === 0) return NO_VALUES;
  const found: Located<string>[] = [];
  for (const token of tokens) {
    const value = token.kind === kind ? valueOf(text, token) : undefined;
    if (value !== undefined) found.push(value);
  }
  return found;
}

function valueOf(text: string, token: TaskToken | undefined): Located<string> | undefined {
  if (token === undefined || !('valueRange' in token)) return undefined;
  const { valueRange: range } = token;
  return { value: text.slice(range.start, range.end), range };
}

/** At the line's end, but before an anchor: it has to stay last. */
function insertionPlace(text: string, line: TextRange, anchor: TaskToken | undefined): number {
  if (anchor === undefined || anchor.range.end !== line.end) return line.end;
  return withoutSeparator(text, line.start, anchor.range.start);
}
