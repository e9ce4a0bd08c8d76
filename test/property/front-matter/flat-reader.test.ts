import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readFlat } from '../../../src/core/front-matter/flat-reader';
import { readYaml } from '../../../src/core/front-matter/yaml-reader';
import { assertReadersAgree } from '../../support/front-matter-laws';
import { yamlBlock } from './yaml-blocks';

describe('flat reader', () => {
  it('reads what it accepts as YAML does: same values, same ranges', () => {
    let accepted = 0;
    fc.assert(
      fc.property(yamlBlock, fc.constantFrom('', '---\n', '\ufeff---\r\n'), (yaml, before) => {
        const text = `${before}${yaml}`;
        if (assertReadersAgree(text, { start: before.length, end: text.length })) accepted += 1;
      }),
      { numRuns: 10_000 },
    );
    assert.ok(accepted > 2_000, `only ${accepted} blocks were in the subset`);
  });

  it('never throws on any text, and neither does the full reader', () => {
    fc.assert(
      fc.property(fc.oneof(yamlBlock, fc.string({ unit: 'binary' })), (yaml) => {
        readFlat(yaml, { start: 0, end: yaml.length });
        readYaml(yaml, 0);
      }),
      { numRuns: 3_000 },
    );
  });
});
