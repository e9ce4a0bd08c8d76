import { personKey, type People, type Person } from '../domain/person';
import type { GoalRecord, ProfileRecord } from './record';

/** Everybody who has a profile, by each id and alias in it; of two that share one, the id wins. */
export function peopleOf(profiles: readonly ProfileRecord[]): People {
  const bearers = new Map<string, number>();
  for (const { name } of profiles) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const ids: (readonly [string, Person])[] = [];
  const others: (readonly [string, Person])[] = [];
  for (const { id, name, aliases = [] } of profiles) {
    const person = { id, name: bearers.get(name) === 1 ? name : `${name} (${id})` };
    ids.push([personKey(id), person]);
    for (const alias of aliases) others.push([personKey(alias), person]);
  }
  return Object.fromEntries([...others, ...ids]);
}

/**
 * Whose the next goal is likely to be, as the id that their profile has: whoever asks, if they say who they are; else
 * whoever owns most goals, of those that have a
 * profile; else the only one whose profile says that they have goals; else whoever owns most.
 */
export function likelyOwner(
  goals: readonly GoalRecord[],
  profiles: readonly ProfileRecord[],
  me?: string,
): string | undefined {
  const people = peopleOf(profiles);
  if (me !== undefined) return profileId(people, me) ?? me;
  const owners = goals.flatMap(({ owner }) => (owner === undefined ? [] : [owner]));
  const known = mostFrequent(owners.flatMap((owner) => profileId(people, owner) ?? []));
  if (known !== undefined) return known;
  const [only, ...others] = profiles.filter(({ role }) => role !== 'mentor');
  if (only !== undefined && others.length === 0) return only.id;
  return mostFrequent(owners);
}

/** The mentor of most goals, as the id that their profile has. */
export function likelyMentor(goals: readonly GoalRecord[], profiles: readonly ProfileRecord[]): string | undefined {
  const people = peopleOf(profiles);
  const mentor = mostFrequent(goals.flatMap((goal) => goal.mentor ?? []));
  return mentor === undefined ? undefined : (profileId(people, mentor) ?? mentor);
}

function profileId(people: People, written: string): string | undefined {
  const key = personKey(written);
  return Object.hasOwn(people, key) ? people[key]?.id : undefined;
}

/** The value that stands there most often, in whatever case; the first of those that do. */
function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(personKey(value), (counts.get(personKey(value)) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return values.find((value) => personKey(value) === most?.[0]);
}
