import { Cue } from './language/cues';
import { Flag, TimeFlag } from './lexicon';
import { hasFlag, hasTimeFlag, isCue, isSign } from './tokens';
import type { Part, Sentence, Token } from './tokens';

/** A noun phrase is no longer. */
export const LONGEST_PHRASE = 14;
const STOP = Flag.conjunction | Flag.relative | Flag.auxiliary;

/** Whether the phrase that starts at `from` ends before this token. */
export function isStop({ tokens, parts }: Sentence, at: number, from: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  const part = parts[at];
  if (part === 'name') return isCue(token, Cue.of);
  if (part !== undefined && part !== 'recurrence' && part !== 'measure') return true;
  if (linksPraise(tokens, at)) return false;
  if (isSign(token, ':') && tokens[at + 1]?.joined && tokens[at + 1]?.kind === 'number') return false;
  if (token.kind === 'sign')
    return (
      !isSign(token, '"', "'", '-', '/', '#', '@', '.', '`', '*', '_', '<', '>', '%', '$') ||
      (isSign(token, '.') && !(tokens[at + 1]?.joined && tokens[at + 1]?.kind !== 'sign'))
    );
  if (isAfterArticle(tokens, at)) return false;
  if (at === from && isCue(token, Cue.that) && isThing(tokens[at + 1])) return false;
  if (joinsModifiers(tokens, at, from)) return false;
  if (isCue(token, Cue.behind) && at > from && !continues(tokens[at + 1], parts[at + 1])) return true;
  if (hasFlag(token, STOP)) return !(token.capital && at > from) || isCue(token, Cue.andOr);
  if (hasFlag(token, Flag.preposition)) return !(token.capital && at > from && tokens[at + 1]?.capital);
  if (hasFlag(token, Flag.pronoun) && !hasFlag(token, Flag.determiner)) return at > from;
  return (
    token.word.flags === Flag.adverb &&
    at > from &&
    !isModified(tokens[at - 1]) &&
    !continues(tokens[at + 1], parts[at + 1])
  );
}

/** `strong, trusting relationships`, `clear and helpful answers`: two words of praise for one thing. */
export function linksPraise(tokens: readonly Token[], at: number): boolean {
  const link = isSign(tokens[at], ',') || isCue(tokens[at], Cue.modifierLink);
  return link && isPraise(tokens[at - 1]) && isPraise(tokens[at + 1]) && isThing(tokens[at + 2]);
}

const isPraise = (token: Token | undefined): boolean => hasFlag(token, Flag.evaluative);

/** A word that a demonstrative can point at: `that app`, not `that is`. */
function isThing(next: Token | undefined): boolean {
  const grammar = Flag.pronoun | Flag.auxiliary | Flag.determiner | Flag.preposition | Flag.conjunction | Flag.relative;
  return next?.kind === 'word' && !hasFlag(next, grammar);
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

/** After an article or possessive any word is a noun: `a will`, `the how`, `my will`. */
function isAfterArticle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const possessive = hasFlag(before, Flag.possessive);
  return (isCue(before, Cue.article) || possessive) && !isCue(tokens[at], Cue.thatWhich);
}

/** `our first home`: after an article, possessive or ordinal an adverb is a noun. */
function isModified(before: Token | undefined): boolean {
  return hasFlag(before, Flag.possessive | Flag.definite) || hasTimeFlag(before, TimeFlag.ordinal);
}

/** Whether a word after an adverb goes on with the phrase, as in `an online portfolio`, `my first review`. */
function continues(next: Token | undefined, part: Part | undefined): boolean {
  return (
    next?.kind === 'word' &&
    part === undefined &&
    !hasFlag(next, STOP | Flag.preposition | Flag.pronoun | Flag.adverb | Flag.determiner | Flag.comparative)
  );
}

const WORDS_IN_RELATIVE = 8;

/** A relative clause that tells which one: `a tool that counts words`. */
export function relatedEnd({ tokens }: Sentence, at: number, end: number): number {
  return at + 1 < end && isCue(tokens[at], Cue.relative) ? Math.min(end, at + WORDS_IN_RELATIVE) : 0;
}

/** A preposition with something definite, named or described after it. */
export function narrowedEnd(sentence: Sentence, at: number, end: number): number {
  const { tokens, parts } = sentence;
  if (at >= end || !isCue(tokens[at], Cue.place) || parts[at] !== undefined) return 0;
  const next = tokens[at + 1];
  if (!next || next.kind === 'sign' || parts[at + 1] !== undefined) return 0;
  const last = lastOfPhrase(sentence, at + 1, end);
  const head = tokens[last];
  if (
    !head ||
    hasFlag(head, Flag.attribute | Flag.pronoun) ||
    (hasFlag(head, Flag.generic) && !hasFlag(next, Flag.definite))
  )
    return 0;
  if (hasFlag(next, Flag.comparative) || (last === at + 1 && hasFlag(head, Flag.field))) return 0;
  const contentful = (index: number): boolean =>
    !hasFlag(tokens[index], Flag.determiner | Flag.bleached | Flag.evaluative);
  const certain = hasFlag(next, Flag.definite) || head.capital || (last > at + 1 && contentful(last - 1));
  const single = hasFlag(next, Flag.indefinite) && !hasFlag(tokens[at + 2], Flag.bleached);
  if (tokens[last + 1]?.kind === 'number' && last + 1 < end && parts[last + 1] === undefined) return last + 2;
  return certain || single ? last + 1 : 0;
}

/** `attempts to reach Mars`: what they are about, not which. */
export function opensInfinitive({ tokens, lexicon }: Sentence, at: number): boolean {
  const noun = tokens[at - 1];
  return isCue(tokens[at], Cue.to) && noun !== undefined && takesInfinitive(lexicon.word(noun.word.singular).time);
}

const takesInfinitive = (time: number): boolean => (time & TimeFlag.takesInfinitive) !== 0;

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
      hasFlag(token, Flag.determiner | Flag.possessive) ||
      hasTimeFlag(token, TimeFlag.ordinal))
  );
}
