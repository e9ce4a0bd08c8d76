import { optional } from '../optional';
import type { LocalDate } from '../time/local-date';
import type { TaskRecord } from './record';
import type { Place, TaskStatus } from './workspace-status';

/** A task as it stands today. @param waits what tasks of its file wait for, by their lines */
export function taskStatus(
  task: TaskRecord,
  uri: string,
  today: LocalDate,
  waits?: ReadonlyMap<number, readonly string[]>,
): TaskStatus {
  const { text, state, line, due, completion, people = [], group, parts } = task;
  return {
    uri,
    line,
    text,
    state,
    ...optional({
      due,
      completion,
      group,
      waitsFor: waits?.get(line),
      parts: parts?.map((part) => taskStatus(part, uri, today, waits)),
    }),
    overdue: isOpen(task) && due !== undefined && due < today,
    people,
  };
}

export function isOpen({ state }: { readonly state: TaskRecord['state'] }): boolean {
  return state === 'todo' || state === 'doing';
}

/** By code unit; undefined comes last. */
export function compare(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined || a < b ? -1 : 1;
}

interface Dated extends Place {
  readonly text: string;
  readonly due?: LocalDate;
}

/** What is due first comes first, then by the words; the place decides between equals. */
export function byDue(a: Dated, b: Dated): number {
  return compare(a.due, b.due) || compare(a.text, b.text) || compare(a.uri, b.uri) || a.line - b.line;
}
