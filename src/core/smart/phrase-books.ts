import { VerbClass } from './flags';
import type { Language, Phrases } from './language/language';

export interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** The phrases that begin with a word, longest first. */
export type PhraseBook<Value = true> = (first: string) => readonly Phrase<Value>[] | undefined;

export interface PhraseBooks {
  readonly verbs: PhraseBook<number>;
  readonly leadIns: PhraseBook;
  readonly leadInsToThings: PhraseBook;
  readonly attributes: PhraseBook;
  readonly fields: PhraseBook;
  readonly thresholds: PhraseBook;
  readonly comparators: PhraseBook;
  readonly idioms: PhraseBook;
  readonly feasts: PhraseBook;
  readonly turns: PhraseBook;
  readonly vagueDeadlines: PhraseBook;
  readonly past: PhraseBook;
  readonly reasons: PhraseBook;
  readonly methods: PhraseBook;
  readonly resources: PhraseBook;
  readonly startingLevels: PhraseBook;
}

export function compilePhraseBooks({ verbs, nouns, grammar, numbers, time, purpose }: Language): PhraseBooks {
  const book = (phrases: Phrases): PhraseBook => bookOf([[phrases, true]]);
  return {
    verbs: bookOf([
      [verbs.phrasal.direction, VerbClass.direction],
      [verbs.phrasal.contentFree, VerbClass.contentFree],
      [verbs.phrasal.learning, VerbClass.learning],
      [verbs.phrasal.state, VerbClass.state],
      [verbs.phrasal.activity, VerbClass.activity],
      [verbs.phrasal.completion, VerbClass.completion],
      [verbs.experiences, VerbClass.activity | VerbClass.completion],
    ]),
    leadIns: book(verbs.leadIns),
    leadInsToThings: book(verbs.leadInsToThings),
    attributes: book(nouns.attributePhrases),
    fields: book(nouns.fieldPhrases),
    thresholds: book(grammar.thresholds),
    comparators: book(numbers.comparators),
    idioms: book(numbers.idioms),
    feasts: book(time.feasts),
    turns: book(time.turns),
    vagueDeadlines: book(time.vagueDeadlines),
    past: book(time.past),
    reasons: book(purpose.reasons),
    methods: book(purpose.methods),
    resources: book(purpose.resources),
    startingLevels: book(purpose.startingLevels),
  };
}

/** Phrases as they stand, by their first word; they are cut into words when a text holds that word. */
function bookOf<Value>(lists: readonly (readonly [phrases: Phrases, value: Value])[]): PhraseBook<Value> {
  const written = new Map<string, [phrase: string, value: Value][]>();
  for (const [phrases, value] of lists) {
    for (const spaced of phrases.replaceAll('\n', ' ').split(',')) {
      const phrase = spaced.trim();
      const space = phrase.indexOf(' ');
      const first = space < 0 ? phrase : phrase.slice(0, space);
      const same = written.get(first);
      if (same) same.push([phrase, value]);
      else written.set(first, [[phrase, value]]);
    }
  }
  const cut = new Map<string, readonly Phrase<Value>[]>();
  return (first) => {
    const known = cut.get(first);
    if (known) return known;
    const phrases = written.get(first);
    if (!phrases) return undefined;
    const longestFirst = phrases
      .map(([phrase, value]) => ({ words: phrase.split(' '), value }))
      .sort((a, b) => b.words.length - a.words.length);
    cut.set(first, longestFirst);
    return longestFirst;
  };
}
