import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { changes, damaged, noise } from '../../support/damage';
import { assertRangesInside } from '../../support/document-laws';
import { samples } from '../../support/sample-documents';

const SEED = { numRuns: 400 };

const sample = fc.constantFrom(...Object.values(samples));
const eol = fc.constantFrom('\n', '\r\n');
describe('any text is a document', () => {
  it('good files', () => {
    for (const text of Object.values(samples)) assertRangesInside(text);
  });

  it('files that were damaged', () => {
    fc.assert(
      fc.property(sample, changes, eol, (text, damage, ending) => {
        assertRangesInside(damaged(text, damage).replaceAll('\n', ending));
      }),
      { ...SEED, numRuns: 1500 },
    );
  });

  it('random text, alone and in every part of a file', () => {
    const type = fc.constantFrom(...Object.keys(samples));
    fc.assert(
      fc.property(noise, (text) => assertRangesInside(text)),
      SEED,
    );
    fc.assert(
      fc.property(type, noise, noise, (name, keys, body) =>
        assertRangesInside(`---\ntype: ${name}\n${keys}\n---\n${body}`),
      ),
      SEED,
    );
    fc.assert(
      fc.property(noise, (body) =>
        assertRangesInside(
          `---\ntype: goal\nstart: 2027-03-01\n---\n# S\n## Steps\n- [ ] ${body}\n## KPIs\n| id | measure | target |\n|---|---|---|\n| ${body}\n### Readings\n- 2027-03-01 ${body}`,
        ),
      ),
      SEED,
    );
  });

  it('reads the same twice', () => {
    fc.assert(
      fc.property(sample, changes, (text, damage) => {
        const result = damaged(text, damage);
        assert.equal(JSON.stringify(parseDocument(result)), JSON.stringify(parseDocument(result)));
      }),
      { numRuns: 200 },
    );
  });
});
