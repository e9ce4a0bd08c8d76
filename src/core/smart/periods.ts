import { Cue } from './language/cues';
import { event } from './events';
import { TimeFlag } from './lexicon';
import { calendarDate, calendarPeriod, countedPeriod, edge, isYear, namedPeriod } from './time-points';
import { hasTimeFlag, isCue, isSign } from './tokens';
import type { Sentence } from './tokens';

/** A date or period of the calendar, with or without its edge: `the end of Q3 2027`, `mid-June`, `this month`. */
export function point(sentence: Sentence, at: number): number {
  const start = edge(sentence, at) || at;
  const { tokens } = sentence;
  const unit = tokens[start];
  if (unit && hasTimeFlag(unit, TimeFlag.period) && !unit.word.plural && isCue(tokens[start + 1], Cue.end))
    return start + 2;
  const direct =
    calendarDate(sentence, start) || calendarPeriodOrNamed(sentence, start) || countedPeriod(sentence, start);
  if (direct) return direct;
  if (hasTimeFlag(tokens[start], TimeFlag.weekday)) {
    // `Friday, 4 June`
    const dated = calendarDate(sentence, isSign(tokens[start + 1], ',') ? start + 2 : start + 1);
    if (dated) return dated;
  }
  if (tokens[start] && hasTimeFlag(tokens[start], TimeFlag.weekday | TimeFlag.shorthand))
    return isCue(unit, Cue.closeOfDay) && hasTimeFlag(tokens[start + 1], TimeFlag.weekday) ? start + 2 : start + 1;
  if (start > at && tokens[start] && hasTimeFlag(tokens[start], TimeFlag.period) && !tokens[start].word.plural)
    return start + 1;
  if (!isCue(tokens[start], Cue.the)) return 0;
  return (
    calendarDate(sentence, start + 1) ||
    calendarPeriodOrNamed(sentence, start + 1) ||
    dayOfThisMonth(sentence, start + 1)
  );
}

function calendarPeriodOrNamed(sentence: Sentence, at: number): number {
  const period = calendarPeriod(sentence, at) || namedPeriod(sentence, at);
  if (!period) return 0;
  const next = sentence.tokens[period];
  return isCue(next, Cue.periodNoun) ? (isYear(sentence.tokens[period + 1]) ? period + 2 : period + 1) : period;
}

/** `the 15th`, `the 1st of next month`. */
function dayOfThisMonth({ tokens }: Sentence, at: number): number {
  const ordinal = isCue(tokens[at + 1], Cue.ordinalEnding) && tokens[at + 1]?.joined && (tokens[at]?.value ?? 99) <= 31;
  if (!ordinal) return 0;
  const next = tokens[at + 2];
  if (isCue(next, Cue.of) && isCue(tokens[at + 3], Cue.thisNext)) return at + 5;
  return !next || next.kind === 'sign' ? at + 2 : 0;
}

/** `from June to August`, `between 1 May and 30 June`. */
export function rangeOfTime(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  if (!isCue(tokens[at], Cue.fromBetween)) return 0;
  const first = point(sentence, at + 1) || (isCue(tokens[at + 1], Cue.now) ? at + 2 : 0);
  if (!first || !isCue(tokens[first], Cue.rangeEnd)) return 0;
  return point(sentence, first + 1) || (isCue(tokens[at + 1], Cue.now) ? event(sentence, first + 1) : 0);
}
