import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { clearGoal, folderWith, goal, milepost, removeFolders, type Files, type Ran } from '../../support/command-line';

const TODAY = '2027-06-10';
const VAGUE = goal('Improve my marketing', { id: 'vague' });
const IN_UTF16 = Buffer.from(`\uFEFF${VAGUE}`, 'utf16le');
const TOO_LARGE = VAGUE + 'A line of words that says little.\n'.repeat(70_000);
const NOT_OURS =
  'those have “type:” goal, journal, checkin, feedback, profile, agreement, program or survey in their front matter.\n';
const PROFILE = '---\ntype: profile\nid: ruta\nname: Ruta\nrole: mentee\n---\n## Aspirations\n- Lead a clinic ^lead\n';
const SUPPORTING = goal('Run 20 km by 31 August 2027', { keys: ['due: 2027-08-31', 'supports: [ruta#lead]'] });

interface FindingsByPath {
  readonly [path: string]: readonly unknown[];
}

/** The findings of the one run, by the file's path, which is relative to `folder`. */
function findingsIn({ stdout }: Ran, cwd: string, folder: string): FindingsByPath {
  const { files } = JSON.parse(stdout) as { files: readonly { path: string; findings: readonly unknown[] }[] };
  return Object.fromEntries(
    files.map((file) => [path.relative(folder, path.resolve(cwd, file.path)).replaceAll(path.sep, '/'), file.findings]),
  );
}

function lint(cwd: string, args: readonly string[], input?: string | Buffer): Promise<Ran> {
  return milepost(['lint', '--today', TODAY, ...args], { cwd, ...(input !== undefined && { input }) });
}

async function lintJson(folder: string, args: readonly string[], cwd = folder): Promise<FindingsByPath> {
  const ran = await lint(cwd, ['--format', 'json', ...args]);
  assert.equal(ran.stderr, '');
  return findingsIn(ran, cwd, folder);
}

function repositoryWith(files: Files): string {
  const folder = folderWith(files);
  mkdirSync(path.join(folder, '.git'));
  return folder;
}

describe('milepost lint: what was asked for', () => {
  after(removeFolders);

  describe('a part of a workspace', () => {
    const files = {
      'people/ruta.md': PROFILE,
      'goals/2027/a.md': SUPPORTING,
      'goals/b.md': goal('Improve my marketing', { id: 'g', body: ['See [[ruta]].'] }),
    };
    const workspaces: readonly (readonly [string, () => string])[] = [
      ['a repository', () => repositoryWith(files)],
      ['a folder with settings', () => folderWith({ ...files, '.vscode/settings.json': '{}' })],
      [
        'a folder with settings in a repository',
        () => path.join(repositoryWith(under('in', { ...files, '.vscode/settings.json': '{}' })), 'in'),
      ],
    ];
    for (const [name, create] of workspaces) {
      it(`in ${name} has the findings that it has in the whole, however it is named`, async () => {
        const folder = create();
        const whole = await lintJson(folder, ['.']);
        assert.deepEqual(Object.keys(whole), ['goals/2027/a.md', 'goals/b.md', 'people/ruta.md']);
        // Two goals share an id, which only shows to who reads both.
        assert.match(JSON.stringify(whole['goals/2027/a.md']), /duplicate/);
        assert.doesNotMatch(JSON.stringify(whole), /unresolved/);
        const { 'people/ruta.md': _, ...goals } = whole;
        const { 'goals/b.md': __, ...ofYear } = goals;
        assert.deepEqual(await lintJson(folder, ['goals']), goals);
        assert.deepEqual(await lintJson(folder, ['.'], path.join(folder, 'goals')), goals);
        assert.deepEqual(await lintJson(folder, [], path.join(folder, 'goals')), goals);
        assert.deepEqual(await lintJson(folder, [path.join(folder, 'goals')], process.cwd()), goals);
        assert.deepEqual(await lintJson(folder, ['goals/2027', 'goals/b.md']), goals);
        assert.deepEqual(await lintJson(folder, ['goals/2027']), ofYear);
        assert.deepEqual(await lintJson(folder, ['goals/2027/a.md']), ofYear);
      });
    }

    it('obeys the settings of the repository', async () => {
      const folder = repositoryWith({
        'goals/a.md': VAGUE,
        'goals/old/b.md': VAGUE,
        '.vscode/settings.json':
          '{"milepost.rules": {"specific/*": "off"}, "milepost.files.exclude": ["goals/old/**"]}',
      });
      const found = await lintJson(folder, ['goals']);
      assert.deepEqual(Object.keys(found), ['goals/a.md']);
      assert.doesNotMatch(JSON.stringify(found), /specific\//);
    });

    it('outside of any repository stands for itself', async () => {
      const folder = folderWith({ 'people/ruta.md': PROFILE, 'goals/a.md': SUPPORTING });
      const found = await lintJson(folder, ['goals']);
      assert.deepEqual(Object.keys(found), ['goals/a.md']);
      assert.match(JSON.stringify(found), /relevant\/unresolved-support/);
    });

    it('that is left out elsewhere is read when it is named, its references looked up in the whole', async () => {
      const folder = repositoryWith({
        'people/ruta.md': PROFILE,
        '.vault/goals/a.md': SUPPORTING,
        'b.md': clearGoal(),
      });
      assert.deepEqual(Object.keys(await lintJson(folder, ['.'])), ['b.md', 'people/ruta.md']);
      const found = await lintJson(folder, ['.vault']);
      assert.deepEqual(Object.keys(found), ['.vault/goals/a.md']);
      assert.doesNotMatch(JSON.stringify(found), /unresolved/);
    });

    it('that a link leads to is no double of itself', async () => {
      const folder = repositoryWith({ '.vault/goals/a.md': clearGoal('a'), '.vault/b.md': clearGoal('b') });
      symlinkSync(path.join('.vault', 'goals'), path.join(folder, 'goals'));
      symlinkSync(path.join('.vault', 'b.md'), path.join(folder, 'b.md'));
      const whole = { 'b.md': [], 'goals/a.md': [] };
      assert.deepEqual(await lintJson(folder, ['.']), whole);
      assert.deepEqual(await lintJson(folder, ['goals', 'b.md']), whole);
      assert.deepEqual(await lintJson(folder, ['.vault']), whole);
    });

    it('is reported once, whatever roots the arguments have', async () => {
      const folder = repositoryWith({
        'a.md': VAGUE,
        'in/.vscode/settings.json': '{}',
        'in/b.md': VAGUE,
        'in/c.md': VAGUE,
      });
      const { stdout } = await lint(folder, ['--format', 'json', 'in/b.md', '.']);
      const paths = (JSON.parse(stdout) as { files: readonly { path: string }[] }).files.map((file) => file.path);
      assert.deepEqual([...paths].sort(), ['a.md', 'in/b.md', 'in/c.md']);
    });

    it('is all that --fix writes', async () => {
      const text = goal('Run 20 km by 31 August 2027', { keys: ['satus: active', 'due: 2027-8-31'] });
      const folder = repositoryWith({ 'a/a.md': text, 'b/b.md': text });
      await lint(folder, ['--fix', 'a']);
      assert.match(readFileSync(path.join(folder, 'a', 'a.md'), 'utf8'), /due: 2027-08-31/);
      assert.equal(readFileSync(path.join(folder, 'b', 'b.md'), 'utf8'), text);
    });
  });

  describe('the trouble of a neighbour', () => {
    const neighbours: Readonly<Record<string, (folder: string) => void>> = {
      'a goal in UTF-16': () => undefined,
      'a link that leads nowhere': (folder) => symlinkSync('nothing.md', path.join(folder, 'near', 'dangling.md')),
      'a link that leads back': (folder) => symlinkSync('..', path.join(folder, 'near', 'up')),
      'a link in a circle': (folder) => symlinkSync('circle.md', path.join(folder, 'near', 'circle.md')),
    };
    for (const [name, arrange] of Object.entries(neighbours)) {
      it(`${name}: is not told, and does not set the exit code`, async () => {
        const folder = repositoryWith({ 'near/u.md': IN_UTF16, 'near/big.md': TOO_LARGE, 'goals/a.md': clearGoal() });
        arrange(folder);
        const good = { code: 0, stdout: 'nothing to mend in 1 file, 1 goal.\n', stderr: '' };
        assert.deepEqual(await lint(folder, ['goals/a.md']), good);
        assert.deepEqual(await lint(folder, ['goals']), good);
        assert.deepEqual(await lint(folder, ['--stdin', '--stdin-path', 'goals/a.md'], clearGoal()), good);
        const bad = await lint(folder, ['goals/a.md', 'near']);
        assert.match(bad.stderr, /^milepost: near\/u\.md: is not UTF-8; save it in that encoding\.$/m);
        assert.match(bad.stderr, /^milepost: near\/big\.md: is larger than 2 MB and was skipped\.$/m);
        assert.equal(bad.code, 2);
      });
    }

    it('is told in a line where a reference may depend on it, without effect on the exit code', async () => {
      const people = Buffer.from(`\uFEFF${PROFILE}`, 'utf16le');
      const folder = repositoryWith({ 'people/r.md': people, 'near/u.md': IN_UTF16, 'goals/a.md': SUPPORTING });
      const { stderr, code } = await lint(folder, ['goals', '--fail-on', 'error']);
      assert.equal(stderr, 'milepost: near/u.md and 1 more could not be read: what stands there counts as missing.\n');
      assert.equal(code, 0);
    });

    it('does not break a link to the file', async () => {
      const folder = repositoryWith({
        'near/u.md': IN_UTF16,
        'a.md': `${clearGoal()}\nSee [there](near/u.md) and [[u]].\n`,
      });
      assert.deepEqual(await lintJson(folder, ['a.md']), { 'a.md': [] });
    });

    it('is none when its text comes from standard input', async () => {
      const folder = repositoryWith({ 'a.md': IN_UTF16 });
      const { stderr, code } = await lint(folder, ['--stdin', '--stdin-path', 'a.md'], clearGoal());
      assert.deepEqual([stderr, code], ['', 0]);
    });
  });

  describe('a named file that is not ours', () => {
    it('is told in one line, with what would be, and is no error', async () => {
      const folder = folderWith({
        'README.md': '# Read me\n',
        'note.md': '---\ntype: note\n---\n',
        'c.md': '',
        'a.md': clearGoal(),
      });
      assert.deepEqual(await lint(folder, ['README.md']), {
        code: 0,
        stdout: 'No goal files here.\n',
        stderr: `milepost: README.md: is no Milepost file: ${NOT_OURS}`,
      });
      assert.deepEqual(await lint(folder, ['note.md', 'a.md', 'README.md']), {
        code: 0,
        stdout: 'nothing to mend in 1 file, 1 goal.\n',
        stderr: `milepost: README.md and note.md are no Milepost files: ${NOT_OURS}`,
      });
      const { stderr } = await lint(folder, ['README.md', 'c.md', 'note.md']);
      assert.equal(stderr, `milepost: README.md and 2 more files are no Milepost files: ${NOT_OURS}`);
      assert.equal((await lint(folder, ['.'])).stderr, '');
    });

    for (const [name, bytes] of [
      ['bytes that are no text', Buffer.from([0xff, 0xfe, 0xfa, 0x00, 0x80])],
      ['a note in Latin-1', Buffer.from('# Caf\xe9\n', 'latin1')],
    ] as const) {
      it(`and cannot be read, as ${name}, is told in one line and exit code 2`, async () => {
        const folder = folderWith({ 'a.md': bytes });
        assert.deepEqual(await lint(folder, ['a.md']), {
          code: 2,
          stdout: 'Nothing could be checked.\n',
          stderr: 'milepost: a.md: is no text in UTF-8 and was not checked.\n',
        });
        assert.deepEqual(await lint(folder, ['.']), { code: 0, stdout: 'No goal files here.\n', stderr: '' });
      });
    }
  });
});

function under(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));
}
