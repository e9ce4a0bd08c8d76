import type { GoalRecord } from '../../../index/record';
import type { WorkspaceIndex } from '../../../index/workspace-index';

/** The active goals of a person by rank: priority, then due date, then address; what has none comes last. */
export function activeGoalsByRank(index: WorkspaceIndex, owner: string): readonly GoalRecord[] {
  return index
    .goalsOf(owner)
    .filter((record) => record.status === 'active')
    .sort(byRank);
}

function byRank(a: GoalRecord, b: GoalRecord): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (a.priority ?? last) - (b.priority ?? last) || order(a.due ?? '9999', b.due ?? '9999') || order(a.uri, b.uri);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
