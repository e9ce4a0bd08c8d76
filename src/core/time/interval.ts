import { addDays, addMonths, daysInMonth, monthOf, weekdayOf, yearOf, type LocalDate } from './local-date';

/** The days of a period of the calendar, both ends included. */
export interface Interval {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** The last day of the first half or third of a period, taken as whole months where there are enough. */
export function midpoint(start: LocalDate, end: LocalDate, parts: 2 | 3): LocalDate {
  const months = (yearOf(end) - yearOf(start)) * 12 + monthOf(end) - monthOf(start) + 1;
  if (months >= parts) return addDays(addMonths(start, Math.floor(months / parts)), -1);
  return addDays(start, parts === 2 ? 14 : 9);
}

export function monthInterval(year: number, month: number): Interval {
  const pad = String(month).padStart(2, '0');
  const prefix = `${String(year).padStart(4, '0')}-${pad}-`;
  return { start: `${prefix}01` as LocalDate, end: `${prefix}${daysInMonth(year, month)}` as LocalDate };
}

export function yearInterval(year: number): Interval {
  return { start: monthInterval(year, 1).start, end: monthInterval(year, 12).end };
}

export function quarterOf(date: LocalDate): Interval {
  const first = Math.floor((monthOf(date) - 1) / 3) * 3 + 1;
  return { start: monthInterval(yearOf(date), first).start, end: monthInterval(yearOf(date), first + 2).end };
}

export function weekOf(date: LocalDate): Interval {
  const start = addDays(date, 1 - weekdayOf(date));
  return { start, end: addDays(start, 6) };
}

/** The weekday on or after `today`; with `next` that of the week after this one. */
export function weekdayFrom(today: LocalDate, weekday: number, next: boolean): LocalDate {
  if (next) return addDays(weekOf(today).start, 6 + weekday);
  return addDays(today, (weekday - weekdayOf(today) + 7) % 7);
}

/** This year's date when it has not passed, else next year's; 29 February waits for its year. */
export function upcoming(today: LocalDate, dateIn: (year: number) => LocalDate | undefined): LocalDate {
  for (let year = yearOf(today); year < yearOf(today) + 9; year++) {
    const date = dateIn(year);
    if (date !== undefined && date >= today) return date;
  }
  return today;
}

/** The year in which the end of this month is next to come. */
export function upcomingYear(today: LocalDate, month: number): number {
  return monthOf(today) <= month ? yearOf(today) : yearOf(today) + 1;
}
