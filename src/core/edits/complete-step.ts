import type { OwnDocument, Task, TaskField, TaskState } from '../documents/document';
import { lineEndAt, lineStartAt } from '../text/lines';
import { sliceOf, type TextEdit } from '../text/range';
import { LineIndex } from '../text/line-index';
import type { LocalDate } from '../time/local-date';
import { documentTasks, fieldStyle, fieldText } from './document-tasks';

const MARKS: Readonly<Record<TaskState, string>> = { todo: ' ', doing: '/', done: 'x', cancelled: '-' };
const STAMPS: Readonly<Partial<Record<TaskState, 'completion' | 'cancelled'>>> = {
  done: 'completion',
  cancelled: 'cancelled',
};

/**
 * Ticks, unticks, starts or cancels a task. Done and cancelled tasks get the date, in the style of the task's own
 * fields, else of the file's; the date of the state before goes. No edit when the task has the state already.
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
      edits.push({ range: withBlanksBefore(text, field, task), newText: '' });
    }
  }
  if (stamp && !stamped) {
    const range = { start: task.insertAt, end: task.insertAt };
    edits.push({ range, newText: fieldText(fieldStyle(document, task), stamp, today) });
  }
  return edits;
}

/** The task on a line, counted from 0. */
export function taskAtLine(document: OwnDocument, line: number): Task | undefined {
  const { text } = document;
  const lines = new LineIndex(text);
  if (line < 0 || line >= lines.lineCount) return undefined;
  const start = lines.offsetAt(line, 0);
  const end = lineEndAt(text, start);
  return documentTasks(document).find(({ markRange }) => markRange.start >= start && markRange.end <= end);
}

/** A blank stays after the box and between what stands around the field. */
function withBlanksBefore(text: string, { range }: TaskField, { markRange }: Task): { start: number; end: number } {
  const lineStart = lineStartAt(text, range.start);
  let { start } = range;
  while (start > lineStart && (text[start - 1] === ' ' || text[start - 1] === '\t')) start -= 1;
  const afterBox = start === markRange.end + 1;
  const next = text[range.end];
  const lastOnLine = next === undefined || next === '\n' || next === '\r';
  const glued = !lastOnLine && next !== ' ' && next !== '\t';
  return { start: (afterBox && lastOnLine) || glued ? Math.min(start + 1, range.start) : start, end: range.end };
}
