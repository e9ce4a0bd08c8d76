import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { outline } from '../../../src/core/markdown/outline';
import { wildDocuments } from '../../support/markdown-documents';
import { assertBlocksInOrder, assertLinksInside } from '../../support/outline-laws';

const RUNS = 2000;
const noise = fc.string({
  unit: fc.constantFrom(...'\u0000\uFEFF\uD83C\t\n\r >-*+1.)#=`~|:[]!(<a/"\'\\&'),
  maxLength: 60,
});

describe('outline', () => {
  it('gives any text blocks in order, whose parts lie within them and start with no white space', () => {
    fc.assert(
      fc.property(fc.oneof(noise, wildDocuments), fc.nat({ max: 5 }), (text, skipped) => {
        const from = Math.min(skipped, text.length);
        assertBlocksInOrder(text, from);
      }),
      { numRuns: RUNS },
    );
  });

  it('reads the text behind an offset as if it stood alone', () => {
    fc.assert(
      fc.property(wildDocuments, fc.constantFrom('', '---\ntype: goal\n---\n', '# front\r\n'), (text, before) => {
        const alone = outline(text).blocks.map(({ kind, range }) => [kind, range.start, range.end]);
        const behind = outline(before + text, before.length).blocks.map(({ kind, range }) => [
          kind,
          range.start - before.length,
          range.end - before.length,
        ]);
        fc.pre(!text.startsWith('\uFEFF'));
        assert.deepEqual(behind, alone);
      }),
      { numRuns: RUNS },
    );
  });

  it('holds links within their text', () => {
    fc.assert(
      fc.property(noise, (text) => {
        assertLinksInside(text);
      }),
      { numRuns: RUNS },
    );
  });
});
