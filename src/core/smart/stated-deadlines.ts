import type { LocalDate } from '../time/local-date';
import type { Deadline } from './verdict';

export type DatedDeadline = Deadline & { readonly date: LocalDate };

/** The deadlines in the statement that say by when, and that a date can be told for. */
export function statedDeadlines(deadlines: readonly Deadline[]): readonly DatedDeadline[] {
  return deadlines.flatMap((deadline): DatedDeadline[] =>
    deadline.vague || !deadline.main || deadline.date === undefined ? [] : [{ ...deadline, date: deadline.date }],
  );
}

/** The latest of them. */
export function statedDeadline(deadlines: readonly Deadline[]): DatedDeadline | undefined {
  return statedDeadlines(deadlines).reduce<DatedDeadline | undefined>(
    (latest, deadline) => (latest === undefined || deadline.date > latest.date ? deadline : latest),
    undefined,
  );
}
