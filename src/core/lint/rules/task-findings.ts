import type { Goal, Task } from '../../documents/document';
import { setTaskState } from '../../edits/complete-step';
import { setTaskDue } from '../../edits/set-task-due';
import { message, type Message } from '../../text/message';
import type { TextRange } from '../../text/range';
import { addDays, daysBetween, type LocalDate } from '../../time/local-date';
import { fix, preferred } from '../fix';
import type { Observation } from '../rule';

const DAYS_PER_WEEK = 7;

export function isOpen(task: Task): boolean {
  return task.state === 'todo' || task.state === 'doing';
}

/** Open tasks whose day has passed. */
export function* overdueTasks(goal: Goal, tasks: readonly Task[], today: LocalDate): Iterable<Observation> {
  for (const task of tasks) {
    if (!isOpen(task) || task.due === undefined || task.due >= today) continue;
    yield {
      range: dueRange(task),
      message: overdueMessage(task.text, daysBetween(task.due, today)),
      fixes: () => {
        const later = addDays(today, DAYS_PER_WEEK);
        return [
          // The first is what “fix all” takes: to say that something is done is the user's alone.
          fix(message('Move it to {date}', { date: later }), setTaskDue(goal, task, later)),
          fix(message('Mark it as done'), setTaskState(goal, task, 'done', today)),
        ];
      },
    };
  }
}

function overdueMessage(text: string, days: number): Message {
  return days === 1
    ? message('“{text}” was due yesterday', { text })
    : message('“{text}” was due {days} days ago', { text, days });
}

/** Open tasks that are due after their goal. */
export function* tasksAfterDue(goal: Goal, tasks: readonly Task[]): Iterable<Observation> {
  const { due } = goal;
  if (due === undefined) return;
  for (const task of tasks) {
    if (!isOpen(task) || task.due === undefined || task.due <= due.value) continue;
    const args = { text: task.text, date: task.due, due: due.value };
    yield {
      range: dueRange(task),
      message: message('“{text}” is due {date}, after its goal ({due})', args),
      fixes: () => [
        preferred(fix(message('Move it to {date}', { date: due.value }), setTaskDue(goal, task, due.value))),
      ],
    };
  }
}

function dueRange(task: Task): TextRange {
  return task.fields.find((field) => field.name === 'due')?.range ?? task.week?.range ?? task.textRange;
}
