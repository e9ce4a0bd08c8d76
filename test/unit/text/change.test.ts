import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/apply-edits';
import { changeBetween, changeOf, invert, mapOffset, rebased } from '../../../src/core/text/change';

const edit = (start: number, end: number, newText: string) => ({ range: { start, end }, newText });

describe('a change of a text', () => {
  const text = '- [ ] Book the hall\r\n- [ ] Call Jo\r\n';
  const tick = changeOf(text, [edit(3, 4, 'x'), edit(19, 19, '  [completion:: 2027-04-15]')]);
  const ticked = applyEdits(text, tick.edits);

  it('knows its way back, from whatever order its edits came in', () => {
    assert.equal(ticked, '- [x] Book the hall  [completion:: 2027-04-15]\r\n- [ ] Call Jo\r\n');
    assert.deepEqual(tick.inverse, [edit(3, 4, ' '), edit(19, 46, '')]);
    assert.equal(applyEdits(ticked, invert(tick).edits), text);
    assert.deepEqual(changeOf(text, [edit(19, 19, '  [completion:: 2027-04-15]'), edit(3, 4, 'x')]), tick);
  });

  it('is one where its edits touch, and none where they do nothing', () => {
    const touching = changeOf('abc', [edit(1, 1, 'X'), edit(1, 2, ''), edit(2, 2, 'Y')]);
    assert.deepEqual(touching, { edits: [edit(1, 2, 'XY')], inverse: [edit(1, 3, 'b')] });
    assert.deepEqual(changeOf('abc', [edit(1, 1, '')]), { edits: [], inverse: [] });
  });

  it('tells where a place went, on either side of what was inserted there', () => {
    const insertion = changeOf('abcd', [edit(2, 2, '--')]);
    assert.equal(mapOffset(insertion, 2, 'before'), 2);
    assert.equal(mapOffset(insertion, 2, 'after'), 4);
    const replacement = changeOf('abcd', [edit(1, 3, 'XYZ')]);
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((at) => mapOffset(replacement, at, 'before')),
      [0, 1, 1, 1, 5],
    );
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((at) => mapOffset(replacement, at, 'after')),
      [0, 4, 4, 4, 5],
    );
  });

  const undoAfter = (now: string): string | undefined => {
    const edits = rebased(tick.inverse, changeBetween(ticked, now));
    return edits && applyEdits(now, edits);
  };

  it('can be taken back after changes elsewhere', () => {
    assert.equal(undoAfter(`# Mine\r\n\r\n${ticked}`), `# Mine\r\n\r\n${text}`);
    assert.equal(undoAfter(`${ticked}- [ ] Pay\r\n`), `${text}- [ ] Pay\r\n`);
    // Right behind what was added, and in the words between.
    const field = '  [completion:: 2027-04-15]';
    assert.equal(undoAfter(ticked.replace(field, `${field} ^hall`)), text.replace('hall', 'hall ^hall'));
    assert.equal(undoAfter(ticked.replace('hall', 'barn')), text.replace('hall', 'barn'));
  });

  it('cannot be taken back where what it wrote has changed', () => {
    assert.equal(undoAfter(ticked.replace('04-15', '04-14')), undefined);
    assert.equal(undoAfter(ticked.replace('[x]', '[-]')), undefined);
    assert.equal(undoAfter(text), undefined);
    assert.equal(undoAfter(''), undefined);
    // What was taken away has no place any more once the words beside it are others.
    const removal = changeOf('one two three', [edit(3, 7, '')]);
    assert.equal(rebased(removal.inverse, changeBetween('one three', 'on three')), undefined);
    assert.deepEqual(rebased(removal.inverse, changeBetween('one three', 'One three')), removal.inverse);
  });
});
