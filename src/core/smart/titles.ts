import { rememberLast } from '../remember-last';
import { Flag } from './lexicon';
import type { Sentence } from './tokens';

/** A capital within the sentence, unless every word has one. */
export function isName(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token || at === 0) return false;
  return isTitle(sentence) ? token.spelled && !isShouted(sentence) : token.capital;
}

/** All words in capitals: then they tell nothing either. */
function isShouted({ tokens }: Sentence): boolean {
  return tokens.every(({ kind, spelled, end, start }) => kind !== 'word' || spelled || end - start < 3);
}

const SHORTEST_TITLE = 2;

/** Whether the sentence is written in Title Case, where a capital names nothing; the first word tells nothing. Words that
 * no list holds (`the Dead Sea`) make no title. */
const isTitle = rememberLast(({ tokens, parts }: Sentence): boolean => {
  let [words, capitals] = [0, 0];
  let common = false;
  for (const [at, { kind, word, capital }] of tokens.entries()) {
    if (
      at === 0 ||
      kind !== 'word' ||
      parts[at] !== undefined ||
      word.flags & (Flag.preposition | Flag.determiner | Flag.conjunction)
    )
      continue;
    words++;
    if (word.flags || word.verb || word.plural || word.time) common = true;
    if (capital) capitals++;
  }
  return words >= SHORTEST_TITLE && capitals === words && common;
});
