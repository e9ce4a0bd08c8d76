import assert from 'node:assert/strict';
import { type Found, readWorkTree } from '../../../src/core/git/read-work-tree';
import type { GitWorkTree } from '../../../src/core/ports';

const FOLDER = 'a folder';

/** The work tree around a folder of a file system in memory: address → text, or `FOLDER`. */
function treeOf(
  files: Readonly<Record<string, string>>,
  folder = 'file:///home/w/goals',
  workspace = 'file:///home/w',
): GitWorkTree | undefined {
  const look = (uri: string): Found => {
    const text = files[uri];
    return text === undefined ? undefined : text === FOLDER ? { kind: 'folder' } : { kind: 'file', text };
  };
  const reading = readWorkTree(folder, workspace);
  for (let step = reading.next(); ; step = reading.next(look(step.value))) if (step.done === true) return step.value;
}

describe('reading a git work tree', () => {
  it('goes up to the folder that has `.git`, and no further', () => {
    const tree = treeOf({
      'file:///home/.gitignore': 'not asked',
      'file:///home/w/.git': FOLDER,
      'file:///home/w/.git/info/exclude': 'notes/',
      'file:///home/w/.gitignore': 'private/',
      'file:///home/w/goals/.gitignore': '*.tmp',
    });
    assert.deepEqual(tree, {
      root: 'file:///home/w',
      home: 'file:///home/w',
      exclude: 'notes/',
      ignoreFiles: [
        { uri: 'file:///home/w/.gitignore', folder: '', text: 'private/' },
        { uri: 'file:///home/w/goals/.gitignore', folder: 'goals', text: '*.tmp' },
      ],
    });
  });

  it('finds none up to the top', () => {
    assert.equal(treeOf({}), undefined);
    assert.equal(treeOf({ 'file:///.git': FOLDER })?.root, 'file://');
    assert.equal(
      treeOf({ 'vscode-test-web://mount/.git': FOLDER }, 'vscode-test-web://mount/g')?.root,
      'vscode-test-web://mount',
    );
  });

  it('knows the folder that is open, below the root, above it or elsewhere', () => {
    const files = { 'file:///home/w/.git': FOLDER };
    assert.equal(treeOf(files, 'file:///home/w/me/goals', 'file:///home/w/me')?.home, 'file:///home/w/me');
    assert.equal(treeOf(files, 'file:///home/w/goals', 'file:///home')?.home, 'file:///home/w');
    assert.equal(treeOf(files, 'file:///home/w/goals', 'file:///else')?.home, 'file:///home/w');
  });

  for (const gitdir of ['/home/r/.git/worktrees/w', '../r/.git/worktrees/w']) {
    it(`follows the file of a linked work tree to what all share: ${gitdir}`, () => {
      const tree = treeOf({
        'file:///home/w/.git': `gitdir: ${gitdir}\n`,
        'file:///home/r/.git/worktrees/w/commondir': '../..\n',
        'file:///home/r/.git/info/exclude': 'private/',
      });
      assert.equal(tree?.exclude, 'private/');
    });
  }

  it('of a submodule, whose folder has no other, reads its own', () => {
    const tree = treeOf({
      'file:///home/w/.git': 'gitdir: ../.git/modules/w\n',
      'file:///home/.git/modules/w/info/exclude': 'mine/',
    });
    assert.equal(tree?.exclude, 'mine/');
  });
});
