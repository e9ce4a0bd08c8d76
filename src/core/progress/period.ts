import type { KpiPeriod } from '../documents/document';
import { addDays, addMonths, monthOf, startOfMonth, weekdayOf, yearOf, type LocalDate } from '../time/local-date';

const MONTHS_PER_QUARTER = 3;

/** The first day of the period that holds `date`; weeks begin on Monday. It names the period. */
export function periodOf(date: LocalDate, per: KpiPeriod): LocalDate {
  switch (per) {
    case 'week':
      return startOfWeek(date);
    case 'month':
      return startOfMonth(date);
    case 'quarter':
      return startOfMonth(addMonths(startOfMonth(date), -((monthOf(date) - 1) % MONTHS_PER_QUARTER)));
  }
}

export function startOfWeek(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** The periods from the one that holds `from` to the one that holds `to`, both included; a century at most. */
export function periodsBetween(from: LocalDate, to: LocalDate, per: KpiPeriod): readonly LocalDate[] {
  const periods: LocalDate[] = [];
  const last = periodOf(to, per);
  const latest = yearOf(from) + 100;
  for (let period = periodOf(from, per); period <= last && yearOf(period) < latest; period = next(period, per)) {
    periods.push(period);
  }
  return periods;
}

function next(period: LocalDate, per: KpiPeriod): LocalDate {
  switch (per) {
    case 'week':
      return addDays(period, 7);
    case 'month':
      return addMonths(period, 1);
    case 'quarter':
      return addMonths(period, MONTHS_PER_QUARTER);
  }
}
