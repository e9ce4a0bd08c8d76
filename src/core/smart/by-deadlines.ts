import { Cue } from './language/cues';
import { event } from './events';
import { Flag, VerbClass } from './lexicon';
import { timeOfDay } from './measured-times';
import { notAName } from './named-dates';
import { point } from './periods';
import { duration, isYear } from './time-points';
import { hasFlag, isCue, tokensBefore } from './tokens';
import type { Sentence, Token } from './tokens';

/** `by June`, `by the end of the year`, `before my next review`, `no later than 3 May`, `by 2030`, `prior to my defence`. */
export function byDeadline(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  const opened = openerEnd(tokens, at);
  if (!opened) return 0;
  const from = isCue(tokens[opened], Cue.approximately) ? opened + 1 : opened;
  const clock = timeOfDay(tokens, from);
  if (clock) return isCue(tokens[clock], Cue.onComma) ? point(sentence, clock + 1) : point(sentence, clock);
  if (isDottedDay(sentence, from)) return from + 1;
  const to = point(sentence, from);
  if (to) return amountAfterYear(sentence, from, to) ? 0 : byNamed(sentence, from, to);
  const counted = duration(sentence, from);
  if (counted && isCue(tokens[counted], Cue.from) && isCue(tokens[counted + 1], Cue.nowToday)) return counted + 2;
  return event(sentence, from) || nextThing(tokens, from) || happening(tokens, from) || ageAlone(sentence, from);
}

/** The position after `by`, `no later than`, `prior to`, `ahead of`, `latest by`; 0 for the first word alone of these. */
function openerEnd(tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (isCue(first, Cue.noNot)) return isCue(second, Cue.later) && isCue(tokens[at + 2], Cue.than) ? at + 3 : 0;
  if (isCue(first, Cue.prior)) return isCue(second, Cue.to) ? at + 2 : 0;
  if (isCue(first, Cue.ahead)) return isCue(second, Cue.of) ? at + 2 : 0;
  if (isCue(first, Cue.latest)) return isCue(second, Cue.by) ? at + 2 : 0;
  return at + 1;
}

/** `by my next physical`: whatever comes next has a day. */
function nextThing(tokens: readonly Token[], at: number): number {
  const next = hasFlag(tokens[at], Flag.definite) && isCue(tokens[at + 1], Cue.next) && tokens[at + 2]?.kind === 'word';
  return next ? at + 3 : 0;
}

const YOUNGEST = 18;
const OLDEST = 100;

/** `retire by 55`: a bare age at the end, where nothing is raised or cut by an amount. */
function ageAlone({ tokens }: Sentence, at: number): number {
  const age = tokens[at];
  if (
    age?.kind !== 'number' ||
    !Number.isInteger(age.value) ||
    (age.value ?? 0) < YOUNGEST ||
    (age.value ?? 0) > OLDEST
  )
    return 0;
  return isAmount(tokens, at) ? 0 : at + 1;
}

/** `31.12`, `3.05`: day and month, under the same conditions. */
function isDottedDay({ tokens }: Sentence, at: number): boolean {
  const [, day, month] = /^(\d{1,2})\.(\d{2})$/.exec(tokens[at]?.lower ?? '') ?? [];
  if (day === undefined || month === undefined) return false;
  const exists = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  return exists && !isAmount(tokens, at);
}

/** `by 20 points`, `cut it by 20`: something follows the number, or is raised or cut by it. */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next && (next.kind !== 'sign' || next.joined)) return true;
  return tokensBefore(tokens, at).some(
    ({ word }) => (word.verb & (VerbClass.direction | VerbClass.factor | VerbClass.activity)) !== 0,
  );
}

const WORDS_BEFORE_HAPPENING = 4;

/** `before school starts`, `before the baby arrives`, `before my parents visit`; not `before it is sent`, `before guests leave`. */
function happening(tokens: readonly Token[], at: number): number {
  const { flags = 0 } = tokens[at]?.word ?? {};
  if (flags & Flag.pronoun && !(flags & Flag.determiner)) return 0;
  for (let to = at + 1; to < Math.min(tokens.length, at + WORDS_BEFORE_HAPPENING); to++) {
    const several = isCue(tokens[to], Cue.comeAndGo) && tokens[to - 1]?.word.plural && flags & Flag.definite;
    if ((several || isCue(tokens[to], Cue.happens)) && !tokens[to + 1]?.word.plural)
      return afterParticle(tokens, to + 1);
    if (tokens[to]?.kind === 'sign') return 0;
  }
  return 0;
}

/** The `over` of `comes over`, the `born` of `is born`. */
function afterParticle(tokens: readonly Token[], at: number): number {
  const next = tokens[at];
  const passive = isCue(tokens[at - 1], Cue.isAre) && next?.word.form === 'past';
  return passive || isCue(next, Cue.happensBehind) ? at + 1 : at;
}

/** After `by` or `before` a date inside a name still dates it: `before the June freeze`, but not in `by the Q3 report`. */
function byNamed(sentence: Sentence, from: number, to: number): number {
  const { tokens } = sentence;
  const before = isCue(tokens[from - 1], Cue.beforeNamed);
  return notAName(sentence, from, to) || (before && tokens[to]?.kind === 'word' ? to + 1 : 0);
}

/** `by 2000 subscribers` counts, `by 2030` does not. */
function amountAfterYear({ tokens }: Sentence, from: number, to: number): boolean {
  const next = tokens[to];
  return (
    to === from + 1 &&
    isYear(tokens[from]) &&
    next?.kind === 'word' &&
    next.word.plural &&
    hasFlag(next, Flag.unit | Flag.metric | Flag.attribute)
  );
}
