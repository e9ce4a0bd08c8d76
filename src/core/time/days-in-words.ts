import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from './calendar-names';
import { upcoming, type Interval } from './interval';
import { daysInMonth, localDateOf, parseLocalDate, weekdayOf, type LocalDate } from './local-date';

/**
 * What a date hangs on beside its words: nothing, the year that was not said (`by August`), or the day from which it counts
 * (`within six months`, `next quarter`).
 */
export type DateNeeds = 'nothing' | 'year' | 'start';

/** The days that words name; `end` is the last day by which. */
export interface DateInWords extends Interval {
  readonly needs: DateNeeds;
}

/** One day as an interval. */
export function dayOf(date: LocalDate, needs: DateNeeds): DateInWords {
  return { start: date, end: date, needs };
}

/** A year behind a day or a month, in one of two groups. */
export const YEAR = "(?: (?:of )?((?:19|20|21)\\d\\d)| ?'(\\d\\d))?";
export const DAY_MONTH = new RegExp(`^(?:${WEEKDAY} )?(?:the )?(\\d{1,2}) (?:of )?(${MONTH})${YEAR}$`);
export const MONTH_DAY = new RegExp(`^(?:${WEEKDAY} )?(${MONTH}) (\\d{1,2})${YEAR}$`);

/** ISO, `31.8.2027`, `31.08.`, and slashes where only one order of day and month is possible. */
export function numericDate(words: string, today: LocalDate): DateInWords | undefined {
  const iso = parseLocalDate(words);
  if (iso) return dayOf(iso, 'nothing');
  const dotted = /^(\d{1,2})\.(\d{2})\.?$/.exec(words);
  if (dotted) return comingDay(today, Number(dotted[2]), Number(dotted[1]));
  const match = /^(\d{1,2})([./-])(\d{1,2})\2((?:19|20|21)?\d\d)$/.exec(words);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = fullYear(match[4] ?? '');
  const dayFirst = localDateOf(year, second, first);
  const monthFirst = match[2] === '.' ? undefined : localDateOf(year, first, second);
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return undefined;
  const date = dayFirst ?? monthFirst;
  return date && dayOf(date, 'nothing');
}

/** `31 August 2027`, `Aug 31`, `Friday 1 October 2027`; undefined where that day is another weekday. */
export function namedDate(words: string, today: LocalDate): DateInWords | undefined {
  const dayFirst = DAY_MONTH.exec(words);
  const monthFirst = dayFirst ? null : MONTH_DAY.exec(words);
  const match = dayFirst ?? monthFirst;
  if (!match) return undefined;
  const day = Number(dayFirst ? match[1] : match[2]);
  const month = monthNumber((dayFirst ? match[2] : match[1]) ?? '') ?? 0;
  const year = match[3] ?? match[4];
  if (year === undefined) return comingDay(today, month, day);
  const date = localDateOf(fullYear(year), month, day);
  const weekday = weekdayNumber(words.split(' ')[0] ?? '');
  const contradicts = date !== undefined && weekday !== undefined && weekday !== weekdayOf(date);
  return date === undefined || contradicts ? undefined : dayOf(date, 'nothing');
}

/** That day of this year, or of the next when it has passed; undefined where no year has it. */
function comingDay(today: LocalDate, month: number, day: number): DateInWords | undefined {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month);
  return exists
    ? dayOf(
        upcoming(today, (year) => localDateOf(year, month, day)),
        'year',
      )
    : undefined;
}

/** Feast days on a fixed date. */
const FEASTS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas', [12, 25]],
  ['xmas', [12, 25]],
  ['christmas eve', [12, 24]],
  ["new year's eve", [12, 31]],
  ["new year's day", [1, 1]],
  ['new years day', [1, 1]],
  ['new years eve', [12, 31]],
  ["new year's", [12, 31]],
  ['new years', [12, 31]],
  ['new year', [12, 31]],
  ['halloween', [10, 31]],
  ["valentine's day", [2, 14]],
  ["st patrick's day", [3, 17]],
]);

/** `Christmas`, `New Year's Eve 2027`. */
export function feast(words: string, today: LocalDate): DateInWords | undefined {
  const match = /^(?:(?:the|this|next) )?(.+?)(?: ((?:19|20|21)\d\d))?$/.exec(words);
  const [month, day] = FEASTS.get(match?.[1] ?? '') ?? [];
  if (month === undefined || day === undefined) return undefined;
  const year = match?.[2];
  if (year === undefined) return comingDay(today, month, day);
  const date = localDateOf(Number(year), month, day);
  return date && dayOf(date, 'nothing');
}

/** `'27` is 2027. */
export function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}
