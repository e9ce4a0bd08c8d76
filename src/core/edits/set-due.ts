import type { TextEdit } from '../text/range';
import type { LocalDate } from '../time/local-date';
import type { Editable } from './editable';
import { setKey } from './set-key';

/** Sets the day on which a goal, a feedback, a program … is due. */
export function setDue(document: Editable, due: LocalDate): readonly TextEdit[] {
  return setKey(document, 'due', due);
}
