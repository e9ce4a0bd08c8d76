import { Cue } from './language/cues';
import { Flag, TimeFlag, VerbClass } from './lexicon';
import { hasFlag, hasTimeFlag, hasVerbClass, isCue, isSign } from './tokens';
import type { Sentence, Token } from './tokens';

/** `… tools to track performance`: an infinitive with its own object after a complete clause. */
export function isPurpose(sentence: Sentence, at: number, body: number): boolean {
  const { tokens, parts } = sentence;
  if (!isCue(tokens[at], Cue.to)) return false;
  const verb = tokens[at + 1];
  if (isOwnGain(tokens, at + 1) && tokens[at - 1]?.word.plural && hasVerbBefore(sentence, body, at)) return true;
  if (!isComplete(sentence, at, body)) return false;
  return (
    verb !== undefined &&
    parts[at + 1] === undefined &&
    verb.word.verb !== 0 &&
    verb.word.form === 'base' &&
    !isChangeOfRole(tokens, at) &&
    (isCertain(tokens, at, body) || hasObject(tokens, at + 2, verb, tokens[at - 1]))
  );
}

/** `…, to lead the team`, `learn Dutch to work in Ghent`, `… to stay healthy`: no noun could stand there. */
function isCertain(tokens: readonly Token[], at: number, body: number): boolean {
  const [verb, next] = [tokens[at + 1], tokens[at + 2]];
  if (next?.kind !== 'word' && next?.kind !== 'number') return false;
  const learns = hasVerbClass(tokens[body], VerbClass.learning);
  const state = hasVerbClass(verb, VerbClass.state);
  const plain = !hasFlag(next, Flag.preposition | Flag.conjunction);
  return learns || (plain && (state || isSign(tokens[at - 1], ',')));
}

/** `improve my writing`, `broaden our horizons`. */
export function isOwnGain(tokens: readonly Token[], at: number): boolean {
  const changes = hasVerbClass(tokens[at], VerbClass.direction);
  return changes && hasFlag(tokens[at + 1], Flag.possessive);
}

const WORDS_IN_ROLE = 5;

/** `from Senior to Staff Engineer`: `staff` is no verb there. */
function isChangeOfRole(tokens: readonly Token[], at: number): boolean {
  if (!hasVerbClass(tokens[at + 1], VerbClass.alsoNoun) || !hasFlag(tokens[at + 2], Flag.role)) return false;
  return tokens.slice(Math.max(0, at - WORDS_IN_ROLE), at).some((token) => isCue(token, Cue.from));
}

/** Whether a clause that can stand by itself ends before this `to`: no verb or noun that asks for an infinitive. */
export function isComplete(sentence: Sentence, at: number, body: number): boolean {
  const { tokens } = sentence;
  const before = at > body ? tokens[at - 1] : undefined;
  if (!before) return false;
  if (
    hasTimeFlag(before, TimeFlag.takesInfinitive) ||
    hasFlag(before, Flag.preposition | Flag.conjunction | Flag.relative | Flag.auxiliary | Flag.pronoun)
  )
    return false;
  if (
    hasVerbClass(before, ~VerbClass.alsoNoun) &&
    before.kind === 'word' &&
    !before.word.plural &&
    !hasFlag(before, ~Flag.adverb)
  )
    return false;
  return hasVerbBefore(sentence, body, at);
}

function hasVerbBefore({ tokens, parts }: Sentence, from: number, at: number): boolean {
  for (let index = from; index < at; index++)
    if (tokens[index]?.word.verb || parts[index] === 'measure' || tokens[index]?.value !== undefined) return true;
  return false;
}

function hasObject(tokens: readonly Token[], at: number, verb: Token, before: Token | undefined): boolean {
  const next = tokens[at];
  if (!next || next.kind === 'sign') return false;
  if (hasVerbClass(verb, VerbClass.alsoNoun) && !startsObject(next)) {
    const plain = next.kind === 'word' && !hasFlag(next, Flag.preposition | Flag.conjunction | Flag.auxiliary);
    return plain && before?.word.plural === true;
  }
  return !hasFlag(next, Flag.preposition | Flag.conjunction) || isCue(next, Cue.objectPreposition);
}

/** A determiner, number, pronoun or name: what a verb's object begins with beyond doubt. */
export function startsObject(token: Token): boolean {
  return (
    token.kind === 'number' ||
    token.value !== undefined ||
    token.capital ||
    hasFlag(token, Flag.determiner | Flag.pronoun | Flag.vagueQuantifier | Flag.comparative)
  );
}
