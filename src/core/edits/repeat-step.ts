import type { OwnDocument, Task, TaskField } from '../documents/document';
import { applyEdits } from '../text/apply-edits';
import { lineEndingAt } from '../text/eol';
import { lineStartAt } from '../text/lines';
import type { TextEdit, TextRange } from '../text/range';
import { addDays, daysBetween, parseLocalDate, type LocalDate } from '../time/local-date';
import { fieldStyle, fieldText, fieldWithBlanks } from './document-tasks';

/** What the next step must not have as well: when this one was done, and what others know it by. */
const OWN_FIELDS: ReadonlySet<TaskField['name']> = new Set(['completion', 'cancelled', 'id', 'dependsOn']);
/** The dates that move along; the recurrence counts from the first of them that is there. */
const MOVED_FIELDS = ['due', 'scheduled', 'start'] as const;
const ANCHOR = /(?<![ \t])[ \t]+\^[A-Za-z0-9-]+[ \t]*$/;
const DAY = /\d{4}-\d{2}-\d{2}/;

/** Writes the next step above one that repeats, as Obsidian Tasks does. Nothing where it does not, or no day is left. */
export function writeNext(document: OwnDocument, task: Task, done: LocalDate): readonly TextEdit[] {
  const next = nextLines(document, task, done);
  if (next === undefined) return [];
  const start = lineStartAt(document.text, task.range.start);
  return [{ range: { start, end: start }, newText: next }];
}

/** Takes the next step away again, as long as it stands above as it was written. */
export function removeNext(document: OwnDocument, task: Task, today: LocalDate): readonly TextEdit[] {
  const next = nextLines(document, task, task.completion ?? today);
  if (next === undefined) return [];
  const end = lineStartAt(document.text, task.range.start);
  const start = end - next.length;
  return start >= 0 && document.text.startsWith(next, start) ? [{ range: { start, end }, newText: '' }] : [];
}

/** The lines of the next step, their line ending included. */
function nextLines(document: OwnDocument, task: Task, done: LocalDate): string | undefined {
  const { recurrence } = task;
  if (recurrence === undefined) return undefined;
  const reference = referenceOf(task);
  const day = recurrence.next(recurrence.whenDone ? done : (reference ?? done));
  if (day === undefined) return undefined;
  const { text } = document;
  const lines = linesOf(document, task);
  const edits = [
    { range: task.markRange, newText: ' ' },
    ...fieldEdits(text, task, done, reference && daysBetween(reference, day)),
    ...(task.dueSource === 'week' && task.week ? weekEdits(document, task, task.week.range, day) : []),
    ...anchorEdits(text, task),
  ];
  const within = ({ start, end }: TextRange) => ({ start: start - lines.start, end: end - lines.start });
  const moved = edits.map(({ range, newText }) => ({ range: within(range), newText }));
  return `${applyEdits(text.slice(lines.start, lines.end), moved)}${lineEndingAt(text, task.range.end)}`;
}

function referenceOf(task: Task): LocalDate | undefined {
  for (const wanted of MOVED_FIELDS) {
    const date = dateOf(task.fields.find(({ name }) => name === wanted));
    if (date !== undefined) return date;
    if (wanted === 'due' && task.due !== undefined) return task.due;
  }
  return undefined;
}

function dateOf(field: TaskField | undefined): LocalDate | undefined {
  const day = field && DAY.exec(field.value)?.[0];
  return day === undefined ? undefined : parseLocalDate(day);
}

/** The item's first paragraph, from the start of its first line. */
function linesOf({ text, outline }: OwnDocument, { range, markRange }: Task): TextRange {
  const item = outline.items.find(({ task }) => task?.markRange.start === markRange.start);
  return { start: lineStartAt(text, range.start), end: Math.max(item?.lines.at(-1)?.end ?? 0, range.end) };
}

function fieldEdits(text: string, task: Task, done: LocalDate, days: number | undefined): readonly TextEdit[] {
  return task.fields.flatMap((field): readonly TextEdit[] => {
    const { name, range, valueRange, value } = field;
    if (OWN_FIELDS.has(name)) return [{ range: fieldWithBlanks(text, range, task), newText: '' }];
    const date = dateOf(field);
    if (date === undefined) return [];
    if (name === 'created') return [{ range: valueRange, newText: value.replace(DAY, done) }];
    const isMoved = days !== undefined && MOVED_FIELDS.some((moved) => moved === name);
    return isMoved ? [{ range: valueRange, newText: value.replace(DAY, addDays(date, days)) }] : [];
  });
}

/** A date takes the place of `Week 3:`. */
function weekEdits(document: OwnDocument, task: Task, week: TextRange, due: LocalDate): readonly TextEdit[] {
  const { start } = task.textRange;
  return [
    { range: { start: week.start, end: Math.max(start, week.end) }, newText: '' },
    { range: { start: task.insertAt, end: task.insertAt }, newText: fieldText(fieldStyle(document, task), 'due', due) },
  ];
}

function anchorEdits(text: string, { range }: Task): readonly TextEdit[] {
  const anchor = ANCHOR.exec(text.slice(range.start, range.end));
  if (anchor === null) return [];
  const start = range.start + anchor.index;
  return [{ range: { start, end: start + anchor[0].length }, newText: '' }];
}
