import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { assertEveryBoxIsATask } from '../../support/document-laws';
import { boxLines } from '../../support/goal-boxes';
import { wildDocuments } from '../../support/markdown-documents';
import { goalText } from '../../support/sample-documents';

const FIXTURES = join('test', 'fixtures', 'documents');

describe('the boxes of a goal', () => {
  it('are all there in the fixtures', () => {
    for (const name of readdirSync(FIXTURES)) assertEveryBoxIsATask(readFileSync(join(FIXTURES, name), 'utf8'));
  });

  it('are all there in goals of any make', () => {
    fc.assert(
      fc.property(boxLines, fc.constantFrom('\n', '\r\n', '\r'), (body, ending) => {
        assertEveryBoxIsATask(goalText('', body).replaceAll('\n', ending));
      }),
      { numRuns: 2000 },
    );
  });

  it('are all there in any Markdown', () => {
    fc.assert(
      fc.property(wildDocuments, (body) => assertEveryBoxIsATask(goalText('', body))),
      { numRuns: 1000 },
    );
  });
});
