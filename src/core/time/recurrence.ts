import { RRule } from 'rrule';
import { addYears, parseLocalDate, yearOf } from './local-date';
import type { LocalDate } from './local-date';

/** The parts of a rule that give days, each with the values RFC 5545 allows; clock times are none of ours. */
const PARTS: ReadonlyMap<string, RegExp> = new Map([
  ['FREQ', /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/],
  ['INTERVAL', /^[1-9]\d{0,3}$/],
  ['COUNT', /^[1-9]\d{0,4}$/],
  ['UNTIL', /^\d{8}(?:T\d{6}Z?)?$/],
  ['WKST', /^(?:MO|TU|WE|TH|FR|SA|SU)$/],
  ['BYDAY', listOf('(?:[+-]?(?:[1-9]|[1-4]\\d|5[0-3]))?(?:MO|TU|WE|TH|FR|SA|SU)')],
  ['BYMONTHDAY', listOf('[+-]?(?:[1-9]|[12]\\d|3[01])')],
  ['BYMONTH', listOf('(?:[1-9]|1[0-2])')],
  ['BYYEARDAY', listOf('[+-]?[1-9]\\d{0,2}')],
  ['BYWEEKNO', listOf('[+-]?(?:[1-9]|[1-4]\\d|5[0-3])')],
  ['BYSETPOS', listOf('[+-]?[1-9]\\d{0,2}')],
]);

/** A rule without an occurrence in so many years (30 February) has none. */
const YEARS_AHEAD = 12;
/** A rule is not counted from further back. */
const YEARS_BACK = 60;
const LAST_YEAR = 9999;

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
  if (yearOf(later) + YEARS_AHEAD > LAST_YEAR || yearOf(later) - yearOf(start) > YEARS_BACK) return undefined;
  const found = ruleOf(text, start, addYears(later, YEARS_AHEAD))?.after(toUtc(from), true);
  return found ? fromUtc(found) : undefined;
}

/** The last day of the recurrence before `until`; the recurrence counts from `start`. */
export function previousOccurrence(text: string, start: LocalDate, until: LocalDate): LocalDate | undefined {
  if (until <= start || yearOf(until) - yearOf(start) > YEARS_BACK) return undefined;
  const found = ruleOf(text, start, until)?.before(toUtc(until), false);
  return found ? fromUtc(found) : undefined;
}

/** The rule, ending on `last` at the latest, so that looking for a day that never comes ends too. */
function ruleOf(text: string, start: LocalDate, last: LocalDate): RRule | undefined {
  const options = optionsOf(text);
  if (!options) return undefined;
  const until = options.until && options.until < toUtc(last) ? options.until : toUtc(last);
  return new RRule({ ...options, dtstart: toUtc(start), until });
}

function optionsOf(text: string): ReturnType<typeof RRule.parseString> | undefined {
  const rule = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .replace(/;$/, '');
  const seen = new Set<string>();
  for (const part of rule.split(';')) {
    const [name = '', value = ''] = part.split('=', 2);
    if (seen.has(name) || part.split('=').length !== 2 || !PARTS.get(name)?.test(value)) return undefined;
    seen.add(name);
  }
  if (!seen.has('FREQ') || (seen.has('COUNT') && seen.has('UNTIL'))) return undefined;
  try {
    return RRule.parseString(rule);
  } catch {
    // Whatever else the library refuses is no recurrence either.
    return undefined;
  }
}

function listOf(value: string): RegExp {
  return new RegExp(`^${value}(?:,${value})*$`);
}

/** The library counts in UTC: a day stands for its midnight there, whatever the zone of the machine. */
function toUtc(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

function fromUtc(date: Date): LocalDate | undefined {
  return parseLocalDate(date.toISOString().slice(0, 10));
}
