import { Cue } from './language/cues';
import { TimeFlag, VerbClass } from './lexicon';
import { hasTimeFlag, hasVerbClass, isCue } from './tokens';
import type { Sentence, Span, Token } from './tokens';

/** A quantity as written, from its first token (a currency sign too) to the last of its digits, words and magnitudes. */
export interface Quantity extends Span {
  readonly value: number;
}

/** The quantity that starts at this token, whether it measures something or not. */
export function quantityAt({ tokens, lexicon }: Sentence, at: number): Quantity | undefined {
  let from = at;
  const first = tokens[at];
  if (!first) return undefined;
  if (first.kind === 'sign' && lexicon.currencySymbols.includes(first.lower)) from++;
  const token = tokens[from];
  if (!token) return undefined;
  const article =
    isCue(token, Cue.article) &&
    tokens[from + 1]?.word.magnitude !== undefined &&
    (tokens[from + 1]?.lower.length ?? 0) > 3 &&
    !tokens[from + 1]?.word.plural;
  if (article) return { from: at, ...magnitudes(tokens, from + 1, 1) };
  if (token.kind === 'number') return { from: at, ...magnitudes(tokens, from + 1, token.value ?? 0) };
  if (
    token.value === undefined ||
    hasTimeFlag(token, TimeFlag.fraction | TimeFlag.ordinal) ||
    hasVerbClass(token, VerbClass.factor)
  )
    return undefined;
  return { from: at, ...numberWords(tokens, from) };
}

/** `twenty-five`, `two hundred and ten`, `five million`. */
function numberWords(tokens: readonly Token[], at: number): { to: number; value: number } {
  let value = tokens[at]?.value ?? 0;
  let to = at + 1;
  for (; to < tokens.length; to++) {
    const token = tokens[to];
    const next = tokens[to + 1];
    if (
      isCue(token, Cue.numberPart) &&
      next?.kind === 'word' &&
      next.value !== undefined &&
      !hasTimeFlag(next, TimeFlag.fraction) &&
      value >= 20
    )
      continue;
    if (token?.word.magnitude !== undefined && !token.word.plural) value *= token.word.magnitude;
    else if (
      token?.kind === 'word' &&
      token.value !== undefined &&
      value >= 20 &&
      token.value < value &&
      !hasTimeFlag(token, TimeFlag.fraction)
    )
      value += token.value;
    else break;
  }
  return { to, value };
}

/** `5 million`, `100K`, `$5M`; a lone `m` or `k` counts only when it is joined. */
function magnitudes(tokens: readonly Token[], at: number, start: number): { to: number; value: number } {
  let value = start;
  let to = at;
  for (let token = tokens[to]; token?.word.magnitude !== undefined; token = tokens[to]) {
    if (token.lower.length <= 2 && !token.joined) break;
    if (isCue(token, Cue.million) && !isCurrencyBefore(tokens, at - 1)) break;
    value *= token.word.magnitude;
    to++;
  }
  return { to, value };
}

function isCurrencyBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'sign' && /\p{Sc}/u.test(before.lower);
}

export function isPercent(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === '%' || hasTimeFlag(token, TimeFlag.percent));
}
