import type { LocalDate } from '../time/local-date';
import { opensObject } from './chunks';
import { Cue } from './language/cues';
import { Flag, TimeFlag, VerbClass } from './lexicon';
import { adverbsEnd, isTold, labelEnd, subjectOf, takesObject } from './report-subject';
import type { Subject } from './report-subject';
import { hasFlag, hasTimeFlag, hasVerbClass, isCue, isSign, matchEntry, matchPhrase } from './tokens';
import type { Sentence, Token } from './tokens';
import type { Deadline } from './verdict';

/**
 * Whether a statement tells of the past: `I ran …`, `We have shipped …`, `My team won the …`, `I am done with …`; without its
 * subject, `Built a …`, and `Finished … in 2022` with a day that has passed. What is to be reached by a day that is still
 * ahead is a goal, and so are what names a day to come and what goes on to say what shall be done.
 */
export function tellsOfPast(sentence: Sentence, deadlines: readonly Deadline[], today: LocalDate): boolean {
  const ahead = deadlines.filter(({ date }) => date === undefined || date >= today);
  if (ahead.some((deadline) => opensByDay(sentence, deadline) || isToCome(sentence, deadline, today))) return false;
  if (saysDone(sentence)) return true;
  if (sentence.tokens.slice(0, labelEnd(sentence)).some(isGoalNoun)) return false;
  const subject = subjectOf(sentence);
  if (!subject || goesOn(sentence, subject.verb)) return false;
  if (tellsPlainly(sentence, subject)) return true;
  const past = sentence.parts.includes('past') || sentence.tokens.some((token) => isCue(token, Cue.yesterday));
  const dated = past || (deadlines.length > 0 && ahead.length === 0);
  if (ahead.length > 0) return false;
  return (dated && mayTell(sentence.tokens[subject.verb], subject.kind)) || tellsOnce(sentence, subject);
}

/** `by June`, not `this week`. */
function opensByDay({ tokens }: Sentence, { range }: Deadline): boolean {
  return tokens.some(
    (token) => token.start >= range.start && token.end <= range.end && isCue(token, Cue.deadlineOpener),
  );
}

/** `in April 2027` before April 2027; where the year is not said it may be any. */
function isToCome({ lexicon }: Sentence, { text, vague }: Deadline, today: LocalDate): boolean {
  const days = vague ? undefined : lexicon.readDate(text, today);
  return days !== undefined && days.needs === 'nothing' && days.start > today;
}

/** `Done: …`, `Goal achieved! …`, `Mission accomplished`: the participle of a verb that ends something. */
function saysDone(sentence: Sentence): boolean {
  const { tokens } = sentence;
  const end = labelEnd(sentence);
  const alone = tokens.length === 1 || (tokens.length === 2 && (isGoalNoun(tokens[0]) || isCue(tokens[0], Cue.all)));
  const last = alone ? tokens.at(-1) : tokens[end - 2];
  if (!last || isOrder(tokens, end) || goesOn(sentence, end)) return false;
  const ends = last.word.form === 'past' && hasVerbClass(last, VerbClass.completion | VerbClass.phase);
  return ends || isCue(last, Cue.done);
}

function isGoalNoun(token: Token | undefined): boolean {
  return hasTimeFlag(token, TimeFlag.goalNoun);
}

/** No other reading is left: `I wanted`, `we've finished`, `I didn't go`, `she passed the exam`, `ran`. */
function tellsPlainly(sentence: Sentence, { kind, verb }: Subject): boolean {
  const { tokens } = sentence;
  const at = adverbsEnd(tokens, verb);
  if (kind === 'speaker' && isDone(tokens, at)) return true;
  if (isCue(tokens[at], Cue.have)) return tellsPerfect(sentence, adverbsEnd(tokens, at + 1), kind);
  if (kind === 'unsaid') return tellsAlone(sentence, at);
  if (isCue(tokens[at], Cue.pastAuxiliary)) return !isCue(tokens[at + 1], Cue.better);
  if (isCue(tokens[at], Cue.wouldHave))
    return isCue(tokens[at + 1], Cue.haveVerb) && isParticiple(tokens[adverbsEnd(tokens, at + 2)]);
  if (kind === 'single' && isCue(tokens[at], Cue.unchangedPast)) return true;
  // `I decided to learn`: what is still ahead.
  return isTold(tokens[at]) && !leadsInto(sentence, verb, at);
}

/** `am done`, `I'm finally finished with`. */
function isDone(tokens: readonly Token[], at: number): boolean {
  const be = isCue(tokens[at], Cue.speakerIs) ? at : -1;
  const behind = adverbsEnd(tokens, be + 1);
  const done = isCue(tokens[behind], Cue.all) ? behind + 1 : behind;
  const next = tokens[done + 1];
  return (
    be >= 0 &&
    isCue(tokens[done], Cue.done) &&
    (!next || next.kind === 'sign' || isCue(next, Cue.with) || next.word.form === 'ing')
  );
}

/** Without its subject a past form tells only where it can be no participle: `Ran`, `Was`, `Built a shed`, `Learned to swim`. */
function tellsAlone({ tokens, lexicon, parts }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (isCue(token, Cue.told) || isCue(token, Cue.pastAuxiliary) || isCue(token, Cue.been)) return true;
  if (!isTold(token) || isCue(token, Cue.alsoBase)) return false;
  if (isCue(token, Cue.wished) && isCue(tokens[at + 1], Cue.to)) return false;
  const phrasal = matchEntry(tokens, at, lexicon.verbs, 'lemma');
  const infinitive =
    isCue(tokens[at + 1], Cue.to) && tokens[at + 2]?.word.form === 'base' && tokens[at + 2]?.word.verb !== 0;
  const next = tokens[at + 1];
  const object = takesObject(tokens, at) && !(next?.capital && next.kind === 'word' && !hasFlag(next, Flag.determiner));
  return object || infinitive || (phrasal !== undefined && parts[at] === undefined);
}

/** `I've finished`, `have never run`; not `I have to`, `I have a dream`, `I have always wanted to`, `have set a goal to`. */
function tellsPerfect(sentence: Sentence, at: number, kind: Subject['kind']): boolean {
  const { tokens } = sentence;
  if (leadsInto(sentence, at, at) || (isCue(tokens[at], Cue.wished) && isCue(tokens[at + 1], Cue.to))) return false;
  // `I've been meaning to`
  if (isCue(tokens[at], Cue.been) && leadsInto(sentence, at + 1, at + 1)) return false;
  return isParticiple(tokens[at]) && !(kind === 'unsaid' && isCue(tokens[at], Cue.been));
}

function isParticiple(token: Token | undefined): boolean {
  return (
    isTold(token) ||
    isCue(token, Cue.been) ||
    isCue(token, Cue.unchangedPast) ||
    isCue(token, Cue.unchangedParticiple) ||
    (isCue(token, Cue.participleOnly) && token?.word.form === 'past')
  );
}

/** `decided to`, `always wanted to`, also with the adverbs in front. */
function leadsInto({ tokens, lexicon }: Sentence, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (matchPhrase(tokens, at, lexicon.leadIns) > to + 1) return true;
  return false;
}

/** With a day that has passed, also what could be a participle or a base form: `Finished …`, `I put … in 2024`. */
function mayTell(token: Token | undefined, kind: Subject['kind']): boolean {
  if (kind === 'speaker' || isCue(token, Cue.unchangedPast)) return isCue(token, Cue.unchangedPast);
  return kind === 'unsaid' && token !== undefined && (isTold(token) || isCue(token, Cue.pastAuxiliary));
}

/** `I cut the build from 40 to 15`, `we set a record`: once, where the present would tell what one does again and again. */
function tellsOnce({ tokens, parts }: Sentence, { kind, verb }: Subject): boolean {
  if (kind === 'unsaid' || !isCue(tokens[verb], Cue.unchangedPast) || parts.includes('recurrence')) return false;
  const object = tokens[verb + 1];
  return isCue(object, Cue.article) || object?.value !== undefined || parts.includes('measure');
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
  return isCue(token, Cue.so) || isCue(token, Cue.coordinatorOrComma) || isSign(token, '.', '!');
}

/** An imperative: `save 200 euros`, not the noun of `work was hard`. */
function isOrder(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (
    hasFlag(tokens[at], Flag.adverb) ||
    isCue(tokens[at], Cue.coordinatorFiller) ||
    isCue(tokens[at], Cue.so) ||
    isCue(tokens[at], Cue.next)
  )
    at++;
  const token = tokens[at];
  if (!token || token.word.form !== 'base' || token.word.verb === 0 || isCue(token, Cue.unchangedPast)) return false;
  return !hasFlag(token, Flag.auxiliary) && (!hasVerbClass(token, VerbClass.alsoNoun) || opensObject(tokens[at + 1]));
}
