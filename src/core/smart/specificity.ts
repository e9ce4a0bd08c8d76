import { judgeActivity, judgeCompletion } from './acts';
import { CONCRETE, UNCLEAR, VERIFIABLE } from './clause-reading';
import type { ClauseReading, Make } from './clause-reading';
import { Cue } from './language/cues';
import type { Clause } from './clauses';
import { Flag, VerbClass } from './lexicon';
import { embedded, findVerb, skipLeadIns, subjectEnd } from './main-verb';
import type { Verb } from './main-verb';
import { comparativeIn, comparedLater, hasRecurrence, isBounded, readObject } from './objects';
import { readNounPhrase } from './noun-phrases';
import { readResult } from './results';
import { readSingleAct } from './single-acts';
import { judgeState } from './states';
import type { NounPhrase } from './noun-phrases';
import { hasFlag, isCue, isCueLemma } from './tokens';
import type { Sentence, Span, Token } from './tokens';
import type { Gap } from './verdict';

/** Reads a clause: its verb, the verb's object, and what they amount to. */
export function readClause(sentence: Sentence, clause: Clause): ClauseReading | undefined {
  const start = skipLeadIns(sentence, clause.body, clause.to);
  if (start.at >= clause.to) return undefined;
  const result = readResult(sentence, start.at, clause.to);
  if (result)
    return readingOf(undefined, result.span, result.object, {
      ...result,
      ...(result.specific ? {} : { gap: result.vague ? 'method' : 'outcome', vague: result.vague ?? result.span }),
    });
  const verb = findVerb(sentence, start.at, clause.to, start.thing);
  if (!verb) return readUnknownGerund(sentence, clause) ?? readThing(sentence, start.at, clause.to);
  const inner = embedded(sentence, verb, clause.to);
  const reading = judgeVerb(sentence, inner ?? verb, clause.to);
  return reading.specific ? reading : (readSubject(sentence, clause, reading) ?? reading);
}

/**
 * `The app will allow …`, `each page should load …`: a thing with a vague verb is still there or not; a person is not.
 * `Third-year nurses will improve infusion technique` narrows both who and what.
 */
function readSubject(
  sentence: Sentence,
  { body, to }: Clause,
  { verbClass, object, ...rest }: ClauseReading,
): ClauseReading | undefined {
  const end = subjectEnd(sentence, body, to);
  if (end === body) return undefined;
  if (verbClass & (VerbClass.direction | VerbClass.learning)) {
    const subject = readNounPhrase(sentence, body, end);
    const group = subject.plural || sentence.tokens[body]?.word.plural;
    const narrowed = group && subject.described && object?.described && object.kind !== 'compared';
    return narrowed ? { ...rest, verbClass, object, specific: true, vague: undefined, gap: undefined } : undefined;
  }
  const reading = readThing(sentence, body, to);
  const head = reading?.object?.head;
  return reading?.specific && head && hasFlag(head, Flag.deliverable | Flag.metric) && !isCue(head, Cue.groupOf)
    ? reading
    : undefined;
}

const isLongWord = (lower: string): boolean => /^\p{L}{6,}$/u.test(lower);

/** A method in words that no list holds: `by composting at home`. */
function readUnknownGerund(sentence: Sentence, { kind, body, to }: Clause): ClauseReading | undefined {
  const token = sentence.tokens[body];
  if (kind !== 'method' || !token || !isCue(token, Cue.gerund) || !isLongWord(token.lower) || token.word.flags !== 0)
    return undefined;
  const object = readNounPhrase(sentence, body + 1, to);
  const span = { from: body, to: Math.max(body + 1, object.to) };
  return readingOf(undefined, span, object, { specific: object.kind !== 'compared', verifiable: false });
}

const readingOf = (
  verb: Verb | undefined,
  span: Span,
  object: NounPhrase | undefined,
  values: { specific: boolean; verifiable: boolean; gap?: Gap; vague?: Span },
): ClauseReading => ({
  specific: values.specific,
  verifiable: values.verifiable,
  span,
  verb: verb && verb.span.to > verb.span.from ? verb.span : undefined,
  verbClass: verb?.kind ?? 0,
  vague: values.vague,
  gap: values.gap,
  object,
  abstains: verb?.abstains ?? false,
});

function judgeVerb(sentence: Sentence, verb: Verb, to: number): ClauseReading {
  const { tokens } = sentence;
  const act = readSingleAct(sentence, verb, to);
  if (act) return readingOf(verb, act.span, act.object, VERIFIABLE);
  const object = readObject(sentence, verb, to);
  const end = Math.max(verb.span.to, object.to);
  const recurs = hasRecurrence(sentence, verb.span.from, to);
  const span = { from: verb.span.from, to: wordsEnd(verb, object, recurs) };
  const compared = object.kind === 'compared' ? comparativeIn(sentence, object) : comparedLater(sentence, end, to);
  const make = (values: { specific: boolean; verifiable: boolean; gap?: Gap; vague?: Span }): ClauseReading =>
    readingOf(verb, span, object, values);
  const { kind } = verb;
  if (isFigure(tokens, verb, object)) return make({ ...UNCLEAR, gap: 'outcome', vague: span });
  if (kind & VerbClass.state) return judgeState(sentence, verb, to, make);
  if (kind & VerbClass.learning && !(recurs && kind & VerbClass.activity && !compared))
    return judgeLearning(sentence, verb, object, to, make);
  if (compared)
    return make({
      ...UNCLEAR,
      gap: kind & VerbClass.direction ? 'method' : 'object',
      vague: kind & (VerbClass.direction | VerbClass.contentFree) ? verb.span : compared,
    });
  if (isDirection(verb, object)) {
    const narrowed = narrowsDirection(tokens, object);
    return make(narrowed ? CONCRETE : { ...UNCLEAR, gap: 'method', vague: verb.span });
  }
  if (kind & VerbClass.contentFree && !(kind & (VerbClass.completion | VerbClass.activity)))
    return make({ ...UNCLEAR, gap: 'deliverable', vague: verb.span });
  if (kind & VerbClass.activity)
    return judgeActivity(sentence, verb, object, recurs, isBounded(sentence, verb.span.from, to), make);
  return judgeCompletion(sentence, verb, object, recurs, make);
}

/** `find my voice`, `get into the swing of things`, `move from theory to practice`: the words stand for something else. */
function isFigure(tokens: readonly Token[], { span }: Verb, { head, ...object }: NounPhrase): boolean {
  const verb = tokens[span.from];
  if (!head || object.described) return false;
  if (isCueLemma(verb, Cue.lightVerb) && isCue(head, Cue.figure)) return !(object.indefinite && object.deliverable);
  const empty = Flag.evaluative | Flag.attribute | Flag.generic | Flag.field;
  const moved = isCueLemma(verb, Cue.rises) && isCue(tokens[span.to], Cue.from) && object.indirect;
  return moved && !object.determined && (isCue(head, Cue.gerund) || hasFlag(head, empty));
}

/** The words end with the object, or with what narrows it where it names nothing by itself. */
function wordsEnd({ span }: Verb, object: NounPhrase, recurs: boolean): number {
  if (object.kind === 'none' && !recurs) return span.to;
  const vague = object.kind === 'plural' || object.kind === 'attribute' || hasFlag(object.head, Flag.generic);
  return Math.max(span.to, vague ? object.narrowedTo : 0, object.to);
}

/** `the onboarding of new nurses on ward 3`; `engagement with the app` says what it is about, not where. */
function narrowsDirection(tokens: readonly Token[], object: NounPhrase): boolean {
  const about = isCue(tokens[object.to], Cue.with) && hasFlag(object.head, Flag.attribute);
  return object.narrowed && !about && (object.described || object.specified || isTally(tokens, object));
}

/** `the number of falls`. */
function isTally(tokens: readonly Token[], { from }: Span): boolean {
  return isCue(tokens[from], Cue.tally) || isCue(tokens[from + 1], Cue.tally);
}

/** A direction word, also one that can end (`develop an app`) where its object has no end (`develop my skills`). */
function isDirection({ kind, span }: Verb, object: NounPhrase): boolean {
  if (!(kind & VerbClass.direction)) return false;
  if (!(kind & VerbClass.completion)) return true;
  return (
    span.to > span.from &&
    (object.kind === 'attribute' ||
      object.kind === 'generic' ||
      object.kind === 'none' ||
      object.kind === 'plural' ||
      object.indirect ||
      object.head === undefined ||
      hasFlag(object.head, Flag.generic | Flag.metric))
  );
}

/** `learn to code` is as wide as `learn coding`. */
function isWholeField({ lexicon }: Sentence, { lemma }: Verb): boolean {
  return lexicon.gerundsOf(lemma).some((gerund) => (lexicon.word(gerund).flags & Flag.field) !== 0);
}

function namesNothing(object: NounPhrase | undefined): boolean {
  return object !== undefined && (object.kind === 'attribute' || object.kind === 'compared');
}

const WORDS_IN_LEARNT_SUBJECT = 3;

/** `how doctors share records`: a plural and its verb. */
function hasOwnSubject(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + WORDS_IN_LEARNT_SUBJECT)
    .some(
      ({ word }, index) => word.plural && tokens[from + index + 1]?.word.verb && tokens[from + index + 2] !== undefined,
    );
}

/** `learn Spanish` names something, `learn data analysis` is a whole field, `learn how to prune roses` has an act inside. */
function judgeLearning(sentence: Sentence, verb: Verb, object: NounPhrase, to: number, make: Make): ClauseReading {
  const at = learntAct(sentence.tokens, verb.span.to);
  const act = at ? findVerb(sentence, at, to, false) : undefined;
  if (act) return judgeLearntAct(sentence, verb, act, to, make);
  const narrow = namesSubject(sentence, verb.span.to, to) || !isWide(sentence.tokens, verb, object);
  return make(narrow ? CONCRETE : { ...UNCLEAR, gap: 'narrower', vague: verb.span });
}

/** Where the act of `to prune`, `how to prune`, `when to prune` begins, else 0. */
function learntAct(tokens: readonly Token[], at: number): number {
  if (!isCue(tokens[at], Cue.howWhenTo)) return 0;
  if (isCue(tokens[at], Cue.to)) return at + 1;
  return isCue(tokens[at + 1], Cue.to) ? at + 2 : 0;
}

/** A craft names what is learnt by itself, and so does an activity that is no whole field; else the act has to be specific. */
function judgeLearntAct(sentence: Sentence, verb: Verb, act: Verb, to: number, make: Make): ClauseReading {
  if (act.span.to >= to && isCueLemma(sentence.tokens[act.span.from], Cue.craft)) return make(CONCRETE);
  const reading = judgeVerb(sentence, act, to);
  const pastime =
    (act.kind & VerbClass.activity) !== 0 &&
    !reading.vague &&
    !isWholeField(sentence, act) &&
    !namesNothing(reading.object);
  const vague = reading.specific ? undefined : verb.span;
  return {
    ...make({
      specific: reading.specific || pastime,
      verifiable: false,
      ...(vague ? { vague, gap: 'narrower' } : {}),
    }),
    span: { from: verb.span.from, to: reading.span.to },
  };
}

/** `how the French Revolution began`, `why cells divide`, `everything about Kubernetes`. */
function namesSubject(sentence: Sentence, at: number, to: number): boolean {
  const { tokens } = sentence;
  if (isCue(tokens[at], Cue.howWhy)) {
    const { kind, described, field } = readNounPhrase(sentence, at + 1, to);
    return (!field && (kind === 'named' || (kind === 'concrete' && described))) || hasOwnSubject(tokens, at + 1);
  }
  const all = isCue(tokens[at], Cue.everything) && isCue(tokens[at + 1], Cue.about) && at + 2 < to;
  return all && readNounPhrase(sentence, at + 2, to).kind === 'named';
}

/** Something unnamed, a whole field, or all there is to know `about` a thing without a name. */
function isWide(tokens: readonly Token[], { phrasal, span }: Verb, object: NounPhrase): boolean {
  const { kind, definite, described, narrowed, field, head } = object;
  if (definite && !described && isCue(head, Cue.field)) return true;
  if (kind === 'named') return false;
  if (kind === 'plural' ? !(described && narrowed) : kind !== 'concrete') return true;
  return (field && !(definite && described)) || (phrasal && isCue(tokens[span.to - 1], Cue.about));
}

/** A statement without a verb: `20 pull-ups`, `a portfolio site`, `better grades`. */
function readThing(sentence: Sentence, at: number, to: number): ClauseReading | undefined {
  const object = readNounPhrase(sentence, at, to);
  if (object.kind === 'none' || !object.head) return undefined;
  const span = { from: at, to: object.to };
  const vague = object.kind === 'compared' ? comparativeIn(sentence, object) : undefined;
  const concrete =
    (object.kind === 'concrete' || object.kind === 'named' || (object.kind === 'plural' && object.described)) &&
    (object.to - at > 1 || object.deliverable) &&
    !object.praised &&
    !hasFlag(object.head, Flag.metric | Flag.evaluative) &&
    (object.deliverable || !isCue(sentence.tokens[object.to], Cue.subjectModal)) &&
    (object.determined || !isCue(object.head, Cue.condition)) &&
    !isCue(sentence.tokens[at], Cue.tally) &&
    (!object.field || object.determined);
  const first = isCue(sentence.tokens[at], Cue.first);
  const deliverable = object.deliverable || first || hasFlag(object.head, Flag.role);
  const recurs = hasRecurrence(sentence, at, to) && object.kind !== 'compared' && object.kind !== 'attribute';
  return readingOf(undefined, span, object, {
    specific: concrete || recurs,
    verifiable: (concrete && deliverable && !object.plural) || recurs,
    ...(concrete || recurs ? {} : { gap: 'object' }),
    ...(vague ? { vague } : {}),
  });
}
