import { Flag, TimeFlag } from './lexicon';
import { point, rangeOfTime } from './periods';
import {
  calendarDate,
  calendarPeriod,
  duration,
  edge,
  event,
  isMonth,
  isWord,
  isYear,
  namedPeriod,
} from './time-points';
import type { Sentence, Token } from './tokens';

/** The position after a deadline that starts at `at`, else 0. */
export function deadline(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  const token = tokens[at];
  if (!token) return 0;
  const range = rangeOfTime(sentence, at);
  if (range) return range;
  if (isWord(token, 'by', 'before', 'until', 'till', 'til', 'no', 'not', 'prior', 'ahead', 'come', 'latest'))
    return byDeadline(sentence, at);
  if (isWord(token, 'within', 'in', 'over', 'during', 'throughout', 'across', 'for', 'inside'))
    return spanDeadline(sentence, at);
  if (isWord(token, 'on', 'at', 'through')) return onDeadline(sentence, at);
  if (isWord(token, 'due', 'deadline')) return dueDeadline(sentence, at);
  if (isWord(token, 'this', 'next')) return notAName(sentence, at, namedPeriod(sentence, at));
  if (
    token.word.time & TimeFlag.shorthand &&
    isWord(token, 'today', 'tonight', 'tomorrow', 'eoy', 'eom', 'eoq', 'eow', 'eod')
  )
    return isWord(tokens[at + 1], "'s") ? 0 : at + 1;
  const bounded = duration(sentence, at);
  if (bounded && isWord(tokens[bounded], 'without')) return bounded;
  return standingDate(sentence, at);
}

/** `by June`, `by the end of the year`, `before my next review`, `no later than 3 May`, `by 2030`, `prior to my defence`. */
function byDeadline(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  let from = at + 1;
  if (isWord(tokens[at], 'no', 'not')) {
    if (!isWord(tokens[at + 1], 'later') || !isWord(tokens[at + 2], 'than')) return 0;
    from = at + 3;
  } else if (isWord(tokens[at], 'prior')) from = isWord(tokens[at + 1], 'to') ? at + 2 : 0;
  else if (isWord(tokens[at], 'ahead')) from = isWord(tokens[at + 1], 'of') ? at + 2 : 0;
  else if (isWord(tokens[at], 'latest')) from = isWord(tokens[at + 1], 'by') ? at + 2 : 0;
  if (!from) return 0;
  if (isWord(tokens[from], 'about', 'around', 'roughly')) from++;
  const clock = clockTime(tokens, from);
  if (clock) return isWord(tokens[clock], 'on', ',') ? point(sentence, clock + 1) : point(sentence, clock);
  const to = point(sentence, from);
  if (to) return amountAfterYear(sentence, from, to) ? 0 : byNamed(sentence, from, to);
  const counted = duration(sentence, from);
  if (counted && isWord(tokens[counted], 'from') && isWord(tokens[counted + 1], 'now', 'today')) return counted + 2;
  return event(sentence, from) || nextThing(tokens, from) || happening(tokens, from);
}

/** `by my next physical`: whatever comes next has a day. */
function nextThing(tokens: readonly Token[], at: number): number {
  const next =
    (tokens[at]?.word.flags ?? 0) & Flag.definite && isWord(tokens[at + 1], 'next') && tokens[at + 2]?.kind === 'word';
  return next ? at + 3 : 0;
}

const WORDS_BEFORE_HAPPENING = 4;

/** `before school starts`, `before the baby arrives`. */
function happening(tokens: readonly Token[], at: number): number {
  for (let to = at + 1; to < Math.min(tokens.length, at + WORDS_BEFORE_HAPPENING); to++) {
    if (
      isWord(
        tokens[to],
        'starts',
        'begins',
        'ends',
        'arrives',
        'opens',
        'closes',
        'comes',
        'expires',
        'launches',
        'leaves',
      )
    )
      return to + 1;
    if (tokens[to]?.kind === 'sign') return 0;
  }
  return 0;
}

/** After `by` or `before` a date inside a name still dates it: `before the June freeze`, but not in `by the Q3 report`. */
function byNamed(sentence: Sentence, from: number, to: number): number {
  const { tokens } = sentence;
  const before = isWord(tokens[from - 1], 'before', 'until', 'till', 'of', 'to');
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
    (next.word.flags & (Flag.unit | Flag.metric | Flag.attribute)) !== 0
  );
}

/** The position after `5 pm`, `10:30`, else 0. */
function clockTime(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'number') return 0;
  let to = at + 1;
  if (isWord(tokens[to], ':') && tokens[to + 1]?.kind === 'number') to += 2;
  const minutes = to > at + 1;
  if (isWord(tokens[to], 'am', 'pm', "o'clock", 'a.m', 'p.m', 'h')) return to + 1;
  return minutes ? to : 0;
}

/** `within six months`, `in 3 weeks`, `over the next quarter`, `for a month`, `in June`, `during 2027`, `for the rest of the year`. */
function spanDeadline(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  const from = at + 1;
  const counted = duration(sentence, from);
  if (counted) {
    const single = isWord(tokens[from], 'a', 'an') && (tokens[counted - 1]?.word.time ?? 0) & TimeFlag.shortUnit;
    const program = isWord(tokens[counted], 'period', 'window', 'stretch', 'span', 'timeframe', 'time')
      ? counted + 1
      : counted;
    return single ||
      isServiceTime(tokens, counted) ||
      isResponseTime(tokens, at, counted) ||
      isDayPart(tokens, from, counted)
      ? 0
      : afterNow(tokens, program);
  }
  if (isWord(tokens[at], 'in', 'inside') && isWord(tokens[from], 'time') && isWord(tokens[from + 1], 'for'))
    return point(sentence, from + 2) || event(sentence, from + 2);
  const to = point(sentence, from);
  if (to) return notAName(sentence, from, to);
  const half =
    isWord(tokens[from], 'the') && (tokens[from + 1]?.word.time ?? 0) & TimeFlag.ordinal
      ? calendarPeriod(sentence, from + 1)
      : 0;
  return half;
}

function afterNow(tokens: readonly Token[], at: number): number {
  if (isWord(tokens[at], 'from') && isWord(tokens[at + 1], 'now', 'today')) return at + 2;
  return isWord(tokens[at], "'", 'time') ? at + 1 : at;
}

/** `for a day` of work, `in one session`: too short to bound a goal. `for a week` is not. */
function isDayPart(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    isWord(tokens[to - 1], 'session', 'sessions', 'block', 'blocks') ||
    (isWord(tokens[from], 'a') && isWord(tokens[to - 1], 'day') && isWord(tokens[from - 1], 'for'))
  );
}

/** `reviewed within one business day`: the measure of a response. */
function isResponseTime(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1];
  const days = isWord(tokens[to - 1], 'day', 'days');
  return (
    days &&
    isWord(tokens[at], 'within') &&
    before?.word.form === 'past' &&
    (before.word.verb !== 0 || before.word.time !== 0)
  );
}

/** `within two days of each request`: how fast each time, not by when. */
function isServiceTime(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'of', 'after', 'from', 'following')) return false;
  return isWord(
    tokens[at + 1],
    'a',
    'an',
    'each',
    'every',
    'any',
    'receipt',
    'receiving',
    'request',
    'submission',
    'being',
    'contact',
  );
}

/** `on 3 June`, `on Friday`, `at the end of the year`, `through 2027`. */
function onDeadline(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  const from = at + 1;
  if (isWord(tokens[at], 'through')) return point(sentence, from);
  if (isWord(tokens[at], 'at')) return edge(sentence, from) ? point(sentence, from) : 0;
  const weekday = tokens[from]?.word;
  return (
    calendarDate(sentence, isWord(tokens[from], 'the') ? from + 1 : from) ||
    (weekday && weekday.time & TimeFlag.weekday && !weekday.plural ? from + 1 : 0)
  );
}

/** `due 3 June`, `due by Friday`, `deadline: 30/6/2027`. */
function dueDeadline(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  let from = at + 1;
  while (isWord(tokens[from], ':', 'date', 'is', 'on', 'by', 'in', '-') && from < at + 4) from++;
  return point(sentence, from);
}

/** A date that stands by itself: in brackets, after a dash or comma, at either end. */
function standingDate(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  const full = calendarDate(sentence, at);
  const to = full || datedPeriod(sentence, at);
  if (!to) return 0;
  const before = tokens[at - 1];
  const after = tokens[to];
  if (before?.kind === 'word' && before.word.form === 'past') return 0;
  const opens =
    before === undefined ||
    (before.kind === 'sign' && !isWord(before, '/', '$', '#', '&', "'")) ||
    (sentence.parts[at - 1] !== undefined && full !== 0);
  const closes = after === undefined || (after.kind === 'sign' && !isWord(after, '/', '%', '&', '+', "'"));
  const separate = /^\d/.test(tokens[at]?.lower ?? '') && to - at >= 5;
  return (opens && closes && (to - at > 1 || before !== undefined)) ||
    (full && closes && before?.kind === 'word' && !isNaming(before)) ||
    separate
    ? to
    : 0;
}

/** `October 2027`, `Q3 2027`, `summer 2027`; in brackets or after a dash also `Q3`, `June`. */
function datedPeriod(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  if (isYear(tokens[at])) return isWord(tokens[at - 1], '(', '[') && isWord(tokens[at + 1], ')', ']') ? at + 1 : 0;
  const to = calendarPeriod(sentence, at);
  if (!to) return 0;
  return isYear(tokens[to - 1]) || isWord(tokens[at - 1], '(', '[', '-', '@') ? to : 0;
}

/** `Class of 3 May` and the like name something. */
function isNaming({ word }: Token): boolean {
  return (word.flags & (Flag.preposition | Flag.named)) !== 0;
}

/** `the Q3 report`, `our June newsletter`: a date inside a name is no deadline. An event may follow: `the June deadline`. */
function notAName({ tokens }: Sentence, from: number, to: number): number {
  if (!to) return 0;
  const next = tokens[to];
  const determined = (tokens[from]?.word.flags ?? 0) & Flag.definite || isWord(tokens[from], 'next', 'this');
  if (!next || next.kind !== 'word' || !determined) return to;
  if (next.word.time & TimeFlag.event) return to + 1;
  const calendar =
    isMonth(tokens[to - 1]) ||
    isYear(tokens[to - 1]) ||
    /^[qh]\d$/.test(tokens[to - 1]?.lower ?? '') ||
    (tokens[to - 1]?.word.time ?? 0) & TimeFlag.season;
  const open =
    next.word.flags &
      (Flag.preposition |
        Flag.conjunction |
        Flag.pronoun |
        Flag.auxiliary |
        Flag.determiner |
        Flag.adverb |
        Flag.relative) || next.word.verb;
  const name = calendar ? isWord(tokens[from], 'the', 'my', 'our', 'their', 'its') && !open : isCompound(next) && !open;
  return name ? 0 : to;
}

/** `this month's report`, `next year plan`. */
function isCompound({ lower }: Token): boolean {
  return lower === 'plan' || lower === 'report' || lower === 'budget';
}
