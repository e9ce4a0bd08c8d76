import type { OwnDocument, Task, TaskState } from '../documents/document';
import { sliceOf, type TextEdit } from '../text/range';
import { LineIndex } from '../text/line-index';
import type { LocalDate } from '../time/local-date';
import { documentTasks, fieldStyle, fieldText, fieldWithBlanks } from './document-tasks';
import { removeNext, writeNext } from './repeat-step';

const MARKS: Readonly<Record<TaskState, string>> = { todo: ' ', doing: '/', done: 'x', cancelled: '-' };
const STAMPS: Readonly<Partial<Record<TaskState, 'completion' | 'cancelled'>>> = {
  done: 'completion',
  cancelled: 'cancelled',
};

/**
 * Ticks, unticks, starts or cancels a task. Done and cancelled tasks get the date, in the style of the task's own
 * fields, else of the file's; the date of the state before goes. A step that repeats gets the next one above it, and loses
 * it again with the tick. No edit when the task has the state already.
 */
export function setTaskState(
  document: OwnDocument,
  task: Task,
  state: TaskState,
  today: LocalDate,
): readonly TextEdit[] {
  if (task.state === state) return [];
  const { text } = document;
  const edits: TextEdit[] = [];
  const mark = MARKS[state];
  if (sliceOf(text, task.markRange) !== mark) edits.push({ range: task.markRange, newText: mark });
  const stamp = STAMPS[state];
  let stamped = false;
  for (const field of task.fields) {
    if (field.name !== 'completion' && field.name !== 'cancelled') continue;
    if (field.name === stamp && !stamped) {
      stamped = true;
      if (field.value !== today) edits.push({ range: field.valueRange, newText: today });
    } else if (task.text !== '') {
      // Without any words left the line would be no task at all.
      edits.push({ range: fieldWithBlanks(text, field.range, task), newText: '' });
    }
  }
  if (stamp && !stamped) {
    const range = { start: task.insertAt, end: task.insertAt };
    edits.push({ range, newText: fieldText(fieldStyle(document, task), stamp, today) });
  }
  if (state === 'done') edits.push(...writeNext(document, task, today));
  else if (task.state === 'done') edits.push(...removeNext(document, task, today));
  return edits;
}

/** The task on a line, counted from 0. */
export function taskAtLine(document: OwnDocument, line: number): Task | undefined {
  const lines = new LineIndex(document.text);
  return documentTasks(document).find(({ markRange }) => lines.positionAt(markRange.start).line === line);
}
