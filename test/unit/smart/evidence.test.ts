import assert from 'node:assert/strict';
import { judge } from '../../../src/core/smart/judge';
import type { Check, Evidence, Verdict } from '../../../src/core/smart/verdict';
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

const evidenceOf = (checks: readonly Check[], id: string): readonly Evidence[] =>
  checks.find((check) => check.id === id)?.evidence ?? [];

/** What is done and to what are quoted apart; here they stand together. */
function quotesOf(text: string, verdict: Verdict): Partial<Record<QuotedLetter, readonly string[]>> {
  const quotes: Partial<Record<QuotedLetter, readonly string[]>> = {};
  for (const [letter, [dimension, id]] of Object.entries(DECIDING)) {
    const { met, checks } = verdict.dimensions[dimension];
    const evidence = evidenceOf(checks, id);
    const acts = letter === 'S' ? evidenceOf(checks, 'specific/action') : evidence;
    const words = evidence.map(({ range: { end } }, index) => text.slice(acts[index]?.range.start, end));
    if (met) quotes[letter as QuotedLetter] = [...new Set(words)];
  }
  if (verdict.vagueVerb) quotes.V = [verdict.vagueVerb.verb];
  return quotes;
}

describe('the words quoted as evidence', () => {
  it('are checked on a hundred statements and more', () => assert.ok(LABELLED_EVIDENCE.length >= 100));
  for (const { text, quotes } of LABELLED_EVIDENCE) {
    it(`are the right ones in “${text}”`, () => {
      const verdict = judge(text, TODAY);
      assert.deepEqual(quotesOf(text, verdict), quotes);
      for (const words of Object.values(quotes).flat()) assert.ok(text.includes(words), words);
    });
  }
});

describe('what is done and to what', () => {
  for (const [text, act, object] of [
    ['Run three campaigns by June', 'Run', 'three campaigns'],
    ['Write down 20 wishes', 'Write down', '20 wishes'],
    ['Improve my writing by editing ten essays', 'by editing', 'ten essays'],
    ['Lose 4 kg by Easter', 'Lose', '4 kg'],
    ['A portfolio site', 'A portfolio site', 'A portfolio site'],
  ] as const)
    it(`are quoted apart in “${text}”, each with its reason`, () => {
      const { checks } = judge(text, TODAY).dimensions.specific;
      const [done, to] = ['specific/action', 'specific/object'].map((id) => evidenceOf(checks, id)[0]);
      assert.deepEqual([done?.text, to?.text], [act, object]);
      assert.notEqual(done?.reason.template, to?.reason.template);
    });
});
