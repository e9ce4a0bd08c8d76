import type { GoalOverview, OwedItem } from '../core/index/workspace-status';
import { personName, personOf, type People, type Person } from '../protocol/person';
import type { Navigation } from './navigation';

export type Filter = Pick<Navigation, 'text' | 'status' | 'owner'>;

export function isFiltering({ text, status, owner }: Filter): boolean {
  return text.trim() !== '' || status !== undefined || owner !== undefined;
}

/** The goals that hold every word of the filter somewhere, in their order. */
export function filterGoals(goals: readonly GoalOverview[], filter: Filter, people: People): readonly GoalOverview[] {
  const words = wordsOf(filter);
  return goals.filter(
    (goal) =>
      (filter.status === undefined || goal.status === filter.status) &&
      isOwn(goal.owner, filter, people) &&
      hasWords(goal, words, people),
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
  people: People,
): readonly OwedItem[] {
  if (!isFiltering(filter)) return items;
  const words = wordsOf(filter);
  const inGoals = new Set(goals.map(({ uri }) => uri));
  const shown = new Set(filterGoals(goals, filter, people).map(({ uri }) => uri));
  return items.filter(({ uri, text, person }) =>
    inGoals.has(uri)
      ? shown.has(uri)
      : filter.status === undefined &&
        isOwn(person, filter, people) &&
        includesAll([text, ...namesOf(person, people)], words),
  );
}

function wordsOf({ text }: Filter): readonly string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

function hasWords(goal: GoalOverview, words: readonly string[], people: People): boolean {
  if (words.length === 0) return true;
  const { id, title, statement = '', owner, mentor, category = '' } = goal;
  const tasks = [...goal.steps, ...goal.milestones, ...goal.roadblocks, ...goal.later].flatMap(
    ({ text, group = '', parts = [] }) => [text, group, ...parts.map((part) => part.text)],
  );
  return includesAll(
    [
      id,
      title,
      statement,
      category,
      ...[owner, mentor].flatMap((person) => namesOf(person, people)),
      ...goal.kpis.map((kpi) => kpi.id),
      ...tasks,
    ],
    words,
  );
}

function includesAll(texts: readonly string[], words: readonly string[]): boolean {
  const text = texts.join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Found by what they are called, and by what the file says. */
function namesOf(person: string | undefined, people: People): readonly string[] {
  return person === undefined ? [] : [person, personName(people, person)];
}

function isOwn(person: string | undefined, { owner }: Filter, people: People): boolean {
  if (owner === undefined) return true;
  return person !== undefined && personOf(people, person).id === personOf(people, owner).id;
}

/** Whom a list of choices names: the ids of `written`, each once, by name. */
export function personChoices(written: readonly string[], people: People): readonly Person[] {
  const found = new Map(written.map((one) => personOf(people, one)).map((person) => [person.id, person]));
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}
