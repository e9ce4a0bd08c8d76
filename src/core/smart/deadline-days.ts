import { message } from '../text/message';
import { addMonths, type LocalDate } from '../time/local-date';
import type { DateInWords } from '../time/dates-in-words';
import { deadlineRoles, type DeadlineRole } from './deadline-roles';
import type { Reading } from './reading';
import { textRange } from './tokens';
import type { Sentence, Span } from './tokens';
import type { Deadline } from './verdict';

/** The days from which words count. */
export interface Days {
  readonly today: LocalDate;
  readonly start?: LocalDate | undefined;
  readonly due?: LocalDate | undefined;
}

interface Found {
  readonly role: DeadlineRole;
  readonly deadline: Omit<Deadline, 'main' | 'certain'>;
  /** The day hangs on nothing that is not said. */
  readonly said: boolean;
}

/** The deadlines of the act, and what stands in their place, in the order of the text. */
export function findDeadlines(
  { sentence, clauses, time }: Reading,
  statement: string,
  days: Days,
): readonly Deadline[] {
  const roles = deadlineRoles(
    sentence,
    clauses.map(({ clause }) => clause),
    time.deadlines,
  );
  const found = time.deadlines.flatMap((span, index): Found[] => {
    const role = roles[index] ?? 'remark';
    return role === 'remark' ? [] : [readDeadline(sentence, statement, span, role, days)];
  });
  const vague = time.vague.map((span): Deadline => {
    const range = textRange(sentence, span);
    const text = statement.slice(range.start, range.end);
    return { range, text, vague: true, main: false, certain: false };
  });
  return [...weighed(found, days), ...vague].sort((a, b) => a.range.start - b.range.start);
}

const ROLES: readonly DeadlineRole[] = ['act', 'beside', 'purpose'];

/** Of what may say by when the plainest counts; its day is certain where there is one alone. */
function weighed(found: readonly Found[], { today }: Days): readonly Deadline[] {
  const running = found.filter(({ deadline: { date } }) => date === undefined || date >= today);
  const main = ROLES.find((role) => running.some((one) => one.role === role)) ?? found[0]?.role;
  const days = new Set(running.filter(({ role }) => role !== 'purpose').map(({ deadline }) => deadline.date));
  return found.map(({ deadline, role, said }) => ({
    ...deadline,
    main: role === main,
    certain: said && role === main && role !== 'purpose' && days.size === 1,
  }));
}

function readDeadline(sentence: Sentence, statement: string, span: Span, role: DeadlineRole, days: Days): Found {
  const range = textRange(sentence, span);
  const text = statement.slice(range.start, range.end);
  const { lexicon } = sentence;
  const read = (from: LocalDate): DateInWords | undefined => lexicon.readDate(text, from);
  const date = read(days.start ?? days.today);
  const found = (deadline: Partial<Deadline>, said = false): Found => ({
    role,
    said,
    deadline: { range, text, vague: false, ...deadline },
  });
  if (date === undefined) {
    if (lexicon.namesNoDay(text)) return found({ vague: true });
    return found({
      needs: message('The date of “{phrase}” is not known here: write it as a date or in `due`.', { phrase: text }),
    });
  }
  if (days.start !== undefined || date.needs === 'nothing') return found({ date: date.end }, true);
  if (date.needs === 'start')
    return found({
      fromToday: date.end,
      needs: message('“{phrase}” counts from the start: add `start`, or `due`.', { phrase: text }),
    });
  // A year that is not said is the one that `due` is in.
  return found({ date: (days.due && read(addMonths(days.due, -MONTHS_AROUND))?.end) ?? date.end });
}

const MONTHS_AROUND = 6;
