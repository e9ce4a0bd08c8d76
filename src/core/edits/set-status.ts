import type { GoalStatus } from '../documents/document';
import type { TextEdit } from '../text/range';
import type { Editable } from './editable';
import { setKey } from './set-key';

/** Says where a goal stands: `paused` pauses it, `active` takes it up again. */
export function setStatus(goal: Editable, status: GoalStatus): readonly TextEdit[] {
  return setKey(goal, 'status', status);
}
