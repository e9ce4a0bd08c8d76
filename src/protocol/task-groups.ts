import { message, type Message } from '../core/text/message';
import type { TaskCount, TaskStatus } from '../core/index/workspace-status';

/** Tasks that stand under the same titles; those under none have no title. */
export interface TaskGroup {
  /** `Phase 1 › June`. */
  readonly title?: string;
  readonly tasks: readonly TaskStatus[];
  readonly count: TaskCount;
}

/** The tasks by their groups, each where its first task stands. */
export function taskGroups(tasks: readonly TaskStatus[]): readonly TaskGroup[] {
  const groups = new Map<string | undefined, TaskStatus[]>();
  for (const task of tasks) {
    const group = groups.get(task.group);
    if (group === undefined) groups.set(task.group, [task]);
    else group.push(task);
  }
  return [...groups].map(([title, members]) => ({
    ...(title !== undefined && { title }),
    tasks: members,
    count: countOf(members),
  }));
}

/** What a task waits for, in words. */
export function waitWord({ waitsFor }: Pick<TaskStatus, 'waitsFor'>): Message | undefined {
  return waitsFor && message('waits for {step}', { step: waitsFor.map((words) => `“${words}”`).join(', ') });
}

/** How much of a task's parts is done; undefined where it has none but cancelled ones. */
export function partCount({ parts = [] }: TaskStatus): TaskCount | undefined {
  const count = countOf(parts);
  return count.total === 0 ? undefined : count;
}

function countOf(tasks: readonly TaskStatus[]): TaskCount {
  const total = tasks.filter(({ state }) => state !== 'cancelled').length;
  return { done: tasks.filter(({ state }) => state === 'done').length, total };
}
