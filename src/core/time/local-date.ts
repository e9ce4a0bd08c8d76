import * as PlainDate from 'temporal-polyfill/fns/PlainDate';

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

export function addDays(date: LocalDate, days: number): LocalDate {
  return write(PlainDate.addDays(read(date), days));
}

export function addWeeks(date: LocalDate, weeks: number): LocalDate {
  return addDays(date, 7 * weeks);
}

/** Keeps the day of the month where it exists, else takes the last one: 2027-01-31 + 1 month = 2027-02-28. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return write(PlainDate.addMonths(read(date), months));
}

export function addYears(date: LocalDate, years: number): LocalDate {
  return write(PlainDate.addYears(read(date), years));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days already counted: a file names the same few again and again. Emptied when full, so that memory stays bounded. */
const dayNumbers = new Map<LocalDate, number>();
const MOST_DAY_NUMBERS = 1024;
const epoch = PlainDate.create(1970, 1, 1);

function dayNumber(date: LocalDate): number {
  let days = dayNumbers.get(date);
  if (days === undefined) {
    if (dayNumbers.size >= MOST_DAY_NUMBERS) dayNumbers.clear();
    dayNumbers.set(date, (days = PlainDate.diffDays(epoch, read(date))));
  }
  return days;
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(date: LocalDate): number {
  return PlainDate.dayOfWeek(read(date));
}

export function startOfMonth(date: LocalDate): LocalDate {
  return `${date.slice(0, 8)}01` as LocalDate;
}

export function endOfMonth(date: LocalDate): LocalDate {
  const day = daysInMonth(yearOf(date), monthOf(date));
  return `${date.slice(0, 8)}${day}` as LocalDate;
}

export function endOfYear(date: LocalDate): LocalDate {
  return `${date.slice(0, 4)}-12-31` as LocalDate;
}

/** The number of days of a month of the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function read(date: LocalDate): PlainDate.Record {
  return PlainDate.create(yearOf(date), monthOf(date), dayOf(date));
}

function write(record: PlainDate.Record): LocalDate {
  return PlainDate.toString(record) as LocalDate;
}
