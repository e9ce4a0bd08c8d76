import type { IndexRecord, TaskRecord } from './record';
import { compare, isOpen } from './task-status';
import type { WorkspaceIndex } from './workspace-index';

/** A task with the record of its file. */
export interface PlacedTask {
  readonly record: IndexRecord;
  readonly task: TaskRecord;
}

/** Every task that is kept of a file, its parts among them. */
export function tasksOf(record: IndexRecord): readonly TaskRecord[] {
  return outermost(record).flatMap((task) => [task, ...(task.parts ?? [])]);
}

function outermost(record: IndexRecord): readonly TaskRecord[] {
  switch (record.kind) {
    case 'goal':
      return [...record.steps, ...record.milestones, ...record.roadblocks, ...(record.later ?? [])];
    case 'checkin':
      return record.actions;
    case 'feedback':
      return record.responses;
    default:
      return [];
  }
}

/** The task that an id in a file means: one of that file, else of the folder. Of copies the last decides. */
export function taskNamed(id: string, from: IndexRecord, index: WorkspaceIndex): PlacedTask | undefined {
  return lastIn(from, id) ?? lastIn(index.withTask(id).reduce(later, undefined), id);
}

function lastIn(record: IndexRecord | undefined, id: string): PlacedTask | undefined {
  if (record === undefined) return undefined;
  const found = tasksOf(record).filter((task) => task.id === id);
  const task = found.reduce<TaskRecord | undefined>(
    (last, one) => (last && last.line > one.line ? last : one),
    undefined,
  );
  return task && { record, task };
}

/** The check-in of the later day; a file without a day comes before. */
function later(last: IndexRecord | undefined, one: IndexRecord): IndexRecord {
  if (last === undefined) return one;
  const order = compare(dayOf(last), dayOf(one)) || compare(last.uri, one.uri);
  return order > 0 ? last : one;
}

function dayOf(record: IndexRecord): string {
  return record.kind === 'checkin' ? (record.date ?? '') : '';
}

/** The tasks that have to be done before this one, and are open. Nothing waits that is not open itself. */
export function openDependencies({ record, task }: PlacedTask, index: WorkspaceIndex): readonly PlacedTask[] {
  if (task.dependsOn === undefined || !isOpen(task)) return [];
  return task.dependsOn.flatMap((id) => {
    const found = taskNamed(id, record, index);
    return found !== undefined && isOpen(found.task) ? [found] : [];
  });
}

/** The tasks by way of which a task waits for itself, in their order, itself at the end; none where it does not. */
export function cycleFrom(start: PlacedTask, index: WorkspaceIndex): readonly TaskRecord[] {
  const isStart = ({ record, task }: PlacedTask) => record.uri === start.record.uri && task.line === start.task.line;
  const seen = new Set<string>();
  const paths: (readonly PlacedTask[])[] = openDependencies(start, index).map((first) => [first]);
  for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
    const last = path.at(-1);
    if (last === undefined) continue;
    if (isStart(last)) return path.map(({ task }) => task);
    const place = `${last.record.uri} ${last.task.line}`;
    if (seen.has(place)) continue;
    seen.add(place);
    for (const next of openDependencies(last, index)) paths.push([...path, next]);
  }
  return [];
}

/**
 * What the tasks of a file wait for, by the line of the task: the words of what comes first, or its id where whoever
 * reads may not see them.
 */
export function waitsIn(
  record: IndexRecord,
  index: WorkspaceIndex,
  mayShow: (record: IndexRecord) => boolean,
): ReadonlyMap<number, readonly string[]> {
  const waits = new Map<number, readonly string[]>();
  for (const task of tasksOf(record)) {
    const first = openDependencies({ record, task }, index);
    if (first.length === 0) continue;
    waits.set(
      task.line,
      first.map((one) => (mayShow(one.record) ? one.task.text : (one.task.id ?? ''))),
    );
  }
  return waits;
}
