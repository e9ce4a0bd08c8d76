import { Cue } from './language/cues';
import { Flag, TimeFlag, VerbClass } from './lexicon';
import { hasFlag, hasTimeFlag, isCue, isCueLemma, isSign, tokensBefore } from './tokens';
import type { Token } from './tokens';

const HOURS = 24;

/** The position after a time of day (`7 am`, `at 6:30`, `by 22:00`), else 0: it says when, and measures nothing. */
export function timeOfDay(tokens: readonly Token[], at: number): number {
  const [before, number, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (number?.kind !== 'number' || number.value === undefined || number.value > HOURS) return 0;
  if (isCue(next, Cue.clockUnit)) return at + 2;
  const clock = number.lower.includes(':') && isCue(before, Cue.clockPreposition);
  return clock && !isPace(next) && !(isCue(before, Cue.by) && isChanged(tokens, at)) ? at + 1 : 0;
}

/** The `min/km`, `per mile` behind `at 5:30`. */
function isPace(next: Token | undefined): boolean {
  if (next === undefined) return false;
  return (
    isSign(next, '/') ||
    isCue(next, Cue.per) ||
    hasFlag(next, Flag.unit | Flag.metric) ||
    hasTimeFlag(next, TimeFlag.shortUnit)
  );
}

/** `cut my 5k time by 2:30`. */
function isChanged(tokens: readonly Token[], at: number): boolean {
  return tokensBefore(tokens, at).some(({ word }) => word.verb & (VerbClass.direction | VerbClass.factor));
}

const WORDS_BEFORE_ENDURANCE = 4;

/** `the service runs for 30 days`, `the battery should last for a week`: what a thing endures is its measure. */
export function isEndurance(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back > Math.max(0, at - WORDS_BEFORE_ENDURANCE); back--) {
    const token = tokens[back];
    if (!token || !isCueLemma(token, Cue.endures)) continue;
    const subject = tokens[back - 2];
    return (
      token.word.form === 's' ||
      (isCue(tokens[back - 1], Cue.enduresModal) && subject?.kind === 'word' && !hasFlag(subject, Flag.pronoun))
    );
  }
  return false;
}

/** `for a day` of work, `in one session`: too short to bound a goal. `for a week` is not. */
export function isDayPart(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    isCue(tokens[to - 1], Cue.sessionBlock) ||
    (isCue(tokens[from], Cue.a) && isCue(tokens[to - 1], Cue.day) && isCue(tokens[from - 1], Cue.for))
  );
}

/** `reviewed within one business day`: the measure of a response. */
export function isResponseTime(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1];
  const days = isCue(tokens[to - 1], Cue.days);
  if (!days || !isCue(tokens[at], Cue.within)) return false;
  return before?.word.form === 'past' || tokensBefore(tokens, at).some((token) => isCue(token, Cue.responds));
}

/** `within two days of each request`: how fast each time, not by when. */
export function isServiceTime(tokens: readonly Token[], at: number): boolean {
  if (!isCue(tokens[at], Cue.eachTimeLink)) return false;
  return isCue(tokens[at + 1], Cue.eachTime);
}
