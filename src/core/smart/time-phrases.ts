import type { Period } from './verdict';
import { Flag, TimeFlag } from './lexicon';
import {
  calendarDate,
  calendarPeriod,
  countedPeriod,
  duration,
  edge,
  event,
  isMonth,
  isWord,
  isYear,
  namedPeriod,
} from './time-points';
import { isFree, mark, matchPhrase } from './tokens';
import type { Sentence, Span, Token } from './tokens';

export interface Recurrence extends Span {
  readonly per: Period | undefined;
  /** `daily`, `every morning`; false where it only follows a number (`5 hours a week`). */
  readonly whole: boolean;
}

export interface TimePhrases {
  readonly deadlines: readonly Span[];
  readonly vague: readonly Span[];
  readonly recurrences: readonly Recurrence[];
}

/** Finds recurrences, the past, deadlines and what stands where a deadline should, and marks their tokens. */
export function findTimePhrases(sentence: Sentence): TimePhrases {
  const recurrences = findRecurrences(sentence);
  const deadlines: Span[] = [];
  const vague: Span[] = [];
  const { tokens, lexicon, parts } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    if (parts[at] !== undefined) continue;
    const unclear = matchPhrase(tokens, at, lexicon.vagueDeadlines);
    if (unclear > at && isVague(sentence, at, unclear)) {
      at = take(sentence, { from: at, to: unclear }, 'vagueDeadline', vague);
      continue;
    }
    const past = pastPhrase(sentence, at);
    if (past > at) {
      mark(sentence, { from: at, to: past }, 'past');
      at = past - 1;
      continue;
    }
    const to = deadline(sentence, at);
    if (to > at && isFree(sentence, { from: at, to }) && !repeats(tokens, to))
      at = take(sentence, { from: at, to }, 'deadline', deadlines);
  }
  return { deadlines, vague, recurrences };
}

function take(sentence: Sentence, span: Span, part: 'deadline' | 'vagueDeadline', into: Span[]): number {
  mark(sentence, span, part);
  into.push(span);
  return span.to - 1;
}

/** `one day a week` and `in one day` are no `one day`. */
function isVague({ tokens }: Sentence, from: number, to: number): boolean {
  if (to - from === 2 && isWord(tokens[from], 'one', 'some') && isWord(tokens[from + 1], 'day')) {
    return (
      !isEach(tokens[to]) &&
      !isWord(
        tokens[from - 1],
        'in',
        'within',
        'for',
        'at',
        'least',
        'by',
        'every',
        'last',
        'only',
        'per',
        'over',
        'of',
        'on',
      )
    );
  }
  return !(isWord(tokens[from], 'soon') && isWord(tokens[from - 1], 'as'));
}

/** After `3 days`: `a week`, `per month`, `each quarter`, `/week`. */
function repeats(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    (isEach(tokens[at]) || isWord(tokens[at], '/')) &&
    next !== undefined &&
    (next.word.time & (TimeFlag.period | TimeFlag.shortUnit)) !== 0 &&
    !next.word.plural
  );
}

function isEach(token: Token | undefined): boolean {
  return isWord(token, 'a', 'an', 'per', 'each', 'every');
}

const PERIODS: ReadonlyMap<string, Period> = new Map([
  ['day', 'day'],
  ['night', 'day'],
  ['morning', 'day'],
  ['evening', 'day'],
  ['afternoon', 'day'],
  ['weekday', 'day'],
  ['week', 'week'],
  ['weekend', 'week'],
  ['fortnight', 'week'],
  ['sprint', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
]);

function findRecurrences(sentence: Sentence): readonly Recurrence[] {
  const { tokens, parts } = sentence;
  const found: Recurrence[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (parts[at] !== undefined) continue;
    const recurrence = recurrenceAt(sentence, at);
    if (!recurrence) continue;
    mark(sentence, recurrence, 'recurrence');
    found.push(recurrence);
    at = recurrence.to - 1;
  }
  return found;
}

function recurrenceAt({ tokens }: Sentence, at: number): Recurrence | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.word.recurs !== undefined) return { from: at, to: at + 1, per: token.word.recurs as Period, whole: true };
  if (isWord(token, 'each', 'every', 'any')) return eachOf(tokens, at);
  if (isWord(token, 'per', '/')) return perOf(tokens, at);
  if (isWord(token, 'a', 'an')) return aPeriod(tokens, at);
  if (
    isWord(token, 'on', 'at') &&
    tokens[at + 1]?.word.time &&
    (tokens[at + 1]?.word.time ?? 0) & TimeFlag.weekday &&
    tokens[at + 1]?.word.plural
  ) {
    return { from: at, to: at + 2, per: 'week', whole: true };
  }
  if (
    isWord(token, 'by', 'at', 'before') &&
    (isWord(tokens[at + 1], 'the') || isWord(tokens[at + 1], 'end', 'start', 'beginning'))
  )
    return edgeOfEach(tokens, at);
  return undefined;
}

/** `at the end of each month`, `by the start of every week`. */
function edgeOfEach(tokens: readonly Token[], at: number): Recurrence | undefined {
  const to = edge({ tokens } as Sentence, at + 1);
  if (!to || !isWord(tokens[to], 'each', 'every', 'any')) return undefined;
  const each = eachOf(tokens, to);
  return each && { ...each, from: at };
}

const WORDS_IN_OCCASION = 3;

/** `every week`, `every 2 weeks`, `every other Friday`, `each team meeting`, `every single day`. */
function eachOf(tokens: readonly Token[], at: number): Recurrence | undefined {
  let to = at + 1;
  if (isWord(tokens[to], 'single', 'other', 'second', 'third', 'last', 'working', 'calendar')) to++;
  if (tokens[to]?.value !== undefined && (tokens[to + 1]?.word.time ?? 0) & (TimeFlag.period | TimeFlag.shortUnit))
    to++;
  for (let words = 0; words < WORDS_IN_OCCASION; words++, to++) {
    const token = tokens[to];
    if (!token || token.kind !== 'word') return undefined;
    const { time } = token.word;
    if (
      time & (TimeFlag.period | TimeFlag.shortUnit | TimeFlag.weekday | TimeFlag.season | TimeFlag.occasion) ||
      isMonth(token)
    ) {
      return {
        from: at,
        to: to + 1,
        per: PERIODS.get(singular(token.lower)) ?? (time & TimeFlag.weekday ? 'week' : undefined),
        whole: true,
      };
    }
    if (token.word.flags & (Flag.preposition | Flag.conjunction | Flag.pronoun)) return undefined;
  }
  return undefined;
}

function singular(lower: string): string {
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

/** `per week`, `/month`. */
function perOf(tokens: readonly Token[], at: number): Recurrence | undefined {
  const unit = tokens[at + 1];
  if (!unit || unit.kind !== 'word') return undefined;
  const known = PERIODS.get(unit.lower) ?? SHORT_PERIODS.get(unit.lower);
  if (
    known === undefined &&
    !(isWord(tokens[at], 'per') && unit.word.time & (TimeFlag.period | TimeFlag.occasion | TimeFlag.shortUnit))
  )
    return undefined;
  if (
    isWord(tokens[at], '/') &&
    tokens[at - 1]?.value === undefined &&
    !isWord(tokens[at - 1], 'x') &&
    !((tokens[at - 1]?.word.flags ?? 0) & Flag.unit)
  )
    return undefined;
  return { from: at, to: at + 2, per: known, whole: false };
}

const SHORT_PERIODS: ReadonlyMap<string, Period> = new Map([
  ['wk', 'week'],
  ['mo', 'month'],
  ['yr', 'year'],
  ['d', 'day'],
  ['w', 'week'],
  ['qtr', 'quarter'],
]);

/** `a week` after something counted: `once a week`, `three times a month`, `one book a month`, `5 hours a day`. */
function aPeriod(tokens: readonly Token[], at: number): Recurrence | undefined {
  const unit = tokens[at + 1];
  const per = unit && PERIODS.get(unit.lower);
  const before = tokens[at - 1];
  if (!per || !before) return undefined;
  const counted = before.word.multiplier !== undefined || before.kind === 'number' || isCountable(before);
  return counted ? { from: at, to: at + 2, per, whole: false } : undefined;
}

function isCountable({ kind, word }: Token): boolean {
  const grammar = Flag.preposition | Flag.conjunction | Flag.pronoun | Flag.auxiliary | Flag.determiner;
  return (
    kind === 'word' &&
    !(word.flags & grammar) &&
    (word.verb === 0 || (word.flags & (Flag.unit | Flag.deliverable | Flag.generic)) !== 0 || word.plural)
  );
}

/** `since 2019`, `last year`, `over the past 12 months`, `5 years ago`, `starting Monday`, `after the summer`. */
function pastPhrase(sentence: Sentence, at: number): number {
  const { tokens, lexicon } = sentence;
  const ago = duration(sentence, at);
  if (ago && isWord(tokens[ago], 'ago', 'earlier')) return ago + 1;
  if (
    isWord(tokens[at], 'in', 'over', 'during', 'for', 'within', 'from') &&
    isWord(tokens[at + 1], 'the', 'my', 'our') &&
    isWord(tokens[at + 2], 'last', 'past', 'previous')
  ) {
    return duration(sentence, at + 3) || unitAfter(tokens, at + 3) || bareAmount(sentence, at + 3);
  }
  const opening = matchPhrase(tokens, at, lexicon.past);
  if (opening === at) return at;
  if (isWord(tokens[at], 'from') && rangeOfTime(sentence, at)) return at;
  if (isWord(tokens[at], 'last', 'past', 'previous')) {
    return bareAmount(sentence, at + 1) || unitAfter(tokens, at + 1);
  }
  const start = isWord(tokens[opening], 'on', 'in', 'at') ? opening + 1 : opening;
  return point(sentence, start) || (isYear(tokens[start]) ? start + 1 : 0) || event(sentence, start);
}

/** `6 months`, `few weeks` after `last`. */
function bareAmount({ tokens }: Sentence, at: number): number {
  const counted = tokens[at]?.value !== undefined || (tokens[at]?.word.flags ?? 0) & Flag.vagueQuantifier;
  return counted ? unitAfter(tokens, at + 1) : 0;
}

function unitAfter(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token &&
    (token.word.time & (TimeFlag.period | TimeFlag.season | TimeFlag.weekday | TimeFlag.shortUnit) || isMonth(token))
    ? at + 1
    : 0;
}

/** A date or period of the calendar, with or without its edge: `the end of Q3 2027`, `mid-June`, `this month`. */
function point(sentence: Sentence, at: number): number {
  const start = edge(sentence, at) || at;
  const { tokens } = sentence;
  const unit = tokens[start];
  if (unit && unit.word.time & TimeFlag.period && !unit.word.plural && isWord(tokens[start + 1], 'end'))
    return start + 2;
  const direct =
    calendarDate(sentence, start) || calendarPeriodOrNamed(sentence, start) || countedPeriod(sentence, start);
  if (direct) return direct;
  if (tokens[start] && (tokens[start].word.time & (TimeFlag.weekday | TimeFlag.shorthand)) !== 0) return start + 1;
  if (start > at && tokens[start] && tokens[start].word.time & TimeFlag.period && !tokens[start].word.plural)
    return start + 1;
  return isWord(tokens[start], 'the')
    ? calendarDate(sentence, start + 1) || calendarPeriodOrNamed(sentence, start + 1)
    : 0;
}

function calendarPeriodOrNamed(sentence: Sentence, at: number): number {
  const period = calendarPeriod(sentence, at) || namedPeriod(sentence, at);
  if (!period) return 0;
  const next = sentence.tokens[period];
  return isWord(next, 'semester', 'term', 'season', 'quarter', 'half', 'session', 'break')
    ? isYear(sentence.tokens[period + 1])
      ? period + 2
      : period + 1
    : period;
}

/** `from June to August`, `between 1 May and 30 June`. */
function rangeOfTime(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  if (!isWord(tokens[at], 'from', 'between')) return 0;
  const first = point(sentence, at + 1) || (isWord(tokens[at + 1], 'now') ? at + 2 : 0);
  if (!first || !isWord(tokens[first], 'to', 'until', 'till', 'through', 'and', '-')) return 0;
  return point(sentence, first + 1);
}

/** The position after a deadline that starts at `at`, else 0. */
function deadline(sentence: Sentence, at: number): number {
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
  return event(sentence, from);
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
    return single || isServiceTime(tokens, counted) || isDayPart(tokens, from, counted) ? 0 : afterNow(tokens, program);
  }
  if (isWord(token(tokens, at), 'in', 'inside') && isWord(tokens[from], 'time') && isWord(tokens[from + 1], 'for'))
    return point(sentence, from + 2) || event(sentence, from + 2);
  const to = point(sentence, from);
  if (to) return notAName(sentence, from, to);
  const half =
    isWord(tokens[from], 'the') && (tokens[from + 1]?.word.time ?? 0) & TimeFlag.ordinal
      ? calendarPeriod(sentence, from + 1)
      : 0;
  return half;
}

function token(tokens: readonly Token[], at: number): Token | undefined {
  return tokens[at];
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
