import { Cue } from './language/cues';
import { event } from './events';
import { Flag, TimeFlag } from './lexicon';
import { point } from './periods';
import { calendarDate, calendarPeriod, countedPeriod, duration, edge, isYear } from './time-points';
import { hasFlag, hasTimeFlag, isCue, isSign, tokensAfter, tokensBefore } from './tokens';
import type { Sentence, Token } from './tokens';

/** `2027: …`, `Q3 - …`, `June: …`, `2027 goal: …` at the start, `… June 2027` at the end. */
export function headingDate(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  const to = calendarPeriod(sentence, at) || countedPeriod(sentence, at);
  if (!to) return 0;
  const next = tokens[to];
  if (at === 0) {
    const announced = next && hasTimeFlag(next, TimeFlag.goalNoun) ? to + 1 : to;
    const sign = tokens[announced];
    return isSign(sign, ':') || (isSign(sign, '-') && announced === to && !tokens[to + 1]?.joined) ? to : 0;
  }
  const before = tokens[at - 1];
  const dated = to - at > 1 && !countedPeriod(sentence, at) && /\d/.test(tokens[to - 1]?.lower ?? '');
  const plain =
    before?.kind === 'word' && !isNaming(before) && !hasFlag(before, Flag.determiner) && before.word.form !== 'past';
  const closes = !next || (next.kind === 'sign' && !isSign(next, '/', '%', '&', '+', "'"));
  return dated && plain && closes && sentence.parts[at - 1] === undefined ? to : 0;
}

/** `(6 weeks)`, `timeline: 6 weeks`, `5-year goal:`, `(end of year)`, `- end of June`, `the week of 5 May`. */
export function framedSpan(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  const before = tokens[at - 1];
  if (isSign(before, '(', '[')) {
    const to = duration(sentence, at) || (edge(sentence, at) ? point(sentence, at) : 0);
    return isSign(tokens[to], ')', ']') ? to : 0;
  }
  if (isSign(before, ':') && isCue(tokens[at - 2], Cue.timeLabel))
    return duration(sentence, at) || point(sentence, at) || event(sentence, at);
  if (isSign(before, '-', ',') && edge(sentence, at) > at) {
    const to = point(sentence, at);
    return to && (!tokens[to] || tokens[to]?.kind === 'sign') ? to : 0;
  }
  if (isCue(tokens[at], Cue.the) && isCue(tokens[at + 1], Cue.weekOf) && isCue(tokens[at + 2], Cue.of))
    return point(sentence, at + 3);
  if (isCue(before, Cue.haveMyself) && isCue(tokens[duration(sentence, at)], Cue.to)) return duration(sentence, at);
  if (at > 0) return 0;
  const span = duration(sentence, 0);
  return span && hasTimeFlag(tokens[span], TimeFlag.goalNoun) && isSign(tokens[span + 1], ':') ? span : 0;
}

/** A date that stands by itself: in brackets, after a dash or comma, at either end. */
export function standingDate(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  if (isProgress(tokens, at)) return 0;
  const full = calendarDate(sentence, at);
  const to = full || datedPeriod(sentence, at);
  if (!to) return 0;
  const before = tokens[at - 1];
  const after = tokens[to];
  if (before?.kind === 'word' && before.word.form === 'past') return 0;
  const opens =
    before === undefined ||
    (before.kind === 'sign' && !isSign(before, '/', '$', '#', '&', "'")) ||
    (sentence.parts[at - 1] !== undefined && full !== 0);
  const closes = after === undefined || (after.kind === 'sign' && !isSign(after, '/', '%', '&', '+', "'"));
  const separate = /^\d/.test(tokens[at]?.lower ?? '') && to - at >= 5;
  return (opens && closes && (to - at > 1 || before !== undefined)) ||
    (full && closes && before?.kind === 'word' && !isNaming(before)) ||
    separate
    ? to
    : 0;
}

/** `(3/20)` beside a target of 20: how far it is. */
export function isProgress(tokens: readonly Token[], at: number): boolean {
  const all = tokens[at + 2];
  if (!isSign(tokens[at - 1], '(', '[') || !isSign(tokens[at + 1], '/') || !isSign(tokens[at + 3], ')', ']'))
    return false;
  const around = [...tokensBefore(tokens, at), ...tokensAfter(tokens, at + 4)];
  return around.some(({ value }) => value !== undefined && value === all?.value);
}

/** `October 2027`, `Q3 2027`, `summer 2027`; in brackets or after a dash also `Q3`, `June`. */
function datedPeriod(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  if (isYear(tokens[at])) return isSign(tokens[at - 1], '(', '[') && isSign(tokens[at + 1], ')', ']') ? at + 1 : 0;
  const to = calendarPeriod(sentence, at);
  if (!to) return 0;
  return isYear(tokens[to - 1]) || isSign(tokens[at - 1], '(', '[', '-', '@') ? to : 0;
}

/** `Class of 3 May` and the like name something. */
function isNaming({ word }: Token): boolean {
  return (word.flags & (Flag.preposition | Flag.named)) !== 0;
}
