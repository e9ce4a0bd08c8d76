import assert from 'node:assert/strict';
import { filesBelow } from '../../../src/editor/workspace/files-below';

describe('files below a folder that vanished', () => {
  const files = ['file:///w/goals/a.md', 'file:///w/goals/old/b.md', 'file:///w/goals2/c.md'];

  it('are those at any depth, and no neighbours', () => {
    assert.deepEqual(filesBelow(files, new Set(['file:///w/goals'])), files.slice(0, 2));
    assert.deepEqual(filesBelow(files, new Set(['file:///w/goals/old', 'file:///w/x'])), files.slice(1, 2));
    assert.deepEqual(filesBelow(files, new Set()), []);
  });
});
