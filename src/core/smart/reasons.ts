import { Cue } from './language/cues';
import { Flag } from './lexicon';
import { hasFlag, isCue, isCueLemma, isSign, matchPhrase } from './tokens';
import type { Sentence, Token } from './tokens';

/** The position after words that open a reason (`because`, `which lets`, `as I want`), else `at`. */
export function reasonAt({ tokens, lexicon }: Sentence, at: number): number {
  return Math.max(matchPhrase(tokens, at, lexicon.reasons), gainAt(tokens, at), causeAt(tokens, at));
}

/** `which lets`, `this will help`; not `IT support`. */
function gainAt(tokens: readonly Token[], at: number): number {
  if (!isCue(tokens[at], Cue.gainSubject) || tokens[at]?.spelled) return 0;
  const verb = isCue(tokens[at + 1], Cue.gainModal) ? at + 2 : at + 1;
  return isCueLemma(tokens[verb], Cue.gains) ? verb + 1 : 0;
}

const WORDS_IN_SUBJECT = 4;

/** `as I want to …`, `since my team lacks …`, `, as our figures show …`: a subject and its verb; not `as fast as I can`. */
function causeAt(tokens: readonly Token[], at: number): number {
  const subject = tokens[at + 1];
  if (!isCue(tokens[at], Cue.causal) || !subject || isCue(tokens[at - 2], Cue.as)) return 0;
  if (!hasFlag(subject, Flag.pronoun | Flag.definite)) return 0;
  const certain = isSign(tokens[at - 1], ',') || !isCue(tokens[at], Cue.as);
  for (let verb = at + 2; verb < at + 2 + WORDS_IN_SUBJECT && tokens[verb + 1]; verb++) {
    const { form, verb: kind, flags } = tokens[verb]?.word ?? subject.word;
    if (isCue(tokens[verb], Cue.causalVerb)) return at + 1;
    if (certain && kind && (form === 's' || (verb === at + 2 && form === 'base'))) return at + 1;
    if (tokens[verb]?.kind !== 'word' || form === 'past' || flags & (Flag.preposition | Flag.conjunction)) return 0;
  }
  return 0;
}
