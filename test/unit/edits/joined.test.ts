import assert from 'node:assert/strict';
import { joined } from '../../../src/core/edits/joined';
import { rangeOf } from '../../../src/core/text/range';

const edit = (start: number, end: number, newText: string) => ({ range: rangeOf(start, end), newText });

describe('insertions at one place', () => {
  it('are one edit, in their order, whatever stands between them', () => {
    assert.deepEqual(joined([edit(5, 5, 'a'), edit(9, 9, 'x'), edit(5, 5, 'b')]), [edit(5, 5, 'ab'), edit(9, 9, 'x')]);
  });
  it('stay apart from what is replaced there, on either side', () => {
    for (const edits of [
      [edit(5, 8, 'new'), edit(5, 5, 'a'), edit(8, 8, 'b')],
      [edit(5, 5, 'a'), edit(5, 8, 'new')],
      [edit(8, 8, 'b'), edit(5, 8, 'new')],
    ])
      assert.deepEqual(joined(edits), edits);
  });
  it('end what is open before them once', () => {
    assert.deepEqual(joined([edit(5, 5, '\n```\n\n## Why\n'), edit(5, 5, '\n```\n\n## How\n')]), [
      edit(5, 5, '\n```\n\n## Why\n\n\n## How\n'),
    ]);
  });
});
