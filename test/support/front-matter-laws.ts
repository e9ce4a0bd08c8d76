import assert from 'node:assert/strict';
import { readFlat } from '../../src/core/front-matter/flat-reader';
import { readYaml } from '../../src/core/front-matter/yaml-reader';
import { sliceOf, type TextRange } from '../../src/core/text/range';

/** The flat reader reads what it accepts as YAML does: same values, same ranges. Gives whether it accepts the range. */
export function assertReadersAgree(text: string, range: TextRange): boolean {
  const flat = readFlat(text, range);
  if (flat !== undefined)
    assert.deepEqual({ entries: flat, problems: [] }, readYaml(sliceOf(text, range), range.start));
  return flat !== undefined;
}
