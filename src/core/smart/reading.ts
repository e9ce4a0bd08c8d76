import { rememberLast } from '../remember-last';
import { Cue } from './language/cues';
import { holdsBlank, isPlaceholder } from '../text/placeholder';
import { findClauses } from './clauses';
import { namesDocument } from './document-name';
import type { Clause } from './clauses';
import { LANGUAGE } from './language/spoken';
import { compileLexicon, Flag, TimeFlag, VerbClass } from './lexicon';
import type { Lexicon } from './lexicon';
import { findNumbers } from './measures';
import type { FoundMeasure } from './measures';
import { markNames } from './number-names';
import { isOtherLanguage } from './other-language';
import { findReasons, findWays } from './purpose';
import type { WayEvidence } from './purpose';
import { readClause } from './specificity';
import type { ClauseReading } from './clause-reading';
import { findTimePhrases } from './time-phrases';
import type { TimePhrases } from './time-phrases';
import { isYear } from './time-points';
import { hasFlag, hasTimeFlag, hasVerbClass, isCue, isSign, matchPhrase, readSentence } from './tokens';
import type { Sentence, Span } from './tokens';

/** A clause, and what it says where it says what is done. */
export interface Entry {
  readonly clause: Clause;
  readonly reading: ClauseReading | undefined;
}

/** All that a statement's words say. */
export interface Reading {
  readonly sentence: Sentence;
  /** Evidently written in another language, so that all else means nothing. */
  readonly foreign: boolean;
  /** There is no goal in them: a place for words, or the name of what is written. */
  readonly empty: boolean;
  readonly time: TimePhrases;
  readonly numbers: readonly FoundMeasure[];
  readonly clauses: readonly Entry[];
  readonly ways: readonly WayEvidence[];
  readonly reasons: readonly Span[];
  /** A threshold without a number: `above last year's peak`. */
  readonly threshold: Span | undefined;
}

let spoken: Lexicon | undefined;

/** UTF-16 units of a statement that are read: some pages, so that a whole book as a heading stops nobody. */
export const LONGEST_STATEMENT = 4000;

/** What the words of a statement say, of a very long one the first; most keystrokes are not in the statement. */
export const readStatement = rememberLast(readAnew);

/** Reads a statement in one pass after another. */
function readAnew(statement: string): Reading {
  spoken ??= compileLexicon(LANGUAGE);
  const read = statement.slice(0, LONGEST_STATEMENT).replace(LANGUAGE.confidence, (found) => ' '.repeat(found.length));
  const sentence = readSentence(read, spoken);
  markNames(sentence);
  const time = findTimePhrases(sentence);
  const reasonWords = becauseWords(sentence);
  const numbers = findNumbers(sentence, time.recurrences, (at) => reasonWords.has(at));
  const clauses = findClauses(sentence);
  return {
    sentence,
    foreign: isOtherLanguage(sentence),
    empty: holdsBlank(statement) || isPlaceholder(statement) || namesDocument(sentence),
    time,
    numbers,
    clauses: clauses.map((clause) => ({
      clause,
      reading: clause.kind === 'main' || clause.kind === 'method' ? readClause(sentence, clause) : undefined,
    })),
    ways: findWays(sentence, clauses, numbers),
    reasons: findReasons(sentence, clauses),
    threshold: findThreshold(sentence) ?? comparedWithPast(sentence),
  };
}

/** The words after `because` up to the next sign: their numbers measure nothing. */
function becauseWords({ tokens }: Sentence): ReadonlySet<number> {
  const words = new Set<number>();
  let inside = false;
  tokens.forEach((token, at) => {
    if (isCue(token, Cue.because) || (isCue(token, Cue.as) && isCue(tokens[at + 1], Cue.iWe))) inside = true;
    else if (token.kind === 'sign' && !isSign(token, '%', '$', "'")) inside = false;
    if (inside) words.add(at);
  });
  return words;
}

/** `more books this year than last`, `run further than in 2026`, `spend less than I earn`: a comparison with something known. */
function comparedWithPast({ tokens, parts }: Sentence): Span | undefined {
  const than = tokens.findIndex((token) => isCue(token, Cue.than));
  const next = tokens[than + 1];
  if (than < 1 || !next) return undefined;
  const known =
    parts[than + 1] === 'past' ||
    isCue(next, Cue.comparedPast) ||
    (isCue(next, Cue.in) && isYear(tokens[than + 2])) ||
    isYear(next) ||
    (hasFlag(next, Flag.possessive) &&
      tokens[than + 2]?.kind === 'word' &&
      !hasFlag(tokens[than + 2], Flag.attribute | Flag.reference));
  if (!known) return undefined;
  for (let from = than - 1; from >= Math.max(1, than - WORDS_IN_THRESHOLD); from--)
    if (
      hasFlag(tokens[from], Flag.comparative) &&
      hasVerbClass(tokens[from - 1], ~(VerbClass.state | VerbClass.alsoNoun))
    )
      return { from, to: Math.min(tokens.length, than + 3) };
  return undefined;
}

const WORDS_IN_THRESHOLD = 8;

/** `be more than average`: nobody knows in what; `the load time must be below average` has a subject. */
function isOwnState({ tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  return (
    hasVerbClass(before, VerbClass.state) && before?.word.form === 'base' && !hasFlag(tokens[at - 2], Flag.auxiliary)
  );
}

/** `above the average`, `beat my personal best`, `lower than last year's`. */
function findThreshold(sentence: Sentence): Span | undefined {
  const { tokens, parts, lexicon } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const to = matchPhrase(tokens, at, lexicon.thresholds);
    if (to === at || parts[at] === 'measure' || parts[at] === 'deadline' || isOwnState(sentence, at)) continue;
    for (let index = to; index < Math.min(tokens.length, to + WORDS_IN_THRESHOLD); index++) {
      const token = tokens[index];
      if (!token || (token.kind === 'sign' && token.lower !== "'")) break;
      const last =
        index + 1 >= tokens.length ||
        tokens[index + 1]?.kind === 'sign' ||
        hasFlag(tokens[index + 1], Flag.preposition | Flag.conjunction) ||
        hasTimeFlag(tokens[index + 1], TimeFlag.period);
      if (
        (hasFlag(token, Flag.reference) ||
          (token.word.plural && lexicon.word(token.word.singular).flags & Flag.reference)) &&
        (last || parts[index] === 'past')
      )
        return { from: at, to: index + 1 };
    }
  }
  return undefined;
}
