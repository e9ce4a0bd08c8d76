/** Whoever has a profile. */
export interface Person {
  readonly id: string;
  /** What they are called; two of one name are told apart by their ids. */
  readonly name: string;
}

/** Every id and alias, as `personKey` has it → the person. */
export type People = Readonly<Record<string, Person>>;

/** The person that a file means by an id or alias in any case; whoever has no profile is called as they are written. */
export function personOf(people: People, written: string): Person {
  const key = personKey(written);
  return (Object.hasOwn(people, key) ? people[key] : undefined) ?? { id: key, name: written };
}

export function personName(people: People, written: string): string {
  return personOf(people, written).name;
}

/** Whether two ways to write somebody mean the same one. */
export function isSamePerson(people: People, one: string, other: string): boolean {
  return idKey(people, one) === idKey(people, other);
}

/** One text for each person, however they are written: what they are grouped by. */
export function idKey(people: People, written: string): string {
  return personKey(personOf(people, written).id);
}

/** What all ways to write one id have in common: `Ána` may be written with the accent as a character of its own. */
export function personKey(written: string): string {
  return written.normalize('NFC').trim().toLowerCase();
}
