import { Cue } from './language/cues';
import { decadeOfLife, event, feastAt, possessed, stay } from './events';
import { Flag, TimeFlag, VerbClass } from './lexicon';
import { point, rangeOfTime } from './periods';
import { calendarDate, calendarPeriod, duration, edge, isMonth, isYear, namedPeriod } from './time-points';
import { isDayPart, isEndurance, isResponseTime, isServiceTime, timeOfDay } from './measured-times';
import { framedSpan, headingDate, standingDate } from './standing-dates';
import { hasFlag, hasTimeFlag, isCue, isSign, tokensBefore } from './tokens';
import type { Sentence, Token } from './tokens';

/** The position after a deadline that starts at `at`, else 0. */
export function deadline(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  const token = tokens[at];
  if (!token) return 0;
  if (isCue(tokens[at - 1], Cue.than)) return 0;
  const range = rangeOfTime(sentence, at);
  if (range) return range;
  if (isCue(token, Cue.deadlineOpener)) return byDeadline(sentence, at);
  if (isCue(token, Cue.spanOpener)) return spanDeadline(sentence, at);
  if (isCue(token, Cue.dayOpener)) return onDeadline(sentence, at);
  if (isCue(token, Cue.up) && isCue(tokens[at + 1], Cue.toUntil) && edge(sentence, at + 2))
    return point(sentence, at + 2);
  if (isCue(token, Cue.whenOnce) && isCue(tokens[at + 1], Cue.iWe)) return turningAge(tokens, at + 2);
  if (isCue(token, Cue.after) && at === 0) return duration(sentence, 1);
  if (isCue(token, Cue.all)) return wholePeriod(sentence, at);
  if (isCue(token, Cue.dueWord)) return dueDeadline(sentence, at);
  if (isCue(token, Cue.thisNext))
    return isCue(tokens[at + 1], Cue.dayPart)
      ? at + 2
      : notAName(sentence, at, namedPeriod(sentence, at)) || feastAt(sentence, at);
  if (isCue(token, Cue.the) && isCue(tokens[at + 1], Cue.restOf)) return point(sentence, at);
  if (hasTimeFlag(token, TimeFlag.shorthand) && isCue(token, Cue.deadlineByItself))
    return isCue(tokens[at + 1], Cue.genitive) || tellsHowItIs(tokens, at) ? 0 : at + 1;
  if (isCue(token, Cue.with)) return measuredStretch(sentence, at + 1);
  const framed = framedSpan(sentence, at);
  if (framed) return framed;
  const bounded = duration(sentence, at);
  if (bounded && isCue(tokens[bounded], Cue.without) && !isCue(tokens[at - 1], Cue.for)) return bounded;
  if (bounded && isCue(tokens[bounded], Cue.from) && isCue(tokens[bounded + 1], Cue.nowToday)) return bounded + 2;
  return standingDate(sentence, at) || headingDate(sentence, at);
}

/** `where I am today`, `from today`, `how it is done today`, `(today: 12)`, `(12 today)`. */
function tellsHowItIs(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  const bracketed = isSign(before, '(') || (before.value !== undefined && isSign(tokens[at + 1], ')'));
  if (bracketed && isCue(tokens[at], Cue.nowToday)) return true;
  if (hasFlag(before, Flag.preposition | Flag.auxiliary)) return true;
  const words = tokensBefore(tokens, at);
  const relative = words.findIndex(({ word }) => word.flags & Flag.relative);
  return relative >= 0 && words.slice(relative).some((token) => isCue(token, Cue.isAre));
}

/** `I turn 50`, `I'm 50`. */
function turningAge(tokens: readonly Token[], at: number): number {
  return isCue(tokens[at], Cue.turning) && tokens[at + 1]?.value !== undefined ? at + 2 : 0;
}

/** `all year`, `all summer long`; not `all year round`. */
function wholePeriod({ tokens }: Sentence, at: number): number {
  const token = tokens[at + 1];
  if (!token || token.word.plural || isCue(token, Cue.noWholePeriod)) return 0;
  if (!(hasTimeFlag(token, TimeFlag.period | TimeFlag.season) || (isMonth(token) && token.capital))) return 0;
  if (isCue(tokens[at + 2], Cue.long)) return at + 3;
  return tokens[at + 2] === undefined || tokens[at + 2]?.kind === 'sign' ? at + 2 : 0;
}

/** `by June`, `by the end of the year`, `before my next review`, `no later than 3 May`, `by 2030`, `prior to my defence`. */
function byDeadline(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  let from = at + 1;
  if (isCue(tokens[at], Cue.noNot)) {
    if (!isCue(tokens[at + 1], Cue.later) || !isCue(tokens[at + 2], Cue.than)) return 0;
    from = at + 3;
  } else if (isCue(tokens[at], Cue.prior)) from = isCue(tokens[at + 1], Cue.to) ? at + 2 : 0;
  else if (isCue(tokens[at], Cue.ahead)) from = isCue(tokens[at + 1], Cue.of) ? at + 2 : 0;
  else if (isCue(tokens[at], Cue.latest)) from = isCue(tokens[at + 1], Cue.by) ? at + 2 : 0;
  if (!from) return 0;
  if (isCue(tokens[from], Cue.approximately)) from++;
  const clock = timeOfDay(tokens, from);
  if (clock) return isCue(tokens[clock], Cue.onComma) ? point(sentence, clock + 1) : point(sentence, clock);
  if (isDottedDay(sentence, from)) return from + 1;
  const to = point(sentence, from);
  if (to) return amountAfterYear(sentence, from, to) ? 0 : byNamed(sentence, from, to);
  const counted = duration(sentence, from);
  if (counted && isCue(tokens[counted], Cue.from) && isCue(tokens[counted + 1], Cue.nowToday)) return counted + 2;
  return event(sentence, from) || nextThing(tokens, from) || happening(tokens, from) || ageAlone(sentence, from);
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

/** `over the course of a year`, `within the span of two months`: the position after `of`, else 0. */
function courseOf(tokens: readonly Token[], at: number): number {
  const noun = isCue(tokens[at], Cue.theA) ? at + 1 : at;
  return isCue(tokens[noun], Cue.course) && isCue(tokens[noun + 1], Cue.of) ? noun + 2 : 0;
}

/** `a six-month period`, `a 2-week sprint`. */
function measuredStretch(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  if (!isCue(tokens[at], Cue.stretchArticle) || tokens[at + 1]?.value === undefined) return 0;
  const counted = duration(sentence, at + 1);
  return counted &&
    (isCue(tokens[counted], Cue.stretch) || (isCue(tokens[counted], Cue.time) && isCue(tokens[counted + 1], Cue.frame)))
    ? counted + (isCue(tokens[counted], Cue.time) ? 2 : 1)
    : 0;
}

/** `within six months`, `in 3 weeks`, `over the next quarter`, `for a month`, `in June`, `during 2027`, `for the rest of the year`. */
function spanDeadline(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  const course = courseOf(tokens, at + 1);
  if (course) return duration(sentence, course) || point(sentence, course) || stay(sentence, course);
  const from = at + 1;
  const stretch = measuredStretch(sentence, from);
  if (stretch) return stretch;
  const counted = duration(sentence, from);
  if (counted && isCue(tokens[at], Cue.for) && isEndurance(tokens, at)) return 0;
  if (counted) {
    const single = isCue(tokens[from], Cue.article) && hasTimeFlag(tokens[counted - 1], TimeFlag.shortUnit);
    const program = isCue(tokens[counted], Cue.spanNoun) ? counted + 1 : counted;
    return single ||
      isServiceTime(tokens, counted) ||
      isResponseTime(tokens, at, counted) ||
      isDayPart(tokens, from, counted)
      ? 0
      : afterNow(tokens, program);
  }
  if (isCue(tokens[at], Cue.inInside) && isCue(tokens[from], Cue.time) && isCue(tokens[from + 1], Cue.for))
    return point(sentence, from + 2) || event(sentence, from + 2);
  const to = point(sentence, from);
  if (to) return notAName(sentence, from, to);
  const half =
    isCue(tokens[from], Cue.spanPossessive) && hasTimeFlag(tokens[from + 1], TimeFlag.ordinal)
      ? calendarPeriod(sentence, from + 1)
      : 0;
  if (isCue(tokens[at], Cue.for)) {
    const birthday = hasFlag(tokens[from], Flag.possessive) ? event(sentence, from) : 0;
    return half || (isCue(tokens[birthday - 1], Cue.birthday) ? birthday : 0);
  }
  if (half) return half;
  const decade = hasFlag(tokens[from], Flag.possessive) ? decadeOfLife(tokens, from + 1) : 0;
  if (decade) return decade;
  return possessed(sentence, from) || (isCue(tokens[at], Cue.overDuring) ? stay(sentence, from) : 0);
}

function afterNow(tokens: readonly Token[], at: number): number {
  if (isCue(tokens[at], Cue.from) && isCue(tokens[at + 1], Cue.nowToday)) return at + 2;
  return isCue(tokens[at], Cue.timeAhead) ? at + 1 : at;
}

/** `on 3 June`, `on Friday`, `at the end of the year`, `through 2027`. */
function onDeadline(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  const from = at + 1;
  if (isCue(tokens[at], Cue.through)) return point(sentence, from);
  if (isCue(tokens[at], Cue.upon)) return event(sentence, from);
  const weekend = isCue(tokens[from], Cue.the) && isCue(tokens[from + 1], Cue.weekOf);
  if (weekend && !isCue(tokens[from + 2], Cue.of)) return notAName(sentence, from, from + 2);
  if (isCue(tokens[at], Cue.at)) return atDeadline(sentence, from);
  const weekday = tokens[from]?.word;
  return (
    calendarDate(sentence, isCue(tokens[from], Cue.the) ? from + 1 : from) ||
    (weekday && weekday.time & TimeFlag.weekday && !weekday.plural ? from + 1 : 0) ||
    dayOfLife(sentence, from)
  );
}

/** `my birthday`, `our tenth anniversary`, `race day`, `my vacation`. */
function dayOfLife(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  const to = event(sentence, at);
  if (to && isCue(tokens[to - 1], Cue.birthday)) return to;
  return stay(sentence, at);
}

/** `at the end of the year`, `at the end of twelve weeks`, `at graduation`, `at age 50`, `at next month's meetup`. */
function atDeadline(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  const last = edge(sentence, at);
  if (last && last > at && isCue(tokens[last - 1], Cue.of)) {
    const to = point(sentence, at) || duration(sentence, last);
    return to || (isOccasion(tokens, event(sentence, last)) ? 0 : event(sentence, last));
  }
  if (last) return point(sentence, at);
  if (isCue(tokens[at], Cue.atMoment)) return point(sentence, at) || event(sentence, at);
  if (isCue(tokens[at], Cue.the) && isCue(tokens[at + 1], Cue.age)) return event(sentence, at);
  const feast = feastAt(sentence, at);
  return possessed(sentence, at) || (isCue(tokens[feast - 1], Cue.gathering) ? 0 : feast);
}

/** `the lesson`, `the meeting`: it comes again and again. */
function isOccasion(tokens: readonly Token[], to: number): boolean {
  return hasTimeFlag(tokens[to - 1], TimeFlag.occasion | TimeFlag.routine);
}

/** `due 3 June`, `due by Friday`, `deadline: 30/6/2027`. */
function dueDeadline(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  let from = at + 1;
  while (isCue(tokens[from], Cue.dueLink) && from < at + 4) from++;
  return point(sentence, from) || duration(sentence, from);
}

/** `the Q3 report`, `our June newsletter`: a date inside a name is no deadline. An event may follow: `the June deadline`. */
function notAName({ tokens }: Sentence, from: number, to: number): number {
  if (!to) return 0;
  const next = tokens[to];
  const determined = hasFlag(tokens[from], Flag.definite) || isCue(tokens[from], Cue.thisNext);
  if (!next || next.kind !== 'word' || !determined) return to;
  if (hasTimeFlag(next, TimeFlag.event)) return to + 1;
  const calendar =
    isMonth(tokens[to - 1]) ||
    isYear(tokens[to - 1]) ||
    isCue(tokens[to - 1], Cue.quarterCode) ||
    hasTimeFlag(tokens[to - 1], TimeFlag.season);
  const open =
    hasFlag(
      next,
      Flag.preposition |
        Flag.conjunction |
        Flag.pronoun |
        Flag.auxiliary |
        Flag.determiner |
        Flag.adverb |
        Flag.relative,
    ) || next.word.verb;
  const name = calendar ? isCue(tokens[from], Cue.namePossessive) && !open : isCue(next, Cue.compoundHead) && !open;
  return name ? 0 : to;
}
