import { compileEntries, pairs, setOf } from './entries';
import { Flag, NOUN_FLAGS, TimeFlag, VerbClass } from './flags';
import type { Cue } from './language/cues';
import type { Language, VerbForm } from './language/language';
import { compileLetters } from './letters';
import { compilePhraseBooks } from './phrase-books';
import type { PhraseBooks } from './phrase-books';
import type { Period } from './verdict';
import { adverbFlag, findPlural, gerundsOf, findVerb, looksPlural } from './word-forms';

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
  readonly recurs: Period | undefined;
  /** The period that `nights` are counted by. */
  readonly period: Period | undefined;
  /** The period of `wk`. */
  readonly shortPeriod: Period | undefined;
  readonly month: number | undefined;
  /** Without the ending of a plural. */
  readonly singular: string;
  readonly cues: ReadonlySet<Cue>;
  /** The cues of the base form. */
  readonly lemmaCues: ReadonlySet<Cue>;
}

export interface Lexicon extends PhraseBooks {
  /** Parts at which a hyphenated word is cut. */
  readonly splitting: ReadonlySet<string>;
  readonly word: (lower: string) => Word;
  readonly currencySymbols: string;
  readonly genitive: string;
  readonly gerundsOf: (lemma: string) => readonly string[];
  /** How much a word's letters speak for another language. */
  readonly foreignness: (lower: string) => number;
  readonly readDate: Language['readDate'];
  readonly namesNoDay: Language['namesNoDay'];
}

/** Annotations of words already met; emptied when full, so that memory stays bounded. */
const MEMO_LIMIT = 4096;

/** Compiles a language; some milliseconds, so it is done on first use and kept. */
export function compileLexicon(language: Language): Lexicon {
  const { inflections, numbers, readDate, namesNoDay } = language;
  return {
    word: remembered(compileWords(language)),
    splitting: setOf(numbers.splitting),
    ...compilePhraseBooks(language),
    currencySymbols: numbers.currencySymbols,
    genitive: inflections.genitive,
    gerundsOf: (lemma) => gerundsOf(lemma, inflections),
    foreignness: compileLetters(language.letters),
    readDate,
    namesNoDay,
  };
}

function remembered(annotate: (lower: string) => Word): (lower: string) => Word {
  const memo = new Map<string, Word>();
  return (lower) => {
    let known = memo.get(lower);
    if (!known) {
      // A copy: the word as it was met may be a part of a file's text, which the memo would keep whole.
      const own = lower.split('').join('');
      known = annotate(own);
      if (memo.size >= MEMO_LIMIT) memo.clear();
      memo.set(own, known);
    }
    return known;
  };
}

/** What the vocabulary knows about a word: by its lists, and by its form where no list holds it. */
function compileWords(language: Language): (lower: string) => Word {
  const { inflections, nouns, time } = language;
  const entries = compileEntries(language);
  const irregular = pairs(inflections.irregular);
  const singularInS = setOf(nouns.singularInS);
  const plurals = setOf(nouns.plurals);
  const cuesOf = compileCues(language);
  const periods = pairs(time.recurringUnits);
  const shortPeriods = pairs(time.recurringShorts);
  const { pluralEnding } = inflections;
  return (lower) => {
    const direct = entries(lower);
    const verb = findVerb(lower, entries, irregular, language);
    const stem = plurals.has(lower) ? undefined : findPlural(lower, entries, singularInS, language);
    const lemma = verb?.lemma ?? lower;
    const singular = lower.endsWith(pluralEnding) ? lower.slice(0, -pluralEnding.length) : lower;
    const cues = cuesOf(lower);
    return {
      lemma,
      flags: (direct?.flags ?? 0) | ((stem?.flags ?? 0) & NOUN_FLAGS) | adverbFlag(lower, direct, language),
      time: (direct?.time ?? 0) | (stem?.time ?? 0),
      verb: verb?.entry.verb ?? 0,
      form: verb?.form ?? 'base',
      plural: stem !== undefined || plurals.has(lower) || looksPlural(lower, singularInS, inflections),
      value: direct?.value ?? stem?.value,
      magnitude: direct?.magnitude ?? stem?.magnitude,
      multiplier: direct?.multiplier,
      recurs: direct?.recurs as Period | undefined,
      period: (periods.get(lower) ?? periods.get(singular)) as Period | undefined,
      shortPeriod: shortPeriods.get(lower) as Period | undefined,
      month: direct?.month,
      singular,
      cues,
      lemmaCues: lemma === lower ? cues : cuesOf(lemma),
    };
  };
}

/** The cues that a word belongs to. */
function compileCues({ cues, cuePatterns }: Language): (lower: string) => ReadonlySet<Cue> {
  const lists = Object.entries(cues).map(([cue, words]) => ({
    cue: Number(cue),
    words: ` ${words.replace(/\s+/g, ' ')} `,
  }));
  const all = setOf(Object.values(cues).join(' '));
  const patterns = Object.entries(cuePatterns).map(([cue, source]) => ({
    cue: Number(cue),
    pattern: new RegExp(source),
  }));
  return (lower) => {
    const spaced = ` ${lower} `;
    const found = new Set<Cue>();
    if (all.has(lower)) for (const { cue, words } of lists) if (words.includes(spaced)) found.add(cue);
    for (const { cue, pattern } of patterns) if (pattern.test(lower)) found.add(cue);
    return found.size > 0 ? found : NO_CUES;
  };
}

const NO_CUES: ReadonlySet<Cue> = new Set();
