import { Flag, TimeFlag, VerbClass } from './flags';
import type { Language, Words } from './language/language';

/** What the lists say about a word as it stands. */
export interface Entry {
  readonly flags: number;
  readonly time: number;
  readonly verb: number;
  readonly value: number | undefined;
  readonly magnitude: number | undefined;
  readonly multiplier: number | undefined;
  readonly recurs: string | undefined;
  readonly month: number | undefined;
}

/** Undefined for a word that no list holds. */
export type Entries = (lower: string) => Entry | undefined;

/** A list with what it says about each of its words. */
interface Mark {
  readonly words: ReadonlySet<string>;
  readonly flags: number;
  readonly time: number;
  readonly verb: number;
}

/**
 * Makes the lists ready to be asked. Nothing is done word by word: there are thousands, of which a text holds a few, and
 * each is asked about once.
 */
export function compileEntries(language: Language): Entries {
  const marks = marksOf(language);
  const { cardinals, fractions, factorVerbs, magnitudes, multipliers } = language.numbers;
  const values = numbersOf(`${cardinals} ${fractions} ${factorVerbs}`);
  const sizes = numbersOf(magnitudes);
  const times = numbersOf(multipliers);
  const recurring = pairs(language.time.recurrenceAdverbs);
  const months = numbersOf(language.time.monthShorts);
  list(language.time.months).forEach((month, index) => months.set(month, index + 1));
  return (lower) => {
    let flags = 0;
    let time = 0;
    let classes = 0;
    let known = sizes.has(lower) || values.has(lower) || times.has(lower) || recurring.has(lower);
    for (const mark of marks) {
      if (!mark.words.has(lower)) continue;
      known = true;
      flags |= mark.flags;
      time |= mark.time;
      classes |= mark.verb;
    }
    if (!known) return undefined;
    return {
      flags,
      time,
      verb: classes,
      value: values.get(lower),
      magnitude: sizes.get(lower),
      multiplier: times.get(lower),
      recurs: recurring.get(lower),
      month: months.get(lower),
    };
  };
}

function marksOf({ verbs, nouns, grammar, numbers, time, purpose }: Language): readonly Mark[] {
  return [
    verb(verbs.direction, VerbClass.direction),
    verb(verbs.contentFree, VerbClass.contentFree),
    verb(verbs.learning, VerbClass.learning),
    verb(verbs.state, VerbClass.state),
    verb(verbs.activity, VerbClass.activity),
    verb(verbs.completion, VerbClass.completion),
    verb(verbs.phase, VerbClass.phase),
    verb(verbs.causative, VerbClass.causative),
    verb(verbs.alsoNouns, VerbClass.alsoNoun),
    verb(verbs.intransitive, VerbClass.intransitive),
    verb(keys(numbers.factorVerbs), VerbClass.direction | VerbClass.factor),
    timeFlag(verbs.goalNouns, TimeFlag.goalNoun),
    timeFlag(nouns.pairs, TimeFlag.pair),
    flag(nouns.attributes, Flag.attribute),
    flag(nouns.generic, Flag.generic),
    flag(nouns.fields, Flag.field),
    flag(nouns.roles, Flag.role),
    flag(nouns.qualities, Flag.quality),
    flag(nouns.deliverables, Flag.deliverable),
    flag(nouns.metrics, Flag.metric),
    flag(numbers.units, Flag.unit),
    flag(numbers.currencyWords, Flag.currency | Flag.unit),
    flag(numbers.named, Flag.named),
    flag(purpose.benefits, Flag.benefit),
    flag(purpose.emptyMethods, Flag.emptyMethod),
    flag(grammar.determiners, Flag.determiner),
    flag(grammar.definite, Flag.definite),
    flag(grammar.indefinite, Flag.indefinite),
    flag(grammar.possessives, Flag.possessive),
    flag(grammar.prepositions, Flag.preposition),
    flag(grammar.conjunctions, Flag.conjunction),
    flag(grammar.pronouns, Flag.pronoun),
    flag(grammar.auxiliaries, Flag.auxiliary),
    flag(grammar.relatives, Flag.relative),
    flag(grammar.adverbs, Flag.adverb),
    flag(grammar.comparatives, Flag.comparative),
    flag(grammar.superlatives, Flag.superlative),
    flag(grammar.evaluative, Flag.evaluative),
    flag(grammar.bleached, Flag.bleached),
    flag(grammar.checkable, Flag.checkable),
    flag(grammar.vagueQuantifiers, Flag.vagueQuantifier),
    flag(grammar.references, Flag.reference),
    flag(grammar.negations, Flag.negation),
    timeFlag(time.periods, TimeFlag.period),
    timeFlag(time.shortUnits, TimeFlag.shortUnit),
    timeFlag(time.eachWords, TimeFlag.each),
    timeFlag(time.occasions, TimeFlag.occasion),
    timeFlag(time.routine, TimeFlag.routine),
    timeFlag(time.events, TimeFlag.event),
    timeFlag(time.stays, TimeFlag.stay),
    timeFlag(time.weekdays, TimeFlag.weekday),
    timeFlag(time.seasons, TimeFlag.season),
    timeFlag(time.shorthand, TimeFlag.shorthand),
    timeFlag(time.months, TimeFlag.month),
    timeFlag(keys(time.monthShorts), TimeFlag.month),
    timeFlag(keys(numbers.fractions), TimeFlag.fraction),
    timeFlag(numbers.ordinals, TimeFlag.ordinal),
    timeFlag(numbers.percentWords, TimeFlag.percent),
    timeFlag(numbers.namedAfter, TimeFlag.namedAfter),
    timeFlag(numbers.phones, TimeFlag.phone),
    timeFlag(purpose.takesInfinitive, TimeFlag.takesInfinitive),
  ];
}

const flag = (words: Words, bits: number): Mark => ({ words: setOf(words), flags: bits, time: 0, verb: 0 });
const timeFlag = (words: Words, bits: number): Mark => ({ words: setOf(words), flags: 0, time: bits, verb: 0 });
const verb = (words: Words, bits: number): Mark => ({ words: setOf(words), flags: 0, time: 0, verb: bits });
/** The words of a list with values. */
const keys = (words: Words): Words => [...pairs(words).keys()].join(' ');

/** The words of a list, without the nothing that a line break leaves behind. */
export function setOf(words: Words): ReadonlySet<string> {
  const set = new Set(words.replaceAll('\n', ' ').split(' '));
  set.delete('');
  return set;
}

function list(words: Words): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}

/** `twice=2` → `twice`: `2`. */
export function pairs(words: Words): ReadonlyMap<string, string> {
  return new Map(
    list(words).map((word): [string, string] => {
      const at = word.indexOf('=', 1);
      return [word.slice(0, at), word.slice(at + 1)];
    }),
  );
}

function numbersOf(words: Words): Map<string, number> {
  return new Map([...pairs(words)].map(([word, value]) => [word, Number(value)]));
}
