import { idKey, type People } from '../domain/person';
import type { GoalOverview } from './workspace-status';

/** Where a goal stands among those in work of its owner, who ranks no one else's. */
export interface Ranking {
  /** In the order in which they are shown, the goal itself among them. */
  readonly goals: readonly GoalOverview[];
  /** From 0. */
  readonly place: number;
}

/**
 * Each goal in work with its ranking, by its address.
 * @param goals in the order in which they are shown
 */
export function rankings(goals: readonly GoalOverview[], people: People): ReadonlyMap<string, Ranking> {
  const byOwner = new Map<string | undefined, GoalOverview[]>();
  for (const goal of goals) {
    if (goal.status !== 'active' && goal.status !== 'proposed') continue;
    const owner = goal.owner && idKey(people, goal.owner);
    const own = byOwner.get(owner);
    if (own === undefined) byOwner.set(owner, [goal]);
    else own.push(goal);
  }
  const all = [...byOwner.values()].flatMap((own) =>
    own.map((goal, place) => [goal.uri, { goals: own, place }] as const),
  );
  return new Map(all);
}

export type Move = 'up' | 'down';

/** Where a goal can go among its owner's. */
export function movesOf(ranking: Ranking | undefined): readonly Move[] {
  if (ranking === undefined) return [];
  const { goals, place } = ranking;
  return [...(place > 0 ? ['up' as const] : []), ...(place < goals.length - 1 ? ['down' as const] : [])];
}
