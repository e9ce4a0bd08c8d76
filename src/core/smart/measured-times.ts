import { Flag } from './lexicon';
import { isWord } from './time-points';
import { tokensBefore } from './tokens';
import type { Token } from './tokens';

const WORDS_BEFORE_ENDURANCE = 4;

/** `the service runs for 30 days`, `the battery should last for a week`: what a thing endures is its measure. */
export function isEndurance(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back > Math.max(0, at - WORDS_BEFORE_ENDURANCE); back--) {
    const token = tokens[back];
    if (
      !token ||
      !isWord(
        { ...token, lower: token.word.lemma },
        'run',
        'stay',
        'last',
        'survive',
        'operate',
        'hold',
        'remain',
        'endure',
      )
    )
      continue;
    const subject = tokens[back - 2];
    return (
      token.word.form === 's' ||
      (isWord(tokens[back - 1], 'should', 'must', 'can', 'will', 'could') &&
        subject?.kind === 'word' &&
        !(subject.word.flags & Flag.pronoun))
    );
  }
  return false;
}

/** `for a day` of work, `in one session`: too short to bound a goal. `for a week` is not. */
export function isDayPart(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    isWord(tokens[to - 1], 'session', 'sessions', 'block', 'blocks') ||
    (isWord(tokens[from], 'a') && isWord(tokens[to - 1], 'day') && isWord(tokens[from - 1], 'for'))
  );
}

/** `reviewed within one business day`: the measure of a response. */
export function isResponseTime(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1];
  const days = isWord(tokens[to - 1], 'day', 'days');
  if (!days || !isWord(tokens[at], 'within')) return false;
  return (
    (before?.word.form === 'past' && (before.word.verb !== 0 || before.word.time !== 0)) ||
    tokensBefore(tokens, at).some((token) => isWord(token, 'reply', 'respond', 'answer', 'acknowledge', 'triage'))
  );
}

/** `within two days of each request`: how fast each time, not by when. */
export function isServiceTime(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'of', 'after', 'from', 'following')) return false;
  return isWord(
    tokens[at + 1],
    'a',
    'an',
    'each',
    'every',
    'any',
    'receipt',
    'receiving',
    'request',
    'submission',
    'being',
    'contact',
  );
}
