import type { LocalDate } from '../time/local-date';
import { opensObject } from './chunks';
import { Cue } from './language/cues';
import { Flag, TimeFlag, VerbClass } from './lexicon';
import { hasFlag, hasTimeFlag, hasVerbClass, isCue, matchPhrase } from './tokens';
import type { Sentence, Token } from './tokens';
import type { Deadline } from './verdict';

/**
 * Whether a statement tells of the past: `I ran …`, `We have shipped …`, `My team won the …`, `I wanted to be …`; without
 * its subject, `Ran …`, and `Finished … in 2022` with a day that has passed. What is to be reached by a day that is still
 * ahead is a goal, and so is what goes on to say what shall be done.
 */
export function tellsOfPast(sentence: Sentence, deadlines: readonly Deadline[], today: LocalDate): boolean {
  const ahead = deadlines.filter(({ date }) => date === undefined || date >= today);
  const subject = subjectOf(sentence);
  if (!subject || goesOn(sentence, subject.verb)) return false;
  const past = sentence.parts.includes('past') || sentence.tokens.some((token) => isCue(token, Cue.yesterday));
  const dated = past || (deadlines.length > 0 && ahead.length === 0);
  if (tellsPlainly(sentence, subject)) return !ahead.some((deadline) => opensByDay(sentence, deadline));
  return dated && ahead.length === 0 && mayTell(sentence.tokens[subject.verb], subject.kind);
}

/** Who did it, and where the verb may stand. */
interface Subject {
  readonly kind: 'speaker' | 'other' | 'unsaid';
  readonly verb: number;
}

const WORDS_BEFORE = 8;
const WORDS_IN_SUBJECT = 4;

function subjectOf(sentence: Sentence): Subject | undefined {
  const { tokens, parts } = sentence;
  const spoken = tokens.slice(0, WORDS_BEFORE).findIndex((token) => isCue(token, Cue.speaker));
  // `I've` is subject and auxiliary in one.
  if (spoken >= 0 && leadsUp(sentence, spoken))
    return { kind: 'speaker', verb: isCue(tokens[spoken], Cue.iWe) ? spoken + 1 : spoken };
  const first = tokens.findIndex(({ kind }, at) => kind === 'word' && parts[at] === undefined);
  if (first < 0) return undefined;
  const other = otherSubject(tokens, first);
  return other ? { kind: 'other', verb: other } : { kind: 'unsaid', verb: first };
}

/** Times and adverbs alone stand in front: `Last year I …`; not `When I …`, `Do what I …`. */
function leadsUp({ tokens, parts }: Sentence, to: number): boolean {
  return tokens.slice(0, to).every((token, at) => {
    if (token.kind !== 'word' || parts[at] !== undefined) return true;
    if (isCue(token, Cue.subordinator) || isCue(token, Cue.cause) || hasFlag(token, Flag.relative)) return false;
    if (isCue(token, Cue.yesterday) || isCue(token, Cue.soFar)) return true;
    const grammar = Flag.adverb | Flag.preposition | Flag.determiner;
    const time = TimeFlag.period | TimeFlag.season | TimeFlag.weekday;
    return hasFlag(token, grammar) || (hasTimeFlag(token, time) && !token.word.verb) || token.value !== undefined;
  });
}

/** `she`, `my team`, `the new site`, `Ana`: the place of the verb behind, else 0. */
function otherSubject(tokens: readonly Token[], first: number): number {
  const token = tokens[first];
  if (isCue(token, Cue.subject)) return first + 1;
  const named = token?.capital && token.word.flags === 0 && !token.word.verb && !token.word.time;
  if (named) return isTold(tokens[first + 1]) ? first + 1 : 0;
  if (!hasFlag(token, Flag.definite)) return 0;
  for (let at = first + 1; at <= first + WORDS_IN_SUBJECT; at++) {
    if (tokens[at]?.kind !== 'word' || hasTimeFlag(tokens[at], TimeFlag.goalNoun)) return 0;
    if (isCue(tokens[at], Cue.pastAuxiliary) || isCue(tokens[at], Cue.have)) return at;
    if (at > first + 1 && isTold(tokens[at]) && isActive(tokens[at + 1])) return at;
  }
  return 0;
}

/** A participle of `the team trained in first aid` has no object of its own. */
function isActive(next: Token | undefined): boolean {
  return hasFlag(next, Flag.definite) || isCue(next, Cue.pronounObject);
}

/** A past form that is no auxiliary of the present. */
function isTold(token: Token | undefined): boolean {
  if (!token || hasFlag(token, Flag.auxiliary)) return false;
  return (token.word.verb !== 0 && token.word.form === 'past') || isCue(token, Cue.pastForm) || isUnknownPast(token);
}

/** `failed`, which no list holds. */
function isUnknownPast(token: Token): boolean {
  return isCue(token, Cue.regularPast) && token.word.verb === 0 && token.word.flags === 0;
}

/** No other reading is left: `I wanted`, `we've finished`, `I didn't go`, `she passed the exam`, `ran`. */
function tellsPlainly(sentence: Sentence, { kind, verb }: Subject): boolean {
  const { tokens } = sentence;
  const at = pastAdverbs(tokens, verb);
  if (isCue(tokens[at], Cue.have)) return tellsPerfect(sentence, pastAdverbs(tokens, at + 1), kind);
  if (kind === 'unsaid') return isCue(tokens[at], Cue.told);
  if (isCue(tokens[at], Cue.pastAuxiliary)) return !isCue(tokens[at + 1], Cue.better);
  if (isCue(tokens[at], Cue.wouldHave) && isCue(tokens[at + 1], Cue.haveVerb))
    return isParticiple(tokens[pastAdverbs(tokens, at + 2)]);
  if (kind === 'other' && !isCue(tokens[verb - 1], Cue.subject) && !isActive(tokens[at + 1])) return false;
  // `I decided to learn`: what is still ahead.
  return isTold(tokens[at]) && !leadsInto(sentence, verb, at);
}

/** `I've finished`, `have never run`; not `I have to`, `I have a dream`, `I have always wanted to`, `have set a goal to`. */
function tellsPerfect(sentence: Sentence, at: number, kind: Subject['kind']): boolean {
  const { tokens } = sentence;
  if (leadsInto(sentence, at, at) || (isCue(tokens[at], Cue.wished) && isCue(tokens[at + 1], Cue.to))) return false;
  // `The site has been published`, a state to reach.
  return isParticiple(tokens[at]) && !(kind === 'other' && isCue(tokens[at], Cue.been));
}

function isParticiple(token: Token | undefined): boolean {
  return (
    isTold(token) || isCue(token, Cue.been) || isCue(token, Cue.unchangedPast) || isCue(token, Cue.unchangedParticiple)
  );
}

/** `decided to`, `always wanted to`, also with the adverbs in front. */
function leadsInto({ tokens, lexicon }: Sentence, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (matchPhrase(tokens, at, lexicon.leadIns) > to + 1) return true;
  return false;
}

/** With a day that has passed, also what could be a participle or a base form: `Finished …`, `I put … in 2024`. */
function mayTell(token: Token | undefined, kind: Subject['kind']): boolean {
  if (kind === 'speaker') return isCue(token, Cue.unchangedPast);
  return kind === 'unsaid' && token !== undefined && (isTold(token) || isCue(token, Cue.pastAuxiliary));
}

function pastAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (hasFlag(tokens[at], Flag.adverb | Flag.negation) && !isCue(tokens[at], Cue.pastAuxiliary)) at++;
  return at;
}

/** `by June`, not `this week`. */
function opensByDay({ tokens }: Sentence, { range }: Deadline): boolean {
  return tokens.some(
    (token) => token.start >= range.start && token.end <= range.end && isCue(token, Cue.deadlineOpener),
  );
}

/** `…, and now I want to lead a team`, `…, so save 200 euros`: a goal behind the report. */
function goesOn({ tokens }: Sentence, from: number): boolean {
  for (let at = from + 1; at < tokens.length; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (isCue(token, Cue.intends)) return true;
    if (!isCue(token, Cue.iWe) && !opensClause(token)) continue;
    if (isCue(next, Cue.aims) || isCue(next, Cue.subjectModal) || isOrder(tokens, at + 1)) return true;
  }
  return false;
}

function opensClause(token: Token | undefined): boolean {
  return isCue(token, Cue.so) || isCue(token, Cue.coordinatorOrComma);
}

/** An imperative: `save 200 euros`, not the noun of `work was hard`. */
function isOrder(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (hasFlag(tokens[at], Flag.adverb) || isCue(tokens[at], Cue.coordinatorFiller) || isCue(tokens[at], Cue.so))
    at++;
  const token = tokens[at];
  if (!token || token.word.form !== 'base' || token.word.verb === 0 || isCue(token, Cue.unchangedPast)) return false;
  return !hasFlag(token, Flag.auxiliary) && (!hasVerbClass(token, VerbClass.alsoNoun) || opensObject(tokens[at + 1]));
}
