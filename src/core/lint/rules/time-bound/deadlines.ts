import type { Goal } from '../../../documents/document';
import { setKey } from '../../../edits/set-key';
import type { Deadline, Verdict } from '../../../smart/verdict';
import { message } from '../../../text/message';
import { addMonths, type LocalDate } from '../../../time/local-date';
import type { Fix } from '../../finding';
import { fix, preferred, snippetFix } from '../../fix';

/** How long a goal without a day of its own is given. */
export const USUAL_MONTHS = 3;

/** The latest deadline in the statement that a date can be told for. */
export function statedDeadline(verdict: Verdict): (Deadline & { readonly date: LocalDate }) | undefined {
  let latest: (Deadline & { readonly date: LocalDate }) | undefined;
  for (const deadline of verdict.deadlines) {
    if (deadline.vague || deadline.date === undefined) continue;
    if (latest === undefined || deadline.date > latest.date) latest = { ...deadline, date: deadline.date };
  }
  return latest;
}

export function setDueTo(goal: Goal, date: LocalDate): Fix {
  return fix(message('Set “due” to {date}', { date }), setKey(goal, 'due', date));
}

/** A due date to choose: three months after the start, or from today, as a tab stop. */
export function chooseDue(goal: Goal, today: LocalDate): Fix {
  const start = goal.start?.value;
  const date = addMonths(start !== undefined && start > today ? start : today, USUAL_MONTHS);
  return preferred(snippetFix(message('Add a due date'), setKey(goal, 'due', `\${1:${date}}`)));
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** As a statement says it: `31 August 2027`. */
export function dateInWords(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
