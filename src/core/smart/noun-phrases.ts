import { isStop, LONGEST_PHRASE, narrowedEnd, relatedEnd } from './chunks';
import { Cue } from './language/cues';
import { Flag, TimeFlag, VerbClass } from './lexicon';
import { EACH, isAttribute, isWrittenAsRace, isRecord, isSingledOut, kindOf } from './object-kind';
import type { ObjectKind } from './object-kind';
import { picksFrom } from './number-names';
import { isName } from './titles';
import { hasFlag, hasTimeFlag, isCue, isSign, matchPhrase } from './tokens';
import type { Sentence, Span, Token } from './tokens';

export interface NounPhrase extends Span {
  readonly kind: ObjectKind;
  readonly head: Token | undefined;
  readonly definite: boolean;
  readonly plural: boolean;
  /** Words before the head that describe it, praise and fillers aside. */
  readonly described: boolean;
  readonly praised: boolean;
  /** The head is something that is there or not: a certificate, a race. */
  readonly deliverable: boolean;
  /** A preposition that leads to a place, person or part follows: `in client meetings`. */
  readonly narrowed: boolean;
  /** The position after those words, else 0. */
  readonly narrowedTo: number;
  readonly field: boolean;
  /** All that describes the head is a field: `design patterns`. */
  readonly byField: boolean;
  /** What follows `of` says which one: `the onboarding of new nurses`. */
  readonly specified: boolean;
  /** As `specified`, of an attribute too: `understanding of the care plan`. */
  readonly about: boolean;
  readonly determined: boolean;
  readonly indefinite: boolean;
  /** A place with a name follows: `sushi in Tokyo`. */
  readonly placed: boolean;
  /** It follows a preposition instead of the verb itself. */
  readonly indirect: boolean;
}

/** Reads the noun phrase from `at` on, not beyond `end`. */
export function readNounPhrase(sentence: Sentence, at: number, end: number): NounPhrase {
  const { tokens } = sentence;
  const words = readWords(sentence, at, end);
  const { head, headAt, flags, nouns } = words;
  const of = readOf(sentence, words.to, end);
  if (of && (!head || isCue(head, Cue.container))) return { ...of, from: at };
  const to = of?.to ?? words.to;
  const attribute = isAttribute(head, words.attributePhrase && !of);
  const definite = (flags & Flag.definite) !== 0 || (of?.definite ?? false);
  const pair = hasTimeFlag(head, TimeFlag.pair);
  const plural = !pair && (head?.word.plural ?? false) && !(head?.word.flags === 0 && isName(sentence, headAt));
  const narrowedTo = narrowedEnd(sentence, to, end) || relatedEnd(sentence, to, end);
  const described = words.described > 0 || words.capital >= 1;
  const praised = words.praised > 0;
  const determined = (flags & Flag.determiner) !== 0;
  const narrowed = narrowedTo > 0;
  const deliverable = hasFlag(head, Flag.deliverable) || isWrittenAsRace(tokens, headAt);
  const kind = kindOf({
    head,
    definite,
    plural,
    pair,
    determined,
    described,
    praised,
    narrowed,
    role: !plural && nouns > 1 && hasFlag(head, Flag.role),
    singledOut: definite && isSingledOut(sentence, at, headAt, narrowed || of !== undefined),
    flags,
    nouns,
    named: words.capital >= 1 || words.coded || (of?.kind === 'named' && !attribute),
    unnamed: words.unnamed,
    quoted: words.quoted,
    attribute: attribute && !words.coded && !isBeloved(head, of) && !(deliverable && isOwnBrand(words)),
    personal: isRecord(tokens, headAt),
    praisedNothing: words.praised > 0 && isCue(head, Cue.praisedNothing) && !isCue(tokens[to], Cue.as),
  });
  return {
    from: at,
    to,
    kind,
    head,
    definite,
    plural,
    described,
    praised,
    deliverable,
    indirect: false,
    determined,
    indefinite: (flags & Flag.indefinite) !== 0,
    placed: narrowed && isCue(tokens[to], Cue.namedPlace) && isName(sentence, narrowedTo - 1),
    narrowed,
    narrowedTo,
    byField: words.described > 0 && words.byField === words.described && words.capital === 0,
    specified: of !== undefined && !attribute && isTelling(of),
    about: of !== undefined && (of.described || isTelling(of)),
    field: words.field || hasFlag(head, Flag.field),
  };
}

/** What the words up to the phrase's end say, one by one. */
interface PhraseWords {
  to: number;
  head: Token | undefined;
  headAt: number;
  /** Of determiners and comparing words. */
  flags: number;
  /** How many words could be the head. */
  nouns: number;
  described: number;
  /** How many of these words are whole fields: `marketing` in `marketing techniques`. */
  byField: number;
  praised: number;
  /** Capitals, those of common words by half. */
  capital: number;
  attributePhrase: boolean;
  field: boolean;
  unnamed: boolean;
  quoted: boolean;
  own: boolean;
  /** `B2 proficiency`, `A grades`. */
  coded: boolean;
}

function noWords(at: number): PhraseWords {
  return {
    to: at,
    head: undefined,
    headAt: at,
    flags: 0,
    nouns: 0,
    described: 0,
    byField: 0,
    praised: 0,
    capital: 0,
    attributePhrase: false,
    field: false,
    unnamed: false,
    quoted: false,
    own: false,
    coded: false,
  };
}

function readWords(sentence: Sentence, at: number, end: number): PhraseWords {
  const { tokens, parts } = sentence;
  const found = noWords(at);
  for (let index = at; index < Math.min(end, at + LONGEST_PHRASE); index++) {
    const token = tokens[index];
    if (!token || isStop(sentence, index, at)) break;
    found.to = index + 1;
    if (isSign(token, '"') && tokens[index + 1]?.joined) found.quoted = true;
    if (token.kind === 'sign' || parts[index] === 'recurrence') continue;
    const grade = isCue(token, Cue.grade) && isCue(tokens[index + 1], Cue.grades);
    if (grade || isCue(token, Cue.levelCode)) found.coded = true;
    if (grade) continue;
    if (hasFlag(token, Flag.determiner) && !found.head)
      found.flags |= token.word.flags | (isCue(token, Cue.eachEvery) ? EACH : 0);
    else readNoun(sentence, index, token, found);
  }
  return found;
}

/** Adds a word that could be the head, as the last one is; those before it describe it. */
function readNoun(sentence: Sentence, at: number, token: Token, found: PhraseWords): void {
  const { tokens, lexicon } = sentence;
  const { flags } = token.word;
  if (comparesAsParticiple(token) && found.nouns === 0 && !(found.flags & Flag.determiner))
    found.flags |= Flag.comparative;
  if (picksFrom(tokens, at)) return;
  found.flags |= flags & (Flag.comparative | Flag.superlative | Flag.vagueQuantifier);
  if (matchPhrase(tokens, at, lexicon.attributes) > at) found.attributePhrase = true;
  if (matchPhrase(tokens, at, lexicon.fields) > at) found.field = true;
  if (found.head) describe(found, found.head, token);
  if (flags & Flag.generic && isCue(token, Cue.unnamed)) found.unnamed = true;
  if (isCue(token, Cue.own)) {
    found.flags &= ~Flag.definite;
    found.own = true;
  }
  if (isName(sentence, at)) found.capital += flags & (Flag.attribute | Flag.generic | Flag.field) ? 0.5 : 1;
  found.head = token;
  found.headAt = at;
  found.nouns++;
}

/** `improved search`: a participle that compares. */
function comparesAsParticiple(token: Token): boolean {
  const { form, verb } = token.word;
  return form === 'past' && (verb & VerbClass.direction) !== 0 && !isCue(token, Cue.pastAdjective);
}

/** Counts a word in front of the head as praise or description; `high` belongs to the praise in `high quality`. */
function describe(found: PhraseWords, token: Token, next: Token): void {
  const { word, kind } = token;
  if (isCue(token, Cue.degree) && isCue(next, Cue.praiseNoun)) return;
  const empty = Flag.bleached | Flag.comparative | Flag.superlative | Flag.vagueQuantifier | Flag.adverb;
  if (kind === 'number' || word.value !== undefined) return;
  if (word.flags & Flag.evaluative || isCue(token, Cue.praiseNoun)) found.praised++;
  else if (!(word.flags & empty)) {
    found.described++;
    if (word.flags & Flag.field) found.byField++;
  }
}

/** `the love of my life`: somebody. */
function isBeloved(head: Token | undefined, of: NounPhrase | undefined): boolean {
  return isCue(head, Cue.beloved) && of?.definite === true && isCue(of.head, Cue.life);
}

/** `my own clothing brand`, `a skincare brand`: one that can be founded, unlike `our brand`. */
function isOwnBrand({ described, praised, attributePhrase, own, flags }: PhraseWords): boolean {
  return described > 0 && praised === 0 && !attributePhrase && (own || (flags & Flag.indefinite) !== 0);
}

function isTelling({ head, kind }: NounPhrase): boolean {
  const vague = Flag.generic | Flag.attribute | Flag.field | Flag.quality;
  return head !== undefined && kind !== 'none' && kind !== 'compared' && !hasFlag(head, vague);
}

/** The complement behind `of`. */
function readOf(sentence: Sentence, at: number, end: number): NounPhrase | undefined {
  const { tokens, parts } = sentence;
  if (at + 1 >= end || !isCue(tokens[at], Cue.of) || isCue(tokens[at + 1], Cue.of)) return undefined;
  return parts[at] === undefined || parts[at] === 'name' ? shallowPhrase(sentence, at + 1, end) : undefined;
}

/** As `readNounPhrase`, but not into a further `of`, so that a chain of them stays linear. */
function shallowPhrase(sentence: Sentence, at: number, end: number): NounPhrase {
  let stop = at;
  while (stop < end && stop < at + LONGEST_PHRASE && !isCue(sentence.tokens[stop], Cue.of)) stop++;
  return readNounPhrase(sentence, at, stop);
}
