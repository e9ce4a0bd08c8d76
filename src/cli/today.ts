import { localDateOf, type LocalDate } from '../core/time/local-date';

/** The day on the wall of whoever runs the command. */
export function todayHere(): LocalDate {
  const now = new Date();
  const today = localDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (today === undefined) throw new Error(`The system's clock shows no day of the calendar: ${now.toString()}`);
  return today;
}
