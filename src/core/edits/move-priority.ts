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
 * Moves a goal to another place among its neighbours and renumbers as few of them as can be. No number that is written
 * is another's; goals of one number keep it where they stay in their order. Goals without a priority at the end of the
 * new order stay without one.
 * @param goals as they are shown: by priority, and by what decides between equal ones
 * @param to the moved goal's index when it is done, from 0; beyond the end means last
 * @returns the edits of each file that changes
 */
export function movePriority(
  goals: readonly RankedGoal[],
  uri: string,
  to: number,
): ReadonlyMap<string, readonly TextEdit[]> {
  const from = goals.findIndex((goal) => goal.uri === uri);
  const moved = goals[from];
  const edits = new Map<string, readonly TextEdit[]>();
  if (!moved) return edits;
  const others = goals.filter((goal) => goal !== moved);
  const place = Math.max(0, Math.min(to, others.length));
  const order = [...others.slice(0, place), moved, ...others.slice(place)];
  // One that has no number and goes down stands first among those without, once the others before it have theirs.
  const stays = moved.priority === undefined && place >= from;
  const last = Math.max(stays ? place - 1 : place, order.map(hasPriority).lastIndexOf(true));
  const ranked = order.slice(0, last + 1);
  const kept = longestRise(ranked, goals, moved);
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
 * between them, and the first leaves room before it.
 */
function longestRise(
  goals: readonly RankedGoal[],
  before: readonly RankedGoal[],
  moved: RankedGoal,
): ReadonlySet<number> {
  const places = new Map(before.map((goal, index) => [goal, index]));
  const best: { weight: number; previous: number }[] = [];
  let last = -1;
  goals.forEach((goal, index) => {
    const here = { weight: 0, previous: -1 };
    const own = goal === moved ? goals.length : goals.length + 1;
    for (let at = -1; at < index; at++) {
      const weight = (best[at]?.weight ?? 0) + own;
      if (weight <= here.weight || (at >= 0 && best[at]?.weight === 0) || !mayFollow(goals, at, index, places))
        continue;
      here.weight = weight;
      here.previous = at;
    }
    best.push(here);
    if (here.weight > (best[last]?.weight ?? 0)) last = index;
  });
  const kept = new Set<number>();
  for (let at = last; at >= 0; at = best[at]?.previous ?? -1) kept.add(at);
  return kept;
}

/** Whether the goal at `index` can keep its number when the one at `before` does, and none between them; -1 is none. */
function mayFollow(
  goals: readonly RankedGoal[],
  before: number,
  index: number,
  places: ReadonlyMap<RankedGoal | undefined, number>,
): boolean {
  const [first, second] = [goals[before], goals[index]];
  const priority = second?.priority;
  if (priority === undefined || !Number.isInteger(priority)) return false;
  const lower = first?.priority ?? 0;
  const inOrder = first !== undefined && (places.get(first) ?? 0) < (places.get(second) ?? 0);
  const wereTied = priority === lower && before === index - 1 && inOrder;
  return wereTied || priority - lower >= index - before;
}
