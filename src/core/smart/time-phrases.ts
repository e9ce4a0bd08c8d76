import { Cue } from './language/cues';
import { deadline } from './deadlines';
import { TimeFlag } from './lexicon';
import { pastPhrase } from './past';
import { findRecurrences } from './recurrences';
import type { Recurrence } from './recurrences';
import { hasTimeFlag, isCue, isFree, isSign, mark, matchPhrase } from './tokens';
import type { Sentence, Span, Token } from './tokens';

export interface TimePhrases {
  readonly deadlines: readonly Span[];
  readonly vague: readonly Span[];
  readonly recurrences: readonly Recurrence[];
}

/** Finds recurrences, the past, deadlines and what stands where a deadline should, and marks their tokens. */
export function findTimePhrases(sentence: Sentence): TimePhrases {
  const recurrences = findRecurrences(sentence);
  const deadlines: Span[] = [];
  const vague: Span[] = [];
  const { tokens, lexicon, parts } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    if (parts[at] !== undefined) continue;
    const unclear = vagueSpan(tokens, at) || matchPhrase(tokens, at, lexicon.vagueDeadlines);
    if (unclear > at && isVague(sentence, at, unclear)) {
      at = take(sentence, { from: at, to: unclear }, 'vagueDeadline', vague);
      continue;
    }
    const past = pastPhrase(sentence, at);
    if (past > at) {
      mark(sentence, { from: at, to: past }, 'past');
      at = past - 1;
      continue;
    }
    const to = deadline(sentence, at);
    if (to > at && isFree(sentence, { from: at, to }) && !repeats(tokens, to))
      at = take(sentence, { from: at, to }, 'deadline', deadlines);
  }
  return { deadlines, vague, recurrences };
}

const WORDS_BEFORE_PERIODS = 4;

/** `in the coming months`, `within a few weeks`, `over the next few years`. */
function vagueSpan(tokens: readonly Token[], at: number): number {
  if (!isCue(tokens[at], Cue.vagueOpener)) return 0;
  let open = false;
  for (let to = at + 1; to <= at + WORDS_BEFORE_PERIODS; to++) {
    const token = tokens[to];
    if (!token) return 0;
    if (isCue(token, Cue.vagueAmount)) open = true;
    else if (!isCue(token, Cue.theA) && !isCue(token, Cue.next))
      return open && token.word.plural && hasTimeFlag(token, TimeFlag.period) ? to + 1 : 0;
  }
  return 0;
}

function take(sentence: Sentence, span: Span, part: 'deadline' | 'vagueDeadline', into: Span[]): number {
  mark(sentence, span, part);
  into.push(span);
  return span.to - 1;
}

/** `one day a week` and `in one day` are no `one day`. */
function isVague({ tokens }: Sentence, from: number, to: number): boolean {
  if (to - from === 2 && isCue(tokens[from], Cue.oneSome) && isCue(tokens[from + 1], Cue.day)) {
    return !isEach(tokens[to]) && !isCue(tokens[from - 1], Cue.datedBefore);
  }
  return !(isCue(tokens[from], Cue.soon) && isCue(tokens[from - 1], Cue.as));
}

/** After `3 days`: `a week`, `per month`, `each quarter`, `/week`. */
function repeats(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    (isEach(tokens[at]) || isSign(tokens[at], '/')) &&
    next !== undefined &&
    hasTimeFlag(next, TimeFlag.period | TimeFlag.shortUnit) &&
    !next.word.plural
  );
}

function isEach(token: Token | undefined): boolean {
  return isCue(token, Cue.anEach);
}
