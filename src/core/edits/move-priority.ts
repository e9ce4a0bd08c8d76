import type { TextEdit } from '../text/range';
import type { Editable } from './editable';
import { setKey } from './set-key';

/** A goal at its place among the others: those with a priority first, ascending. */
export interface RankedGoal {
  readonly uri: string;
  readonly document: Editable;
  readonly priority?: number;
}

/**
 * Moves a goal to another place among its neighbours and renumbers as few of them as can be. Goals without a priority
 * at the end of the new order stay without one.
 * @param goals as they are shown
 * @param to the moved goal's index when it is done, from 0; beyond the end means last
 * @returns the edits of each file that changes
 */
export function movePriority(
  goals: readonly RankedGoal[],
  uri: string,
  to: number,
): ReadonlyMap<string, readonly TextEdit[]> {
  const moved = goals.find((goal) => goal.uri === uri);
  const edits = new Map<string, readonly TextEdit[]>();
  if (!moved) return edits;
  const others = goals.filter((goal) => goal !== moved);
  const place = Math.max(0, Math.min(to, others.length));
  const order = [...others.slice(0, place), moved, ...others.slice(place)];
  const ranked = order.slice(0, Math.max(place, order.map(hasPriority).lastIndexOf(true)) + 1);
  const kept = longestRise(ranked, moved);
  let previous = 0;
  ranked.forEach((goal, index) => {
    const priority = kept.has(index) ? (goal.priority ?? previous + 1) : previous + 1;
    previous = priority;
    if (priority !== goal.priority) edits.set(goal.uri, setKey(goal.document, 'priority', String(priority)));
  });
  return edits;
}

function hasPriority({ priority }: RankedGoal): boolean {
  return priority !== undefined;
}

/**
 * The most goals that can keep their numbers, rather others than the moved one: they rise, with room for the goals
 * between them, and the first leaves room before it. Numbers that rise by at least one a place are numbers less their
 * place that do not fall.
 */
function longestRise(goals: readonly RankedGoal[], moved: RankedGoal): ReadonlySet<number> {
  const best: { weight: number; previous: number; slack: number }[] = [];
  let last = -1;
  goals.forEach((goal, index) => {
    const { priority } = goal;
    const slack = priority !== undefined && Number.isInteger(priority) ? priority - index : 0;
    const here = { weight: 0, previous: -1, slack };
    if (slack >= 1) {
      best.forEach((before, at) => {
        if (before.weight <= here.weight || before.slack > slack) return;
        here.weight = before.weight;
        here.previous = at;
      });
      here.weight += goal === moved ? goals.length : goals.length + 1;
    }
    best.push(here);
    if (here.weight > (best[last]?.weight ?? 0)) last = index;
  });
  const kept = new Set<number>();
  for (let at = last; at >= 0; at = best[at]?.previous ?? -1) kept.add(at);
  return kept;
}
