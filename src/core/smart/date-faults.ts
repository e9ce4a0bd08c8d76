import { message, type Message } from '../text/message';
import { daysBetween, type LocalDate } from '../time/local-date';
import { statedDeadline, type DatedDeadline } from './stated-deadlines';
import type { Deadline } from './verdict';

/** “Within six months” is meant roughly, and a day inside the named month or quarter keeps the promise. */
const DAYS_LATER = 7;
const DAYS_EARLIER = 31;

/** The deadline of the statement that `due` contradicts. */
export function disagreeingDeadline(deadlines: readonly Deadline[], due: LocalDate): DatedDeadline | undefined {
  const days = deadlines.flatMap(({ date }) => date ?? []);
  if (days.some((date) => agree(date, due)) || isBetween(days, due)) return undefined;
  return statedDeadline(deadlines);
}

function agree(stated: LocalDate, due: LocalDate): boolean {
  const later = daysBetween(stated, due);
  return later <= DAYS_LATER && later >= -DAYS_EARLIER;
}

/** Of several days that a statement names, no one can say which is the goal's. */
function isBetween(days: readonly LocalDate[], due: LocalDate): boolean {
  return days.some((date) => date < due) && days.some((date) => date > due);
}

export function disagreement({ text, date }: DatedDeadline, due: LocalDate): Message {
  return message('“{text}” is {date}, but “due” says {due}', { text, date, due });
}

/** Set where the goal is due before it starts. */
export function dueBeforeStart(due: LocalDate, start: LocalDate | undefined): Message | undefined {
  if (start === undefined || due >= start) return undefined;
  return message('Due {due} is before the start {start}', { due, start });
}

/** Set where the day has passed. */
export function duePassed(due: LocalDate, today: LocalDate): Message | undefined {
  const days = daysBetween(due, today);
  if (days <= 0) return undefined;
  return days === 1
    ? message('This goal was due yesterday: is it reached, moved or dropped?')
    : message('This goal was due {days} days ago: is it reached, moved or dropped?', { days });
}
