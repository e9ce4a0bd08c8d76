import { Cue } from './language/cues';
import { Flag } from './lexicon';
import { hasFlag, isCue } from './tokens';
import type { Sentence, Token } from './tokens';

/** How much a noun phrase tells: a `named` or `concrete` thing, or one of the ways to name nothing. */
export type ObjectKind = 'none' | 'attribute' | 'generic' | 'compared' | 'plural' | 'concrete' | 'named';

/** Beside the flags of the phrase's words: `every expense` names each single one. */
export const EACH = 1 << 30;
/** Whether the head, or the phrase of several words around it, is one of the attributes. */
export function isAttribute(head: Token | undefined, phrase: boolean): boolean {
  return phrase || hasFlag(head, Flag.attribute);
}

/** `10K` in one word, as races are written. */
export function isWrittenAsRace(tokens: readonly Token[], at: number): boolean {
  return isCue(tokens[at], Cue.thousand) && tokens[at]?.joined === true && tokens[at - 1]?.kind === 'number';
}

/** `the highest mountain in Wales`, `the most famous novel by Tolstoy`: the one thing there; `the best product` is praise. */
export function isSingledOut({ tokens }: Sentence, from: number, headAt: number, placed: boolean): boolean {
  const head = tokens[headAt];
  if (!head || hasFlag(head, Flag.attribute | Flag.generic | Flag.quality | Flag.field)) return false;
  for (let at = from; at < headAt; at++) {
    const token = tokens[at];
    if (!token || !hasFlag(token, Flag.superlative | Flag.comparative)) continue;
    if (!isCue(token, Cue.most) && (hasFlag(token, Flag.comparative) || isCue(token, Cue.praise))) return false;
    return placed || isCue(tokens[headAt + 1], Cue.singledOutBy);
  }
  return false;
}

/** `my personal best`, `the best seller`: a superlative that names something. */
export function isRecord(tokens: readonly Token[], at: number): boolean {
  return isCue(tokens[at], Cue.record) && isCue(tokens[at - 1], Cue.recordOf);
}

/** What the words of a noun phrase tell, before its kind is known. */
export interface Traits {
  readonly head: Token | undefined;
  readonly definite: boolean;
  readonly plural: boolean;
  readonly pair: boolean;
  readonly determined: boolean;
  readonly described: boolean;
  readonly praised: boolean;
  readonly narrowed: boolean;
  readonly singledOut: boolean;
  readonly role: boolean;
  /** The flags of determiners and comparing words, with `EACH`. */
  readonly flags: number;
  readonly nouns: number;
  readonly named: boolean;
  readonly unnamed: boolean;
  readonly quoted: boolean;
  readonly attribute: boolean;
  readonly personal: boolean;
  /** `a good job`. */
  readonly praisedNothing: boolean;
}

export function kindOf(traits: Traits): ObjectKind {
  const { head, definite, plural, described, flags, nouns, named, attribute } = traits;
  if (!head || nouns === 0) return 'none';
  if (traits.quoted) return 'named';
  if (traits.unnamed) return 'generic';
  if (traits.personal) return 'concrete';
  if (flags & (Flag.comparative | Flag.superlative) && !traits.singledOut) return 'compared';
  if (attribute && flags & Flag.vagueQuantifier && !plural) return 'attribute';
  if (flags & Flag.vagueQuantifier && !traits.pair && !traits.singledOut)
    return hasFlag(head, Flag.generic) && !described && !traits.narrowed ? 'generic' : 'plural';
  if (attribute && !(flags & EACH) && !traits.role && !(named && head.capital && nouns > 1)) return 'attribute';
  if (named) return 'named';
  if (!traits.determined && !plural && traits.praised && !described && !traits.narrowed) return 'generic';
  if (traits.praisedNothing && !definite && !described && !traits.narrowed) return 'generic';
  if (plural && definite && !described && !traits.narrowed && isCue(head, Cue.ownNothings)) return 'generic';
  if (hasFlag(head, Flag.generic) && !described && (!definite || traits.praised) && !traits.narrowed) return 'generic';
  if (plural && !definite) return described || traits.narrowed ? 'plural' : 'generic';
  return 'concrete';
}
