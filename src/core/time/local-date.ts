declare const localDate: unique symbol;

/**
 * A day of the calendar without time or zone, as ISO text `YYYY-MM-DD`.
 * Two dates compare as strings: `a < b` means a is earlier.
 */
export type LocalDate = string & { readonly [localDate]: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads exactly `YYYY-MM-DD` of a day that exists; anything else (`2027-02-30`, `2027-2-3`) is undefined. */
export function parseLocalDate(text: string): LocalDate | undefined {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return text as LocalDate;
}

/** The date of these numbers, or undefined when there is no such day. `month` counts from 1. */
export function localDateOf(year: number, month: number, day: number): LocalDate | undefined {
  return parseLocalDate(`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`);
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** 1 (January) to 12. */
export function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: LocalDate): number {
  return Number(date.slice(8, 10));
}

/** This and the functions below stay within the years that four digits can write: after 9999-12-31 comes no day. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDay(dayNumber(date) + days);
}

export function addWeeks(date: LocalDate, weeks: number): LocalDate {
  return addDays(date, 7 * weeks);
}

/** Keeps the day of the month where it exists, else takes the last one: 2027-01-31 + 1 month = 2027-02-28. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const count = 12 * yearOf(date) + monthOf(date) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - 12 * year + 1;
  return localDateOf(year, month, Math.min(dayOf(date), daysInMonth(year, month))) ?? (year < 0 ? FIRST : LAST);
}

export function addYears(date: LocalDate, years: number): LocalDate {
  return addMonths(date, 12 * years);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

const FIRST = '0000-01-01' as LocalDate;
const LAST = '9999-12-31' as LocalDate;
/** The Gregorian calendar repeats itself after so many years, which have so many days. */
const CYCLE_YEARS = 400;
const CYCLE_DAYS = 146_097;

/** The days from 0000-03-01 on: counted from March, a leap day is the last of its year. */
function dayNumber(date: LocalDate): number {
  const month = monthOf(date);
  const year = yearOf(date) - (month < 3 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / CYCLE_YEARS);
  return 365 * year + leapDays + daysBeforeMonth((month + 9) % 12) + dayOf(date) - 1;
}

/** Months counted from March, 0, have 31, 30, 31, 30, 31 days, and again: 153 in five of them. */
function daysBeforeMonth(month: number): number {
  return Math.floor((153 * month + 2) / 5);
}

function dateOfDay(days: number): LocalDate {
  const cycle = Math.floor(days / CYCLE_DAYS);
  const day = days - cycle * CYCLE_DAYS;
  // The days that leap days have added until then are taken off first: four years, a century and a cycle have one each.
  const year = Math.floor(
    (day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / (CYCLE_DAYS - 1))) / 365,
  );
  const dayOfYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const calendarYear = cycle * CYCLE_YEARS + year + (month > 9 ? 1 : 0);
  const date = localDateOf(calendarYear, ((month + 2) % 12) + 1, dayOfYear - daysBeforeMonth(month) + 1);
  return date ?? (calendarYear < 0 ? FIRST : LAST);
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(date: LocalDate): number {
  // 0000-03-01 is a Wednesday; a year before it, the number may be negative.
  return ((dayNumber(date) + 2 + CYCLE_DAYS) % 7) + 1;
}

export function startOfMonth(date: LocalDate): LocalDate {
  return `${date.slice(0, 8)}01` as LocalDate;
}

export function endOfMonth(date: LocalDate): LocalDate {
  const day = daysInMonth(yearOf(date), monthOf(date));
  return `${date.slice(0, 8)}${day}` as LocalDate;
}

/** The number of days of a month of the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
