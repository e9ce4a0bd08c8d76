import { UNCLEAR, VERIFIABLE } from './clause-reading';
import { opensObject } from './chunks';
import { Cue } from './language/cues';
import { Flag, VerbClass } from './lexicon';
import { readNounPhrase } from './noun-phrases';
import type { NounPhrase } from './noun-phrases';
import { hasFlag, isCue, isCueLemma, isSign, matchEntry } from './tokens';
import type { Part, Sentence, Span, Token } from './tokens';

/** A state that shall be reached: `the site is live`, `dark mode is enabled`, `prototype approved by the client`. */
export interface ResultReading {
  readonly specific: boolean;
  readonly verifiable: boolean;
  readonly span: Span;
  readonly object: NounPhrase;
  /** What tells nothing, where it is not the whole span. */
  readonly vague?: Span;
}

const WORDS_IN_SUBJECT = 9;

/** Reads `SUBJECT is PARTICIPLE` or `SUBJECT PARTICIPLE`; undefined where there is no such clause or it tells neither way. */
export function readResult(sentence: Sentence, at: number, to: number): ResultReading | undefined {
  const copula = copulaAt(sentence, at, to);
  return copula ? readState(sentence, at, copula, to) : readHeadline(sentence, at, to);
}

function readState(sentence: Sentence, at: number, copula: number, to: number): ResultReading | undefined {
  const { tokens, parts } = sentence;
  const subject = readNounPhrase(sentence, at, copula);
  if (!subject.head) return undefined;
  let index = copula + 1;
  if (isCue(tokens[index], Cue.beenBeing)) index++;
  while (index < to && tokens[index]?.word.flags === Flag.adverb) index++;
  const predicate = tokens[index];
  if (!predicate || index >= to || parts[index] !== undefined || predicate.kind !== 'word') return undefined;
  const { verb, form } = predicate.word;
  const changed = form === 'past' && verb & VerbClass.direction && !(verb & VerbClass.completion);
  if (isPraise(predicate) || changed) return { ...UNCLEAR, span: { from: at, to: index + 1 }, object: subject };
  const end = stateEnd(sentence, index);
  if (!end) return undefined;
  const named =
    subject.kind === 'concrete' ||
    subject.kind === 'named' ||
    subject.kind === 'plural' ||
    (subject.kind === 'generic' && (!subject.plural || isTelling(subject.head)));
  return named ? { ...VERIFIABLE, span: { from: at, to: end }, object: subject } : undefined;
}

/** `Homepage tested on all devices`, `Docs translated`, `Processes improved`: a subject with a participle behind it. */
function readHeadline(sentence: Sentence, at: number, to: number): ResultReading | undefined {
  const index = headlineParticiple(sentence, at, to);
  const predicate = index ? sentence.tokens[index] : undefined;
  if (!predicate) return undefined;
  const subject = readNounPhrase(sentence, at, index);
  const { head, kind } = subject;
  if (!head) return undefined;
  const span = { from: at, to: index + 1 };
  const named =
    kind === 'concrete' ||
    kind === 'named' ||
    kind === 'plural' ||
    (kind === 'generic' && (isTelling(head) || (!subject.plural && subject.described)));
  const { verb } = predicate.word;
  const vague = (verb & (VerbClass.direction | VerbClass.contentFree)) !== 0;
  const compares = vague && (!(verb & VerbClass.completion) || isLevel(head));
  if (named && !compares && !isPraise(predicate)) return { ...VERIFIABLE, span, object: subject };
  return { ...UNCLEAR, span, object: subject, vague: { from: index, to: index + 1 } };
}

/** Something that has a level instead of an end: `costs raised`. */
function isLevel({ word }: Token): boolean {
  return (word.flags & (Flag.attribute | Flag.generic | Flag.metric)) !== 0;
}

/** Where a participle of an act that ends, or of a change, closes the words of a subject; else 0. */
function headlineParticiple({ tokens, parts }: Sentence, at: number, to: number): number {
  const first = tokens[at];
  if (!first || !opensSubject(first) || parts[at] === 'measure') return 0;
  const last = Math.min(to, at + mostWords(first, tokens[at + 1]));
  for (let index = at + 1; index < last; index++) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (!token || !before || !isSubjectPart(parts[index])) return 0;
    if (token.kind === 'sign' ? !isSign(token, '-', '/', "'", '"') : isClauseWord(token)) return 0;
    if (isEnded(token) && endsSubject(before) && isPredicate(tokens, parts[index + 1] !== undefined, index, to))
      return index;
  }
  return 0;
}

/** Words in which the participle has to come: a verb in front may be a noun (`design approved`, `garden shed painted`). */
function mostWords({ word }: Token, next: Token | undefined): number {
  if (word.verb === 0 || word.form !== 'base' || word.flags & Flag.determiner) return WORDS_IN_SUBJECT;
  if (!(word.verb & VerbClass.alsoNoun)) return 0;
  return next && !next.word.plural && !opensObject(next) ? WORDS_IN_SUBJECT : 2;
}

function isSubjectPart(part: Part | undefined): boolean {
  return part === undefined || part === 'recurrence' || part === 'name';
}

/** A subject is no statement of how many there are (`number of tickets resolved`) and opens with no verb's form. */
function opensSubject(first: Token): boolean {
  const { flags, verb, form } = first.word;
  if (first.kind !== 'word' || isCue(first, Cue.tally) || isCue(first, Cue.being)) return false;
  if (verb && form !== 'base' && !first.word.plural && !(flags & Flag.determiner)) return false;
  return (
    !(flags & (Flag.relative | Flag.preposition | Flag.pronoun | Flag.auxiliary)) || hasFlag(first, Flag.determiner)
  );
}

function isClauseWord(token: Token): boolean {
  const { flags } = token.word;
  return (
    (flags & (Flag.auxiliary | Flag.pronoun) && !(flags & Flag.determiner)) !== 0 ||
    ((flags & (Flag.conjunction | Flag.relative)) !== 0 && !isCue(token, Cue.subjectLink))
  );
}

/** `approved`, `published`, `painted`; `improved` too, which the reader tells apart. */
function isEnded(token: Token): boolean {
  const { form, verb } = token.word;
  return (
    form === 'past' &&
    ((verb & (VerbClass.completion | VerbClass.direction | VerbClass.contentFree)) !== 0 ||
      isCueLemma(token, Cue.endsWithThing))
  );
}

/** The word before a participle is the subject's noun, not what stands in front of one. */
function endsSubject({ kind, word }: Token): boolean {
  const open =
    Flag.determiner | Flag.preposition | Flag.conjunction | Flag.evaluative | Flag.bleached | Flag.comparative;
  return kind === 'word' && !(word.flags & (open | Flag.superlative | Flag.vagueQuantifier | Flag.adverb));
}

/** Nothing, an adverbial or a further participle follows; a noun would make the participle its adjective. */
function isPredicate(tokens: readonly Token[], timed: boolean, index: number, to: number): boolean {
  const next = tokens[index + 1];
  if (!next || index + 1 >= to || timed) return true;
  if (next.kind === 'sign') return !next.joined || !isSign(next, '-', '/', "'");
  if (isCue(next, Cue.of)) return false;
  if (isCue(next, Cue.subjectLink)) return tokens[index + 2]?.word.form === 'past';
  return hasFlag(next, Flag.preposition | Flag.adverb) && !hasFlag(next, Flag.determiner);
}

/** The place of `is`, `are`, `has been` after a subject without a verb of its own, else 0. */
function copulaAt({ tokens, parts }: Sentence, at: number, to: number): number {
  const first = tokens[at];
  if (!first || parts[at] === 'measure' || hasFlag(first, Flag.relative | Flag.preposition)) return 0;
  const imperative = first.word.verb !== 0 && first.word.form === 'base' && !hasFlag(first, Flag.determiner);
  for (let index = at + 1; index < Math.min(to, at + WORDS_IN_SUBJECT); index++) {
    const token = tokens[index];
    if (!token || (token.kind === 'sign' && !isSign(token, '.', '-', '/', "'"))) return 0;
    if (hasFlag(token, Flag.conjunction | Flag.relative) && !isCue(token, Cue.subjectLink)) return 0;
    if (isCue(token, Cue.isAre)) return imperative && index > at + 1 ? 0 : index;
    if (isCue(token, Cue.hasTo) && isCue(tokens[index + 1], Cue.been)) return imperative ? 0 : index;
  }
  return 0;
}

/** A noun that says what it is without more words: `docs`, `backups`; not `tasks`, `ideas`. */
function isTelling({ word }: Token): boolean {
  return !(word.flags & (Flag.attribute | Flag.generic | Flag.field | Flag.quality | Flag.evaluative));
}

/** `happy`, `as fast as`, `cleaner`: nobody could tell. */
function isPraise(predicate: Token): boolean {
  return (
    hasFlag(predicate, Flag.evaluative | Flag.comparative | Flag.superlative | Flag.quality) || isCue(predicate, Cue.as)
  );
}

/** The position after a state that others can see (`enabled`, `turned on`, `in production`), else 0. */
function stateEnd({ tokens, lexicon }: Sentence, at: number): number {
  const predicate = tokens[at];
  if (!predicate) return 0;
  if (isCue(predicate, Cue.in) && isCue(tokens[at + 1], Cue.stateIn)) return at + 1;
  const { word } = predicate;
  const past = word.form === 'past' || isCue(predicate, Cue.unchangedPast);
  const phrasal = past ? matchEntry(tokens, at, lexicon.verbs, 'lemma') : undefined;
  if (phrasal && phrasal.value & VerbClass.completion) return phrasal.to;
  const ended = (word.verb & VerbClass.completion) !== 0 || isCueLemma(predicate, Cue.endsWithThing);
  const participle = past && ended && !(word.verb & VerbClass.direction);
  return participle || (word.flags & Flag.checkable) !== 0 || isCue(predicate, Cue.state) ? at + 1 : 0;
}
