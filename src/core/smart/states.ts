import { UNCLEAR, VERIFIABLE } from './clause-reading';
import type { ClauseReading, Make } from './clause-reading';
import { Cue } from './language/cues';
import { Flag } from './lexicon';
import type { Verb } from './main-verb';
import { readNounPhrase } from './noun-phrases';
import { hasFlag, isCue } from './tokens';
import type { Sentence, Token } from './tokens';

/** `be promoted`, `become a team lead`, `be happier`. */
export function judgeState(sentence: Sentence, verb: Verb, to: number, make: Make): ClauseReading {
  const { tokens } = sentence;
  const complement = readNounPhrase(sentence, verb.span.to, to);
  const { head } = complement;
  const passive = verb.span.to - 1;
  const checkable = firstWord(tokens, verb.span.to, complement.to, Flag.checkable) || isFreeOf(tokens, verb.span.to);
  const end = Math.max(complement.to, verb.span.to);
  const vague = { from: verb.span.from, to: end };
  const failed = make({ ...UNCLEAR, gap: 'outcome', vague });
  if (complement.kind === 'compared' || complement.praised) return failed;
  if (checkable) return { ...make(VERIFIABLE), span: vague };
  const trade = complement.indefinite && isCue(head, Cue.trade);
  const role = trade || (hasFlag(head, Flag.role) && !hasFlag(head, Flag.quality));
  const named = complement.kind === 'named' && !hasFlag(head, Flag.quality | Flag.attribute | Flag.evaluative);
  return passive >= 0 && (role || named) ? { ...make(VERIFIABLE), span: vague } : failed;
}

/** `debt free`, `nicotine-free`. */
function isFreeOf(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (!first || hasFlag(first, Flag.attribute)) return false;
  if (isCue(first, Cue.free) && isCue(tokens[at + 1], Cue.of)) return !hasFlag(tokens[at + 2], Flag.attribute);
  return isCue(first, Cue.freeOf) || (first.kind === 'word' && isCue(tokens[at + 1], Cue.free));
}

function firstWord(tokens: readonly Token[], from: number, to: number, flag: number): boolean {
  for (let at = from; at < Math.max(to, from + 2) && at < tokens.length; at++)
    if (hasFlag(tokens[at], flag)) return true;
  return false;
}
