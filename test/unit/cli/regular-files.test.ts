import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { clearGoal, folderWith, milepost, removeFolders } from '../../support/command-line';

const TODAY = '2027-06-10';

/** Makes a pipe that nobody writes into: who reads it as a file waits for ever. */
function makePipe(place: string): void {
  mkdirSync(path.dirname(place), { recursive: true });
  assert.equal(spawnSync('mkfifo', [place]).status, 0);
}

describe('what is no regular file', function () {
  before(function () {
    if (process.platform === 'win32') this.skip();
  });
  after(removeFolders);

  it('is not read where it is named, by itself or by a link', async () => {
    const cwd = folderWith({});
    makePipe(path.join(cwd, 'pipe.md'));
    symlinkSync('pipe.md', path.join(cwd, 'link.md'));
    symlinkSync('/dev/zero', path.join(cwd, 'device.md'));
    for (const [name, kind] of [
      ['pipe.md', 'pipe'],
      ['link.md', 'pipe'],
      ['device.md', 'device'],
    ] as const) {
      for (const args of [
        ['lint', name],
        ['lint', '--fix', name],
        ['status', name],
      ]) {
        const { stdout, stderr, code } = await milepost(args, { cwd });
        const told = `milepost: ${name}: it is a ${kind}; only files and folders are read.\n`;
        assert.deepEqual({ stdout, stderr, code }, { stdout: '', stderr: told, code: 2 });
      }
    }
  });

  it('is named and skipped where it is met, if its name says Markdown', async () => {
    const cwd = folderWith({ 'a.md': clearGoal(), 'goals/notes.md/b.md': clearGoal('b') });
    makePipe(path.join(cwd, 'goals', 'pipe.md'));
    makePipe(path.join(cwd, 'goals', 'pipe'));
    symlinkSync('goals/pipe.md', path.join(cwd, 'again.markdown'));
    symlinkSync('/dev/null', path.join(cwd, 'null.md'));
    symlinkSync('/dev/null', path.join(cwd, 'null'));
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path.join(cwd, 's.md'), resolve));
    for (const args of [
      ['lint', '--fix', '--format', 'json', '--today', TODAY],
      ['status', '--format', 'json'],
    ]) {
      const { stdout, stderr, code } = await milepost(args, { cwd });
      assert.deepEqual(stderr.trimEnd().split('\n'), [
        'milepost: goals/pipe.md: was skipped: it is a pipe.',
        'milepost: s.md: was skipped: it is a socket.',
        'milepost: again.markdown: was skipped: it is a pipe.',
        'milepost: null.md: was skipped: it is a device.',
      ]);
      const { files, goals } = JSON.parse(stdout) as { files?: readonly unknown[]; goals?: readonly unknown[] };
      assert.equal((files ?? goals)?.length, 2);
      assert.equal(code, 0);
    }
    await new Promise((resolve) => server.close(resolve));
  });

  it('counts for no settings, and says so', async () => {
    const cases: readonly (readonly [(place: string) => void, string])[] = [
      [makePipe, 'a pipe'],
      [(place) => symlinkSync('/dev/zero', place), 'a device'],
      [(place) => mkdirSync(place), 'a folder'],
      [
        (place) => {
          makePipe(`${place}.pipe`);
          symlinkSync(`${place}.pipe`, place);
        },
        'a pipe',
      ],
    ];
    for (const [make, kind] of cases) {
      const cwd = folderWith({ 'a.md': clearGoal(), '.vscode/x': '' });
      make(path.join(cwd, '.vscode', 'settings.json'));
      const { stderr, code } = await milepost(['lint', '--today', TODAY], { cwd });
      const told = `milepost: .vscode/settings.json: cannot be read: it is ${kind}; the settings are the defaults.\n`;
      assert.deepEqual([stderr, code], [told, 0]);
    }
  });

  it('may have the name under which a text from standard input is checked', async () => {
    const cwd = folderWith({});
    makePipe(path.join(cwd, 'pipe.md'));
    const args = ['lint', '--stdin', '--stdin-path', 'pipe.md', '--today', TODAY];
    const { stdout, code } = await milepost(args, { cwd, input: clearGoal() });
    assert.deepEqual([stdout, code], ['nothing to mend in 1 file, 1 goal.\n', 0]);
  });
});
