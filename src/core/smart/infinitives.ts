import { Cue } from './language/cues';
import { Flag, TimeFlag, VerbClass } from './lexicon';
import { isCue, isSign } from './tokens';
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
  const learns = ((tokens[body]?.word.verb ?? 0) & VerbClass.learning) !== 0;
  const state = ((verb?.word.verb ?? 0) & VerbClass.state) !== 0;
  const plain = !(next.word.flags & (Flag.preposition | Flag.conjunction));
  return learns || (plain && (state || isSign(tokens[at - 1], ',')));
}

/** `improve my writing`, `broaden our horizons`. */
export function isOwnGain(tokens: readonly Token[], at: number): boolean {
  const changes = ((tokens[at]?.word.verb ?? 0) & VerbClass.direction) !== 0;
  return changes && ((tokens[at + 1]?.word.flags ?? 0) & Flag.possessive) !== 0;
}

const WORDS_IN_ROLE = 5;

/** `from Senior to Staff Engineer`: `staff` is no verb there. */
function isChangeOfRole(tokens: readonly Token[], at: number): boolean {
  if (!((tokens[at + 1]?.word.verb ?? 0) & VerbClass.alsoNoun) || !((tokens[at + 2]?.word.flags ?? 0) & Flag.role))
    return false;
  return tokens.slice(Math.max(0, at - WORDS_IN_ROLE), at).some((token) => isCue(token, Cue.from));
}

/** Whether a clause that can stand by itself ends before this `to`: no verb or noun that asks for an infinitive. */
export function isComplete(sentence: Sentence, at: number, body: number): boolean {
  const { tokens } = sentence;
  const before = at > body ? tokens[at - 1] : undefined;
  if (!before) return false;
  if (
    before.word.time & TimeFlag.takesInfinitive ||
    before.word.flags & (Flag.preposition | Flag.conjunction | Flag.relative | Flag.auxiliary | Flag.pronoun)
  )
    return false;
  if (
    before.word.verb & ~VerbClass.alsoNoun &&
    before.kind === 'word' &&
    !before.word.plural &&
    !(before.word.flags & ~Flag.adverb)
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
  if (verb.word.verb & VerbClass.alsoNoun && !startsObject(next)) {
    const plain = next.kind === 'word' && !(next.word.flags & (Flag.preposition | Flag.conjunction | Flag.auxiliary));
    return plain && before?.word.plural === true;
  }
  return !(next.word.flags & (Flag.preposition | Flag.conjunction)) || isCue(next, Cue.objectPreposition);
}

/** A determiner, number, pronoun or name: what a verb's object begins with beyond doubt. */
export function startsObject(token: Token): boolean {
  return (
    token.kind === 'number' ||
    token.value !== undefined ||
    token.capital ||
    (token.word.flags & (Flag.determiner | Flag.pronoun | Flag.vagueQuantifier | Flag.comparative)) !== 0
  );
}
