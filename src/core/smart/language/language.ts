import type { DateInWords } from '../../time/dates-in-words';
import type { LocalDate } from '../../time/local-date';
import type { CuePatterns, CueVocabulary } from './cues';

/**
 * The vocabulary of a language: everything the judgement knows about words. The code that applies it holds none.
 *
 * A `Words` is a list separated by white space: `improve increase boost`.
 * A `Phrases` is a list separated by commas, each of one or more words: `work on, look into`. It stands as a text is cut:
 * one space between words, numbers and signs (`24 / 7`, `one - on - one`, `st . patrick's day`).
 * Nouns and verbs stand in their base form; `inflections` finds it again. All is lower case with straight apostrophes.
 * Adding a word is adding it to one list; a word may be in several (`run` is a verb and a measure noun).
 */
export type Words = string;
export type Phrases = string;

export interface Language {
  /** BCP 47 tag, such as `en`. */
  readonly tag: string;
  readonly verbs: VerbVocabulary;
  readonly nouns: NounVocabulary;
  readonly grammar: GrammarVocabulary;
  readonly numbers: NumberVocabulary;
  readonly time: TimeVocabulary;
  readonly purpose: PurposeVocabulary;
  readonly cues: CueVocabulary;
  readonly cuePatterns: CuePatterns;
  readonly suggestions: SuggestionVocabulary;
  readonly inflections: Inflections;
  readonly letters: LetterWeights;
  /** Words that tell how sure one is, and nothing of the goal: `(confidence 7/10)`, `I am 80% confident that`; global. */
  readonly confidence: RegExp;
  /** The date parser: the days that a deadline phrase names, counted from `from`; undefined when it does not tell. */
  readonly readDate: (phrase: string, from: LocalDate) => DateInWords | undefined;
  /** Whether a deadline phrase writes out a day that the calendar has not. */
  readonly namesNoDay: (phrase: string) => boolean;
}

/** What runs of letters say of a word: the more, the likelier it is of another language. */
export interface LetterWeights {
  readonly bias: number;
  /** A weight for each bucket of runs, in tenths, as digits of base 64 around the 32nd. */
  readonly weights: string;
}

export interface VerbVocabulary {
  /** A direction without a place to arrive at: `improve`, `increase`. Vague unless an amount, target or method follows. */
  readonly direction: Words;
  /** Say nothing about what will be there: `explore`, `prioritise`. */
  readonly contentFree: Words;
  /** `learn`, `master`: concrete with a named object, never verifiable by themselves. */
  readonly learning: Words;
  /** `be`, `become`, `feel`: what follows decides. */
  readonly state: Words;
  /** Go on for as long as one likes: `practise`, `walk`. Verifiable at a stated frequency. */
  readonly activity: Words;
  /** Have an end that others can see: `publish`, `pass`. */
  readonly completion: Words;
  /** Complete without an object: `graduate`. */
  readonly intransitive: Words;
  /** Take another verb: `start`, `stop`, `keep` (`start playing`). */
  readonly phase: Words;
  /** Name someone who then acts: `help`, `have` (`help mentees pass`). */
  readonly causative: Words;
  /** Verbs of the lists above that are as often nouns: `design`, `test`. They open a clause only before an object. */
  readonly alsoNouns: Words;
  /** Verbs of several words, by class. */
  readonly phrasal: Readonly<
    Record<'direction' | 'contentFree' | 'learning' | 'state' | 'activity' | 'completion', Phrases>
  >;
  /** What one does once for the experience, at a place or with a thing: `go to`, `swim in`. */
  readonly experiences: Phrases;
  /** Words in front of the verb that carry nothing: `i will`, `my goal is to`. */
  readonly leadIns: Phrases;
  /** A lead-in followed by a thing instead of a verb: `aim for a role`, `i want a promotion`. */
  readonly leadInsToThings: Phrases;
  /** Nouns that announce the goal itself: `my goal for this year is to …`. */
  readonly goalNouns: Words;
}

export interface NounVocabulary {
  /** Attributes one can always have more of: `efficiency`, `skill`, `revenue`. */
  readonly attributes: Words;
  /** Endings of attributes that need not be listed: `ness`. */
  readonly attributeEndings: readonly string[];
  /** Attributes of two words or more: `work-life balance`. */
  readonly attributePhrases: Phrases;
  /** Things without a name: `business`, `project`, `something`. */
  readonly generic: Words;
  /** Whole fields of knowledge: `marketing`, `finance`. */
  readonly fields: Words;
  readonly fieldPhrases: Phrases;
  /** People by their role: `manager`; to become one can be checked. */
  readonly roles: Words;
  /** People by a quality: `leader`, `listener`; to become one cannot. */
  readonly qualities: Words;
  /** Things that are there or not, events that took place or not: `certificate`, `marathon`, `promotion`. */
  readonly deliverables: Words;
  /** Metrics: named together with an amount they make a target. */
  readonly metrics: Words;
  /** Nouns that are plural in form only: `analysis`, `business`. */
  readonly singularInS: Words;
  /** Plurals that are one thing: `glasses`, `shoes`. */
  readonly pairs: Words;
  /** Plurals without an s: `people`. */
  readonly plurals: Words;
}

export interface GrammarVocabulary {
  readonly determiners: Words;
  readonly definite: Words;
  readonly indefinite: Words;
  readonly possessives: Words;
  readonly prepositions: Words;
  readonly conjunctions: Words;
  readonly pronouns: Words;
  readonly auxiliaries: Words;
  readonly relatives: Words;
  readonly adverbs: Words;
  readonly adverbEnding: string;
  /** `ful`: the ending of words of praise that need not be listed. */
  readonly praiseEnding: string;
  /** `better`, `more`, `healthier`: compared with nothing. */
  readonly comparatives: Words;
  readonly superlatives: Words;
  /** `good`, `skilled`, `successful`: praise instead of a description. */
  readonly evaluative: Words;
  /** Adjectives that name nothing: `new`, `different`. */
  readonly bleached: Words;
  /** Adjectives and participles that can be checked: `certified`, `debt-free`. */
  readonly checkable: Words;
  /** `several`, `some`: amounts without a number. */
  readonly vagueQuantifiers: Words;
  /** What a threshold without a number is measured by: `peak`, `average`. */
  readonly references: Words;
  readonly thresholds: Phrases;
  readonly negations: Words;
}

export interface NumberVocabulary {
  /** `one=1 two=2 …` */
  readonly cardinals: Words;
  /** `hundred=100`, `k=1000`, `lakh=100000`. */
  readonly magnitudes: Words;
  /** `half=0.5` and such; they measure with `of`, `by`, `in`. */
  readonly fractions: Words;
  readonly ordinals: Words;
  /** `twice=2`: how often. */
  readonly multipliers: Words;
  /** Verbs that hold a number: `double=2`, `halve=0.5`. */
  readonly factorVerbs: Words;
  /** `at least, more than`. */
  readonly comparators: Phrases;
  readonly currencySymbols: string;
  readonly currencyWords: Words;
  /** Units beside time: `km`, `page`, `point`. */
  readonly units: Words;
  readonly percentWords: Words;
  /** Words whose number is a name: `chapter`, `level`, `python`. */
  readonly named: Words;
  /** After these a number with a hyphen names a thing: `five-year plan`. */
  readonly namedAfter: Words;
  /** Whole phrases whose numbers measure nothing: `24/7`, `one on one`. */
  readonly idioms: Phrases;
  /** Words in front of a phone number. */
  readonly phones: Words;
  /** Parts at which a hyphenated word falls into its own words: `twenty-five`, `mid-June`. */
  readonly splitting: Words;
}

export interface TimeVocabulary {
  readonly months: Words;
  /** `sept=9` and such beside the months' own names and their first three letters. */
  readonly monthShorts: Words;
  readonly weekdays: Words;
  readonly seasons: Words;
  /** Periods of the calendar that a deadline can name: `week month quarter`. */
  readonly periods: Words;
  /** Units too short for a deadline: `minute`, `hour`. */
  readonly shortUnits: Words;
  /** `daily=day`, `monthly=month`. */
  readonly recurrenceAdverbs: Words;
  /** What recurs, with the period it is counted by: `night=day weekend=week`. */
  readonly recurringUnits: Words;
  /** Short forms of those, only behind an amount: `d=day` in `2 h/d`. */
  readonly recurringShorts: Words;
  readonly eachWords: Words;
  /** What recurs beside the calendar: `meeting`, `morning`. */
  readonly occasions: Words;
  /** Parts of a day, which never bound a goal: `bed`, `lunch`. */
  readonly routine: Words;
  /** Events that can be dated: `birthday`, `graduation`. */
  readonly events: Words;
  /** Spans of someone's life within which something is done: `my sabbatical`, `the holidays`. */
  readonly stays: Words;
  /** Feast days and days with a name, datable by everyone or by the author. */
  readonly feasts: Phrases;
  /** What comes once in a life, after `before`: `moving to`, `retiring`. */
  readonly turns: Phrases;
  readonly vagueDeadlines: Phrases;
  readonly past: Phrases;
  readonly shorthand: Words;
}

export interface PurposeVocabulary {
  readonly reasons: Phrases;
  /** `for my retirement`: what one saves, trains or studies for. */
  readonly benefits: Words;
  readonly methods: Phrases;
  /** Nouns that are no method by themselves: `hard work`. */
  readonly emptyMethods: Words;
  /** Resources and support. */
  readonly resources: Phrases;
  readonly startingLevels: Phrases;
  /** Words before `to` + verb that make it a complement, not a purpose: `want`, `how`, `ability`. */
  readonly takesInfinitive: Words;
}

/**
 * A method to suggest: a verb in the form that follows `joinMethod`, how many, of what, and the words of the topic that it
 * suits: `running|three|campaigns|marketing brand`.
 */
export type TopicSuggestion = string;

/** The words that rewrites are filled with; most become the default of a tab stop. */
export interface SuggestionVocabulary {
  /** The first topic with the head of what is done counts, then that of its other words, then that of the verb. */
  readonly topics: readonly TopicSuggestion[];
  /** The same for what shall become less; these come first. */
  readonly lessTopics: readonly TopicSuggestion[];
  /** Heads that say less about the topic than the words around them: `skills`. */
  readonly light: Words;
  /** What makes less of something; this and the next four are parts of a pattern. */
  readonly less: string;
  /** What turns a goal round and so has to stay in front of its verb. */
  readonly negates: string;
  /** Verbs that no percentage follows: `save money by 15 %`. */
  readonly unmeasured: string;
  /** Vague adverbs that a number of times replaces: `regularly`. */
  readonly often: string;
  /** A wish without its subject: `wanted to`. */
  readonly wished: string;
  /** Attributes that one rates on a scale: `from 2 to 4 of 5`. */
  readonly rated: Words;
  /** What compares in kind, so that a number of times does not replace it: `better`; separated by `|`, parts of a pattern. */
  readonly comparedInKind: string;
  // Endings of a sentence; what stands in braces is a place: an example to judge by, and the words of its blank.
  readonly onScale: string;
  readonly amount: string;
  readonly times: string;
  /** Between a verb and a bare plural. */
  readonly number: string;
  readonly way: string;
  /** The words of a blank for a date. */
  readonly when: string;
  /** In front of an act. */
  readonly method: string;
  /** In front of a date. */
  readonly by: string;
  /** In front of the date at which a habit ends. */
  readonly until: string;
}

export type VerbForm = 'base' | 'ing' | 'past' | 's';

export interface Inflections {
  /** Endings of verb forms, what stands in the base form, and the form: `[ing, e, ing]`. Tried in order. */
  readonly verb: readonly (readonly [ending: string, base: string, form: VerbForm])[];
  readonly plural: readonly (readonly [ending: string, base: string])[];
  /** The ending that most plurals have. */
  readonly pluralEnding: string;
  /** Longer endings that look like it and make no plural: `ss`, `us`. */
  readonly singularEndings: readonly string[];
  /** `ran=run wrote=write`. */
  readonly irregular: Words;
  /** Irregular forms with this ending are gerunds (`lying`), all others past forms. */
  readonly gerundEnding: string;
  /** Letters for which a verb of the lists may have others: `finalize`, `finalise`. */
  readonly respelled: readonly [written: string, listed: string];
  /** `redo`: what a verb may have in front. */
  readonly prefixes: readonly string[];
  /** `year's`: the ending of an owner. */
  readonly genitive: string;
}
