import { Cue } from './language/cues';
import { Flag } from './lexicon';
import type { Verb } from './main-verb';
import { readNounPhrase } from './noun-phrases';
import type { NounPhrase } from './noun-phrases';
import { hasFlag, isCue } from './tokens';
import type { Sentence, Span } from './tokens';

/** What the verb is done to: directly, or behind a preposition. */
export function readObject(sentence: Sentence, verb: Verb, to: number): NounPhrase {
  const { tokens, parts } = sentence;
  let at = sharedObject(sentence, verb.span.to);
  while (
    at < to &&
    (tokens[at]?.word.flags === Flag.adverb ||
      isCue(tokens[at], Cue.objectParticle) ||
      parts[at] === 'recurrence' ||
      parts[at] === 'deadline')
  )
    at++;
  if (isCue(tokens[at], Cue.pronounObject) && isCue(tokens[at + 1], Cue.pronounLink) && tokens[at + 2]?.capital) at++;
  const direct = readNounPhrase(sentence, at, to);
  if (direct.kind !== 'none') return direct;
  const preposition = tokens[at];
  if (preposition && hasFlag(preposition, Flag.preposition) && parts[at] === undefined) {
    const indirect = readNounPhrase(sentence, at + 1, to);
    if (indirect.kind !== 'none') return { ...indirect, indirect: true };
  }
  return direct;
}

/** The object of `draft and maintain the guides` stands behind the second verb. */
function sharedObject({ tokens }: Sentence, at: number): number {
  const second = tokens[at + 1]?.word;
  return isCue(tokens[at], Cue.modifierLink) && second?.verb && second.form === 'base' ? at + 2 : at;
}

export function comparativeIn({ tokens }: Sentence, { from, to }: Span): Span | undefined {
  for (let at = from; at < to; at++)
    if (hasFlag(tokens[at], Flag.comparative | Flag.superlative)) return { from: at, to: at + 1 };
  return undefined;
}

/** `use GitHub more`, `talk to customers more often`, `drink water regularly`: a comparison at the end of the clause. */
export function comparedLater({ tokens, parts }: Sentence, from: number, to: number): Span | undefined {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (
      parts[at] === undefined &&
      token &&
      (hasFlag(token, Flag.comparative) || (isCue(token, Cue.muchOften) && isCue(tokens[at - 1], Cue.soToo))) &&
      !isCue(tokens[at + 1], Cue.than) &&
      !(
        isCue(token, Cue.earlierLater) &&
        (tokens[at - 1]?.word.form === 'past' || isCue(tokens[at - 1], Cue.aboutTo))
      ) &&
      !isCue(tokens[at - 1], Cue.noLater)
    ) {
      const next = tokens[at + 1];
      const last =
        at + 1 >= to ||
        !next ||
        next.kind === 'sign' ||
        isCue(tokens[at + 2], Cue.basis) ||
        hasFlag(next, Flag.comparative | Flag.adverb | Flag.preposition | Flag.conjunction) ||
        parts[at + 1] !== undefined;
      if (last) return { from: at, to: at + 1 };
    }
  }
  return undefined;
}

/** Going on for a stated time (`for 60 days`, `over the next month`) ends with it. */
export function isBounded({ tokens, parts }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (parts[at] === 'deadline' && isCue(tokens[at], Cue.boundedBy)) return true;
  return false;
}

export function hasRecurrence({ parts }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (parts[at] === 'recurrence') return true;
  return false;
}
