import type { OwnDocument, Task } from '../documents/document';
import type { TextEdit } from '../text/range';
import type { LocalDate } from '../time/local-date';
import { fieldStyle, fieldText } from './document-tasks';

/** Sets the day on which a task is due; it wins over a `Week 3:` that the task may begin with. */
export function setTaskDue(document: OwnDocument, task: Task, due: LocalDate): readonly TextEdit[] {
  const field = task.fields.find(({ name }) => name === 'due');
  if (field) return field.value === due ? [] : [{ range: field.valueRange, newText: due }];
  const range = { start: task.insertAt, end: task.insertAt };
  return [{ range, newText: fieldText(fieldStyle(document, task), 'due', due) }];
}
