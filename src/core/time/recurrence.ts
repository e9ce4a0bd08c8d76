import { RRule } from 'rrule';
import { addYears, daysInMonth, parseLocalDate, yearOf } from './local-date';
import type { LocalDate } from './local-date';

/** The parts of a rule that give days, each with the values RFC 5545 allows; clock times are none of ours. */
const PARTS: ReadonlyMap<string, RegExp> = new Map([
  ['FREQ', /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/],
  ['INTERVAL', /^[1-9]\d{0,3}$/],
  ['COUNT', /^[1-9]\d{0,4}$/],
  ['UNTIL', /^\d{8}(?:T\d{6}Z?)?$/],
  ['WKST', /^(?:MO|TU|WE|TH|FR|SA|SU)$/],
  ['BYDAY', listOf('(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)')],
  ['BYMONTHDAY', listOf('[+-]?(?:[1-9]|[12]\\d|3[01])')],
  ['BYMONTH', listOf('(?:[1-9]|1[0-2])')],
  ['BYSETPOS', listOf('[+-]?(?:[1-9]|[12]\\d|3[01])')],
]);

/** The most days a period of each frequency can hold, which is as far as BYSETPOS counts. */
const LARGEST_SET: ReadonlyMap<string, number> = new Map([
  ['DAILY', 1],
  ['WEEKLY', 7],
  ['MONTHLY', 31],
  ['YEARLY', 31],
]);

/** A rule without an occurrence in so many years has none. */
const YEARS_AHEAD = 12;
/** A rule is not counted from further back. */
const YEARS_BACK = 60;
/** The library looks for an occurrence up to this year. */
const LAST_YEAR = 9999;
/** After so many years the days of the calendar, leap days and weekdays too, are the same again. */
const CALENDAR_CYCLE = 400;

/**
 * Whether the text is an RFC 5545 recurrence that gives days: `FREQ=MONTHLY;BYDAY=1TH`, with or without `RRULE:`.
 * Frequencies below a day and clock times are not accepted.
 */
export function isRecurrence(text: string): boolean {
  return optionsOf(text) !== undefined;
}

/** The first day of the recurrence that is not before `from`; the recurrence counts from `start`. */
export function nextOccurrence(text: string, start: LocalDate, from: LocalDate): LocalDate | undefined {
  const later = from > start ? from : start;
  const search = searchIn(text, start, addYearsWithin(later, YEARS_AHEAD));
  const found = search?.rule.after(toUtc(from, search.shift), true);
  return found ? fromUtc(found, search?.shift ?? 0) : undefined;
}

/** The last day of the recurrence before `until`; the recurrence counts from `start`. */
export function previousOccurrence(text: string, start: LocalDate, until: LocalDate): LocalDate | undefined {
  if (until <= start) return undefined;
  const search = searchIn(text, start, until);
  const found = search?.rule.before(toUtc(until, search.shift), false);
  return found ? fromUtc(found, search?.shift ?? 0) : undefined;
}

interface Search {
  readonly rule: RRule;
  /** The years by which all dates are moved. */
  readonly shift: number;
}

/**
 * The rule from `start` to `last`, moved so late that the library, which looks for a day that never comes up to its last
 * year, has not far to go.
 */
function searchIn(text: string, start: LocalDate, last: LocalDate): Search | undefined {
  const options = optionsOf(text);
  if (!options || yearOf(last) - yearOf(start) > YEARS_BACK + YEARS_AHEAD) return undefined;
  const shift = Math.floor((LAST_YEAR - yearOf(last)) / CALENDAR_CYCLE) * CALENDAR_CYCLE;
  const end = toUtc(last, shift);
  const ownEnd = options.until && !Number.isNaN(options.until.getTime()) ? moved(options.until, shift) : end;
  return { rule: new RRule({ ...options, dtstart: toUtc(start, shift), until: ownEnd < end ? ownEnd : end }), shift };
}

function addYearsWithin(date: LocalDate, years: number): LocalDate {
  return addYears(date, Math.min(years, LAST_YEAR - yearOf(date)));
}

function optionsOf(text: string): ReturnType<typeof RRule.parseString> | undefined {
  const rule = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .replace(/;$/, '');
  const parts = new Map<string, string>();
  for (const part of rule.split(';')) {
    const [name = '', value = '', ...more] = part.split('=');
    if (parts.has(name) || more.length > 0 || !PARTS.get(name)?.test(value)) return undefined;
    parts.set(name, value);
  }
  if (!isPossible(parts)) return undefined;
  try {
    return RRule.parseString(rule);
  } catch {
    // Whatever else the library refuses is no recurrence either.
    return undefined;
  }
}

/** Refuses what RFC 5545 forbids to combine, and days that no month has. */
function isPossible(parts: ReadonlyMap<string, string>): boolean {
  const frequency = parts.get('FREQ');
  if (frequency === undefined || (parts.has('COUNT') && parts.has('UNTIL'))) return false;
  const numbered = /\d/.test(parts.get('BYDAY') ?? '');
  if (numbered && frequency !== 'MONTHLY' && frequency !== 'YEARLY') return false;
  const positions = numbersIn(parts.get('BYSETPOS'));
  if (positions.some((position) => Math.abs(position) > (LARGEST_SET.get(frequency) ?? 0))) return false;
  const [months, days] = [numbersIn(parts.get('BYMONTH')), numbersIn(parts.get('BYMONTHDAY'))];
  if (months.length === 0 || days.length === 0) return true;
  return months.some((month) => days.some((day) => Math.abs(day) <= daysInMonth(LEAP_YEAR, month)));
}

const LEAP_YEAR = 2028;

function numbersIn(list: string | undefined): readonly number[] {
  return list === undefined ? [] : list.split(',').map(Number);
}

function listOf(value: string): RegExp {
  return new RegExp(`^${value}(?:,${value})*$`);
}

/** The library counts in UTC: a day stands for its midnight there, whatever the zone of the machine. */
function toUtc(date: LocalDate, shift: number): Date {
  return moved(new Date(`${date}T00:00:00Z`), shift);
}

function moved(date: Date, years: number): Date {
  const later = new Date(date);
  later.setUTCFullYear(later.getUTCFullYear() + years);
  return later;
}

function fromUtc(date: Date, shift: number): LocalDate | undefined {
  return parseLocalDate(moved(date, -shift).toISOString().slice(0, 10));
}
