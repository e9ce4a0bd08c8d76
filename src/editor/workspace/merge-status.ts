import { optional } from '../../core/optional';
import type { WorkspaceStatus } from '../../core/index/workspace-status';

/** One status for several folders, in their order; the next check-in is the earliest, the last the latest. */
export function mergeStatuses(first: WorkspaceStatus, others: readonly WorkspaceStatus[]): WorkspaceStatus {
  return others.reduce(merge, first);
}

function merge(a: WorkspaceStatus, b: WorkspaceStatus): WorkspaceStatus {
  const last = pick(a.checkIns.last, b.checkIns.last, (one, other) => one.date >= other.date);
  const next = pick(a.checkIns.next, b.checkIns.next, (one, other) => one.date <= other.date);
  return {
    today: a.today,
    goals: [...a.goals, ...b.goals],
    checkIns: { ...(last && { last }), ...(next && { next }) },
    owed: [...a.owed, ...b.owed],
    thisWeek: {
      from: a.thisWeek.from,
      to: a.thisWeek.to,
      done: a.thisWeek.done + b.thisWeek.done,
      items: [...a.thisWeek.items, ...b.thisWeek.items],
    },
    unreadable: [...a.unreadable, ...b.unreadable],
    errors: { ...a.errors, ...b.errors },
    people: { ...b.people, ...a.people },
    ...optional({ me: a.me ?? b.me }),
  };
}

function pick<T>(a: T | undefined, b: T | undefined, first: (a: T, b: T) => boolean): T | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return first(a, b) ? a : b;
}
