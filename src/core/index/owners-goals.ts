import type { GoalRecord } from './record';

/** Where an active goal stands among those of its owner. */
export interface Standing {
  /** From 1. */
  readonly rank: number;
  /** What it and those before it need, in minutes a week. */
  readonly minutes: number;
}

/**
 * The goals of one person, who may have thousands, each of which asks about all of them: what is asked is counted once.
 * Never changes; when a goal does, the index makes another.
 */
export class OwnersGoals {
  #standings: ReadonlyMap<string, Standing> | undefined;
  #byPriority: ReadonlyMap<number, readonly GoalRecord[]> | undefined;

  constructor(readonly all: readonly GoalRecord[]) {}

  /** The active goals by address, ranked by priority, then due date, then address; what has none comes last. */
  get standings(): ReadonlyMap<string, Standing> {
    return (this.#standings ??= standingsOf(this.all));
  }

  /** What all active goals need, in minutes a week. */
  get minutes(): number {
    return [...this.standings.values()].at(-1)?.minutes ?? 0;
  }

  /** The goals in work that have a number, by that number. */
  get byPriority(): ReadonlyMap<number, readonly GoalRecord[]> {
    return (this.#byPriority ??= inWorkByPriority(this.all));
  }
}

function standingsOf(goals: readonly GoalRecord[]): ReadonlyMap<string, Standing> {
  let minutes = 0;
  const active = goals.filter(({ status }) => status === 'active').sort(byRank);
  return new Map(
    active.map(({ uri, effortPerWeek = 0 }, index) => {
      minutes += effortPerWeek;
      return [uri, { rank: index + 1, minutes }];
    }),
  );
}

function inWorkByPriority(goals: readonly GoalRecord[]): ReadonlyMap<number, readonly GoalRecord[]> {
  const found = new Map<number, GoalRecord[]>();
  for (const goal of goals) {
    if (goal.priority === undefined || (goal.status !== 'active' && goal.status !== 'proposed')) continue;
    const same = found.get(goal.priority);
    if (same === undefined) found.set(goal.priority, [goal]);
    else same.push(goal);
  }
  return found;
}

function byRank(a: GoalRecord, b: GoalRecord): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (a.priority ?? last) - (b.priority ?? last) || order(a.due ?? '9999', b.due ?? '9999') || order(a.uri, b.uri);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
