import assert from 'node:assert/strict';
import { judge } from '../../../src/core/smart/judge';
import type { Evidence, Verdict } from '../../../src/core/smart/verdict';
import { parseLocalDate } from '../../../src/core/time/local-date';
import { LABELLED_EVIDENCE } from '../../support/labelled-evidence';
import type { QuotedLetter } from '../../support/labelled-evidence';

const TODAY = parseLocalDate('2027-03-04')!;

const DECIDING = {
  S: ['specific', 'specific/object'],
  M: ['measurable', 'measurable/criterion'],
  A: ['achievable', 'achievable/way'],
  R: ['relevant', 'relevant/reason'],
  T: ['timeBound', 'timeBound/deadline'],
} as const;

function quotesOf(verdict: Verdict): Partial<Record<QuotedLetter, readonly string[]>> {
  const quotes: Partial<Record<QuotedLetter, readonly string[]>> = {};
  for (const [letter, [dimension, id]] of Object.entries(DECIDING)) {
    const { met, checks } = verdict.dimensions[dimension];
    const evidence: readonly Evidence[] = checks.find((check) => check.id === id)?.evidence ?? [];
    if (met) quotes[letter as QuotedLetter] = [...new Set(evidence.map(({ text }) => text))];
  }
  if (verdict.vagueVerb) quotes.V = [verdict.vagueVerb.verb];
  return quotes;
}

describe('the words quoted as evidence', () => {
  it('are checked on a hundred statements and more', () => assert.ok(LABELLED_EVIDENCE.length >= 100));
  for (const { text, quotes } of LABELLED_EVIDENCE) {
    it(`are the right ones in “${text}”`, () => {
      const verdict = judge(text, TODAY);
      assert.deepEqual(quotesOf(verdict), quotes);
      for (const words of Object.values(quotes).flat()) assert.ok(text.includes(words), words);
    });
  }
});
