import { Cue } from './language/cues';
import { Flag, VerbClass } from './lexicon';
import { readNounPhrase } from './noun-phrases';
import type { NounPhrase } from './noun-phrases';
import { isCue, isSign } from './tokens';
import type { Sentence, Span, Token } from './tokens';

/** A state that shall be reached: `the site is live`, `dark mode is enabled`. */
export interface ResultReading {
  readonly specific: boolean;
  readonly verifiable: boolean;
  readonly span: Span;
  readonly object: NounPhrase;
}

const WORDS_IN_SUBJECT = 9;

/** Reads `SUBJECT is PARTICIPLE`; undefined where there is no such clause or its predicate tells neither way. */
export function readResult(sentence: Sentence, at: number, to: number): ResultReading | undefined {
  const { tokens, parts } = sentence;
  const copula = copulaAt(sentence, at, to);
  if (!copula) return undefined;
  const subject = readNounPhrase(sentence, at, copula);
  if (!subject.head) return undefined;
  let index = copula + 1;
  if (isCue(tokens[index], Cue.beenBeing)) index++;
  while (index < to && tokens[index]?.word.flags === Flag.adverb) index++;
  const predicate = tokens[index];
  if (!predicate || index >= to || parts[index] !== undefined || predicate.kind !== 'word') return undefined;
  const span = { from: at, to: index + 1 };
  if (isPraise(predicate)) return { specific: false, verifiable: false, span, object: subject };
  if (!isState(predicate, tokens[index + 1])) return undefined;
  const named =
    subject.kind === 'concrete' ||
    subject.kind === 'named' ||
    subject.kind === 'plural' ||
    (subject.kind === 'generic' && !subject.plural);
  return named ? { specific: true, verifiable: true, span, object: subject } : undefined;
}

/** The place of `is`, `are`, `has been` after a subject without a verb of its own, else 0. */
function copulaAt({ tokens, parts }: Sentence, at: number, to: number): number {
  const first = tokens[at];
  if (!first || parts[at] === 'measure' || first.word.flags & (Flag.relative | Flag.preposition) & ~Flag.determiner)
    return 0;
  const imperative = first.word.verb !== 0 && first.word.form === 'base' && !(first.word.flags & Flag.determiner);
  for (let index = at + 1; index < Math.min(to, at + WORDS_IN_SUBJECT); index++) {
    const token = tokens[index];
    if (!token || (token.kind === 'sign' && !isSign(token, '.', '-', '/', "'"))) return 0;
    if (token.word.flags & (Flag.conjunction | Flag.relative) && !isCue(token, Cue.subjectLink)) return 0;
    if (isCue(token, Cue.isAre)) return imperative && index > at + 1 ? 0 : index;
    if (isCue(token, Cue.hasTo) && isCue(tokens[index + 1], Cue.been)) return imperative ? 0 : index;
  }
  return 0;
}

/** `happy`, `as fast as`, `cleaner`: nobody could tell. */
function isPraise(predicate: Token): boolean {
  return (
    (predicate.word.flags & (Flag.evaluative | Flag.comparative | Flag.superlative | Flag.quality)) !== 0 ||
    isCue(predicate, Cue.as)
  );
}

function isState(predicate: Token, next: Token | undefined): boolean {
  if (isCue(predicate, Cue.in) && isCue(next, Cue.stateIn)) return true;
  const { word } = predicate;
  const participle =
    word.form === 'past' && (word.verb & VerbClass.completion) !== 0 && !(word.verb & VerbClass.direction);
  return participle || (word.flags & Flag.checkable) !== 0 || isCue(predicate, Cue.state);
}
