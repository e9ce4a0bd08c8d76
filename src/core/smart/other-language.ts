import { Cue } from './language/cues';
import { Flag } from './lexicon';
import { isCue } from './tokens';
import type { Sentence, Token } from './tokens';

const GRAMMAR = Flag.determiner | Flag.preposition | Flag.conjunction | Flag.pronoun | Flag.auxiliary;
/** Letters that are not Latin: `ш`, `語`. */
const OTHER_SCRIPT = /[^\0-\u024f]/;
/** One word of another language may be a name or a loan. */
const FEWEST = 2;

/**
 * Whether a statement is evidently not in the vocabulary's language: no grammar of its own, no verb of its own in front, and
 * more words that only other languages have than words that it knows.
 */
export function isOtherLanguage({ tokens }: Sentence): boolean {
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
