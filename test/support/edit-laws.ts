import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/text/apply-edits';
import { changeOf, invert, mapOffset } from '../../src/core/text/change';
import type { TextEdit } from '../../src/core/text/range';

/**
 * What holds for any edits of any text: they and the change made of them give the same text, the way back gives the
 * bytes that were, and a place that the edits leave alone points at the character that it pointed at.
 */
export function assertEditLaws(text: string, edits: readonly TextEdit[]): void {
  const change = changeOf(text, edits);
  const after = applyEdits(text, edits);
  assert.equal(applyEdits(after, change.inverse), text, 'the way back leads elsewhere');
  assert.equal(applyEdits(text, change.edits), after, 'the change differs from its edits');
  assert.deepEqual(invert(invert(change)), change);
  assert.deepEqual(changeOf(after, change.inverse), invert(change), 'the way back of the way back is another');
  assertMapped(text, after, edits);
}

function assertMapped(text: string, after: string, edits: readonly TextEdit[]): void {
  const change = changeOf(text, edits);
  const replaced = new Set(
    edits.flatMap(({ range }) => Array.from({ length: range.end - range.start }, (_, index) => range.start + index)),
  );
  let last = { before: 0, after: 0 };
  for (const offset of placesToTry(text, edits)) {
    const mapped = { before: mapOffset(change, offset, 'before'), after: mapOffset(change, offset, 'after') };
    assert.ok(mapped.before >= 0 && mapped.after <= after.length, `${offset} is mapped out of the text`);
    assert.ok(mapped.before <= mapped.after, `the sides of ${offset} have changed places`);
    assert.ok(mapped.before >= last.before && mapped.after >= last.after, `${offset} is mapped before its neighbour`);
    if (offset < text.length && !replaced.has(offset))
      assert.equal(after[mapped.after], text[offset], `${offset} points at another character`);
    if (offset > 0 && !replaced.has(offset - 1))
      assert.equal(after[mapped.before - 1], text[offset - 1], `${offset} stands behind another character`);
    last = mapped;
  }
}

const NEAR = 3;

/** Every place of a short text; of a long one its ends and those around each edit. */
function placesToTry(text: string, edits: readonly TextEdit[]): readonly number[] {
  if (text.length < 200) return Array.from({ length: text.length + 1 }, (_, offset) => offset);
  const marks = [0, text.length, ...edits.flatMap(({ range }) => [range.start, range.end])];
  const near = marks.flatMap((mark) => Array.from({ length: 2 * NEAR + 1 }, (_, step) => mark - NEAR + step));
  return [...new Set(near)].filter((place) => place >= 0 && place <= text.length).sort((a, b) => a - b);
}
