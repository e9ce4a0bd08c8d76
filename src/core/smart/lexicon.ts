import { compileEntries, pairs, setOf } from './entries';
import { Flag, NOUN_FLAGS, TimeFlag, VerbClass } from './flags';
import type { Language, Phrases } from './language/language';
import { adverbFlag, findPlural, findVerb, looksPlural } from './word-forms';
import type { VerbForm } from './word-forms';

export { Flag, TimeFlag, VerbClass };

/** All that the vocabulary knows about a word in the form it was met. */
export interface Word {
  readonly lemma: string;
  readonly flags: number;
  readonly time: number;
  readonly verb: number;
  readonly form: VerbForm;
  readonly plural: boolean;
  /** A cardinal (`seven`), fraction (`half`) or factor (`double`). */
  readonly value: number | undefined;
  readonly magnitude: number | undefined;
  readonly multiplier: number | undefined;
  /** The period of `monthly`. */
  readonly recurs: string | undefined;
  readonly month: number | undefined;
}

export interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** The phrases that begin with a word, longest first. */
export type PhraseBook<Value = true> = (first: string) => readonly Phrase<Value>[] | undefined;

export interface Lexicon {
  /** Parts at which a hyphenated word is cut. */
  readonly splitting: ReadonlySet<string>;
  readonly word: (lower: string) => Word;
  readonly verbs: PhraseBook<number>;
  readonly leadIns: PhraseBook;
  readonly leadInsToThings: PhraseBook;
  readonly attributes: PhraseBook;
  readonly fields: PhraseBook;
  readonly thresholds: PhraseBook;
  readonly abstentions: PhraseBook;
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
  readonly currencySymbols: string;
}

/** Annotations of words already met; emptied when full, so that memory stays bounded. */
const MEMO_LIMIT = 4096;

/** Compiles a language; some milliseconds, so it is done on first use and kept. */
export function compileLexicon(language: Language): Lexicon {
  const entries = compileEntries(language);
  const irregular = pairs(language.inflections.irregular);
  const singularInS = setOf(language.nouns.singularInS);
  const plurals = setOf(language.nouns.plurals);
  const memo = new Map<string, Word>();

  const annotate = (lower: string): Word => {
    const direct = entries(lower);
    const verb = findVerb(lower, entries, irregular, language);
    const stem = plurals.has(lower) ? undefined : findPlural(lower, entries, singularInS, language);
    const isPlural = stem !== undefined || plurals.has(lower) || looksPlural(lower, singularInS);
    return {
      lemma: verb?.lemma ?? lower,
      flags: (direct?.flags ?? 0) | ((stem?.flags ?? 0) & NOUN_FLAGS) | adverbFlag(lower, direct, language),
      time: (direct?.time ?? 0) | (stem?.time ?? 0),
      verb: verb?.entry.verb ?? 0,
      form: verb?.form ?? 'base',
      plural: isPlural,
      value: direct?.value ?? stem?.value,
      magnitude: direct?.magnitude ?? stem?.magnitude,
      multiplier: direct?.multiplier,
      recurs: direct?.recurs,
      month: direct?.month,
    };
  };

  const word = (lower: string): Word => {
    let known = memo.get(lower);
    if (!known) {
      known = annotate(lower);
      if (memo.size >= MEMO_LIMIT) memo.clear();
      memo.set(lower, known);
    }
    return known;
  };
  const splitting = setOf(language.numbers.splitting);
  return { word, splitting, ...compilePhrases(language) };
}

function compilePhrases({
  verbs,
  nouns,
  grammar,
  numbers,
  time,
  purpose,
}: Language): Omit<Lexicon, 'word' | 'splitting'> {
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
    abstentions: book(grammar.abstentions),
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
    currencySymbols: numbers.currencySymbols,
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
