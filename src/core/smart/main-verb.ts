import { Cue } from './language/cues';
import { Flag, NOUN_FLAGS, TimeFlag, VerbClass } from './flags';
import { opensObject } from './chunks';
import { hasFlag, hasTimeFlag, hasVerbClass, isCue, isCueLemma, isSign, matchEntry, matchPhrase } from './tokens';
import type { Sentence, Span, Token } from './tokens';

/** The verb that says what is done. */
export interface Verb {
  readonly span: Span;
  readonly lemma: string;
  readonly kind: number;
  readonly abstains: boolean;
  readonly phrasal: boolean;
  /** Set where a wish stands directly before a thing: `aim for a role`. */
  readonly wished: boolean;
}

interface LeadIn {
  /** The position after it. */
  readonly at: number;
  /** A thing may follow instead of a verb: `aim for`, `I need`. */
  readonly thing: boolean;
}

/** Skips what carries nothing: `I want to`, `really`, phrases of time. */
export function skipLeadIns(sentence: Sentence, from: number, to: number): LeadIn {
  const { tokens, parts, lexicon } = sentence;
  let at = subjectEnd(sentence, from, to);
  let thing = false;
  while (at < to) {
    if (skippable(sentence, at)) {
      at++;
      continue;
    }
    const leadIn = leadInAt(sentence, at, to);
    if (leadIn) {
      ({ at, thing } = leadIn);
      continue;
    }
    if (matchEntry(tokens, at, lexicon.verbs, 'lemma') || !precedesVerb(tokens, at)) break;
    at++;
  }
  while (at < to && tokens[at]?.kind === 'sign' && parts[at] === undefined) at++;
  return { at, thing };
}

/** `my goal is`, `I want to`, `aim for`. */
export function leadInAt(sentence: Sentence, at: number, to: number): LeadIn | undefined {
  const { tokens, lexicon } = sentence;
  const announced = announcement(sentence, at, to);
  if (announced > at) return { at: announced, thing: true };
  const leadIn = matchPhrase(tokens, at, lexicon.leadIns);
  if (leadIn > at && leadIn <= to) return { at: leadIn, thing: false };
  const wish = matchPhrase(tokens, at, lexicon.leadInsToThings);
  return wish > at && wish <= to ? { at: wish, thing: true } : undefined;
}

/** An adverb, a pronoun or an auxiliary: `really`, `I`, `will`. */
function precedesVerb(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return false;
  const { verb } = token.word;
  if (hasFlag(token, Flag.pronoun) && !hasFlag(token, Flag.determiner)) return true;
  const auxiliary = hasFlag(token, Flag.auxiliary) && !isCue(token, Cue.being);
  if (auxiliary && next && !(verb && opensObject(next))) return true;
  const compares = hasFlag(token, Flag.superlative | Flag.comparative) || hasTimeFlag(token, TimeFlag.ordinal);
  return hasFlag(token, Flag.adverb) && !verb && !compares;
}

const WORDS_IN_SUBJECT = 7;

/** Opens with a verb and not with a subject: neither `scores`, nor the gerund of `reading speed will`. */
function isImperative({ word }: Token): boolean {
  return word.verb !== 0 && word.form !== 'ing' && !(word.flags & Flag.determiner) && !word.plural;
}

/** `the student will`, `each of us must`, `Maria wants to`: the position after it, else `from`. */
export function subjectEnd({ tokens, parts }: Sentence, from: number, to: number): number {
  const first = tokens[from];
  if (first?.kind !== 'word' || isImperative(first)) return from;
  for (let at = from + 1; at < Math.min(to, from + WORDS_IN_SUBJECT); at++) {
    const token = tokens[at];
    if (!token || token.kind === 'sign' || !(parts[at] === undefined || parts[at] === 'name')) return from;
    const next = tokens[at + 1];
    if (isCue(token, Cue.subjectModal) && next && at + 1 < to)
      return next.word.verb ||
        isCue(next, Cue.afterModal) ||
        next.word.flags === Flag.adverb ||
        isUnknownVerb(tokens, at + 1)
        ? at + 1
        : from;
    if (isPresent(tokens, at)) return at;
    if (isCue(token, Cue.wishes) && isCue(next, Cue.to)) return at + 2;
    if (hasFlag(token, Flag.preposition) && !isCue(token, Cue.subjectPreposition)) return from;
    if (hasFlag(token, Flag.auxiliary | Flag.relative | Flag.adverb)) return from;
  }
  return from;
}

/** `the app has a dark mode`, `Maya reads the story`: an object follows, so that it is no plural noun. */
function isPresent(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const object = opensObject(next) || hasFlag(next, Flag.evaluative);
  if (at === 0 || !object || !token?.word.verb || token.capital) return false;
  return token.word.form === 's' || (isCue(token, Cue.hasTo) && token.word.form === 'past');
}

const WORDS_IN_ANNOUNCEMENT = 12;

/** `my main goal for this year is to`, `our objective:`: the position after it, else `at`. */
function announcement({ tokens, parts }: Sentence, at: number, to: number): number {
  const last = Math.min(to, at + WORDS_IN_ANNOUNCEMENT);
  let named = false;
  for (let index = at; index < last; index++) {
    const token = tokens[index];
    if (!token) return at;
    if (hasTimeFlag(token, TimeFlag.goalNoun)) named = true;
    else if (named && isCue(token, Cue.announces)) return isCue(tokens[index + 1], Cue.toBe) ? index + 2 : index + 1;
    else if (!named && index > at + 2) return at;
    else if (parts[index] === undefined && (token.word.form !== 'base' || token.kind !== 'word')) return at;
  }
  return at;
}

function skippable({ tokens, parts }: Sentence, at: number): boolean {
  const part = parts[at];
  if (part === 'measure' || part === 'name') return false;
  return part !== undefined || (tokens[at]?.kind === 'sign' && !isSign(tokens[at], '$', '€', '£'));
}

export function findVerb(sentence: Sentence, at: number, to: number, wished: boolean): Verb | undefined {
  const { tokens, lexicon, parts } = sentence;
  const token = tokens[at];
  if (!token || parts[at] === 'measure') return undefined;
  const { verb, form, lemma } = token.word;
  const phrasal = matchEntry(tokens, at, lexicon.verbs, 'lemma');
  const skilled = isCueLemma(token, Cue.becomes) && isCue(tokens[at + 1], Cue.skilled);
  if (skilled && isCue(tokens[at + 2], Cue.skilledIn) && at + 2 < to)
    return verbOf(at, at + 3, lemma, VerbClass.learning);
  const dated = phrasal && phrasal.value & VerbClass.contentFree && parts[phrasal.to - 1] === 'deadline';
  if (phrasal && !dated && phrasal.to <= to && (form !== 's' || isPresent(tokens, at)))
    return verbOf(at, phrasal.to, lemma, phrasal.value);
  if (wished && !(verb && isCue(tokens[at - 1], Cue.to)))
    return { ...verbOf(at, at, '', VerbClass.completion), wished: true };
  if (verb && ((form !== 's' && form !== 'past') || isPresent(tokens, at))) {
    const compares = hasFlag(token, Flag.comparative) && !opensObject(tokens[at + 1]);
    const noun = (verb & VerbClass.alsoNoun && isNounUse(sentence, at, to)) || compares;
    if (!noun) return verbOf(at, at + 1, lemma, verb);
  }
  if (verb && form === 'past' && (isCue(tokens[at - 1], Cue.have) || (at === 0 && opensObject(tokens[1]))))
    return verbOf(at, at + 1, lemma, verb);
  const particle =
    token.kind === 'word' &&
    !hasFlag(token, Flag.preposition | Flag.determiner | Flag.pronoun | Flag.adverb) &&
    isCue(tokens[at + 1], Cue.particle) &&
    opensObject(tokens[at + 2]);
  if (particle) return verbOf(at, at + 2, token.lower, VerbClass.completion);
  return isUnknownVerb(tokens, at) ? verbOf(at, at + 1, token.lower, VerbClass.completion) : undefined;
}

/** A verb of several words is phrasal. */
function verbOf(from: number, to: number, lemma: string, kind: number): Verb {
  return { span: { from, to }, lemma, kind, abstains: false, phrasal: to > from + 1, wished: false };
}

/** A word that no list knows as a verb but that stands as one: `yodel in the Alps`, also a noun in front of an article (`ring the bell`). */
function isUnknownVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || token.kind !== 'word' || token.word.verb) return false;
  const { flags, time } = token.word;
  if (flags === 0 && time === 0 && ((opensObject(next) && !next.capital) || takesPlace(tokens, at + 1))) return true;
  // What a modal stands before is a verb: `the resident will doff wet gloves`.
  const asked = isCue(tokens[at - 1], Cue.subjectModal) && next.kind === 'word' && !hasFlag(next, Flag.preposition);
  if (flags === 0 && time === 0 && token.value === undefined && asked) return true;
  return (
    hasFlag(next, Flag.determiner | Flag.possessive) &&
    !token.word.plural &&
    token.value === undefined &&
    !(flags & ~(NOUN_FLAGS | Flag.named)) &&
    !(time & ~(TimeFlag.phone | TimeFlag.stay | TimeFlag.namedAfter | TimeFlag.event | TimeFlag.routine))
  );
}

/** A preposition with something definite or single: `fit into my dress`, `kayak down the river`, `cruise on a ship`. */
function takesPlace(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const determined = hasFlag(next, Flag.definite | (at === 1 ? Flag.indefinite : 0));
  return (
    isCue(tokens[at], Cue.placePreposition) &&
    (determined || isCue(next, Cue.everyOne)) &&
    !isCue(tokens[at - 1], Cue.condition)
  );
}

/** At the start of a clause `design` is a verb unless something shows the noun: an adverbial or nothing follows `test coverage`. */
function isNounUse({ tokens }: Sentence, at: number, to: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.word.form === 'ing') return false;
  if (at + 1 >= to || !next) return false;
  return isCue(next, Cue.nounSign) || (next.word.verb !== 0 && next.word.form === 's' && !next.word.plural);
}

/** `start playing`, `help mentees pass`, `have them complete`, `stop smoking`: the verb that matters, when it is an inner one. */
export function embedded(sentence: Sentence, verb: Verb, to: number): Verb | undefined {
  const { tokens } = sentence;
  const at = verb.span.to;
  if (verb.phrasal || verb.wished) return undefined;
  if (isCueLemma(tokens[verb.span.from], Cue.haveVerb) && tokens[at]?.word.form === 'past' && tokens[at]?.word.verb)
    return findVerb(sentence, at, to, false);
  if (verb.kind & VerbClass.phase || isTrialOfAct(sentence, at, to)) {
    const inner = tokens[at]?.word.flags === Flag.adverb ? at + 1 : at;
    if (tokens[inner]?.word.form === 'ing' && tokens[inner]?.word.verb) {
      const found = findVerb(sentence, inner, to, false);
      return (
        found && {
          ...found,
          abstains: isCue(tokens[verb.span.from], Cue.abstains),
        }
      );
    }
  }
  return verb.kind & VerbClass.causative ? caused(sentence, at, to) : undefined;
}

/** `try saving money`, `try improving`: the tried act is what counts; `try sailing` is one by itself. */
function isTrialOfAct({ tokens }: Sentence, at: number, to: number): boolean {
  const gerund = tokens[at];
  if (!isCueLemma(tokens[at - 1], Cue.tries) || gerund?.word.form !== 'ing' || at >= to) return false;
  const vague = VerbClass.direction | VerbClass.contentFree | VerbClass.learning | VerbClass.state;
  return hasVerbClass(gerund, vague) || opensObject(tokens[at + 1]);
}

const WORDS_IN_CAUSED = 5;

function caused(sentence: Sentence, at: number, to: number): Verb | undefined {
  const { tokens, parts } = sentence;
  const last = Math.min(to, at + WORDS_IN_CAUSED);
  if (!tokens[at] || tokens[at]?.kind !== 'word') return undefined;
  for (let index = at + 1; index < last; index++) {
    const token = tokens[index];
    if (!token || parts[index] === 'deadline' || hasFlag(token, Flag.preposition | Flag.conjunction)) {
      if (isCue(token, Cue.to) && tokens[index + 1]?.word.verb) continue;
      return undefined;
    }
    const people = tokens[index - 1];
    const subject =
      people !== undefined &&
      (hasFlag(people, Flag.pronoun) ||
        people.word.plural ||
        isCue(people, Cue.causedPeople) ||
        hasFlag(people, Flag.quality) ||
        people.capital);
    if (
      subject &&
      token.word.verb &&
      token.word.form === 'base' &&
      !(hasVerbClass(token, VerbClass.alsoNoun) && !opensObject(tokens[index + 1]))
    )
      return findVerb(sentence, index, to, false);
  }
  return undefined;
}
