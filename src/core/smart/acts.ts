import { opensInfinitive } from './chunks';
import { UNCLEAR, VERIFIABLE } from './clause-reading';
import type { ClauseReading, Make } from './clause-reading';
import { Cue } from './language/cues';
import { Flag, TimeFlag, VerbClass } from './lexicon';
import type { Verb } from './main-verb';
import type { NounPhrase } from './noun-phrases';
import { hasFlag, hasTimeFlag, isCue, isCueLemma } from './tokens';
import type { Sentence, Span, Token } from './tokens';

/** Verbs without an end: concrete with an object or a stated frequency; checkable at a frequency, or with something that ends. */
export function judgeActivity(
  { tokens }: Sentence,
  verb: Verb,
  object: NounPhrase,
  recurs: boolean,
  bounded: boolean,
  make: Make,
): ClauseReading {
  if (recurs || (verb.abstains && object.kind === 'none')) return make(VERIFIABLE);
  const listed = isCue(tokens[verb.span.from], Cue.useApply) && object.plural && object.byField && !object.definite;
  const anyone = (verb.kind & VerbClass.contentFree) !== 0 && isAnyone(object);
  if (!isConcrete(object) || anyone || (listed && !object.narrowed && !isDeliverable(object)))
    return make({ ...UNCLEAR, gap: 'object' });
  const routine = hasTimeFlag(object.head, TimeFlag.routine);
  const unit = object.indefinite && !object.described && hasFlag(object.head, Flag.unit);
  const single =
    (object.indefinite || isCue(object.head, Cue.gathering)) &&
    isCueLemma(tokens[verb.span.from], Cue.once) &&
    !routine;
  const placed = object.placed && (verb.kind & VerbClass.completion) !== 0;
  const used = isCue(tokens[verb.span.from], Cue.useApply) && object.definite && isPutToUse(tokens, object);
  const whole = object.plural
    ? object.definite || isNumbered(tokens, object)
    : (object.deliverable && (!routine || (object.indefinite && object.described))) ||
      object.kind === 'named' ||
      unit ||
      single ||
      placed;
  const ends = (verb.kind & VerbClass.completion) !== 0 && whole;
  return make({ specific: true, verifiable: ends || used || verb.abstains || bounded });
}

/** A thing that is there or not, whichever one is meant; `tools` are any. */
function isDeliverable({ deliverable, head }: NounPhrase): boolean {
  return deliverable && !hasFlag(head, Flag.generic);
}

/** `support the team`. */
function isAnyone({ head, described, narrowed }: NounPhrase): boolean {
  return hasFlag(head, Flag.generic) && !described && !narrowed;
}

/** `the observer pattern in a project`, `the method in my team`. */
function isPutToUse(tokens: readonly Token[], { narrowed, to }: NounPhrase): boolean {
  const made = hasFlag(tokens[to + 2], Flag.deliverable);
  return narrowed || (isCue(tokens[to], Cue.in) && isCue(tokens[to + 1], Cue.article) && made);
}

/** Verbs with an end: concrete and checkable when the object is. */
export function judgeCompletion(
  sentence: Sentence,
  verb: Verb,
  object: NounPhrase,
  recurs: boolean,
  make: Make,
): ClauseReading {
  const { tokens } = sentence;
  if (verb.kind & VerbClass.intransitive && (object.kind === 'none' || object.indirect || isManner(object.head))) {
    const how = sentence.parts[verb.span.to] === undefined && isManner(tokens[verb.span.to]);
    return make(how || object.kind === 'attribute' ? { ...UNCLEAR, gap: 'outcome' } : VERIFIABLE);
  }
  if (isClauseObject(tokens, verb.span.to)) return make(VERIFIABLE);
  if (isCueLemma(tokens[verb.span.from], Cue.computes) && object.head && object.kind !== 'compared')
    return make(VERIFIABLE);
  if (isShown(tokens, verb, object) || isEndedProcess(tokens, verb, object)) return make(VERIFIABLE);
  const condition = conditionOf(tokens, verb, object);
  if (condition) return make({ ...UNCLEAR, gap: 'outcome', vague: condition });
  if (object.kind === 'none' && (recurs || verb.phrasal)) return make(VERIFIABLE);
  if (!isConcrete(object))
    return recurs && object.kind !== 'compared' && object.kind !== 'attribute'
      ? make(VERIFIABLE)
      : make({ ...UNCLEAR, gap: 'object' });
  const narrowed = object.narrowed && !opensInfinitive(sentence, object.to);
  const emptied = verb.phrasal && isCueLemma(tokens[verb.span.from], Cue.exhausts);
  const countable = object.kind !== 'plural' || narrowed || emptied || isNumbered(tokens, object);
  const goesOn = isCueLemma(tokens[verb.span.from], Cue.continues);
  return make({ specific: true, verifiable: (countable && !goesOn) || recurs });
}

/** `present the outcome at a conference`, `verbalise understanding of the care plan`, `demonstrate safe inhaler technique`. */
function isShown(tokens: readonly Token[], { span }: Verb, object: NounPhrase): boolean {
  const { kind, definite, narrowed, described, about, head } = object;
  if (!isCueLemma(tokens[span.from], Cue.shows)) return false;
  if (isCue(head, Cue.performed)) return described || about;
  return kind === 'attribute' && ((definite && narrowed) || about);
}

/** `complete the app development`: a process with its thing. */
function isEndedProcess(tokens: readonly Token[], { span }: Verb, { head, described }: NounPhrase): boolean {
  return described && isCueLemma(tokens[span.from], Cue.finishes) && isCue(head, Cue.process);
}

/** `retire happily`, `marry well`, `relocate somewhere`: how, but not what. */
function isManner(next: Token | undefined): boolean {
  return isCue(next, Cue.manner) || isCue(next, Cue.unnamed) || hasFlag(next, Flag.evaluative);
}

/** What nobody else can see: `reach inner contentment`, `make people happy`. */
function conditionOf(tokens: readonly Token[], { span }: Verb, object: NounPhrase): Span | undefined {
  const verb = tokens[span.from];
  const { head, from, to } = object;
  if (!head) return undefined;
  if (object.indirect) return undefined;
  const own =
    isCueLemma(verb, Cue.attains) &&
    isCue(head, Cue.condition) &&
    object.kind !== 'named' &&
    !object.indefinite &&
    !object.deliverable;
  const made = isCueLemma(verb, Cue.makes) && hasFlag(head, Flag.evaluative) && endsInState(tokens, object);
  return own || made ? { from: span.from, to: Math.max(to, from + 1) } : undefined;
}

/** `my parents proud`: a noun or pronoun, then an adjective. */
function endsInState(tokens: readonly Token[], { from, to }: Span): boolean {
  const before = tokens[to - 2];
  const modifier = Flag.evaluative | Flag.bleached | Flag.adverb | Flag.indefinite | Flag.definite;
  return to - from >= 2 && before?.kind === 'word' && !hasFlag(before, modifier);
}

/** `the chapter 3 exercises`: a number in the name makes a set of them. */
function isNumbered(tokens: readonly Token[], { from, to }: Span): boolean {
  for (let at = from + 1; at < to; at++)
    if (tokens[at]?.kind === 'number' && hasFlag(tokens[at - 1], Flag.named)) return true;
  return false;
}

function isConcrete({ kind }: NounPhrase): boolean {
  return kind === 'concrete' || kind === 'named' || kind === 'plural';
}

/** `decide if …`, `find out whether …`. */
function isClauseObject(tokens: readonly Token[], at: number): boolean {
  return isCue(tokens[at], Cue.clauseObject) && tokens[at + 1] !== undefined;
}
