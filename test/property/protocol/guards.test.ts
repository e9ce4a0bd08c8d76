import assert from 'node:assert/strict';
import { anything, assert as check, double, integer, oneof, property, string } from 'fast-check';
import { isHostToPage } from '../../../src/protocol/is-host-to-page';
import { isPageToHost } from '../../../src/protocol/is-page-to-host';

describe('The guards of the dashboard’s protocol', () => {
  it('never throw, whatever they are given, and accept next to nothing', () => {
    check(
      property(anything({ withNullPrototype: true, withMap: true, withSet: true, withBigInt: true }), (value) => {
        assert.equal(isHostToPage(value), false);
        assert.equal(isPageToHost(value), false);
      }),
    );
  });

  it('accept every place with a line that counts, and no other', () => {
    check(
      property(string(), oneof(integer(), double()), (uri, line) => {
        const counts = Number.isSafeInteger(line) && line >= 0;
        assert.equal(isPageToHost({ kind: 'open', uri, line }), counts);
      }),
    );
  });
});
