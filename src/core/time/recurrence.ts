import { daysInMonth, parseLocalDate, type LocalDate } from './local-date';

const WEEKDAY = '(?:MO|TU|WE|TH|FR|SA|SU)';

/** The parts of a rule that give days, with the values that RFC 5545 allows and these in words; clock times are none of ours. */
const PARTS: ReadonlyMap<string, { readonly values: RegExp; readonly expected: string }> = new Map([
  ['FREQ', { values: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/, expected: 'DAILY, WEEKLY, MONTHLY or YEARLY' }],
  ['INTERVAL', { values: /^[1-9]\d{0,3}$/, expected: 'a whole number from 1 to 9999' }],
  ['COUNT', { values: /^[1-9]\d{0,3}$/, expected: 'a whole number from 1 to 9999' }],
  ['UNTIL', { values: /^\d{8}(?:T\d{6}Z?)?$/, expected: 'a day such as 20271231' }],
  ['WKST', { values: new RegExp(`^${WEEKDAY}$`), expected: 'a weekday such as MO' }],
  [
    'BYDAY',
    { values: listOf(`(?:[+-]?(?:[1-9]|[1-4]\\d|5[0-3]))?${WEEKDAY}`), expected: 'weekdays such as MO or 1TH' },
  ],
  ['BYMONTHDAY', { values: signed('[1-9]|[12]\\d|3[01]'), expected: 'days from 1 to 31, or from -1 to -31' }],
  ['BYYEARDAY', { values: signed('[1-9]|[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6]'), expected: 'days from 1 to 366' }],
  ['BYWEEKNO', { values: signed('[1-9]|[1-4]\\d|5[0-3]'), expected: 'weeks from 1 to 53, or from -1 to -53' }],
  ['BYMONTH', { values: listOf('(?:[1-9]|1[0-2])'), expected: 'months from 1 to 12' }],
  ['BYSETPOS', { values: signed('[1-9]|[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6]'), expected: 'places from 1 to 366' }],
]);

/** A recurrence that can be counted. */
export interface Recurrence {
  /** Counts from the day on which it was done, not from the day on which it was due. */
  readonly whenDone: boolean;
  /** The first day after `from`, which is itself a day of the recurrence; undefined when none is left. */
  next(from: LocalDate): LocalDate | undefined;
}

/** What reads and counts recurrences: libraries that follow when a file has one. */
export interface RecurrenceReader {
  /** Reads the words that Obsidian Tasks has for a recurrence, and RFC 5545; undefined for what gives no days. */
  read(text: string): Recurrence | undefined;
  /** How to write a recurrence that is meant and cannot be read: `week`, and rules of RFC 5545, as `every week`. */
  suggestions(text: string, rules: readonly string[]): readonly string[];
  /** The first day of an RFC 5545 rule that is not before `from`; the recurrence counts from `start`. */
  nextOccurrence(rule: string, start: LocalDate, from: LocalDate): LocalDate | undefined;
}

/** What keeps a text from being a recurrence: the part that is wrong, by its place in the text, and what would be right. */
export interface RecurrenceFault {
  readonly start: number;
  readonly end: number;
  /** Follows “expected”. */
  readonly expected: string;
}

/** One `NAME=VALUE` of a rule in upper case, with its place in the text. */
export interface RecurrencePart {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

type Parts = ReadonlyMap<string, RecurrencePart>;

/**
 * Whether the text is an RFC 5545 recurrence that gives days: `FREQ=MONTHLY;BYDAY=1TH`, with or without `RRULE:`.
 * Frequencies below a day and clock times are not accepted.
 */
export function isRecurrence(text: string): boolean {
  return recurrenceFault(text) === undefined;
}

/** The first thing that keeps the text from being a recurrence; undefined for one. */
export function recurrenceFault(text: string): RecurrenceFault | undefined {
  const parts = new Map<string, RecurrencePart>();
  for (const part of partsOf(text)) {
    const known = PARTS.get(part.name);
    if (known === undefined) return { ...placeOf(part), expected: `one of ${[...PARTS.keys()].join(', ')}` };
    if (parts.has(part.name)) return { ...placeOf(part), expected: `${part.name} once` };
    if (!known.values.test(part.value)) return { ...placeOf(part), expected: `${part.name} with ${known.expected}` };
    parts.set(part.name, part);
  }
  const until = parts.get('UNTIL');
  if (until && untilDay(until.value) === undefined)
    return { ...placeOf(until), expected: 'UNTIL with a day that exists' };
  return missing(parts, text) ?? forbidden(parts) ?? empty(parts);
}

/** The parts of a rule, right or wrong. */
export function partsOf(text: string): readonly RecurrencePart[] {
  const opening = /^\s*(?:RRULE:)?/i.exec(text)?.[0].length ?? 0;
  const written = text.trimEnd().replace(/;$/, '').slice(opening);
  let start = opening;
  return written.split(';').map((part): RecurrencePart => {
    const [name = '', ...values] = part.toUpperCase().split('=');
    const found = { name, value: values.join('='), start, end: start + part.length };
    start = found.end + 1;
    return found;
  });
}

function placeOf({ start, end }: RecurrencePart): Pick<RecurrenceFault, 'start' | 'end'> {
  return { start, end };
}

function missing(parts: Parts, text: string): RecurrenceFault | undefined {
  return parts.has('FREQ') ? undefined : { start: 0, end: text.length, expected: 'a rule with FREQ' };
}

/** What RFC 5545 forbids to combine. */
function forbidden(parts: Parts): RecurrenceFault | undefined {
  const frequency = parts.get('FREQ')?.value;
  const [count, until] = [parts.get('COUNT'), parts.get('UNTIL')];
  if (count && until)
    return { ...placeOf(count.start > until.start ? count : until), expected: 'COUNT or UNTIL, not both' };
  const inYears: readonly string[] = ['BYWEEKNO', 'BYYEARDAY'];
  for (const part of parts.values()) {
    if (inYears.includes(part.name) && frequency !== 'YEARLY')
      return { ...placeOf(part), expected: `${part.name} only with FREQ=YEARLY` };
    if (part.name === 'BYMONTHDAY' && frequency === 'WEEKLY')
      return { ...placeOf(part), expected: 'BYMONTHDAY only with another FREQ than WEEKLY' };
    if (part.name === 'BYSETPOS' && ![...parts.keys()].some((name) => name.startsWith('BY') && name !== 'BYSETPOS'))
      return { ...placeOf(part), expected: 'BYSETPOS beside BYDAY or another part that it picks from' };
  }
  return picksTwice(parts) ?? numberedDays(parts, frequency);
}

/** Days of the year and weeks of the year that a further part thins out: the library reads these in its own way. */
function picksTwice(parts: Parts): RecurrenceFault | undefined {
  const [yearDays, weeks] = [parts.get('BYYEARDAY'), parts.get('BYWEEKNO')];
  for (const name of ['BYWEEKNO', 'BYMONTHDAY', 'BYDAY', 'BYMONTH'] as const) {
    const other = parts.get(name);
    if (yearDays && other) return { ...placeOf(other), expected: `BYYEARDAY without ${name}` };
  }
  const monthDays = parts.get('BYMONTHDAY');
  return weeks && monthDays ? { ...placeOf(monthDays), expected: 'BYWEEKNO without BYMONTHDAY' } : undefined;
}

const WEEKS_IN_MONTH = 5;

/** `1TH` is that of a month or a year. */
function numberedDays(parts: Parts, frequency: string | undefined): RecurrenceFault | undefined {
  const days = parts.get('BYDAY');
  const numbers = [...(days?.value ?? '').matchAll(/\d+/g)].map(Number);
  if (!days || numbers.length === 0) return undefined;
  const monthDays = parts.get('BYMONTHDAY');
  if (monthDays && frequency === 'YEARLY')
    return { ...placeOf(monthDays), expected: 'BYMONTHDAY without numbered weekdays' };
  if ((frequency !== 'MONTHLY' && frequency !== 'YEARLY') || parts.has('BYWEEKNO'))
    return { ...placeOf(days), expected: 'weekdays without a number, which only months and years have' };
  const inMonth = frequency === 'MONTHLY' || parts.has('BYMONTH');
  return inMonth && numbers.some((number) => number > WEEKS_IN_MONTH)
    ? { ...placeOf(days), expected: 'weekdays up to the fifth of a month' }
    : undefined;
}

const LEAP_YEAR = 2028;
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The most days that a period can hold, which is as far as BYSETPOS counts. */
function largestSet(parts: Parts): number {
  const listed = (name: string): number => parts.get(name)?.value.split(',').length ?? Number.POSITIVE_INFINITY;
  switch (parts.get('FREQ')?.value) {
    case 'DAILY':
      return 1;
    case 'WEEKLY':
      return parts.has('BYDAY') ? listed('BYDAY') : 1;
    case 'MONTHLY':
      return Math.min(
        listed('BYDAY') * (/\d/.test(parts.get('BYDAY')?.value ?? '') ? 1 : WEEKS_IN_MONTH),
        listed('BYMONTHDAY'),
      );
    default:
      return 366;
  }
}

/** Rules of days that never come: 30 February, the third place in a day. */
function empty(parts: Parts): RecurrenceFault | undefined {
  const positions = parts.get('BYSETPOS');
  const largest = largestSet(parts);
  if (positions && numbersIn(positions).every((position) => Math.abs(position) > largest))
    return { ...placeOf(positions), expected: `BYSETPOS up to ${largest}` };
  const [months, days] = [parts.get('BYMONTH'), parts.get('BYMONTHDAY')];
  if (!months || !days) return undefined;
  const exists = numbersIn(months).some((month) =>
    numbersIn(days).some((day) => Math.abs(day) <= daysInMonth(LEAP_YEAR, month)),
  );
  return exists ? undefined : { ...placeOf(days), expected: 'a day that one of these months has' };
}

function numbersIn({ value }: RecurrencePart): readonly number[] {
  return value.split(',').map(Number);
}

function listOf(value: string): RegExp {
  return new RegExp(`^${value}(?:,${value})*$`);
}

function signed(number: string): RegExp {
  return listOf(`[+-]?(?:${number})`);
}

/** The day that the value of UNTIL names; undefined for one that does not exist. */
export function untilDay(value: string): LocalDate | undefined {
  return parseLocalDate(value.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3'));
}
