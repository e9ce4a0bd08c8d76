import type { GoalOverview } from '../core/index/workspace-status';
import type { Navigation } from './navigation';

export type Filter = Pick<Navigation, 'text' | 'status' | 'owner'>;

export function isFiltering({ text, status, owner }: Filter): boolean {
  return text.trim() !== '' || status !== undefined || owner !== undefined;
}

/** The goals that hold every word of the filter somewhere, in their order. */
export function filterGoals(goals: readonly GoalOverview[], filter: Filter): readonly GoalOverview[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return goals.filter(
    (goal) =>
      (filter.status === undefined || goal.status === filter.status) &&
      (filter.owner === undefined || goal.owner === filter.owner) &&
      hasWords(goal, words),
  );
}

function hasWords(goal: GoalOverview, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { id, title, statement = '', owner = '', mentor = '', category = '' } = goal;
  const tasks = [...goal.steps, ...goal.milestones, ...goal.roadblocks].map((task) => task.text);
  const text = [id, title, statement, owner, mentor, category, ...goal.kpis.map((kpi) => kpi.id), ...tasks]
    .join('\n')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

/** The owners of goals, each once, by name. */
export function ownersOf(goals: readonly GoalOverview[]): readonly string[] {
  return [...new Set(goals.flatMap((goal) => goal.owner ?? []))].sort();
}
