import { monthNumber } from '../time/calendar-names';
import { daysInMonth, localDateOf, type LocalDate } from '../time/local-date';
import { endOfIsoWeek, parseIsoWeek } from '../time/week';

const YEAR_FIRST = /^(\d{4})\s*[-./ ]\s*(\d{1,2})\s*[-./ ]\s*(\d{1,2})(?:[t ].*)?$/;
const YEAR_LAST = /^(\d{1,2})\s*([-./ ])\s*(\d{1,2})\s*[-./ ]\s*(\d{4})$/;
const DAY_MONTH_NAME = /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})$/;
const MONTH_NAME_DAY = /^(?:[a-z]+,\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/;
const MONTH_NAME = /^(?:end of\s+)?([a-z]{3,9})\.?,?\s+(\d{4})$/;
const YEAR_MONTH = /^(\d{4})-(\d{1,2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const WEEK = /^(\d{4})-?w(\d{1,2})$/;
const QUARTER = /^(?:(\d{4})[-\s]*q([1-4])|q([1-4])[-\s]*(\d{4}))$/;
const YEAR = /^(\d{4})$/;
/** A longer text is prose. */
const LONGEST_DATE = 40;

/**
 * The ISO dates that a text may have been meant as, likeliest first: `31.08.2027` → 2027-08-31, `2027-02-30` →
 * 2027-02-28. A period gives its last day. Empty for a text that tells no day without a clock.
 */
export function dateSuggestions(written: string): readonly LocalDate[] {
  const text = written.trim().toLowerCase();
  if (text.length > LONGEST_DATE) return [];
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) return dayAndMonth(yearLast);
  const date = ofNumbers(text) ?? ofNames(text) ?? ofPeriod(text);
  return date === undefined ? [] : [date];
}

function ofNumbers(text: string): LocalDate | undefined {
  const match = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  return match ? lastDayUpTo(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

function ofNames(text: string): LocalDate | undefined {
  const dayFirst = DAY_MONTH_NAME.exec(text);
  if (dayFirst) return lastDayUpTo(Number(dayFirst[3]), monthNumber(dayFirst[2] ?? '') ?? 0, Number(dayFirst[1]));
  const monthFirst = MONTH_NAME_DAY.exec(text);
  if (monthFirst)
    return lastDayUpTo(Number(monthFirst[3]), monthNumber(monthFirst[1] ?? '') ?? 0, Number(monthFirst[2]));
  return undefined;
}

function ofPeriod(text: string): LocalDate | undefined {
  const named = MONTH_NAME.exec(text);
  if (named) return lastDayUpTo(Number(named[2]), monthNumber(named[1] ?? '') ?? 0, 31);
  const month = YEAR_MONTH.exec(text);
  if (month) return lastDayUpTo(Number(month[1]), Number(month[2]), 31);
  const week = WEEK.exec(text);
  const isoWeek = week && parseIsoWeek(`${week[1]}-W${week[2]?.padStart(2, '0')}`);
  if (isoWeek) return endOfIsoWeek(isoWeek);
  const quarter = QUARTER.exec(text);
  if (quarter) return lastDayUpTo(Number(quarter[1] ?? quarter[4]), 3 * Number(quarter[2] ?? quarter[3]), 31);
  const year = YEAR.exec(text);
  return year ? localDateOf(Number(year[1]), 12, 31) : undefined;
}

/**
 * Whether a text that may have been meant as one of these dates names its day: not so a period, of which the date is the
 * last day, and 30 February.
 */
export function namesDay(written: string, [date]: readonly string[]): boolean {
  if (date === undefined) return false;
  const [year = '', month = '', day = ''] = date.split('-');
  const rest = written.replace(year, ' ').replace(`${month}${day}`, day);
  return new RegExp(`(?<![\\dw])0?${Number(day)}(?!\\d)`, 'i').test(rest);
}

/** Dots put the day first; slashes and hyphens may stand for either order, so both are offered. */
function dayAndMonth(match: RegExpExecArray): readonly LocalDate[] {
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const found = [lastDayUpTo(year, second, first)];
  if (match[2] !== '.' || found[0] === undefined) found.push(lastDayUpTo(year, first, second));
  return [...new Set(found)].filter((date) => date !== undefined);
}

/** The day, or the month's last one where the month is shorter. */
function lastDayUpTo(year: number, month: number, day: number): LocalDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return localDateOf(year, month, Math.min(day, daysInMonth(year, month)));
}
