/** The English names of months and weekdays, for all that reads or writes them. */
export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** Monday first. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Beside the first three letters. */
const MONTH_SHORTS = ['sept'] as const;
const WEEKDAY_SHORTS = ['tues', 'thur', 'thurs'] as const;

/** A pattern of a month's name, whole or short, without groups. */
export const MONTH = alternatives(MONTHS, MONTH_SHORTS);
/** The same for a weekday. */
export const WEEKDAY = alternatives(WEEKDAYS, WEEKDAY_SHORTS);

/** 1 to 12, of a name in lower case, whole or short; undefined for other words. */
export function monthNumber(name: string): number | undefined {
  return placeOf(name, MONTHS, MONTH_SHORTS);
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayNumber(name: string): number | undefined {
  return placeOf(name, WEEKDAYS, WEEKDAY_SHORTS);
}

/** `August`, as it is written in a sentence; `month` counts from 1. */
export function monthName(month: number): string {
  const name = MONTHS[month - 1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function placeOf(name: string, names: readonly string[], shorts: readonly string[]): number | undefined {
  const place = names.findIndex((full) => full.startsWith(name.slice(0, 3)));
  const known = name === names[place] || name.length === 3 || shorts.includes(name);
  return name.length >= 3 && known && place >= 0 ? place + 1 : undefined;
}

/** The longest first: a pattern takes the first that fits. */
function alternatives(names: readonly string[], shorts: readonly string[]): string {
  return `(?:${[...names, ...[...shorts].sort((a, b) => b.length - a.length), ...names.map((name) => name.slice(0, 3))].join('|')})`;
}
