import assert from 'node:assert/strict';
import { applyFixes } from '../../../src/core/lint/apply-fixes';
import type { Finding } from '../../../src/core/lint/finding';
import { fix } from '../../../src/core/lint/fix';
import { message } from '../../../src/core/text/message';

/** A finding whose safe fix writes `newText` over each of the ranges. */
function finding(newText: string, ...ranges: readonly (readonly [number, number])[]): Finding {
  const edits = ranges.map(([start, end]) => ({ range: { start, end }, newText }));
  return {
    code: 'steps/none',
    severity: 'warning',
    range: { start: 0, end: 1 },
    message: message('m'),
    related: [],
    moreRelated: 0,
    fixes: [{ ...fix(message('f'), edits), safe: true }],
  };
}

const applied = (...findings: readonly Finding[]) => applyFixes(findings, 'safe').map(({ newText }) => newText);

describe('applied fixes', () => {
  it('never touch each other: of two that do, the earlier finding’s is applied', () => {
    assert.deepEqual(applied(finding('a', [2, 4]), finding('b', [4, 6])), ['a']);
    assert.deepEqual(applied(finding('a', [4, 6]), finding('b', [2, 4])), ['a']);
    assert.deepEqual(applied(finding('a', [4, 4]), finding('b', [4, 4])), ['a']);
    assert.deepEqual(applied(finding('a', [2, 6]), finding('b', [3, 4])), ['a']);
    assert.deepEqual(applied(finding('a', [3, 4]), finding('b', [2, 6])), ['a']);
    assert.deepEqual(applied(finding('a', [2, 4]), finding('b', [5, 6])), ['a', 'b']);
    assert.deepEqual(applied(finding('a', [5, 6]), finding('b', [2, 4])), ['b', 'a']);
  });

  it('are applied whole or not at all', () => {
    assert.deepEqual(applied(finding('a', [2, 4]), finding('b', [0, 1], [4, 5]), finding('c', [0, 1])), ['c', 'a']);
  });

  it('keep apart from what stands behind one that came later', () => {
    const [first, behind, between] = [finding('a', [0, 1]), finding('b', [50, 51]), finding('c', [30, 31])];
    assert.deepEqual(applied(first, behind, between, finding('d', [51, 52])), ['a', 'c', 'b']);
  });

  it('keep apart from all that touched before, also where they were joined', () => {
    const joined = finding('a', [0, 2], [2, 4], [6, 8]);
    assert.deepEqual(applied(joined, finding('b', [1, 1])), ['a', 'a', 'a']);
    assert.deepEqual(applied(joined, finding('b', [5, 5])), ['a', 'a', 'b', 'a']);
    assert.deepEqual(applied(joined, finding('b', [8, 9])), ['a', 'a', 'a']);
  });
});
