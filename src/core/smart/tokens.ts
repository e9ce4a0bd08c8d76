import type { TextRange } from '../text/range';
import type { Cue } from './language/cues';
import type { Lexicon, Word } from './lexicon';
import type { PhraseBook } from './phrase-books';
import { isDecoration, withoutBrackets, withoutEmoji, withoutLabel } from './decoration';
import { scan } from './scan';
import type { Piece } from './scan';

/** What a token turned out to belong to; a token belongs to one thing at most. */
export type Part = 'deadline' | 'vagueDeadline' | 'recurrence' | 'past' | 'name' | 'measure' | 'leadIn' | 'label';

export interface Token extends Piece {
  readonly word: Word;
  /** The numeric value, for digits and number words. */
  readonly value: number | undefined;
}

/** Token positions, half open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A statement cut into tokens, with what the recognisers found out about each. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly parts: (Part | undefined)[];
  readonly lexicon: Lexicon;
}

/** Whether the word is of a list of cues. */
export function isCue(token: Token | undefined, cue: Cue): boolean {
  return token !== undefined && token.word.cues.has(cue);
}

/** As `isCue`, in any form of the verb. */
export function isCueLemma(token: Token | undefined, cue: Cue): boolean {
  return token !== undefined && token.word.lemmaCues.has(cue);
}

/** Whether the word is a noun or a word of grammar of any of these kinds. */
export function hasFlag(token: Token | undefined, flags: number): boolean {
  return token !== undefined && (token.word.flags & flags) !== 0;
}

/** As `hasFlag`, of the kinds that a phrase of time is made of. */
export function hasTimeFlag(token: Token | undefined, flags: number): boolean {
  return token !== undefined && (token.word.time & flags) !== 0;
}

/** As `hasFlag`, of the classes of verbs. */
export function hasVerbClass(token: Token | undefined, classes: number): boolean {
  return token !== undefined && (token.word.verb & classes) !== 0;
}

export function isSign(token: Token | undefined, ...signs: readonly string[]): boolean {
  return token !== undefined && signs.includes(token.lower);
}

/** Signs at the end of a statement mean nothing. */
const CLOSING: ReadonlySet<string> = new Set(['.', ',', ';', ':', '!', '?', '…', '-']);

export function readSentence(text: string, lexicon: Lexicon): Sentence {
  const pieces = withoutEmoji(withoutLabel(withoutBrackets(scan(text, lexicon.splitting), lexicon)));
  const tokens: Token[] = pieces.map(({ kind, lower, start, end, joined, capital, spelled }) => {
    const word = lexicon.word(lower);
    return {
      kind,
      lower,
      start,
      end,
      joined,
      capital,
      spelled,
      word,
      value: kind === 'number' ? numberOf(lower) : word.value,
    };
  });
  for (let last = tokens.at(-1); last && (CLOSING.has(last.lower) || isDecoration(last)); last = tokens.at(-1))
    tokens.pop();
  return { text, tokens, parts: Array.from({ length: tokens.length }), lexicon };
}

/** `28:30` is 28.5 of its first unit. */
function numberOf(digits: string): number {
  const value = Number.parseFloat(digits);
  if (!digits.includes(':')) return value;
  const [, second = '', third = ''] = digits.split(':');
  return value + Number(second) / 60 + Number(third) / 3600;
}

const WORDS_AROUND = 40;

/** The tokens in front of `at`, so many that a clause has room and no more, so that reading stays linear. */
export function tokensBefore(tokens: readonly Token[], at: number): readonly Token[] {
  return tokens.slice(Math.max(0, at - WORDS_AROUND), at);
}

/** As `tokensBefore`, from `at` on. */
export function tokensAfter(tokens: readonly Token[], at: number): readonly Token[] {
  return tokens.slice(at, at + WORDS_AROUND);
}

export function mark(sentence: Sentence, { from, to }: Span, part: Part): void {
  for (let index = from; index < to; index++) sentence.parts[index] = part;
}

export function isFree(sentence: Sentence, { from, to }: Span): boolean {
  for (let index = from; index < to; index++) if (sentence.parts[index] !== undefined) return false;
  return true;
}

/** The text from the first to the last token of the span. */
export function textRange({ tokens }: Sentence, { from, to }: Span): TextRange {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** The position after the longest phrase of the book that starts at `at`, else `at`. */
export function matchPhrase<Value>(tokens: readonly Token[], at: number, book: PhraseBook<Value>): number {
  return matchEntry(tokens, at, book)?.to ?? at;
}

/** As `matchPhrase`, with the phrase's value; the first word may be any form of a verb when `lemma` is asked for. */
export function matchEntry<Value>(
  tokens: readonly Token[],
  at: number,
  book: PhraseBook<Value>,
  by: 'form' | 'lemma' = 'form',
): { readonly to: number; readonly value: Value } | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const candidates = book(by === 'lemma' ? first.word.lemma : first.lower);
  if (!candidates) return undefined;
  for (const { words, value } of candidates) {
    let length = 1;
    let to = at + 1;
    while (length < words.length) {
      const hyphen = isSign(tokens[to], '-') && tokens[to]?.joined && words[length] !== '-';
      if (hyphen) to++;
      if (tokens[to]?.lower !== words[length]) break;
      length++;
      to++;
    }
    if (length === words.length) return { to, value };
  }
  return undefined;
}
