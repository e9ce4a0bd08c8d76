import { Cue } from './language/cues';
import { Flag } from './lexicon';
import { hasFlag, isCue } from './tokens';
import type { Sentence, Token } from './tokens';

const GRAMMAR = Flag.determiner | Flag.preposition | Flag.conjunction | Flag.pronoun | Flag.auxiliary;
/** Letters that are not Latin: `ш`, `語`. */
const OTHER_SCRIPT = /[^\0-\u024f]/;
/** One word of another language may be a name or a loan. */
const FEWEST = 2;

/** Whether a statement is evidently not in the vocabulary's language. */
export function isOtherLanguage(sentence: Sentence): boolean {
  return holdsForeignWords(sentence) || isForeignTitle(sentence);
}

/** No grammar and no verb in front that are ours, and more words that only other languages have than words that are known. */
function holdsForeignWords({ tokens }: Sentence): boolean {
  let [words, known, foreign, particles, scripts] = [0, 0, 0, 0, 0];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const first = words++ === 0;
    const { flags, verb, time, form } = token.word;
    if (OTHER_SCRIPT.test(token.lower)) scripts++;
    else if (isForeign(token) && (first || !token.capital)) foreign++;
    else if (isCue(token, Cue.elsewhereInNames)) particles += opensName(tokens[at + 1]) ? 0 : 1;
    else if (isCue(token, Cue.elsewhereToo)) continue;
    else if (flags & GRAMMAR || (first && verb && form === 'base')) return false;
    else if (flags || verb || time) known++;
  }
  foreign += scripts;
  return (foreign >= FEWEST && foreign + particles > known) || (scripts > 0 && scripts === words);
}

function isForeign(token: Token): boolean {
  return isCue(token, Cue.elsewhere) || isCue(token, Cue.lettersElsewhere);
}

/** The `Janeiro` of `Rio de Janeiro`, the `la` of `Camino de la Plata`. */
function opensName(next: Token | undefined): boolean {
  return next?.capital === true || isCue(next, Cue.elsewhereInNames);
}

/** What is enough to tell a word, and most that a word can say. */
const [ENOUGH, SURE, MOST] = [0.5, 3, 4];

/**
 * Some words without grammar, such as `Klavier üben`, `Perdre du poids`: letters tell, where there is also a word that is
 * surely of another language, or an infinitive in the place where other languages put it.
 */
function isForeignTitle(sentence: Sentence): boolean {
  const words = sentence.tokens.filter(({ kind }) => kind === 'word');
  if (words.length < FEWEST || hasOwnGrammar(words)) return false;
  const firm = words.some((_, at) => isSure(words, at) || isInfinitive(sentence, words, at));
  return firm && words.reduce((sum, _, at) => sum + weightOf(sentence, words, at), 0) > ENOUGH;
}

/** A word that only other languages have; accents in front may be those of a name or a loan, as `El Camino` is a name. */
function isSure(words: readonly Token[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (isCue(word, Cue.elsewhere)) return at === 0 ? !words[1]?.capital : !word.capital;
  return isCue(word, Cue.lettersElsewhere) && !word.capital;
}

/** `Courir un marathon`, `Marathon laufen im Juni`. */
function isInfinitive(sentence: Sentence, words: readonly Token[], at: number): boolean {
  const word = words[at];
  if (!word || isKnown(word) || (at > 0 && word.capital) || weightOf(sentence, words, at) <= 0) return false;
  // `Clair de Lune` is a name.
  if (at === 0)
    return isCue(word, Cue.infinitiveInFront) && !(isCue(words[1], Cue.elsewhereInNames) && opensName(words[2]));
  const rest = words.slice(at + 1);
  return (
    isCue(word, Cue.infinitiveBehind) && rest.every((after) => after.word.time !== 0 || isCue(after, Cue.elsewhere))
  );
}

function weightOf({ lexicon }: Sentence, words: readonly Token[], at: number): number {
  const word = words[at];
  if (!word) return 0;
  if (isSure(words, at) || (at === 0 && isCue(word, Cue.lettersElsewhere))) return SURE;
  if (isCue(word, Cue.elsewhereInNames)) return 1;
  if (isCue(word, Cue.elsewhereToo)) return 0;
  const letters = lexicon.foreignness(word.lower);
  // Many a word that is known here is known there as well: `marathon`.
  if (isKnown(word)) return Math.max(-MOST, Math.min(0, letters)) / 2;
  return at > 0 && word.capital ? 0 : Math.max(-MOST, Math.min(MOST, letters));
}

function isKnown({ word, value }: Token): boolean {
  return word.flags !== 0 || word.verb !== 0 || word.time !== 0 || value !== undefined;
}

/** Whether the grammar of the vocabulary's language is in it, or a verb of it in front: words may be added to no other. */
export function isSurelyRead(sentence: Sentence): boolean {
  const words = sentence.tokens.filter(({ kind }) => kind === 'word');
  const foreign = words.some((token, at) => isForeign(token) && (at === 0 || !token.capital));
  if (foreign && words.length <= LONGEST_TITLE) return false;
  // `Blog starten`: a noun in front, and not the verb.
  if (words.length <= LONGEST_TITLE && words.some((_, at) => at > 0 && isInfinitive(sentence, words, at))) return false;
  return hasOwnGrammar(words);
}

function hasOwnGrammar(words: readonly Token[]): boolean {
  return words.some((token, at) => {
    const { flags, verb, form } = token.word;
    const grammar =
      (flags & (GRAMMAR | Flag.negation)) !== 0 && !isCue(token, Cue.elsewhereToo) && !isCue(token, Cue.elsewhere);
    const opens = at === 0 || (at === 1 && hasFlag(words[0], Flag.adverb));
    return grammar || (opens && verb !== 0 && form === 'base');
  });
}

/** Words of a title. */
const LONGEST_TITLE = 3;
