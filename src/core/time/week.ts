import { addDays, daysBetween, localDateOf, weekdayOf, yearOf } from './local-date';
import type { LocalDate } from './local-date';

/** A week of ISO 8601: Monday to Sunday; week 1 holds the year's first Thursday. */
export interface IsoWeek {
  /** The week's year, which near New Year may differ from the date's. */
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

const SHAPE = /^(\d{4})-W(\d{2})$/;

/** Reads exactly `2027-W09`; a week that the year does not have is undefined. */
export function parseIsoWeek(text: string): IsoWeek | undefined {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const isoWeek = { year: Number(match[1]), week: Number(match[2]) };
  if (isoWeek.year < 1 || isoWeek.week < 1 || isoWeek.week > weeksInYear(isoWeek.year)) return undefined;
  return isoWeek;
}

/** @example formatIsoWeek({ year: 2027, week: 9 }) // '2027-W09' */
export function formatIsoWeek({ year, week }: IsoWeek): string {
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}

export function isoWeekOf(date: LocalDate): IsoWeek {
  // The week's Thursday is in the week's year.
  const year = yearOf(addDays(date, 4 - weekdayOf(date)));
  return { year, week: Math.floor(daysBetween(startOfIsoWeek({ year, week: 1 }), date) / 7) + 1 };
}

/** The Monday of a week. */
export function startOfIsoWeek({ year, week }: IsoWeek): LocalDate {
  const fourth = fourthOfJanuary(year);
  return addDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1));
}

/** The Sunday of a week. */
export function endOfIsoWeek(week: IsoWeek): LocalDate {
  return addDays(startOfIsoWeek(week), 6);
}

/** 52 or 53. */
export function weeksInYear(year: number): number {
  const lastDay = localDateOf(year, 12, 28);
  return lastDay ? isoWeekOf(lastDay).week : 52;
}

/** 4 January is always in week 1. */
function fourthOfJanuary(year: number): LocalDate {
  const date = localDateOf(year, 1, 4);
  if (!date) throw new RangeError(`no year ${year}`);
  return date;
}
