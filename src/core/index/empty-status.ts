import { startOfWeek } from '../progress/period';
import { addDays, type LocalDate } from '../time/local-date';
import type { WorkspaceStatus } from './workspace-status';

const DAYS_PER_WEEK = 7;

/** The status of a workspace without a file. */
export function emptyStatus(today: LocalDate): WorkspaceStatus {
  return {
    today,
    goals: [],
    checkIns: {},
    owed: [],
    thisWeek: { ...weekOf(today), done: 0, items: [] },
    unreadable: [],
    errors: {},
    people: {},
  };
}

/** From Monday to Sunday. */
export function weekOf(today: LocalDate): { readonly from: LocalDate; readonly to: LocalDate } {
  const from = startOfWeek(today);
  return { from, to: addDays(from, DAYS_PER_WEEK - 1) };
}
