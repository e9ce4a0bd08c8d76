import type { Goal, Task } from '../documents/document';
import type { ListItem } from '../markdown/outline';
import { lineStartAt } from '../text/lines';
import type { TextEdit } from '../text/range';
import type { LocalDate } from '../time/local-date';
import { addSection } from './add-section';
import { fieldStyle, fieldText } from './document-tasks';
import { insertAfterLine } from './insert-line';

/** Where a task of a goal may go. */
export type TaskSection = 'steps' | 'milestones' | 'roadblocks';

/**
 * Adds a task after the last one of its kind, with that one's bullet and indentation; a goal without any gets the
 * section.
 * @param words what is to be done; may be a snippet
 */
export function addStep(
  goal: Goal,
  words: string,
  due?: LocalDate,
  section: TaskSection = 'steps',
): readonly TextEdit[] {
  const text = `${words}${due === undefined ? '' : fieldText(fieldStyle(goal), 'due', due)}`;
  const last = lastItem(goal, goal[section]);
  if (!last) return addSection(goal, section, `- [ ] ${text}`);
  return [insertAfterLine(goal.text, last.range.end, [`${beforeBox(goal.text, last)}[ ] ${text}`])];
}

/** The last task that is no part of another one. */
function lastItem({ outline }: Goal, tasks: readonly Task[]): ListItem | undefined {
  const marks = new Set(tasks.map(({ markRange }) => markRange.start));
  let last: ListItem | undefined;
  for (const item of outline.items) {
    if (item.task === undefined || !marks.has(item.task.markRange.start)) continue;
    if (last === undefined || item.depth <= last.depth) last = item;
  }
  return last;
}

/** Indentation, the bullet or the next number, and the blanks before the box. */
function beforeBox(text: string, { marker, task }: ListItem): string {
  const indent = text.slice(lineStartAt(text, marker.start), marker.start);
  const blanks = text.slice(marker.end, task?.box.start ?? marker.end);
  const bullet = text.slice(marker.start, marker.end).replace(/^\d+/, (number) => String(Number(number) + 1));
  return `${indent}${bullet}${blanks}`;
}
