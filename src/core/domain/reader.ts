import type { Visibility } from '../documents/document';
import { personKey, type People } from './person';

/** Who is to read something. */
export type Reader =
  /** Either of the pair, whichever of the two it is. */
  | { readonly kind: 'pair' }
  /** Whoever runs the program, and everybody else beyond the pair. */
  | { readonly kind: 'program' }
  | {
      readonly kind: 'person';
      /** Every id and alias of that person, as `personKey` has it. */
      readonly names: ReadonlySet<string>;
      /** It is their folder: what is private and names nobody is theirs. */
      readonly isAtHome: boolean;
    };

/** What decides who may read a file. */
export interface Guarded {
  readonly visibility: Visibility;
  /** Whose it is, as written, where it is private and says so. */
  readonly author?: string;
}

/** Whether that reader may see anything of the file. */
export function mayRead(reader: Reader, { visibility, author }: Guarded): boolean {
  switch (visibility) {
    case 'program':
      return true;
    case 'pair':
      return reader.kind !== 'program';
    case 'private':
      if (reader.kind !== 'person') return false;
      return author === undefined ? reader.isAtHome : reader.names.has(personKey(author));
  }
}

/** The words that name a reader; any other word is a profile's id. */
export const readerWords = ['owner', 'mentor', 'program'] as const;

/**
 * The reader that a word names; undefined where nobody is called that.
 * @param me who asks, whose folder it is; `owner` is them
 */
export function readerNamed(word: string, people: People, me: string | undefined): Reader | undefined {
  if (word === 'program') return { kind: 'program' };
  // What a mentor keeps private is found by their own id.
  if (word === 'mentor') return { kind: 'pair' };
  if (word === 'owner') return me === undefined ? undefined : personReader(me, people, me);
  const isKnown = Object.hasOwn(people, personKey(word)) || (me !== undefined && personKey(me) === personKey(word));
  return isKnown ? personReader(word, people, me) : undefined;
}

function personReader(written: string, people: People, me: string | undefined): Reader {
  const names = namesOf(written, people);
  return { kind: 'person', names, isAtHome: me !== undefined && names.has(personKey(me)) };
}

/** All that one person is called by in files. */
export function namesOf(written: string, people: People): ReadonlySet<string> {
  const key = personKey(written);
  const id = Object.hasOwn(people, key) ? people[key]?.id : undefined;
  const others = Object.entries(people).filter(([, person]) => id !== undefined && person.id === id);
  return new Set([key, ...others.map(([name]) => name)]);
}
