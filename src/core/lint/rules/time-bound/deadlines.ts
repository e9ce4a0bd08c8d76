import type { Goal } from '../../../documents/document';
import { setKey } from '../../../edits/set-key';
import { message } from '../../../text/message';
import { monthName } from '../../../time/calendar-names';
import { addMonths, type LocalDate } from '../../../time/local-date';
import type { EditsFix, Fix } from '../../finding';
import { fix, preferred, snippetFix } from '../../fix';
import { blankStop } from '../../../text/snippet';

/** How long a goal without a day of its own is given. */
export const USUAL_MONTHS = 3;

export function setDueTo(goal: Goal, date: LocalDate): EditsFix {
  return fix(message('Set “due” to {date}', { date }), setKey(goal, 'due', date));
}

/** A due date to choose: three months after the start, or from today, as a tab stop. */
export function chooseDue(goal: Goal, today: LocalDate): Fix {
  const start = goal.start?.value;
  const date = addMonths(start !== undefined && start > today ? start : today, USUAL_MONTHS);
  return preferred(snippetFix(message('Add a due date'), setKey(goal, 'due', blankStop(1, date))));
}

/** As a statement says it: `31 August 2027`. */
export function dateInWords(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${monthName(month ?? 1)} ${year}`;
}
