import { Cue } from './language/cues';
import { Flag, TimeFlag, VerbClass } from './lexicon';
import { isCue, isSign, matchPhrase } from './tokens';
import { isName } from './titles';
import type { Part, Sentence, Span, Token } from './tokens';

/** How much a noun phrase tells: a `named` or `concrete` thing, or one of the ways to name nothing. */
export type ObjectKind = 'none' | 'attribute' | 'generic' | 'compared' | 'plural' | 'concrete' | 'named';

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
  readonly determined: boolean;
  readonly indefinite: boolean;
  /** A place with a name follows: `sushi in Tokyo`. */
  readonly placed: boolean;
  /** It follows a preposition instead of the verb itself. */
  readonly indirect: boolean;
}

const LONGEST_PHRASE = 14;
/** Beside the flags of the phrase's words: `every expense` names each single one. */
const EACH = 1 << 30;
const STOP = Flag.conjunction | Flag.relative | Flag.auxiliary;

/** Reads the noun phrase from `at` on, not beyond `end`. */
export function readNounPhrase(sentence: Sentence, at: number, end: number): NounPhrase {
  const { tokens, parts, lexicon } = sentence;
  let head: Token | undefined;
  let headAt = at;
  let [flags, nouns, described, praised, capital] = [0, 0, 0, 0, 0];
  let [attributePhrase, field, unnamed, quoted] = [false, false, false, false];
  let to = at;
  for (let index = at; index < Math.min(end, at + LONGEST_PHRASE); index++) {
    const token = tokens[index];
    if (!token || isStop(sentence, index, at)) break;
    to = index + 1;
    if (isSign(token, '"') && tokens[index + 1]?.joined) quoted = true;
    if (token.kind === 'sign') continue;
    if (parts[index] === 'recurrence') continue;
    const { word } = token;
    if (word.flags & Flag.determiner && !head) {
      flags |= word.flags | (isCue(token, Cue.eachEvery) ? EACH : 0);
      continue;
    }
    if (
      word.form === 'past' &&
      word.verb & VerbClass.direction &&
      !isCue(token, Cue.pastAdjective) &&
      nouns === 0 &&
      !(flags & Flag.determiner)
    )
      flags |= Flag.comparative;
    flags |= word.flags & (Flag.comparative | Flag.superlative | Flag.vagueQuantifier);
    if (matchPhrase(tokens, index, lexicon.attributes) > index) attributePhrase = true;
    if (matchPhrase(tokens, index, lexicon.fields) > index) field = true;
    if (head) describe(head);
    if (word.flags & Flag.generic && isCue(token, Cue.unnamed)) unnamed = true;
    if (isCue(token, Cue.own)) flags &= ~Flag.definite;
    if (isName(sentence, index)) capital += word.flags & (Flag.attribute | Flag.generic | Flag.field) ? 0.5 : 1;
    head = token;
    headAt = index;
    nouns++;
  }
  const ofEnd = readOf(sentence, to, end, head);
  if (ofEnd && (!head || isContainer(head))) return { ...ofEnd.phrase, from: at };
  if (ofEnd) to = ofEnd.phrase.to;
  if (attributePhrase && ofEnd) attributePhrase = false;
  function describe(token: Token): void {
    const { word, kind } = token;
    if (kind === 'number' || word.value !== undefined) return;
    if (word.flags & Flag.evaluative || isCue(token, Cue.praiseNoun)) praised++;
    else if (!(word.flags & (Flag.bleached | Flag.comparative | Flag.superlative | Flag.vagueQuantifier | Flag.adverb)))
      described++;
  }
  const definite = (flags & Flag.definite) !== 0 || (ofEnd?.phrase.definite ?? false);
  const pair = head !== undefined && (head.word.time & TimeFlag.pair) !== 0;
  const plural = !pair && (head?.word.plural ?? false);
  const narrowedTo = narrowedEnd(sentence, to, end) || relatedEnd(sentence, to, end);
  const base = {
    pair,
    role: !plural && nouns > 1 && head !== undefined && (head.word.flags & Flag.role) !== 0,
    singledOut: definite && isSingledOut(sentence, at, headAt, narrowedTo > 0 || ofEnd !== undefined),
    from: at,
    to,
    head,
    definite,
    plural,
    described: described > 0 || capital >= 1,
    praised: praised > 0,
    deliverable: head !== undefined && ((head.word.flags & Flag.deliverable) !== 0 || isRace(tokens, headAt)),
    indirect: false,
    determined: (flags & Flag.determiner) !== 0,
    indefinite: (flags & Flag.indefinite) !== 0,
    placed: narrowedTo > 0 && isCue(tokens[to], Cue.namedPlace) && isName(sentence, narrowedTo - 1),
    narrowed: narrowedTo > 0,
    narrowedTo,
    field: field || (head !== undefined && (head.word.flags & Flag.field) !== 0),
  };
  const named = capital >= 1 || (ofEnd?.phrase.kind === 'named' && !isAttribute(head, attributePhrase));
  return {
    ...base,
    kind: kindOf(base, {
      flags,
      nouns,
      named,
      unnamed,
      quoted,
      attribute: isAttribute(head, attributePhrase),
      personal: isRecord(tokens, headAt),
    }),
  };
}

function isAttribute(head: Token | undefined, phrase: boolean): boolean {
  return phrase || (head !== undefined && (head.word.flags & Flag.attribute) !== 0);
}

/** `a 10K`. */
function isRace(tokens: readonly Token[], at: number): boolean {
  return isCue(tokens[at], Cue.thousand) && tokens[at]?.joined === true && tokens[at - 1]?.kind === 'number';
}

/** `the highest mountain in Wales`, `the most famous novel by Tolstoy`: the one thing there; `the best product` is praise. */
function isSingledOut({ tokens }: Sentence, from: number, headAt: number, placed: boolean): boolean {
  const head = tokens[headAt];
  if (!head || head.word.flags & (Flag.attribute | Flag.generic | Flag.quality | Flag.field)) return false;
  for (let at = from; at < headAt; at++) {
    const token = tokens[at];
    if (!token || !(token.word.flags & (Flag.superlative | Flag.comparative))) continue;
    if (!isCue(token, Cue.most) && (token.word.flags & Flag.comparative || isCue(token, Cue.praise))) return false;
    return placed || isCue(tokens[headAt + 1], Cue.singledOutBy);
  }
  return false;
}

/** `my personal best`, `the best seller`: a superlative that names something. */
function isRecord(tokens: readonly Token[], at: number): boolean {
  return isCue(tokens[at], Cue.record) && isCue(tokens[at - 1], Cue.recordOf);
}

function kindOf(
  base: {
    head: Token | undefined;
    definite: boolean;
    plural: boolean;
    described: boolean;
    deliverable: boolean;
    narrowed: boolean;
    determined: boolean;
    praised: boolean;
    singledOut: boolean;
    pair: boolean;
    role: boolean;
  },
  {
    flags,
    nouns,
    named,
    unnamed,
    quoted,
    attribute,
    personal,
  }: {
    flags: number;
    nouns: number;
    named: boolean;
    unnamed: boolean;
    quoted: boolean;
    attribute: boolean;
    personal: boolean;
  },
): ObjectKind {
  const { head, definite, plural, described } = base;
  if (!head || nouns === 0) return 'none';
  if (quoted) return 'named';
  if (unnamed) return 'generic';
  if (personal) return 'concrete';
  if (flags & (Flag.comparative | Flag.superlative) && !base.singledOut) return 'compared';
  if (attribute && flags & Flag.vagueQuantifier && !plural) return 'attribute';
  if (flags & Flag.vagueQuantifier && !base.pair && !base.singledOut) return 'plural';
  if (attribute && !(flags & EACH) && !base.role && !(named && head.capital && nouns > 1)) return 'attribute';
  if (named) return 'named';
  if (!base.determined && !plural && base.praised && !described && !base.narrowed) return 'generic';
  if (plural && definite && !described && !base.narrowed && isCue(head, Cue.ownNothings)) return 'generic';
  if (head.word.flags & Flag.generic && !described && !definite && !base.narrowed) return 'generic';
  if (plural && !definite) return described || base.narrowed ? 'plural' : 'generic';
  return 'concrete';
}

/** `list of books`, `one of my projects`, `all of my notes`: the phrase after `of` is what counts. */
function isContainer(head: Token): boolean {
  return isCue(head, Cue.container);
}

function readOf(
  sentence: Sentence,
  at: number,
  end: number,
  head: Token | undefined,
): { phrase: NounPhrase } | undefined {
  if (!head && at > 0 && !isCue(sentence.tokens[at], Cue.of)) return undefined;
  if (
    !isCue(sentence.tokens[at], Cue.of) ||
    at + 1 >= end ||
    (sentence.parts[at] !== undefined && sentence.parts[at] !== 'name')
  )
    return undefined;
  return isCue(sentence.tokens[at + 1], Cue.of) ? undefined : { phrase: shallowPhrase(sentence, at + 1, end) };
}

/** As `readNounPhrase`, but not into a further `of`, so that a chain of them stays linear. */
function shallowPhrase(sentence: Sentence, at: number, end: number): NounPhrase {
  let stop = at;
  while (stop < end && stop < at + LONGEST_PHRASE && !isCue(sentence.tokens[stop], Cue.of)) stop++;
  return readNounPhrase(sentence, at, stop);
}

function isStop({ tokens, parts }: Sentence, at: number, from: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  const part = parts[at];
  if (part === 'name') return isCue(token, Cue.of);
  if (part !== undefined && part !== 'recurrence' && part !== 'measure') return true;
  if (isSign(token, ':') && tokens[at + 1]?.joined && tokens[at + 1]?.kind === 'number') return false;
  if (token.kind === 'sign')
    return (
      !isSign(token, '"', "'", '-', '/', '#', '@', '.', '`', '*', '_', '<', '>', '%', '$') ||
      (isSign(token, '.') && !(tokens[at + 1]?.joined && tokens[at + 1]?.kind !== 'sign'))
    );
  if (isAfterArticle(tokens, at)) return false;
  if (at === from && isCue(token, Cue.that) && isThing(tokens[at + 1])) return false;
  if (joinsModifiers(tokens, at, from)) return false;
  if (token.word.flags & STOP) return !(token.capital && at > from) || isCue(token, Cue.andOr);
  if (token.word.flags & Flag.preposition) return !(token.capital && at > from && tokens[at + 1]?.capital);
  if (token.word.flags & Flag.pronoun && !(token.word.flags & Flag.determiner)) return at > from;
  return (
    token.word.flags === Flag.adverb &&
    at > from &&
    !isModified(tokens[at - 1]) &&
    !continues(tokens[at + 1], parts[at + 1])
  );
}

/** A word that a demonstrative can point at: `that app`, not `that is`. */
function isThing(next: Token | undefined): boolean {
  const grammar = Flag.pronoun | Flag.auxiliary | Flag.determiner | Flag.preposition | Flag.conjunction | Flag.relative;
  return next?.kind === 'word' && !(next.word.flags & grammar);
}

/** `the strategy and factory patterns`: two modifiers of one plural. */
function joinsModifiers(tokens: readonly Token[], at: number, from: number): boolean {
  const definite = isCue(tokens[from], Cue.definite);
  return (
    definite &&
    isCue(tokens[at], Cue.modifierLink) &&
    at > from + 1 &&
    isThing(tokens[at + 1]) &&
    tokens[at + 2]?.word.plural === true &&
    isThing(tokens[at + 2])
  );
}

/** After an article any word is a noun: `a will`, `the how`. */
function isAfterArticle(tokens: readonly Token[], at: number): boolean {
  return isCue(tokens[at - 1], Cue.article) && !isCue(tokens[at], Cue.thatWhich);
}

/** `our first home`: after an article, possessive or ordinal an adverb is a noun. */
function isModified(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    ((before.word.flags & (Flag.possessive | Flag.definite)) !== 0 || (before.word.time & TimeFlag.ordinal) !== 0)
  );
}

/** Whether a word after an adverb goes on with the phrase, as in `an online portfolio`, `my first review`. */
function continues(next: Token | undefined, part: Part | undefined): boolean {
  return (
    next?.kind === 'word' &&
    part === undefined &&
    !(next.word.flags & (STOP | Flag.preposition | Flag.pronoun | Flag.adverb | Flag.determiner | Flag.comparative))
  );
}

const WORDS_IN_RELATIVE = 8;

/** A relative clause that tells which one: `a tool that counts words`. */
function relatedEnd({ tokens }: Sentence, at: number, end: number): number {
  return at + 1 < end && isCue(tokens[at], Cue.relative) ? Math.min(end, at + WORDS_IN_RELATIVE) : 0;
}

/** A preposition with something definite, named or described after it. */
function narrowedEnd(sentence: Sentence, at: number, end: number): number {
  const { tokens, parts } = sentence;
  if (at >= end || !isCue(tokens[at], Cue.place) || parts[at] !== undefined) return 0;
  const next = tokens[at + 1];
  if (!next || next.kind === 'sign' || parts[at + 1] !== undefined) return 0;
  const last = lastOfPhrase(sentence, at + 1, end);
  const head = tokens[last];
  if (
    !head ||
    head.word.flags & (Flag.attribute | Flag.pronoun) ||
    (head.word.flags & Flag.generic && !(next.word.flags & Flag.definite))
  )
    return 0;
  if (next.word.flags & Flag.comparative || (last === at + 1 && head.word.flags & Flag.field)) return 0;
  const contentful = (index: number): boolean =>
    !((tokens[index]?.word.flags ?? 0) & (Flag.determiner | Flag.bleached | Flag.evaluative));
  const certain = next.word.flags & Flag.definite || head.capital || (last > at + 1 && contentful(last - 1));
  const single = next.word.flags & Flag.indefinite && !((tokens[at + 2]?.word.flags ?? 0) & Flag.bleached);
  return certain || single ? last + 1 : 0;
}

function lastOfPhrase(sentence: Sentence, at: number, end: number): number {
  let last = at;
  for (let index = at; index < Math.min(end, at + LONGEST_PHRASE) && !isStop(sentence, index, at); index++)
    if (sentence.tokens[index]?.kind === 'word') last = index;
  return last;
}

/** A word that opens an object beyond doubt. */
export function opensObject(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'number' ||
      token.capital ||
      (token.word.flags & (Flag.determiner | Flag.possessive)) !== 0 ||
      (token.word.time & TimeFlag.ordinal) !== 0)
  );
}
