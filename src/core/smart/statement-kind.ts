import type { LocalDate } from '../time/local-date';
import { asks } from './questions';
import { tellsOfPast } from './reports';
import type { Sentence } from './tokens';
import type { Deadline, StatementKind } from './verdict';

/** Whether a statement sets a goal, asks something, or tells of the past. */
export function statementKind(sentence: Sentence, deadlines: readonly Deadline[], today: LocalDate): StatementKind {
  if (asks(sentence)) return 'question';
  return tellsOfPast(sentence, deadlines, today) ? 'report' : 'goal';
}
