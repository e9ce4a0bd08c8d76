import type { TaskStatus } from '../../core/index/workspace-status';
import { message, type Message } from '../../core/text/message';
import { daysBetween, type LocalDate } from '../../core/time/local-date';

/** `42 %`, in one piece. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}\u00A0%`;
}

/** How far away a date is: `12 days`, `today`, `3 days over`. */
export function daysLeftWord(days: number | undefined): Message | undefined {
  if (days === undefined) return undefined;
  if (days === 0) return message('due today');
  if (days === 1) return message('1 day left');
  if (days > 1) return message('{days} days left', { days });
  return days === -1 ? message('1 day over') : message('{days} days over', { days: -days });
}

/** The same where there is little room: `12 d`. */
export function daysShort(days: number | undefined): Message | undefined {
  if (days === undefined) return undefined;
  if (days === 0) return message('today');
  return days > 0 ? message('{days} d', { days }) : message('{days} d over', { days: -days });
}

/** What is wrong with a file, by number. */
export function errorsWord(count: number): Message {
  return count === 1 ? message('1 error') : message('{count} errors', { count });
}

/** What a task's line says behind its text. */
export function taskWord(task: TaskStatus, today: LocalDate): Message | undefined {
  switch (task.state) {
    case 'done':
      return task.completion === undefined ? undefined : message('done {date}', { date: task.completion });
    case 'cancelled':
      return message('cancelled');
    case 'doing':
    case 'todo':
      return task.due === undefined ? undefined : dueWord(daysBetween(today, task.due));
  }
}

function dueWord(days: number): Message {
  if (days === 0) return message('today');
  if (days === 1) return message('tomorrow');
  if (days > 1) return message('in {days} days', { days });
  return days === -1 ? message('1 day overdue') : message('{days} days overdue', { days: -days });
}
