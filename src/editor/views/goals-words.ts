import type { KpiStatus, TaskStatus } from '../../core/index/workspace-status';
import type { Health } from '../../core/progress/figure';
import { message, type Message } from '../../core/text/message';
import { daysBetween, type LocalDate } from '../../core/time/local-date';

/** `42 %` */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

export function healthWord(health: Health): Message {
  switch (health) {
    case 'on-track':
      return message('on track');
    case 'needs-attention':
      return message('needs attention');
    case 'off-track':
      return message('off track');
    case 'done':
      return message('done');
    case 'none':
      return message('no dates');
  }
}

/** How far away a date is: `12 days`, `today`, `3 days over`. */
export function daysLeftWord(days: number): Message {
  if (days === 0) return message('due today');
  if (days === 1) return message('1 day left');
  if (days > 1) return message('{days} days left', { days });
  return days === -1 ? message('1 day over') : message('{days} days over', { days: -days });
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

/** `1.1 → 1.5 %` and `33 %`; `not yet` for a KPI that is there or is not. */
export function kpiWords({
  measure,
  latest,
  baseline,
  target,
  unit = '',
  per,
  progress,
}: KpiStatus): readonly Message[] {
  if (measure === 'done') return [latest ? message('yes') : message('not yet')];
  const values = [latest ?? baseline, target].filter((value) => value !== undefined).join(' → ');
  const quantity = `${values} ${unit}`.trim();
  return [
    per === undefined ? message('{quantity}', { quantity }) : message('{quantity} per {per}', { quantity, per }),
    progress === undefined ? message('no reading') : message('{share}', { share: percent(progress.value) }),
  ];
}
