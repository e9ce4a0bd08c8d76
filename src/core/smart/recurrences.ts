import { Cue } from './language/cues';
import { Flag, TimeFlag } from './lexicon';
import { edge, isMonth } from './time-points';
import { hasFlag, hasTimeFlag, isCue, isSign, mark } from './tokens';
import type { Sentence, Span, Token } from './tokens';
import type { Period } from './verdict';

export interface Recurrence extends Span {
  readonly per: Period | undefined;
  /** `daily`, `every morning`; false where it only follows a number (`5 hours a week`). */
  readonly whole: boolean;
}

/** Finds `daily`, `every week`, `twice a month`, and marks their tokens. */
export function findRecurrences(sentence: Sentence): readonly Recurrence[] {
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
  if (token.word.recurs !== undefined && !datesEvent(tokens, at))
    return { from: at, to: at + 1, per: token.word.recurs, whole: true };
  const days = weekdays(tokens, at);
  if (days) return { from: at, to: days, per: 'week', whole: true };
  if (isCue(token, Cue.each)) return eachOf(tokens, at);
  if (isCue(token, Cue.perSign)) return perOf(tokens, at);
  if (isCue(token, Cue.article)) return aPeriod(tokens, at);
  if (isCue(token, Cue.onAt) && hasTimeFlag(tokens[at + 1], TimeFlag.weekday) && tokens[at + 1]?.word.plural) {
    return { from: at, to: at + 2, per: 'week', whole: true };
  }
  if (isCue(token, Cue.edgeOfEach) && (isCue(tokens[at + 1], Cue.the) || isCue(tokens[at + 1], Cue.edgeEach)))
    return edgeOfEach(tokens, at);
  return undefined;
}

/** `on Monday, Wednesday and Friday`, `Mon/Wed/Fri`, `from Monday to Friday`: the position after the last day, else 0. */
function weekdays(tokens: readonly Token[], at: number): number {
  const opened = isCue(tokens[at], Cue.onAt) || isCue(tokens[at], Cue.from) || isCue(tokens[at], Cue.each);
  if (!opened && (isCue(tokens[at - 1], Cue.deadlineOpener) || isCue(tokens[at - 1], Cue.thisNext))) return 0;
  const first = opened ? at + 1 : at;
  if (!isWeekday(tokens[first])) return 0;
  let to = first + 1;
  for (let next = afterLink(tokens, to); next > to && isWeekday(tokens[next]); next = afterLink(tokens, to))
    to = next + 1;
  return to > first + 1 ? to : 0;
}

function isWeekday(token: Token | undefined): boolean {
  return hasTimeFlag(token, TimeFlag.weekday) || (token?.capital === true && isCue(token, Cue.shortDay));
}

/** `,`, `and`, `, and`, `/`, `-`, `to` between two days. */
function afterLink(tokens: readonly Token[], at: number): number {
  if (isSign(tokens[at], ',')) return isCue(tokens[at + 1], Cue.and) ? at + 2 : at + 1;
  const linked =
    isSign(tokens[at], '/', '&', '+', '-') || isCue(tokens[at], Cue.and) || isCue(tokens[at], Cue.toThrough);
  return linked ? at + 1 : at;
}

/** `by the annual review`: the adjective of an event. */
function datesEvent(tokens: readonly Token[], at: number): boolean {
  return (
    isCue(tokens[at - 1], Cue.eventAdjective) &&
    isCue(tokens[at - 2], Cue.eventOpener) &&
    hasTimeFlag(tokens[at + 1], TimeFlag.event)
  );
}

/** `at the end of each month`, `by the start of every week`. */
function edgeOfEach(tokens: readonly Token[], at: number): Recurrence | undefined {
  const to = edge({ tokens } as Sentence, at + 1);
  if (!to || !isCue(tokens[to], Cue.each)) return undefined;
  const each = eachOf(tokens, to);
  return each && { ...each, from: at };
}

const WORDS_IN_OCCASION = 3;

/** `every week`, `every 2 weeks`, `every other Friday`, `each team meeting`, `every single day`. */
function eachOf(tokens: readonly Token[], at: number): Recurrence | undefined {
  let to = at + 1;
  if (isCue(tokens[to], Cue.eachModifier)) to++;
  if (tokens[to]?.value !== undefined && hasTimeFlag(tokens[to + 1], TimeFlag.period | TimeFlag.shortUnit)) to++;
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
        per: token.word.period ?? (time & TimeFlag.weekday ? 'week' : undefined),
        whole: true,
      };
    }
    if (hasFlag(token, Flag.preposition | Flag.conjunction | Flag.pronoun)) return undefined;
  }
  return undefined;
}

/** `per week`, `/month`. */
function perOf(tokens: readonly Token[], at: number): Recurrence | undefined {
  const unit = tokens[at + 1];
  if (!unit || unit.kind !== 'word') return undefined;
  const known = periodOf(unit) ?? unit.word.shortPeriod;
  if (
    known === undefined &&
    !(isCue(tokens[at], Cue.per) && hasTimeFlag(unit, TimeFlag.period | TimeFlag.occasion | TimeFlag.shortUnit))
  )
    return undefined;
  if (
    isSign(tokens[at], '/') &&
    tokens[at - 1]?.value === undefined &&
    !isCue(tokens[at - 1], Cue.timesSign) &&
    !hasFlag(tokens[at - 1], Flag.unit)
  )
    return undefined;
  return { from: at, to: at + 2, per: known, whole: false };
}

/** `a week` after something counted: `once a week`, `three times a month`, `one book a month`, `5 hours a day`. */
function aPeriod(tokens: readonly Token[], at: number): Recurrence | undefined {
  const unit = tokens[at + 1];
  const per = unit && periodOf(unit);
  const before = tokens[at - 1];
  if (!per || !before || isCue(before, Cue.half)) return undefined;
  if (isCue(tokens[at + 2], Cue.from) && isCue(tokens[at + 3], Cue.nowToday)) return undefined;
  const counted = before.word.multiplier !== undefined || before.kind === 'number' || isCountable(before);
  return counted ? { from: at, to: at + 2, per, whole: false } : undefined;
}

function periodOf({ word }: Token): Period | undefined {
  return word.plural ? undefined : word.period;
}

function isCountable({ kind, word }: Token): boolean {
  const grammar = Flag.preposition | Flag.conjunction | Flag.pronoun | Flag.auxiliary | Flag.determiner;
  return (
    kind === 'word' &&
    !(word.flags & grammar) &&
    (word.verb === 0 || (word.flags & (Flag.unit | Flag.deliverable | Flag.generic)) !== 0 || word.plural)
  );
}
