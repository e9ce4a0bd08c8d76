import { byDeadline } from './by-deadlines';
import { Cue } from './language/cues';
import { decadeOfLife, event, feastAt, possessed, stay } from './events';
import { Flag, TimeFlag } from './lexicon';
import { notAName } from './named-dates';
import { point, rangeOfTime } from './periods';
import { calendarDate, calendarPeriod, duration, edge, isMonth, namedPeriod } from './time-points';
import { isDayPart, isEndurance, isResponseTime, isServiceTime } from './measured-times';
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
  if (counted) return measuresInstead(tokens, at, counted) ? 0 : afterNow(tokens, afterSpanNoun(tokens, counted));
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

/** A stretch of time that says how long or how fast something is, instead of by when. */
function measuresInstead(tokens: readonly Token[], at: number, to: number): boolean {
  return (
    (isCue(tokens[at], Cue.for) && isEndurance(tokens, at)) ||
    isServiceTime(tokens, to) ||
    isResponseTime(tokens, at, to) ||
    isDayPart(tokens, at + 1, to)
  );
}

/** The `period` of `in a two month period`. */
function afterSpanNoun(tokens: readonly Token[], at: number): number {
  return isCue(tokens[at], Cue.spanNoun) ? at + 1 : at;
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
