import { Cue } from './language/cues';
import { event } from './events';
import { Flag, TimeFlag } from './lexicon';
import { point, rangeOfTime } from './periods';
import { duration, isMonth, isYear } from './time-points';
import { hasFlag, hasTimeFlag, isCue, matchPhrase } from './tokens';
import type { Sentence, Token } from './tokens';

/** `since 2019`, `last year`, `over the past 12 months`, `5 years ago`, `starting Monday`, `after the summer`. */
export function pastPhrase(sentence: Sentence, at: number): number {
  const { tokens, lexicon } = sentence;
  const ago = duration(sentence, at);
  if (ago && isCue(tokens[ago], Cue.ago)) return ago + 1;
  if (
    isCue(tokens[at], Cue.pastSpan) &&
    isCue(tokens[at + 1], Cue.pastPossessive) &&
    isCue(tokens[at + 2], Cue.last) &&
    !isCue(tokens[at + 4], Cue.of)
  ) {
    return duration(sentence, at + 3) || unitAfter(tokens, at + 3) || bareAmount(sentence, at + 3);
  }
  const opening = matchPhrase(tokens, at, lexicon.past);
  if (opening === at) return at;
  if (isCue(tokens[at], Cue.from) && rangeOfTime(sentence, at)) return at;
  if (isCue(tokens[at], Cue.last)) {
    if (isCue(tokens[at - 1], Cue.the) && isCue(tokens[at + 2], Cue.of)) return at;
    return bareAmount(sentence, at + 1) || unitAfter(tokens, at + 1);
  }
  const start = isCue(tokens[opening], Cue.onIn) ? opening + 1 : opening;
  return point(sentence, start) || (isYear(tokens[start]) ? start + 1 : 0) || event(sentence, start);
}

/** `6 months`, `few weeks` after `last`. */
function bareAmount({ tokens }: Sentence, at: number): number {
  const counted = tokens[at]?.value !== undefined || hasFlag(tokens[at], Flag.vagueQuantifier);
  return counted ? unitAfter(tokens, at + 1) : 0;
}

function unitAfter(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token &&
    (hasTimeFlag(token, TimeFlag.period | TimeFlag.season | TimeFlag.weekday | TimeFlag.shortUnit) || isMonth(token))
    ? at + 1
    : 0;
}
