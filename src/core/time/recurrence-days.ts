import { RRuleTemporal } from 'rrule-temporal';
import { addDays, addYears, parseLocalDate, weekdayOf, yearOf, type LocalDate } from './local-date';
import { isRecurrence, partsOf, untilDay, WEEKDAYS } from './recurrence';

/** A rule without an occurrence in so many years has none. */
const YEARS_AHEAD = 12;
const LAST_YEAR = 9999;

/** The first day of the recurrence that is not before `from`; the recurrence counts from `start`. */
export function nextOccurrence(text: string, start: LocalDate, from: LocalDate): LocalDate | undefined {
  const later = from > start ? from : start;
  const last = addYears(later, Math.min(YEARS_AHEAD, LAST_YEAR - yearOf(later)));
  return occurrence(text, start, last, (rule) => firstFrom(rule, later));
}

/** The last day of the recurrence before `until`; the recurrence counts from `start`. */
export function previousOccurrence(text: string, start: LocalDate, until: LocalDate): LocalDate | undefined {
  return occurrence(text, start, until, (rule) => rule.previous(midnight(until), false));
}

/** From the first days of January the library finds none of the week that began in December: it begins at their year. */
function firstFrom(rule: RRuleTemporal, from: LocalDate): Found {
  const weekBefore = midnight(addDays(from, -DAYS_A_WEEK));
  const near = from.slice(5) < '01-04' ? rule.between(weekBefore, midnight(addDays(from, DAYS_A_WEEK)), true) : [];
  return near.find((found) => found.toPlainDate().toString() >= from) ?? rule.next(midnight(from), true);
}

const DAYS_A_WEEK = 7;
/** About a year, so that the weekday stays. */
const WEEKS_BEFORE = 52;

type Found = ReturnType<RRuleTemporal['next']>;

/** What the library finds between `start` and `last`: it would look for a day that never comes until it gives up. */
function occurrence(
  text: string,
  start: LocalDate,
  last: LocalDate,
  find: (rule: RRuleTemporal) => Found,
): LocalDate | undefined {
  if (last < start || !isRecurrence(text)) return undefined;
  const kept: string[] = [];
  let end = last;
  const parts = partsOf(text);
  // The library takes the weekday for a week alone from another day than the start near the ends of years.
  if (parts.some(({ name }) => name === 'BYWEEKNO') && !parts.some(({ name }) => name === 'BYDAY'))
    kept.push(`BYDAY=${WEEKDAYS[weekdayOf(start) - 1]}`);
  for (const { name, value } of parts) {
    const own = name === 'UNTIL' ? untilDay(value) : undefined;
    if (own === undefined) kept.push(`${name}=${value}`);
    else if (own < end) end = own;
  }
  if (end < start) return undefined;
  // The library knows no week of the year before the one of its start, though the first days of January may be in it.
  const isCounted = parts.some(({ name }) => name === 'COUNT' || name === 'INTERVAL');
  const begin =
    !isCounted && parts.some(({ name }) => name === 'BYWEEKNO') ? addDays(start, -WEEKS_BEFORE * DAYS_A_WEEK) : start;
  const rule = `${kept.join(';')};UNTIL=${compact(end)}`;
  try {
    const found = find(new RRuleTemporal({ rruleString: `DTSTART;VALUE=DATE:${compact(begin)}\nRRULE:${rule}` }));
    const day = found ? parseLocalDate(found.toPlainDate().toString()) : undefined;
    return day !== undefined && day < start ? undefined : day;
  } catch {
    // A rule on which the library gives up has no day that anybody would wait for.
    return undefined;
  }
}

function compact(date: LocalDate): string {
  return date.replaceAll('-', '');
}

/** A rule of whole days is counted in UTC: a day stands for its midnight there, whatever the zone of the machine. */
function midnight(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
