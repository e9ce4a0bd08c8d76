import { personKey } from '../domain/person';
import { optional } from '../optional';
import type { LocalDate } from '../time/local-date';
import type { CheckInRecord, FeedbackRecord } from './record';
import { isOpen, taskStatus } from './task-status';
import type { GoalOverview, OwedItem, TaskStatus } from './workspace-status';

/** Roadblocks of a goal, and its open steps and milestones that name a person. */
export function owedInGoal({ roadblocks, steps, milestones }: GoalOverview): readonly OwedItem[] {
  const named = [...steps, ...milestones].filter(({ people }) => people.length > 0);
  return [...owedTasks(roadblocks, 'roadblock'), ...owedTasks(named, 'action')];
}

/** Open actions of a check-in; responses to feedback, and feedback that was asked for and not given. */
export function owedInRecord(record: CheckInRecord | FeedbackRecord, today: LocalDate): readonly OwedItem[] {
  const { uri } = record;
  if (record.kind === 'checkin') {
    return owedTasks(
      record.actions.map((task) => taskStatus(task, uri, today)),
      'action',
    );
  }
  const responses = record.responses.map((task) => taskStatus(task, uri, today));
  return [...owedTasks(responses, 'response'), ...requests(record, today)];
}

function requests({ uri, status, title, from, due }: FeedbackRecord, today: LocalDate): readonly OwedItem[] {
  if (status !== 'requested') return [];
  const overdue = due !== undefined && due < today;
  return [
    { uri, line: 0, text: title, source: 'feedback', overdue, ...optional({ person: from && personKey(from), due }) },
  ];
}

function owedTasks(tasks: readonly TaskStatus[], source: OwedItem['source']): readonly OwedItem[] {
  return tasks.filter(isOpen).flatMap(({ uri, line, text, due, overdue, people, waitsFor }) => {
    const item = { uri, line, text, overdue, source, ...optional({ due, waitsFor }) };
    return people.length === 0 ? [item] : people.map((person) => ({ ...item, person }));
  });
}
