import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from './calendar-names';
import { type DateInWords, dayOf, feast, fullYear, namedDate, numericDate, YEAR } from './days-in-words';
import {
  monthInterval,
  quarterOf,
  upcoming,
  upcomingYear,
  weekdayFrom,
  weekOf,
  yearInterval,
  type Interval,
} from './interval';
import { addDays, addMonths, daysInMonth, localDateOf, monthOf, yearOf, type LocalDate } from './local-date';
import { endOfIsoWeek, weeksInYear } from './week';

const MONTH_YEAR = new RegExp(`^(${MONTH})${YEAR}$`);
const QUARTER =
  /^(?:the )?(?:q([1-4])|(first|second|third|fourth|last|[1-4]) quarter)(?: of| in)?(?: the year)?[ /'-]*((?:(?:19|20|21)\d\d)|(?<=')\d\d)?$/;
const HALF = /^(?:the )?(?:h([12])|(first|second) half)(?: of)?(?: the year)?[ /'-]*((?:19|20|21)\d\d)?$/;
const RELATIVE_PERIOD = new RegExp(
  `^(?:(this|the|next|the next|the coming|coming|the current|this coming|the calendar|this calendar|next calendar) )?(day|week|weekend|month|quarter|half|year|${WEEKDAY})(?:'s)?(?: end)?$`,
);
const WEEK_OF_MONTH = new RegExp(`^(?:the )?(first|second|third|fourth|last) week (?:of|in) (${MONTH})${YEAR}$`);

const WEEKDAY_OF_MONTH = new RegExp(
  `^(?:the )?([1-5]|first|second|third|fourth|last) (${WEEKDAY}) (?:of|in) (${MONTH})${YEAR}$`,
);
const CALENDAR_WEEK =
  /^(?:((?:19|20|21)\d\d)-w(\d{1,2})|(?:the )?(?:calendar week|cw|kw|w) ?(\d{1,2})(?:(?: of| in|,)? ((?:19|20|21)\d\d))?)$/;

/** A day or a period of the calendar. */
export function pointOrPeriod(words: string, today: LocalDate, afterOpening: boolean): DateInWords | undefined {
  return (
    numericDate(words, today) ??
    namedDate(words, today) ??
    weekOfMonth(words, today) ??
    weekdayOfMonth(words, today) ??
    calendarWeek(words, today) ??
    calendarPeriod(words, today) ??
    relativePeriod(words, today, afterOpening) ??
    feast(words, today)
  );
}

const DAYS_PER_WEEK = 7;

function monthOfWords(name: string, year: string | undefined, today: LocalDate): DateInWords {
  const number = monthNumber(name) ?? 1;
  return year === undefined
    ? { ...monthInterval(upcomingYear(today, number), number), needs: 'year' }
    : { ...monthInterval(fullYear(year), number), needs: 'nothing' };
}

/** `the first week of May` are its first seven days, the last week its last. */
function weekOfMonth(words: string, today: LocalDate): DateInWords | undefined {
  const match = WEEK_OF_MONTH.exec(words);
  if (!match) return undefined;
  const { start: first, end: last, needs } = monthOfWords(match[2] ?? '', match[3] ?? match[4], today);
  if (match[1] === 'last') return { start: addDays(last, 1 - DAYS_PER_WEEK), end: last, needs };
  const start = addDays(first, (ordinal(match[1] ?? '') - 1) * DAYS_PER_WEEK);
  return { start, end: addDays(start, DAYS_PER_WEEK - 1), needs };
}

/** `the first Monday of October 2027`; undefined where the month has no fifth one. */
function weekdayOfMonth(words: string, today: LocalDate): DateInWords | undefined {
  const match = WEEKDAY_OF_MONTH.exec(words);
  const weekday = weekdayNumber(match?.[2] ?? '');
  if (!match || weekday === undefined) return undefined;
  const { start, end, needs } = monthOfWords(match[3] ?? '', match[4] ?? match[5], today);
  const first = weekdayFrom(match[1] === 'last' ? addDays(end, 1 - DAYS_PER_WEEK) : start, weekday, false);
  const day = match[1] === 'last' ? first : addDays(first, (ordinal(match[1] ?? '') - 1) * DAYS_PER_WEEK);
  return day > end ? undefined : dayOf(day, needs);
}

/** `2027-W40`, `CW 40`: Monday to Sunday. */
function calendarWeek(words: string, today: LocalDate): DateInWords | undefined {
  const match = CALENDAR_WEEK.exec(words);
  if (!match) return undefined;
  const [said, week] = [match[1] ?? match[4], Number(match[2] ?? match[3])];
  const inYear = (year: number): LocalDate | undefined =>
    week >= 1 && week <= weeksInYear(year) ? endOfIsoWeek({ year, week }) : undefined;
  const end =
    said === undefined ? (week >= 1 && week <= 52 ? upcoming(today, inYear) : undefined) : inYear(Number(said));
  return end && { start: addDays(end, 1 - DAYS_PER_WEEK), end, needs: said === undefined ? 'year' : 'nothing' };
}

function calendarPeriod(words: string, today: LocalDate): DateInWords | undefined {
  const month = MONTH_YEAR.exec(words);
  if (month) return monthOfWords(month[1] ?? '', month[2] ?? month[3], today);
  if (/^(?:19|20|21)\d\d$/.test(words)) return { ...yearInterval(Number(words)), needs: 'nothing' };
  const numbered = YEARS_OR_MONTH.exec(words);
  if (numbered) return yearsOrMonth(Number(numbered[1] ?? numbered[4]), numbered[2] ?? numbered[3] ?? '');
  const quarter = QUARTER.exec(words);
  if (quarter) return partOfYear(quarter, today, 3, ordinal(quarter[1] ?? quarter[2] ?? ''));
  const half = HALF.exec(words);
  return half ? partOfYear(half, today, 6, ordinal(half[1] ?? half[2] ?? '')) : undefined;
}

const YEARS_OR_MONTH = /^(?:((?:19|20|21)\d\d)[/-](\d\d|\d{4})|(\d{1,2})\/((?:19|20|21)\d\d))$/;

/** `2026/27` and `2026-2027` are two years; `2027-05`, `2027/05` and `5/2027` a month. */
function yearsOrMonth(year: number, number: string): DateInWords | undefined {
  const value = Number(number);
  if (value === year + 1 || (number.length === 2 && value === (year + 1) % 100))
    return { start: yearInterval(year).start, end: yearInterval(year + 1).end, needs: 'nothing' };
  return value >= 1 && value <= 12 ? { ...monthInterval(year, value), needs: 'nothing' } : undefined;
}

/** The n-th part of a year, of `length` months; without a year the next that has not ended. */
function partOfYear(match: RegExpExecArray, today: LocalDate, length: number, part: number): DateInWords | undefined {
  const last = part * length;
  const year = match[3] === undefined ? upcomingYear(today, last) : fullYear(match[3]);
  const start = localDateOf(year, last - length + 1, 1);
  const end = localDateOf(year, last, daysInMonth(year, last));
  return start && end ? { start, end, needs: match[3] === undefined ? 'year' : 'nothing' } : undefined;
}

function ordinal(word: string): number {
  return /^\d$/.test(word) ? Number(word) : ({ first: 1, second: 2, third: 3, fourth: 4, last: 4 }[word] ?? Number.NaN);
}

/** `this month`, `next quarter`, `the year`, `Friday`, `next Friday`, `this weekend`. */
function relativePeriod(words: string, today: LocalDate, afterOpening: boolean): DateInWords | undefined {
  const match = RELATIVE_PERIOD.exec(words);
  if (!match) return undefined;
  const [, which = '', unit = ''] = match;
  const next = which.includes('next');
  const weekday = weekdayNumber(unit);
  if (unit === 'day' && which === 'the') return undefined;
  if (weekday !== undefined)
    return afterOpening || which ? dayOf(weekdayFrom(today, weekday, next), 'start') : undefined;
  return !which && !words.endsWith(' end') ? undefined : { ...periodAround(today, unit, next), needs: 'start' };
}

function periodAround(today: LocalDate, unit: string, next: boolean): Interval {
  switch (unit) {
    case 'day': {
      const day = next ? addDays(today, 1) : today;
      return { start: day, end: day };
    }
    case 'week':
      return weekOf(next ? addDays(today, 7) : today);
    case 'weekend': {
      const { end } = weekOf(next ? addDays(today, 7) : today);
      return { start: addDays(end, -1), end };
    }
    case 'month': {
      const date = next ? addMonths(today, 1) : today;
      return monthInterval(yearOf(date), monthOf(date));
    }
    case 'quarter':
      return quarterOf(next ? addMonths(today, 3) : today);
    case 'half': {
      const date = next ? addMonths(today, 6) : today;
      const first = monthOf(date) <= 6;
      return {
        start: monthInterval(yearOf(date), first ? 1 : 7).start,
        end: monthInterval(yearOf(date), first ? 6 : 12).end,
      };
    }
    default:
      return yearInterval(yearOf(today) + (next ? 1 : 0));
  }
}
