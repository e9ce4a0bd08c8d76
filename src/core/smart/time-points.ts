import { Cue } from './language/cues';
import { TimeFlag, VerbClass } from './lexicon';
import { hasTimeFlag, isCue, isSign, tokensBefore } from './tokens';
import type { Sentence, Token } from './tokens';

/** Reads points and spans of time at a token position; each answers the position after it, or 0. */

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

export function isYear(token: Token | undefined): boolean {
  return (
    token?.kind === 'number' &&
    token.lower.length === 4 &&
    token.value !== undefined &&
    token.value >= FIRST_YEAR &&
    token.value <= LAST_YEAR &&
    Number.isInteger(token.value)
  );
}

/** `31 August 2027`, `Aug 31st, 2027`, `2027-08-31`, `8/31`, `31.8.2027`. */
export function calendarDate({ tokens }: Sentence, at: number): number {
  const token = tokens[at];
  if (!token) return 0;
  if (token.kind === 'number') {
    if (/^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/.test(token.lower)) return at + 1;
    return separatedDate(tokens, at) || dayOfMonth(tokens, at);
  }
  if (!isMonth(token)) return 0;
  let to = at + 1;
  if (isSign(tokens[to], '.')) to++;
  if (!isDayNumber(tokens[to]) || isSeparator(tokens[to + 1])) return 0;
  to++;
  if (isOrdinalEnding(tokens[to])) to++;
  return afterYear(tokens, to);
}

/** `31 August 2027`, `31st of August`. */
function dayOfMonth(tokens: readonly Token[], at: number): number {
  if (!isDayNumber(tokens[at])) return 0;
  let to = at + 1;
  if (isOrdinalEnding(tokens[to])) to++;
  if (isCue(tokens[to], Cue.of)) to++;
  if (!isMonth(tokens[to])) return 0;
  to++;
  if (isSign(tokens[to], '.')) to++;
  return afterYear(tokens, to);
}

/** Three numbers, or two with a slash: `2027-08-31`, `31/8/27`, `8/31`. */
function separatedDate(tokens: readonly Token[], at: number): number {
  const separator = tokens[at + 1];
  if (!separator?.joined || !isSeparator(separator) || !tokens[at + 2]?.joined || tokens[at + 2]?.kind !== 'number')
    return 0;
  const numbers = [tokens[at], tokens[at + 2]].map((token) => token?.value ?? Number.NaN);
  if (
    tokens[at + 3]?.joined &&
    tokens[at + 3]?.lower === separator.lower &&
    tokens[at + 4]?.joined &&
    tokens[at + 4]?.kind === 'number'
  ) {
    const last = tokens[at + 4]?.value ?? Number.NaN;
    const isoOrder = isYear(tokens[at]) && between(numbers[1], 1, 12) && between(last, 1, 31);
    const yearLast =
      numbers.every((number) => between(number, 1, 31)) &&
      (isYear(tokens[at + 4]) || tokens[at + 4]?.lower.length === 2);
    return isoOrder || yearLast ? at + 5 : 0;
  }
  if (separator.lower !== '/' || tokens[at + 3]?.lower === '/' || isScore(tokens, at)) return 0;
  return numbers.every((number) => between(number, 1, 31)) && numbers.some((number) => between(number, 1, 12))
    ? at + 3
    : 0;
}

const TOKENS_IN_CHANGE = 8;

/** `raise it from 3/5 to 4/5`: points out of the same number twice, where something rises or falls. */
function isScore(tokens: readonly Token[], at: number): boolean {
  const [points, most] = [tokens[at]?.value ?? 0, tokens[at + 2]?.value ?? 0];
  const outOfSame = (index: number): boolean =>
    index !== at + 1 &&
    isSign(tokens[index], '/') &&
    tokens[index + 1]?.value === most &&
    (tokens[index - 1]?.value ?? most + 1) <= most;
  if (points > most || !tokensBefore(tokens, at).some(({ word }) => word.verb & VerbClass.direction)) return false;
  for (let index = Math.max(1, at - TOKENS_IN_CHANGE); index < at + TOKENS_IN_CHANGE; index++)
    if (outOfSame(index)) return true;
  return false;
}

function between(value: number | undefined, least: number, most: number): boolean {
  return value !== undefined && Number.isInteger(value) && value >= least && value <= most;
}

function isSeparator(token: Token | undefined): boolean {
  return isSign(token, '/', '-', '.');
}

function isDayNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' && between(token.value, 1, 31) && !token.lower.includes('.');
}

function isOrdinalEnding(token: Token | undefined): boolean {
  return token?.joined === true && isCue(token, Cue.ordinalEnding);
}

export function afterYear(tokens: readonly Token[], at: number): number {
  if (isYear(tokens[at])) return at + 1;
  if (isCue(tokens[at], Cue.yearLink) && isYear(tokens[at + 1])) return at + 2;
  return at;
}

/** The name of a month. `may`, `march` and `sun` are words too, so those need a capital or a number beside them. */
export function isMonth(token: Token | undefined): boolean {
  return hasTimeFlag(token, TimeFlag.month);
}

/** `August 2027`, `Q3 2027`, `third quarter of 2027`, `H1`, `FY27`, `summer 2027`, `2027`. */
export function calendarPeriod({ tokens }: Sentence, at: number): number {
  const token = tokens[at];
  if (!token) return 0;
  if (isCue(token, Cue.ordinalWord) && isCue(tokens[at + 1], Cue.of) && isMonth(tokens[at + 2])) return at + 3;
  const weekday = weekdayOfMonth(tokens, at);
  if (weekday) return weekday;
  if (isSign(token, "'") && tokens[at + 1]?.joined && /^[2-9]\d$/.test(tokens[at + 1]?.lower ?? '')) return at + 2;
  if (isCalendarWeek(tokens, at)) return afterYear(tokens, at + 2);
  if (isMonth(token))
    return afterYear(tokens, at + 1 + (isSign(tokens[at + 1], '.') && isYear(tokens[at + 2]) ? 1 : 0));
  if (isCue(token, Cue.calendarCode)) return afterQuarter(tokens, at + 1);
  if (isCue(token, Cue.fiscalYear) && tokens[at + 1]?.kind === 'number') return at + 2;
  if (isCue(token, Cue.quarterOrHalf) && tokens[at + 1]?.joined && between(tokens[at + 1]?.value, 1, 4))
    return afterQuarter(tokens, at + 2);
  if (hasTimeFlag(token, TimeFlag.season)) return afterYear(tokens, at + 1);
  if (hasTimeFlag(token, TimeFlag.ordinal) && isCue(tokens[at + 1], Cue.partOfYear)) return afterOf(tokens, at + 2);
  if (token.kind === 'number' && isOrdinalEnding(tokens[at + 1]) && isCue(tokens[at + 2], Cue.quarterHalf))
    return afterOf(tokens, at + 3);
  if (isYear(token)) return afterFirstYear(tokens, at);
  return quarterFirst(tokens, at) || monthOfYear(tokens, at);
}

/** `CW 40`, `W40`. */
function isCalendarWeek(tokens: readonly Token[], at: number): boolean {
  return isCue(tokens[at], Cue.calendarWeek) && tokens[at + 1]?.kind === 'number';
}

/** `first Monday of October`, `2nd Tuesday in May 2027`, `last Friday in September`. */
function weekdayOfMonth(tokens: readonly Token[], at: number): number {
  const numbered = tokens[at]?.kind === 'number' && isOrdinalEnding(tokens[at + 1]);
  const weekday = numbered ? at + 2 : at + 1;
  const named =
    (numbered || isCue(tokens[at], Cue.ordinalWord)) &&
    hasTimeFlag(tokens[weekday], TimeFlag.weekday) &&
    isCue(tokens[weekday + 1], Cue.ofIn) &&
    isMonth(tokens[weekday + 2]);
  return named ? afterYear(tokens, weekday + 3) : 0;
}

/** `2026/27`, `2026-2027`; `2027-05`, `2027/05`; `2027-W40`; else the year alone. */
function afterFirstYear(tokens: readonly Token[], at: number): number {
  const [year, sign, number] = [tokens[at]?.value ?? 0, tokens[at + 1], tokens[at + 2]];
  if (sign?.joined && isSign(sign, '-') && number?.joined && isCalendarWeek(tokens, at + 2)) return at + 4;
  if (!sign?.joined || !isSign(sign, '/', '-') || !number?.joined || number.kind !== 'number') return at + 1;
  const next = number.value === year + 1 || (number.lower.length === 2 && number.value === (year + 1) % 100);
  const month = number.lower.length === 2 && between(number.value, 1, 12);
  return next || month ? at + 3 : at + 1;
}

/** `2Q27`, `1H 2027`. */
function quarterFirst(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  if (!next?.joined || next.kind !== 'word' || !between(tokens[at]?.value, 1, 4)) return 0;
  if (isCue(next, Cue.quarterBehind)) return at + 2;
  return isCue(next, Cue.quarterOrHalf) ? afterQuarter(tokens, at + 2) : 0;
}

/** `6/2027`. */
function monthOfYear(tokens: readonly Token[], at: number): number {
  const year = tokens[at + 2];
  return isSign(tokens[at + 1], '/') &&
    tokens[at + 1]?.joined &&
    year?.joined &&
    isYear(year) &&
    between(tokens[at]?.value, 1, 12)
    ? at + 3
    : 0;
}

/** `Q3'27`, `Q3 FY27`, `Q3/2027`. */
function afterQuarter(tokens: readonly Token[], at: number): number {
  const next = tokens[at];
  if (isCue(next, Cue.fiscalYearCode)) return at + 1;
  if (isSign(next, "'", '/', '-') && next?.joined && tokens[at + 1]?.kind === 'number') return at + 2;
  return afterYear(tokens, at);
}

function afterOf(tokens: readonly Token[], at: number): number {
  if (!isCue(tokens[at], Cue.ofIn)) return afterYear(tokens, at);
  let to = at + 1;
  if (isCue(tokens[to], Cue.theThisNext)) to++;
  if (isYear(tokens[to]) || isMonth(tokens[to]) || hasTimeFlag(tokens[to], TimeFlag.period))
    return afterYear(tokens, to + 1);
  return at;
}

/** `this month`, `the next quarter`, `the coming year`, `next Friday`, `the year`, `the day after tomorrow`. */
export function namedPeriod({ tokens }: Sentence, at: number): number {
  let to = at;
  if (isCue(tokens[to], Cue.periodDeterminer)) to++;
  while (isCue(tokens[to], Cue.periodAdjective) && to < at + 4) to++;
  const token = tokens[to];
  if (to === at || !token) return 0;
  if (isCue(tokens[to + 1], Cue.after) && isCue(tokens[to + 2], Cue.deadlineByItself)) return to + 3;
  const { time } = token.word;
  if (token.word.plural && !(time & TimeFlag.weekday)) return 0;
  if (time & (TimeFlag.period | TimeFlag.season | TimeFlag.weekday) || isMonth(token))
    return afterPeriod(tokens, to + 1);
  return calendarPeriod({ tokens } as Sentence, to);
}

/** The `end` of `this year end`, the year of `next spring 2027`. */
function afterPeriod(tokens: readonly Token[], at: number): number {
  if (isCue(tokens[at], Cue.endOrGenitive)) return at + (isCue(tokens[at + 1], Cue.end) ? 2 : 1);
  return afterYear(tokens, at);
}

/** `six months`, `a year`, `the next 8 weeks`, `half a year`, `a couple of months`, `90 days`, `12-week`. Sets nothing shorter than a day. */
export function duration({ tokens }: Sentence, at: number): number {
  let to = at;
  if (isCue(tokens[to], Cue.durationDeterminer)) to++;
  while (isCue(tokens[to], Cue.durationModifier) && to < at + 4) to++;
  to = amount(tokens, to);
  if (!to) return 0;
  if (isSign(tokens[to], '-')) to++;
  while (isCue(tokens[to], Cue.unitModifier) && to < at + 8) to++;
  const unit = tokens[to];
  if (isCue(unit, Cue.genitiveUnit) && isCue(tokens[to + 1], Cue.time)) return to + 2;
  if (!unit || !hasTimeFlag(unit, TimeFlag.period) || hasTimeFlag(unit, TimeFlag.shortUnit)) return 0;
  return to + 1;
}

/** A number, a range of numbers, `a`, `half a`, `a couple of`. */
function amount(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return 0;
  if (isCue(token, Cue.half)) return isCue(tokens[at + 1], Cue.article) ? at + 2 : 0;
  if (isCue(token, Cue.article) && isCue(tokens[at + 1], Cue.couple))
    return isCue(tokens[at + 2], Cue.of) ? at + 3 : at + 2;
  if (isCue(token, Cue.articleSingle)) return at + (isCue(tokens[at + 1], Cue.half) ? 2 : 1);
  if (token.kind !== 'number' && (token.value === undefined || hasTimeFlag(token, TimeFlag.fraction))) return 0;
  let to = at + 1;
  if (isSign(tokens[to], '(') && tokens[to + 1]?.value === token.value && isSign(tokens[to + 2], ')')) to += 3;
  if (isCue(tokens[to], Cue.rangeLink) && tokens[to + 1]?.value !== undefined) to += 2;
  else if (isCue(tokens[to], Cue.and) && isCue(tokens[to + 1], Cue.a) && isCue(tokens[to + 2], Cue.half)) to += 3;
  return to;
}

/** `end of`, `the beginning of`, `mid-`, `early`, `the rest of`. */
export function edge({ tokens }: Sentence, at: number): number {
  let to = at;
  if (isCue(tokens[to], Cue.the)) to++;
  if (isCue(tokens[to], Cue.very)) to++;
  if (isCue(tokens[to], Cue.edge)) {
    const day = isCue(tokens[to], Cue.edgeDay);
    if (day && !isCue(tokens[to + 1], Cue.edgeUnit)) return 0;
    if (day) to++;
    to++;
    if (isSign(tokens[to], '-')) to++;
    else if (tokens[to]?.word.plural && !hasTimeFlag(tokens[to], TimeFlag.period)) return 0;
    return isCue(tokens[to], Cue.of) ? to + 1 : to;
  }
  if (isCue(tokens[to], Cue.earlyLate)) return isSign(tokens[to + 1], '-') ? to + 2 : to + 1;
  return 0;
}

/** `week 8`, `day 30`, `sprint 14`. */
export function countedPeriod({ tokens }: Sentence, at: number): number {
  const unit = tokens[at];
  return unit && hasTimeFlag(unit, TimeFlag.period) && !unit.word.plural && tokens[at + 1]?.kind === 'number'
    ? at + 2
    : 0;
}
