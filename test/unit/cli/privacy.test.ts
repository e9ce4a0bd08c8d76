import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folderWith, milepost, removeFolders, type Files } from '../../support/command-line';

const JOURNAL = '---\ntype: journal\ndate: 2027-06-08\n---\n# Tuesday\n\n## Next\n- Ask Mo\n';

/** A folder that git would look after, as far as its files tell. */
function repository(files: Files): string {
  const folder = folderWith(files);
  mkdirSync(path.join(folder, '.git'), { recursive: true });
  return folder;
}

interface Told {
  readonly code: string;
  readonly fixes: readonly { readonly kind: string; readonly path?: string; readonly edits?: readonly object[] }[];
}

async function findingsIn(cwd: string): Promise<readonly Told[]> {
  const { stdout } = await milepost(['lint', '--format', 'json', '--fixes', '.'], { cwd });
  const { files } = JSON.parse(stdout) as { readonly files: readonly { readonly findings: readonly Told[] }[] };
  return files.flatMap(({ findings }) => findings).filter(({ code }) => code === 'privacy/committed');
}

describe('milepost lint of private files in a git work tree', () => {
  after(removeFolders);

  it('tells the fixes by their kind and path, in JSON and in words', async () => {
    const cwd = repository({ 'journal/a.md': JOURNAL, '.gitignore': 'tmp\n' });
    const [only, ...others] = await findingsIn(cwd);
    assert.deepEqual(others, []);
    assert.deepEqual(
      only?.fixes.map(({ kind, path: place, edits }) => [kind, place, edits]),
      [
        ['editFile', '.gitignore', [{ line: 2, column: 1, endLine: 2, endColumn: 1, newText: '/journal/a.md\n' }]],
        ['moveFile', 'private/journal/a.md', undefined],
      ],
    );
    const { stdout } = await milepost(['lint', '.'], { cwd });
    assert.match(stdout, /= Add “\/journal\/a\.md” to \.gitignore/);
    assert.match(stdout, /= Move it to private\/journal\/a\.md/);
    const sarif = await milepost(['lint', '--format', 'sarif', '.'], { cwd });
    assert.match(sarif.stdout, /"uri":"\.gitignore"/);
  });

  it('never makes them with --fix', async () => {
    const cwd = repository({ 'journal/a.md': JOURNAL, '.gitignore': 'tmp\n' });
    await milepost(['lint', '--fix', '.'], { cwd });
    assert.equal(readFileSync(path.join(cwd, 'journal/a.md'), 'utf8'), JOURNAL);
    assert.equal(readFileSync(path.join(cwd, '.gitignore'), 'utf8'), 'tmp\n');
  });

  it('finds nothing where it is left out, or where there is no repository', async () => {
    const cwd = repository({
      'private/a.md': JOURNAL,
      'x/b.md': JOURNAL,
      '.gitignore': 'private/\n',
      'x/.gitignore': '*.md',
    });
    assert.deepEqual(await findingsIn(cwd), []);
    assert.deepEqual(await findingsIn(folderWith({ 'journal/a.md': JOURNAL })), []);
  });

  it('counts a linked work tree, with what its repository excludes', async () => {
    const main = repository({ 'README.md': '# Main\n' });
    const worktree = folderWith({ 'journal/a.md': JOURNAL });
    const own = path.join(main, '.git', 'worktrees', 'w');
    mkdirSync(own, { recursive: true });
    writeFileSync(path.join(own, 'commondir'), '../..\n');
    writeFileSync(path.join(worktree, '.git'), `gitdir: ${own}\n`);
    assert.equal((await findingsIn(worktree)).length, 1);
    mkdirSync(path.join(main, '.git', 'info'));
    writeFileSync(path.join(main, '.git', 'info', 'exclude'), 'journal/\n');
    assert.deepEqual(await findingsIn(worktree), []);
  });

  it('says nothing where what git leaves out cannot be read', async () => {
    const cwd = repository({ 'journal/a.md': JOURNAL, '.gitignore': Buffer.from([0x70, 0xff, 0xfe, 0x0a]) });
    assert.deepEqual(await findingsIn(cwd), []);
  });
});
