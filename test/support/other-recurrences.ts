import { RRule } from 'rrule';
import { parseLocalDate, weekdayOf, yearOf, type LocalDate } from '../../src/core/time/local-date';

/** The library looks for an occurrence up to this year. */
const LAST_YEAR = 9999;
/** After so many years the days of the calendar, leap days and weekdays too, are the same again. */
const CALENDAR_CYCLE = 400;

/**
 * Another reader's next day of a recurrence from `from` to `last`. It looks for a day that never comes up to its last year,
 * so all is moved so late that it has not far to go.
 */
export function otherNextOccurrence(
  text: string,
  start: LocalDate,
  from: LocalDate,
  last: LocalDate,
): LocalDate | undefined {
  const shift = Math.floor((LAST_YEAR - yearOf(last)) / CALENDAR_CYCLE) * CALENDAR_CYCLE;
  const options = RRule.parseString(withWeekday(text, start));
  const end = toUtc(last, shift);
  const ownEnd = options.until ? moved(options.until, shift) : end;
  const rule = new RRule({ ...options, dtstart: toUtc(start, shift), until: ownEnd < end ? ownEnd : end });
  const found = rule.after(toUtc(from, shift), true);
  return found ? parseLocalDate(moved(found, -shift).toISOString().slice(0, 10)) : undefined;
}

/** It takes the whole week for `BYWEEKNO` alone, where the standard takes the weekday of the start. */
function withWeekday(text: string, start: LocalDate): string {
  const alone = text.includes('BYWEEKNO') && !text.includes('BYDAY');
  return alone ? `${text};BYDAY=${WEEKDAYS[weekdayOf(start) - 1]}` : text;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

function toUtc(date: LocalDate, shift: number): Date {
  return moved(new Date(`${date}T00:00:00Z`), shift);
}

function moved(date: Date, years: number): Date {
  const later = new Date(date);
  later.setUTCFullYear(later.getUTCFullYear() + years);
  return later;
}
