import { Flag, NOUN_FLAGS, TimeFlag, VerbClass } from './flags';
import type { Language, Phrases, Words } from './language/language';
import { scan } from './scan';
import { adverbFlag, findPlural, findVerb, looksPlural } from './word-forms';
import type { Entry, VerbForm } from './word-forms';

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

/** Phrases by their first word, longest first. */
export type PhraseBook<Value = true> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly value: Value }[]
>;

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

/** Compiles a language; about a millisecond, so it is done on first use and kept. */
export function compileLexicon(language: Language): Lexicon {
  const entries = new Map<string, Entry>();
  fillEntries(entries, language);
  const irregular = new Map(pairs(language.inflections.irregular));
  const singularInS = new Set(list(language.nouns.singularInS));
  const plurals = new Set(list(language.nouns.plurals));
  const memo = new Map<string, Word>();

  const annotate = (lower: string): Word => {
    const direct = entries.get(lower);
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
  const splitting = new Set(list(language.numbers.splitting));
  return { word, splitting, ...compilePhrases(language, splitting) };
}

function fillEntries(entries: Map<string, Entry>, { verbs, nouns, grammar, numbers, time, purpose }: Language): void {
  const add = (words: Words, change: (entry: Entry, value: string) => void): void => {
    for (const word of words.split(SPACES)) {
      if (word === '') continue;
      const at = word.indexOf('=', 1);
      const key = at < 0 ? word : word.slice(0, at);
      let entry = entries.get(key);
      if (!entry) entries.set(key, (entry = emptyEntry()));
      change(entry, at < 0 ? '' : word.slice(at + 1));
    }
  };
  const flag = (words: Words, bit: number): void => add(words, (entry) => (entry.flags |= bit));
  const timeFlag = (words: Words, bit: number): void => add(words, (entry) => (entry.time |= bit));
  const verb = (words: Words, bit: number): void => add(words, (entry) => (entry.verb |= bit));
  for (const name of [
    'direction',
    'contentFree',
    'learning',
    'state',
    'activity',
    'completion',
    'phase',
    'causative',
  ] as const) {
    verb(verbs[name], VerbClass[name]);
  }
  verb(verbs.alsoNouns, VerbClass.alsoNoun);
  verb(verbs.intransitive, VerbClass.intransitive);
  timeFlag(verbs.response, TimeFlag.response);
  timeFlag(verbs.goalNouns, TimeFlag.goalNoun);
  timeFlag(nouns.pairs, TimeFlag.pair);
  flag(nouns.attributes, Flag.attribute);
  flag(nouns.generic, Flag.generic);
  flag(nouns.fields, Flag.field);
  flag(nouns.roles, Flag.role);
  flag(nouns.qualities, Flag.quality);
  flag(nouns.deliverables, Flag.deliverable);
  flag(nouns.metrics, Flag.metric);
  flag(numbers.units, Flag.unit);
  flag(numbers.currencyWords, Flag.currency | Flag.unit);
  flag(purpose.benefits, Flag.benefit);
  flag(purpose.emptyMethods, Flag.emptyMethod);
  flag(numbers.named, Flag.named);
  for (const name of [
    'definite',
    'indefinite',
    'auxiliary',
    'relative',
    'adverb',
    'comparative',
    'superlative',
    'negation',
    'reference',
    'determiner',
    'possessive',
    'preposition',
    'conjunction',
    'pronoun',
    'vagueQuantifier',
  ] as const) {
    flag(grammar[GRAMMAR_LISTS[name]], Flag[name]);
  }
  flag(grammar.evaluative, Flag.evaluative);
  flag(grammar.bleached, Flag.bleached);
  flag(grammar.checkable, Flag.checkable);
  timeFlag(time.periods, TimeFlag.period);
  timeFlag(time.shortUnits, TimeFlag.shortUnit);
  timeFlag(time.eachWords, TimeFlag.each);
  timeFlag(time.occasions, TimeFlag.occasion);
  timeFlag(time.routine, TimeFlag.routine);
  timeFlag(time.events, TimeFlag.event);
  timeFlag(time.stays, TimeFlag.stay);
  timeFlag(time.weekdays, TimeFlag.weekday);
  timeFlag(time.seasons, TimeFlag.season);
  timeFlag(time.shorthand, TimeFlag.shorthand);
  timeFlag(numbers.ordinals, TimeFlag.ordinal);
  timeFlag(numbers.percentWords, TimeFlag.percent);
  timeFlag(numbers.namedAfter, TimeFlag.namedAfter);
  timeFlag(numbers.phones, TimeFlag.phone);
  timeFlag(purpose.takesInfinitive, TimeFlag.takesInfinitive);
  list(time.months).forEach((month, index) =>
    add(month, (entry) => {
      entry.time |= TimeFlag.month;
      entry.month = index + 1;
    }),
  );
  add(time.monthShorts, (entry, value) => {
    entry.time |= TimeFlag.month;
    entry.month = Number(value);
  });
  add(time.recurrenceAdverbs, (entry, value) => {
    entry.time |= TimeFlag.recurrence;
    entry.recurs = value;
  });
  add(numbers.cardinals, (entry, value) => (entry.value = Number(value)));
  add(numbers.magnitudes, (entry, value) => (entry.magnitude = Number(value)));
  add(numbers.fractions, (entry, value) => {
    entry.time |= TimeFlag.fraction;
    entry.value = Number(value);
  });
  add(numbers.multipliers, (entry, value) => (entry.multiplier = Number(value)));
  add(numbers.factorVerbs, (entry, value) => {
    entry.verb |= VerbClass.direction | VerbClass.factor;
    entry.value = Number(value);
  });
}

const SPACES = /\s+/;

/** All fields from the start, so that every entry has the same shape. */
function emptyEntry(): Entry {
  return {
    flags: 0,
    time: 0,
    verb: 0,
    value: undefined,
    magnitude: undefined,
    multiplier: undefined,
    recurs: undefined,
    month: undefined,
  };
}

const GRAMMAR_LISTS = {
  definite: 'definite',
  indefinite: 'indefinite',
  auxiliary: 'auxiliaries',
  relative: 'relatives',
  adverb: 'adverbs',
  comparative: 'comparatives',
  superlative: 'superlatives',
  negation: 'negations',
  reference: 'references',
  determiner: 'determiners',
  possessive: 'possessives',
  preposition: 'prepositions',
  conjunction: 'conjunctions',
  pronoun: 'pronouns',
  vagueQuantifier: 'vagueQuantifiers',
} as const;

function compilePhrases(
  { verbs, nouns, grammar, numbers, time, purpose }: Language,
  splitting: ReadonlySet<string>,
): Omit<Lexicon, 'word' | 'splitting'> {
  const phrasal = new Map<string, { words: readonly string[]; value: number }[]>();
  for (const name of ['direction', 'contentFree', 'learning', 'state', 'activity', 'completion'] as const) {
    addPhrases(phrasal, verbs.phrasal[name], VerbClass[name], splitting);
  }
  addPhrases(phrasal, verbs.experiences, VerbClass.activity | VerbClass.completion, splitting);
  const book = (phrases: Phrases): PhraseBook => {
    const map = new Map<string, { words: readonly string[]; value: true }[]>();
    addPhrases(map, phrases, true, splitting);
    return longestFirst(map);
  };
  return {
    verbs: longestFirst(phrasal),
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

/** Needs no scanner. */
const PLAIN_PHRASE = /^[a-z][a-z'\s]*$/;

function addPhrases<Value>(
  book: Map<string, { words: readonly string[]; value: Value }[]>,
  phrases: Phrases,
  value: Value,
  splitting: ReadonlySet<string>,
): void {
  for (const phrase of phrases.split(',')) {
    const trimmed = phrase.trim();
    const words = PLAIN_PHRASE.test(trimmed)
      ? trimmed.split(SPACES)
      : scan(trimmed, splitting).map(({ lower }) => lower);
    const [first] = words;
    if (first === undefined) continue;
    const same = book.get(first);
    if (same) same.push({ words, value });
    else book.set(first, [{ words, value }]);
  }
}

function longestFirst<Value>(book: Map<string, { words: readonly string[]; value: Value }[]>): PhraseBook<Value> {
  for (const phrases of book.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return book;
}
function list(words: Words): readonly string[] {
  return words.split(SPACES).filter((word) => word !== '');
}

/** `twice=2` → `['twice', '2']`; a word without a value has an empty one. */
function pairs(words: Words): readonly (readonly [string, string])[] {
  return list(words).map((word) => {
    const at = word.indexOf('=', 1);
    return at < 0 ? [word, ''] : [word.slice(0, at), word.slice(at + 1)];
  });
}
