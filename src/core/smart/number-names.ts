import { Cue } from './language/cues';
import { Flag, TimeFlag, VerbClass } from './lexicon';
import { isPercent } from './quantities';
import type { Quantity } from './quantities';
import { isMonth, isYear } from './time-points';
import { hasFlag, hasTimeFlag, hasVerbClass, isCue, isSign, mark, matchPhrase } from './tokens';
import type { Sentence, Token } from './tokens';

/** Marks numbers that are part of a name or saying: `24/7`, `one on one`, phone numbers, list labels. */
export function markNames(sentence: Sentence): void {
  const { tokens, parts, lexicon } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    if (parts[at] !== undefined) continue;
    const idiom = matchPhrase(tokens, at, lexicon.idioms);
    const to = idiom > at ? idiom : phoneNumber(tokens, at);
    if (to > at) {
      mark(sentence, { from: at, to }, 'name');
      at = to - 1;
    }
  }
  if (
    tokens[0]?.kind === 'number' &&
    tokens[1]?.joined &&
    isSign(tokens[1], '.', ')') &&
    tokens[2] &&
    !tokens[2].joined
  )
    mark(sentence, { from: 0, to: 1 }, 'label');
}

const DIGITS_IN_PHONE = 7;
const LONGEST_PHONE = 16;

/** `555-0123`, `+44 20 7946 0018`, `call 0151 2345678`. */
function phoneNumber(tokens: readonly Token[], at: number): number {
  const plus = isSign(tokens[at], '+') && tokens[at + 1]?.joined === true;
  let to = plus ? at + 1 : at;
  if (tokens[to]?.kind !== 'number') return 0;
  let digits = 0;
  let groups = 0;
  for (const last = Math.min(tokens.length, at + LONGEST_PHONE); to < last; to++) {
    const token = tokens[to];
    if (token?.kind === 'number') {
      digits += token.lower.length;
      groups++;
    } else if (!isSign(token, '-', '.', '(', ')') || tokens[to + 1]?.kind !== 'number') break;
  }
  const announced = plus || [1, 2, 3, 4, 5].some((back) => hasTimeFlag(tokens[at - back], TimeFlag.phone));
  const local =
    groups === 2 && tokens[at]?.lower.length === 3 && tokens[at + 2]?.lower.length === 4 && isSign(tokens[at + 1], '-');
  return (announced && digits >= DIGITS_IN_PHONE) ||
    local ||
    (groups >= 3 && digits >= 9 && isSign(tokens[at + 1], '-', '.'))
    ? to
    : 0;
}

/** Whether the number of a quantity is a name, a date or a description instead of an amount to reach. */
export function namesSomething(sentence: Sentence, quantity: Quantity): boolean {
  const { tokens } = sentence;
  const number = tokens[quantity.from];
  if (!number || number.kind === 'sign') return false;
  const before = tokens[quantity.from - 1];
  const after = tokens[quantity.to];
  if (isOrdinal(after) || isDecade(after) || /^0\d{2,}$/.test(number.lower)) return true;
  if (/\d\.\d+\.\d/.test(number.lower) || isSign(before, '#', '§')) return true;
  if (isPercent(after)) return false;
  if (
    isSign(after, '-') &&
    after?.joined &&
    tokens[quantity.to + 1]?.joined &&
    tokens[quantity.to + 1]?.kind === 'word'
  )
    return namesWithHyphen(sentence, quantity);
  if (isJoinedName(tokens, quantity.from)) return true;
  if (isNameOfRace(sentence, quantity) || describes(sentence, quantity)) return true;
  const counted = countsSomething(sentence, quantity.to);
  if (isYear(number) && quantity.to === quantity.from + 1) return !counted && !isMetricBefore(before);
  if (before && isNamedBefore(sentence, quantity.from - 1) && !(counted && before.word.verb)) return true;
  if (
    before &&
    before.kind === 'word' &&
    before.capital &&
    quantity.from > 1 &&
    isProperName(sentence, quantity.from - 1) &&
    !counted
  )
    return true;
  if (number.lower.endsWith('.0') && before?.kind === 'word' && before.capital && !counted) return true;
  return number.kind === 'word' && numberWordNames(sentence, quantity);
}

function isOrdinal(token: Token | undefined): boolean {
  return token?.joined === true && isCue(token, Cue.ordinalEnding);
}

function isDecade(token: Token | undefined): boolean {
  return token?.joined === true && isCue(token, Cue.pluralOfNumber);
}

/** `K-12`, `COVID-19`, `HTTP/2`; not `sub-20`. */
function isJoinedName(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  if (!tokens[at]?.joined || !sign?.joined) return false;
  const limit = isCue(tokens[at - 2], Cue.limit);
  return (isSign(sign, '-') && !limit) || (isSign(sign, '/') && tokens[at - 2]?.spelled === true);
}

/** A unit, a metric, or a plural noun follows within the next two words. */
function countsSomething({ tokens, parts }: Sentence, at: number): boolean {
  for (let index = at; index < Math.min(at + 3, tokens.length); index++) {
    const token = tokens[index];
    if (!token || (parts[index] !== undefined && parts[index] !== 'recurrence')) return false;
    if (parts[index] === 'recurrence') return true;
    if (token.kind === 'sign' && !isSign(token, '+', '-')) return false;
    if (hasFlag(token, Flag.preposition | Flag.conjunction | Flag.pronoun | Flag.auxiliary)) return false;
    if (
      hasFlag(token, Flag.unit | Flag.metric | Flag.currency) ||
      hasTimeFlag(token, TimeFlag.shortUnit) ||
      (token.word.plural && !token.capital)
    )
      return true;
  }
  return false;
}

function isMetricBefore(before: Token | undefined): boolean {
  return hasFlag(before, Flag.metric);
}

const WORDS_AFTER_TOP = 3;

/** `the top 5 bugs` picks five of them; `a top 10 company` and `in the top 10 teams` tell a rank. */
export function picksFrom(tokens: readonly Token[], at: number): boolean {
  if (!isCue(tokens[at], Cue.top) || tokens[at + 1]?.value === undefined) return false;
  if (isCue(tokens[at - 1], Cue.among) || isCue(tokens[at - 2], Cue.among)) return false;
  return tokens.slice(at + 2, at + 2 + WORDS_AFTER_TOP).some(({ kind, word }) => kind === 'word' && word.plural);
}

/** `chapter 3`, `level 2`, `Python 3`, `top 10`. */
function isNamedBefore({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isSign(token, '.', '-') && token.joined) return isCue(tokens[at - 1], Cue.numberAbbreviation);
  if (!hasFlag(token, Flag.named) || picksFrom(tokens, at)) return false;
  return !token.word.verb || token.capital || isCue(tokens[at - 1], Cue.namingContext);
}

function isProperName({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (!token || hasVerbClass(token, ~VerbClass.alsoNoun) || isMonth(token)) return false;
  return !hasFlag(
    token,
    Flag.metric |
      Flag.unit |
      Flag.determiner |
      Flag.preposition |
      Flag.conjunction |
      Flag.pronoun |
      Flag.comparative |
      Flag.auxiliary |
      Flag.adverb,
  );
}

/** `15-minute` measures, `two-factor` and `five-year plan` do not. */
function namesWithHyphen({ tokens }: Sentence, { to }: Quantity): boolean {
  const unit = tokens[to + 1];
  if (!unit) return false;
  const measures =
    hasFlag(unit, Flag.unit) || hasTimeFlag(unit, TimeFlag.period | TimeFlag.shortUnit) || unit.value !== undefined;
  const aged = isSign(tokens[to + 2], '-') && isCue(tokens[to + 3], Cue.old);
  return !measures || aged || hasTimeFlag(tokens[to + 2], TimeFlag.namedAfter);
}

/** `my first 5k`, `couch-to-5k`: the number names a race and is no distance to run. */
function isNameOfRace({ tokens }: Sentence, { from, to }: Quantity): boolean {
  if (!isCue(tokens[to - 1], Cue.thousand) || (tokens[from]?.value ?? 0) > 100) return false;
  if (hasFlag(tokens[to], Flag.unit | Flag.metric | Flag.attribute) && !isCue(tokens[to], Cue.race)) return false;
  const before = tokens[from - 1];
  if (isSign(before, '-') && tokens[from]?.joined) return true;
  return (
    before !== undefined &&
    (hasFlag(before, Flag.determiner) || hasTimeFlag(before, TimeFlag.ordinal) || isCue(tokens[to], Cue.raceBehind))
  );
}

/** Numbers that say how things are: `my two kids`, `10 years of experience`, `a team of 5`, `age 30`. */
function describes({ tokens, parts }: Sentence, { from, to }: Quantity): boolean {
  const before = tokens[from - 1];
  const twoBefore = tokens[from - 2];
  if (isCue(before, Cue.aged)) return true;
  if (
    isCue(tokens[to], Cue.yearUnit) &&
    (isCue(tokens[to + 1], Cue.old) || (isCue(tokens[to + 1], Cue.of) && isCue(tokens[to + 2], Cue.experience)))
  )
    return true;
  if (
    before &&
    hasFlag(before, Flag.possessive) &&
    twoBefore &&
    hasFlag(twoBefore, Flag.preposition) &&
    parts[from - 2] === undefined
  )
    return !isCue(twoBefore, Cue.amountBeforeOwned);
  return isCue(before, Cue.of) && isCue(twoBefore, Cue.groupOf) && hasFlag(tokens[from - 3], Flag.definite);
}

/** `Seven Habits`, `the one`, `one of them`. */
function numberWordNames({ tokens, parts }: Sentence, { from, to }: Quantity): boolean {
  const word = tokens[from];
  const next = tokens[to];
  const before = tokens[from - 1];
  if (isCue(word, Cue.one)) {
    if (parts[to] === 'recurrence') return false;
    if (
      before &&
      hasFlag(before, Flag.determiner | Flag.comparative | Flag.evaluative | Flag.bleached) &&
      !hasFlag(before, Flag.possessive)
    )
      return true;
    if (
      !next || next.kind === 'sign'
        ? !isSign(next, '-')
        : next.word.flags & (Flag.preposition | Flag.conjunction | Flag.pronoun | Flag.auxiliary | Flag.relative)
    )
      return true;
  }
  if (!word?.capital || from === 0 || !next?.capital) return false;
  return !(next.word.plural && hasFlag(next, Flag.unit | Flag.deliverable | Flag.metric | Flag.generic));
}
