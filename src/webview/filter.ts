import type { GoalOverview, OwedItem } from '../core/index/workspace-status';
import type { Navigation } from './navigation';

export type Filter = Pick<Navigation, 'text' | 'status' | 'owner'>;

export function isFiltering({ text, status, owner }: Filter): boolean {
  return text.trim() !== '' || status !== undefined || owner !== undefined;
}

/** The goals that hold every word of the filter somewhere, in their order. */
export function filterGoals(goals: readonly GoalOverview[], filter: Filter): readonly GoalOverview[] {
  const words = wordsOf(filter);
  return goals.filter(
    (goal) =>
      (filter.status === undefined || goal.status === filter.status) &&
      (filter.owner === undefined || goal.owner === filter.owner) &&
      hasWords(goal, words),
  );
}

/**
 * What is owed in the goals that the filter leaves, and elsewhere, as in a check-in, what it finds in the item itself:
 * in its words and whom it names. Such an item has no status.
 */
export function filterOwed(
  items: readonly OwedItem[],
  goals: readonly GoalOverview[],
  filter: Filter,
): readonly OwedItem[] {
  if (!isFiltering(filter)) return items;
  const words = wordsOf(filter);
  const inGoals = new Set(goals.map(({ uri }) => uri));
  const shown = new Set(filterGoals(goals, filter).map(({ uri }) => uri));
  return items.filter(({ uri, text, person = '' }) =>
    inGoals.has(uri)
      ? shown.has(uri)
      : filter.status === undefined &&
        (filter.owner === undefined || filter.owner === person) &&
        includesAll([text, person], words),
  );
}

function wordsOf({ text }: Filter): readonly string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

function hasWords(goal: GoalOverview, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { id, title, statement = '', owner = '', mentor = '', category = '' } = goal;
  const tasks = [...goal.steps, ...goal.milestones, ...goal.roadblocks].map((task) => task.text);
  return includesAll(
    [id, title, statement, owner, mentor, category, ...goal.kpis.map((kpi) => kpi.id), ...tasks],
    words,
  );
}

function includesAll(texts: readonly string[], words: readonly string[]): boolean {
  const text = texts.join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** The owners of goals, each once, by name. */
export function ownersOf(goals: readonly GoalOverview[]): readonly string[] {
  return [...new Set(goals.flatMap((goal) => goal.owner ?? []))].sort();
}
