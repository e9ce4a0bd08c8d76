import { Cue } from './language/cues';
import { Flag, TimeFlag } from './lexicon';
import { isMonth, isYear } from './time-points';
import { hasFlag, hasTimeFlag, isCue } from './tokens';
import type { Sentence, Token } from './tokens';

/** `the Q3 report`, `our June newsletter`: a date inside a name is no deadline. An event may follow: `the June deadline`. */
export function notAName({ tokens }: Sentence, from: number, to: number): number {
  if (!to) return 0;
  const next = tokens[to];
  const determined = hasFlag(tokens[from], Flag.definite) || isCue(tokens[from], Cue.thisNext);
  if (!next || next.kind !== 'word' || !determined) return to;
  if (hasTimeFlag(next, TimeFlag.event)) return to + 1;
  if (next.word.verb || hasFlag(next, NO_NOUN)) return to;
  const name = isCalendarWord(tokens[to - 1]) ? isCue(tokens[from], Cue.namePossessive) : isCue(next, Cue.compoundHead);
  return name ? 0 : to;
}

const NO_NOUN =
  Flag.preposition | Flag.conjunction | Flag.pronoun | Flag.auxiliary | Flag.determiner | Flag.adverb | Flag.relative;

function isCalendarWord(token: Token | undefined): boolean {
  return isMonth(token) || isYear(token) || isCue(token, Cue.quarterCode) || hasTimeFlag(token, TimeFlag.season);
}
