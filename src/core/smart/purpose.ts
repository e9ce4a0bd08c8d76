import { Cue } from './language/cues';
import { isOwnGain } from './infinitives';
import type { Clause } from './clauses';
import { Flag, TimeFlag } from './lexicon';
import type { FoundMeasure } from './measures';
import { reasonAt } from './reasons';
import { isProgress } from './standing-dates';
import { hasFlag, hasTimeFlag, isCue, isCueLemma, isSign, matchEntry, matchPhrase, tokensBefore } from './tokens';
import type { Sentence, Span } from './tokens';

/** Words that give a method, a starting level or resources. */
export interface WayEvidence {
  readonly kind: 'method' | 'start' | 'resource';
  readonly span: Span;
}

/** How it shall be done, from where, with what. */
export function findWays(
  sentence: Sentence,
  clauses: readonly Clause[],
  measures: readonly FoundMeasure[],
): readonly WayEvidence[] {
  const { tokens, parts, lexicon } = sentence;
  const ways: WayEvidence[] = [];
  for (const clause of clauses) {
    if (clause.kind === 'method' && !endsRange(sentence, clause) && says(sentence, clause)) {
      const joined = isCue(tokens[clause.from], Cue.evidenceCoordinator);
      ways.push({
        kind: 'method',
        span: trimmed(sentence, { from: joined ? clause.body : clause.from, to: clause.to }),
      });
    }
  }
  for (const { span, measure } of measures) {
    if (measure.kind === 'change' && (measure.from !== undefined || measure.value === undefined))
      ways.push({ kind: 'start', span });
  }
  for (const clause of clauses) {
    if (clause.kind === 'aside' && isLevelNow(sentence, clause))
      ways.push({ kind: 'start', span: { from: clause.body, to: clause.to } });
  }
  for (let at = 0; at < tokens.length; at++) {
    const start = isFormerLevel(sentence, at) ? at + 1 : matchPhrase(tokens, at, lexicon.startingLevels);
    if (start > at && tokens[start] && (parts[at] === undefined || parts[at] === 'past' || parts[at] === 'measure')) {
      const to = afterAmount(sentence, start);
      const known = ways.some((way) => way.kind === 'start' && way.span.from < to && way.span.to > at);
      if (to > start && !known) ways.push({ kind: 'start', span: { from: at, to } });
    }
    const resource = matchPhrase(tokens, at, lexicon.resources);
    if (resource > at && parts[at] === undefined) ways.push({ kind: 'resource', span: { from: at, to: resource } });
  }
  return ways;
}

const WORDS_IN_LEVEL = 5;

/** `(now 30)`, `(12 today)`, `(last year: 88 %)`, `(17/50)`. */
function isLevelNow({ tokens }: Sentence, { body, to }: Clause): boolean {
  if (!isSign(tokens[body - 1], '(', '[') || to > body + 2 * WORDS_IN_LEVEL) return false;
  if (isProgress(tokens, body)) return true;
  const words = tokens.slice(body, to);
  return (
    words.some((token) => isCue(token, Cue.currentLevel) || isCue(token, Cue.from)) &&
    words.some(({ kind, lower }) => kind !== 'sign' && /\d/.test(lower))
  );
}

/** The `from` of `to 75, from 60 last year`. */
function isFormerLevel({ tokens, parts }: Sentence, at: number): boolean {
  if (!isCue(tokens[at], Cue.from)) return false;
  let before = isSign(tokens[at - 1], ',') ? at - 1 : at;
  const end = before;
  while (parts[before - 1] === 'measure') before--;
  return before < end && isCue(tokens[before - 1], Cue.to);
}

/** A starting level is a number, or a few words that hold one. */
function afterAmount({ tokens }: Sentence, at: number): number {
  for (let index = at; index < Math.min(tokens.length, at + WORDS_IN_LEVEL); index++) {
    const token = tokens[index];
    if (!token || (token.kind === 'sign' && !/\p{Sc}/u.test(token.lower))) return at;
    if (token.value !== undefined)
      return index + 1 + (tokens[index + 1]?.kind === 'word' || isSign(tokens[index + 1], '%') ? 1 : 0);
  }
  return at;
}

const WORDS_IN_RANGE = 5;

/** `from the first sketch through the launch`: the second half of a range, no method. */
function endsRange({ tokens }: Sentence, { from }: Clause): boolean {
  if (!isCue(tokens[from], Cue.through)) return false;
  return tokens.slice(Math.max(0, from - WORDS_IN_RANGE), from).some((token) => isCue(token, Cue.from));
}

/** A method of empty words (`through hard work`, `by practice`) says nothing. */
function says({ tokens, parts }: Sentence, { body, to }: Clause): boolean {
  let words = 0;
  for (let at = body; at < to; at++) {
    const token = tokens[at];
    if (parts[at] === 'measure') return true;
    if (!token || token.kind !== 'word' || parts[at] !== undefined) continue;
    const { flags } = token.word;
    if (flags & Flag.emptyMethod && !token.word.verb) continue;
    if (
      flags &
      (Flag.emptyMethod |
        Flag.comparative |
        Flag.determiner |
        Flag.preposition |
        Flag.conjunction |
        Flag.bleached |
        Flag.evaluative |
        Flag.vagueQuantifier |
        Flag.adverb)
    )
      continue;
    words++;
  }
  return words > 0;
}

/** Without signs and phrases of time at the end. */
function trimmed({ tokens, parts }: Sentence, { from, to }: Span): Span {
  let last = to;
  while (
    last > from + 1 &&
    ((tokens[last - 1]?.kind === 'sign' && !isSign(tokens[last - 1], ')', '%', '+', '"')) ||
      parts[last - 1] === 'deadline')
  )
    last--;
  return { from, to: last };
}

/** Why: a clause that gives a reason, or a benefit after `for`. */
export function findReasons(sentence: Sentence, clauses: readonly Clause[]): readonly Span[] {
  const { tokens, parts } = sentence;
  const reasons: Span[] = [];
  for (const clause of clauses) {
    if (clause.kind === 'reason' && clause.to > clause.body) reasons.push(trimmed(sentence, clause));
    if (clause.kind !== 'aside') continue;
    for (let at = clause.body; at < clause.to; at++) {
      if (at + 1 < clause.to && reasonAt(sentence, at) > at) {
        reasons.push(trimmed(sentence, { from: at, to: clause.to }));
        break;
      }
    }
  }
  for (let at = 1; at < tokens.length; at++) {
    if (isCue(tokens[at], Cue.thatWhich)) {
      const gain = hasFlag(tokens[at + 1], Flag.auxiliary) ? at + 2 : at + 1;
      if (isOwnGain(tokens, gain)) reasons.push({ from: at, to: Math.min(gain + 3, tokens.length) });
    }
    if (isCue(tokens[at], Cue.for) && parts[at] === undefined && !belongsToVerb(sentence, at)) {
      const to = benefit(sentence, at + 1) || savedFor(sentence, at);
      if (to) reasons.push({ from: at, to });
    }
  }
  return reasons;
}

/** `apply for a mortgage`, `hope for a promotion`: what is done, not why. */
function belongsToVerb({ tokens, lexicon }: Sentence, at: number): boolean {
  const wished = matchPhrase(tokens, at - 1, lexicon.leadInsToThings) === at + 1;
  return wished || matchEntry(tokens, at - 1, lexicon.verbs, 'lemma')?.to === at + 1;
}

/** What one saves for, with an article or without: `for a new laptop`, `for vacation`; a fund is where, not what for. */
function savedFor({ tokens, parts }: Sentence, at: number): number {
  const saves = tokensBefore(tokens, at).some((token) => isCueLemma(token, Cue.saves) || isCue(token, Cue.aside));
  if (!saves) return 0;
  const first = tokens[at + 1];
  let to = at + 1;
  while (
    to < at + 1 + WORDS_IN_BENEFIT &&
    tokens[to]?.kind === 'word' &&
    parts[to] === undefined &&
    !hasFlag(tokens[to], Flag.preposition | Flag.conjunction | Flag.pronoun)
  )
    to++;
  const head = tokens[to - 1];
  if (!head || to === at + 1 || isCue(head, Cue.fund)) return 0;
  if (hasTimeFlag(head, TimeFlag.period | TimeFlag.shortUnit)) return 0;
  const bare = hasFlag(head, Flag.benefit);
  return bare || hasFlag(first, Flag.determiner) ? to : 0;
}

const WORDS_IN_BENEFIT = 5;

/** `my retirement`, `a house down payment`: a determiner, then a benefit within a few words. */
function benefit({ tokens, parts }: Sentence, at: number): number {
  const first = tokens[at];
  if (!first) return 0;
  let found = 0;
  for (let index = at; index < Math.min(tokens.length, at + WORDS_IN_BENEFIT); index++) {
    const token = tokens[index];
    if (
      !token ||
      token.kind !== 'word' ||
      parts[index] !== undefined ||
      hasFlag(token, Flag.preposition | Flag.conjunction)
    )
      break;
    if (hasFlag(token, Flag.benefit)) found = index + 1;
    else if (found && isCue(token, Cue.benefitBehind)) found = index + 1;
  }
  const determined = hasFlag(first, Flag.possessive | Flag.indefinite) || isCue(first, Cue.benefitWithoutPossessive);
  return determined ? found : 0;
}
