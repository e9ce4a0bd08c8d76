import { opensObject } from './chunks';
import { Cue } from './language/cues';
import { Flag, TimeFlag, VerbClass } from './lexicon';
import { hasFlag, hasTimeFlag, isCue, isSign } from './tokens';
import type { Sentence, Token } from './tokens';

/** Who did it, and where the verb may stand. */
export interface Subject {
  /** `single` is a third person, whose present would end in `s`. */
  readonly kind: 'speaker' | 'single' | 'other' | 'unsaid';
  readonly verb: number;
}

const WORDS_BEFORE = 8;
const WORDS_IN_SUBJECT = 5;
const WORDS_IN_LABEL = 3;

/** The position behind `Update:`, `2026 –`, `Done!`; 0 where nothing of the kind stands in front. */
export function labelEnd({ tokens }: Sentence): number {
  const at = tokens.findIndex(({ kind }) => kind === 'sign');
  if (at < 1 || at > WORDS_IN_LABEL || at + 1 >= tokens.length) return 0;
  const ends = isSign(tokens[at], ':', '!', '.', '-') && !tokens[at + 1]?.joined;
  return ends && !tokens.slice(0, at).some((token) => hasFlag(token, Flag.pronoun)) ? at + 1 : 0;
}

/** Who acts in the main clause: behind a label, and behind a reason or condition that a comma ends. */
export function subjectOf(sentence: Sentence): Subject | undefined {
  const { tokens, parts } = sentence;
  const past = { dated: parts.includes('past'), genitive: sentence.lexicon.genitive };
  const from = mainStart(tokens, labelEnd(sentence));
  const spoken = tokens.findIndex((token, at) => at >= from && at < from + WORDS_BEFORE && isCue(token, Cue.speaker));
  // `I've` is subject and auxiliary in one.
  if (spoken >= 0 && leadsUp(sentence, from, spoken))
    return { kind: 'speaker', verb: isCue(tokens[spoken], Cue.iWe) ? spoken + 1 : spoken };
  const first = tokens.findIndex(({ kind }, at) => at >= from && kind === 'word' && isOfClause(sentence, at));
  if (first < 0) return undefined;
  return otherSubject(tokens, first, past) ?? { kind: 'unsaid', verb: first };
}

/** No time stands there. */
function isOfClause({ parts }: Sentence, at: number): boolean {
  return parts[at] === undefined || parts[at] === 'measure' || parts[at] === 'name';
}

/** `Because I trained, …`: what follows the comma is said. */
function mainStart(tokens: readonly Token[], from: number): number {
  if (!isCue(tokens[from], Cue.subordinator) && !isCue(tokens[from], Cue.cause)) return from;
  return tokens.findIndex((token, at) => at > from && isSign(token, ',')) + 1 || from;
}

/** Times, adverbs, a phrase with a preposition, or who else acted: `Last year I`, `With her help I`, `Ana and I`; not `When I`, `Do what I`. */
function leadsUp({ tokens, parts, lexicon }: Sentence, from: number, to: number): boolean {
  const before = tokens.slice(from, to);
  if (
    before.some((token) => isCue(token, Cue.subordinator) || isCue(token, Cue.cause) || hasFlag(token, Flag.relative))
  )
    return false;
  const [first] = before;
  const named = first?.capital === true && isUnknown(first);
  const together = isCue(tokens[to - 1], Cue.and) && (hasFlag(first, Flag.determiner) || named);
  const isNoun = (at: number): boolean =>
    !isOnlyVerb(tokens[at]) ||
    hasFlag(tokens[at - 1], Flag.determiner) ||
    tokens[at - 1]?.lower.endsWith(lexicon.genitive) === true;
  if (together || (hasFlag(first, Flag.preposition) && !before.some((token) => isCue(token, Cue.than))))
    return before.every((_, at) => isNoun(from + at));
  return before.every((token, at) => {
    if (token.kind !== 'word' || parts[from + at] !== undefined) return true;
    if (isCue(token, Cue.yesterday) || isCue(token, Cue.soFar)) return true;
    const grammar = Flag.adverb | Flag.preposition | Flag.determiner;
    const time = TimeFlag.period | TimeFlag.season | TimeFlag.weekday;
    return hasFlag(token, grammar) || (hasTimeFlag(token, time) && !token.word.verb) || token.value !== undefined;
  });
}

/** What the lists know as a verb and as nothing else. */
function isOnlyVerb(token: Token | undefined): boolean {
  if (!token) return false;
  const { word } = token;
  return (
    word.verb !== 0 && !(word.verb & VerbClass.alsoNoun) && word.flags === 0 && word.time === 0 && word.form === 'base'
  );
}

function isUnknown({ word, value }: Token): boolean {
  return value === undefined && word.flags === 0 && word.verb === 0 && word.time === 0;
}

/** `she`, `nobody`, `Ana`, `my team`, `two friends`, `half of the class`, `sales`. */
function otherSubject(tokens: readonly Token[], first: number, past: Past): Subject | undefined {
  const token = tokens[first];
  if (!token) return undefined;
  const acts = isCue(token, Cue.subject) || isCue(token, Cue.heShe);
  const behind = adverbsEnd(tokens, first + 1);
  const one = acts || hasFlag(token, Flag.pronoun) || (!token.word.verb && token.value === undefined);
  if (one && isFinite(tokens, behind, { ...past, acts })) return { kind: singleOf(token), verb: behind };
  const owner = token.lower.endsWith(past.genitive);
  if (!owner && !hasFlag(token, Flag.determiner | Flag.pronoun) && token.value === undefined) return undefined;
  for (let at = first + 1; at <= first + WORDS_IN_SUBJECT; at++) {
    const word = tokens[at];
    if (word?.kind !== 'word' || hasTimeFlag(word, TimeFlag.goalNoun)) return undefined;
    const verb = adverbsEnd(tokens, at);
    if (isAuxiliary(tokens[verb]) || (at > first + 1 && isFinite(tokens, verb, past)))
      return { kind: singleOf(tokens[at - 1]), verb };
    if (isCue(word, Cue.subjectPreposition)) continue;
    if (hasFlag(word, Flag.preposition | Flag.relative | Flag.conjunction | Flag.auxiliary) || isCue(word, Cue.subject))
      return undefined;
  }
  return undefined;
}

function singleOf(token: Token | undefined): 'single' | 'other' {
  return token?.word.plural === true || isCue(token, Cue.subject) !== isCue(token, Cue.heShe) ? 'other' : 'single';
}

/** What lets a form be read as past. */
interface Past {
  /** A time that has passed is named. */
  readonly dated: boolean;
  readonly genitive: string;
  /** Only a verb may follow: `it worked`. */
  readonly acts?: boolean;
}

/** A verb of the past behind its subject: an auxiliary, or a form that is no participle. */
function isFinite(tokens: readonly Token[], at: number, { dated, acts }: Past): boolean {
  const token = tokens[at];
  if (isAuxiliary(token) || isCue(token, Cue.told) || ((dated || acts) && isTold(token))) return true;
  return (isTold(token) || isCue(token, Cue.unchangedPast)) && takesObject(tokens, at);
}

function isAuxiliary(token: Token | undefined): boolean {
  return isCue(token, Cue.pastAuxiliary) || isCue(token, Cue.have) || isCue(token, Cue.wouldHave);
}

/** A participle of `the team trained in first aid` has no object of its own. */
export function takesObject(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  return opensObject(next) || next?.value !== undefined || isCue(next, Cue.pronounObject);
}

/** A past form that is neither an auxiliary nor a participle alone. */
export function isTold(token: Token | undefined): boolean {
  if (!token || hasFlag(token, Flag.auxiliary) || isCue(token, Cue.participleOnly)) return false;
  const { verb, form, flags } = token.word;
  if (verb !== 0 && form === 'past') return true;
  // `failed`, which no list holds.
  return isCue(token, Cue.pastForm) || (isCue(token, Cue.regularPast) && verb === 0 && flags === 0);
}

/** The position behind adverbs and `not`. */
export function adverbsEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (hasFlag(tokens[at], Flag.adverb | Flag.negation) && !isCue(tokens[at], Cue.pastAuxiliary)) at++;
  return at;
}
