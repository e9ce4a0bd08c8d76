import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/apply-edits';

const edit = (start: number, end: number, newText: string) => ({ range: { start, end }, newText });

describe('applyEdits', () => {
  it('takes every range as a place in the text before', () => {
    assert.equal(applyEdits('abcdef', [edit(4, 5, 'EE'), edit(0, 1, ''), edit(2, 2, '-')]), 'b-cdEEf');
  });

  it('puts insertions at one place in the order given, before a replacement there', () => {
    assert.equal(applyEdits('ab', [edit(1, 2, 'X'), edit(1, 1, '1'), edit(1, 1, '2')]), 'a12X');
  });

  it('refuses edits that overlap or reach outside', () => {
    assert.throws(() => applyEdits('abc', [edit(0, 2, ''), edit(1, 3, '')]), RangeError);
    assert.throws(() => applyEdits('abc', [edit(2, 4, '')]), RangeError);
    assert.throws(() => applyEdits('abc', [edit(2, 1, '')]), RangeError);
    assert.throws(() => applyEdits('abc', [edit(-1, 1, '')]), RangeError);
  });
});
