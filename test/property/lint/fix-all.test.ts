import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { applyFixes } from '../../../src/core/lint/apply-fixes';
import { applyEdits } from '../../../src/core/text/apply-edits';
import { lintText } from '../../support/lint-text';
import { markdownTexts } from '../../support/markdown-texts';

const MOST_ROUNDS = 12;

function fixAll(text: string): { readonly text: string; readonly rounds: number } {
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = applyFixes(
      lintText(current).map(({ finding }) => finding),
      'all',
    );
    if (edits.length === 0) return { text: current, rounds: round };
    current = applyEdits(current, edits);
  }
  return { text: current, rounds: MOST_ROUNDS };
}

describe('applying every fix', () => {
  const texts = markdownTexts();
  it('has texts to try', () => assert.ok(texts.length > 60));
  for (const { name, text } of texts) {
    it(`ends with nothing left to fix: ${name}`, () => {
      const fixed = fixAll(text);
      const left = lintText(fixed.text).filter(({ finding }) => finding.fixes.length > 0);
      assert.deepEqual(
        left.map(({ code, words }) => `${code} “${words}”`),
        [],
        `after ${fixed.rounds} rounds:\n${fixed.text}`,
      );
      const before = parseDocument(text);
      // What a mistyped type is taken for is what its fix makes of it.
      const meant = before.kind === 'foreign' ? before.misnamed?.suggestions[0] : undefined;
      assert.equal(parseDocument(fixed.text).kind, meant ?? before.kind, 'it is still a file of the same type');
    });
  }
});
