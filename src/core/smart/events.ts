import { Cue } from './language/cues';
import { Flag, TimeFlag } from './lexicon';
import { afterYear, calendarDate, calendarPeriod, namedPeriod } from './time-points';
import { hasFlag, hasTimeFlag, isCue, isSign, matchPhrase } from './tokens';
import type { Sentence, Token } from './tokens';

/** `my next review`, `the spring concert`, `graduation`, `I turn 30`, `age 40`, `Christmas`. */
export function event(sentence: Sentence, at: number): number {
  const { tokens, lexicon } = sentence;
  const feast = feastAt(sentence, at);
  if (feast) return feast;
  const turn = matchPhrase(tokens, at, lexicon.turns);
  if (turn > at) return turnEnd(sentence, turn);
  if (hasFlag(tokens[at], Flag.possessive)) {
    const decade = decadeOfLife(tokens, at + 1);
    if (decade) return decade;
  }
  const owned = possessed(sentence, at);
  if (owned) return owned;
  if (isCue(tokens[at], Cue.personWho) || (isCue(tokens[at], Cue.the) && isCue(tokens[at + 1], Cue.time)))
    return turningPoint(sentence, at);
  if (isCue(tokens[at], Cue.turningAge) && tokens[at + 1]?.value !== undefined) return at + 2;
  if (isCue(tokens[at], Cue.age) && tokens[at + 1]?.value !== undefined) return at + 2;
  if (isCue(tokens[at], Cue.the) && isCue(tokens[at + 1], Cue.age) && isCue(tokens[at + 2], Cue.of)) return at + 4;
  return eventNoun(tokens, at);
}

/** `my 40s`, `my mid-thirties`. */
export function decadeOfLife(tokens: readonly Token[], at: number): number {
  const edged = isCue(tokens[at], Cue.earlyLate) ? (isSign(tokens[at + 1], '-') ? at + 2 : at + 1) : at;
  if (isCue(tokens[edged], Cue.decadeOfLife)) return edged + 1;
  const digits = tokens[edged]?.kind === 'number' && /^[2-9]0$/.test(tokens[edged]?.lower ?? '');
  return digits && isCue(tokens[edged + 1], Cue.pluralOfNumber) && tokens[edged + 1]?.joined ? edged + 2 : 0;
}

/** `Christmas`, `this Easter`, `the Fourth of July`, `my due date`. */
export function feastAt({ tokens, lexicon }: Sentence, at: number): number {
  const first = tokens[at];
  const determined = hasFlag(first, Flag.definite) || isCue(first, Cue.next) ? at + 1 : at;
  const feast = matchPhrase(tokens, determined, lexicon.feasts);
  return feast > determined ? afterYear(tokens, feast) : 0;
}

const WORDS_IN_TURN = 3;

/** The place or thing after `moving to`, `starting`. */
function turnEnd({ tokens, parts }: Sentence, at: number): number {
  let to = at;
  while (to < at + WORDS_IN_TURN && tokens[to]?.kind === 'word' && parts[to] === undefined && !opensClause(tokens[to]))
    to++;
  return to;
}

function opensClause(token: Token | undefined): boolean {
  return hasFlag(token, Flag.conjunction | Flag.preposition | Flag.auxiliary);
}

/** `year's end`, `next month's meetup`, `this year's conference`: the position after the thing that a period owns. */
export function possessed({ tokens, lexicon }: Sentence, at: number): number {
  const owner = isCue(tokens[at], Cue.demonstrative) ? at + 1 : at;
  const token = tokens[owner];
  const next = tokens[owner + 1];
  if (!token?.lower.endsWith(lexicon.genitive) || next?.kind !== 'word' || opensClause(next)) return 0;
  const { time } = lexicon.word(token.lower.slice(0, -lexicon.genitive.length));
  const dated =
    time & (TimeFlag.period | TimeFlag.season | TimeFlag.month) && (owner > at || isCue(next, Cue.endClose));
  return dated ? owner + 2 : 0;
}

/** A span of someone's life: `the holidays`, `my sabbatical`, `maternity leave`; not `the lunch break`. */
export function stay(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  const feast = feastAt(sentence, at);
  if (feast) return feast;
  const definite = hasFlag(tokens[at], Flag.definite) || isCue(tokens[at], Cue.next);
  for (let to = definite ? at + 1 : at; to < at + WORDS_BEFORE_EVENT; to++) {
    const token = tokens[to];
    if (token?.kind !== 'word' || opensClause(token) || hasTimeFlag(token, TimeFlag.routine)) return 0;
    if (hasTimeFlag(token, TimeFlag.stay)) {
      const leave = isCue(tokens[to - 1], Cue.leave);
      return definite || leave || isCue(token, Cue.holidays) ? to + 1 : 0;
    }
  }
  return 0;
}

const WORDS_BEFORE_EVENT = 4;

function eventNoun(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!first || (hasTimeFlag(first, TimeFlag.each) && isCue(first, Cue.anEachAny))) return 0;
  const definite = hasFlag(first, Flag.definite) || isCue(first, Cue.thisNext);
  let to = definite ? at + 1 : at;
  for (const last = Math.min(to + WORDS_BEFORE_EVENT, tokens.length); to < last; to++) {
    const token = tokens[to];
    if (!definite && to > at && !first.capital && !isCue(token, Cue.eventCompound)) return 0;
    if (
      !token ||
      hasFlag(token, Flag.preposition | Flag.conjunction | Flag.auxiliary) ||
      (token.kind === 'sign' && token.lower !== "'")
    )
      return 0;
    if (hasTimeFlag(token, TimeFlag.event) && !isEventModifier(tokens, to)) {
      const routine = hasTimeFlag(token, TimeFlag.routine) && !definite;
      const bare = !definite && !first.capital && to === at && token.word.plural && !isCue(token, Cue.pluralEvent);
      return routine || bare ? 0 : afterEvent(tokens, to + 1);
    }
  }
  return 0;
}

/** In `exam results`, `launch party` the event is the next word. */
function isEventModifier(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return false;
  return hasTimeFlag(next, TimeFlag.event) || (isCue(tokens[at], Cue.end) && next.word.plural);
}

/** `the review in May`, `the exam on 3 June 2027`, `the end of May`. */
function afterEvent(tokens: readonly Token[], at: number): number {
  const sentence = { tokens } as Sentence;
  if (isCue(tokens[at], Cue.eventDate)) {
    const to = calendarDate(sentence, at + 1) || calendarPeriod(sentence, at + 1) || namedPeriod(sentence, at + 1);
    if (to) return to;
  }
  return afterYear(tokens, at);
}

const LONGEST_TURNING_POINT = 7;

/** `I turn 30`, `the time my contract ends`: up to a sign or a conjunction. */
function turningPoint({ tokens, parts }: Sentence, at: number): number {
  let to = at + 1;
  if (isCue(tokens[to], Cue.daily)) return 0;
  while (
    to < tokens.length &&
    to < at + LONGEST_TURNING_POINT &&
    tokens[to]?.kind !== 'sign' &&
    parts[to] === undefined &&
    !isCue(tokens[to], Cue.eventStop)
  )
    to++;
  return to > at + 1 ? to : 0;
}
