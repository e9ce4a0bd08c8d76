import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { clearGoal, folderWith, goal, MILEPOST, milepost, removeFolders, type Files } from '../../support/command-line';

const TODAY = '2027-06-10';
const VAGUE = goal('Improve my marketing', { id: 'vague' });

interface JsonFinding {
  readonly code: string;
  readonly dimension: string | null;
  readonly severity: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fixes: readonly { readonly title: string; readonly edits: readonly JsonEdit[] }[];
}

interface JsonEdit {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly newText: string;
}

interface JsonReport {
  readonly version: number;
  readonly today: string;
  readonly files: readonly {
    readonly path: string;
    readonly type: string;
    readonly findings: readonly JsonFinding[];
  }[];
  readonly summary: {
    readonly files: number;
    readonly goals: number;
    readonly findings: number;
    readonly bySeverity: Readonly<Record<string, number>>;
    readonly byCode: Readonly<Record<string, number>>;
  };
}

async function lintJson(files: Files, args: readonly string[] = []): Promise<JsonReport> {
  const cwd = folderWith(files);
  const { stdout, stderr } = await milepost(['lint', '--format', 'json', '--today', TODAY, ...args], { cwd });
  assert.equal(stderr, '');
  return JSON.parse(stdout) as JsonReport;
}

function codesOf({ files }: JsonReport): readonly string[] {
  return files.flatMap(({ findings }) => findings.map(({ code }) => code));
}

describe('milepost lint', () => {
  after(removeFolders);

  describe('as JSON', () => {
    it('has the keys of its contract and no others', async () => {
      const report = await lintJson({ 'goals/vague.md': VAGUE, 'README.md': '# Not ours\n' }, ['--fixes']);
      assert.deepEqual(Object.keys(report), ['version', 'today', 'files', 'summary']);
      assert.equal(report.version, 2);
      assert.equal(report.today, TODAY);
      const [file] = report.files;
      assert.ok(file !== undefined && report.files.length === 1);
      assert.deepEqual(Object.keys(file), ['path', 'type', 'findings']);
      assert.equal(file.path, 'goals/vague.md');
      assert.equal(file.type, 'goal');
      for (const finding of file.findings) {
        assert.deepEqual(Object.keys(finding).sort(), [
          'code',
          'column',
          'dimension',
          'endColumn',
          'endLine',
          'fixes',
          'line',
          'message',
          'severity',
        ]);
        for (const fix of finding.fixes) {
          assert.deepEqual(Object.keys(fix), ['kind', 'title', 'edits']);
          for (const edit of fix.edits) {
            assert.deepEqual(Object.keys(edit).sort(), ['column', 'endColumn', 'endLine', 'line', 'newText']);
          }
        }
      }
      const vague = file.findings.find(({ code }) => code === 'specific/vague-verb');
      assert.ok(vague !== undefined);
      const { line, column, endLine, endColumn, severity, dimension } = vague;
      assert.deepEqual({ line, column, endLine, endColumn }, { line: 8, column: 3, endLine: 8, endColumn: 10 });
      assert.deepEqual({ severity, dimension }, { severity: 'warning', dimension: 'specific' });
      assert.ok(vague.fixes.every(({ edits }) => edits.every(({ newText }) => !newText.includes('${'))));
    });

    it('says how to mend only where that is asked for', async () => {
      const { files } = await lintJson({ 'goals/vague.md': VAGUE });
      const findings = files.flatMap((file) => file.findings);
      assert.ok(findings.length > 0);
      for (const finding of findings) assert.ok(!('fixes' in finding), finding.code);
    });

    it('adds up', async () => {
      const { files, summary } = await lintJson({
        'a.md': VAGUE,
        'b.md': clearGoal(),
        'j.md': '---\ntype: journal\n---\n',
      });
      const findings = files.flatMap((file) => file.findings);
      assert.equal(summary.files, 3);
      assert.equal(summary.goals, 2);
      assert.equal(summary.findings, findings.length);
      assert.deepEqual(Object.keys(summary.bySeverity), ['error', 'warning', 'information', 'hint']);
      for (const [severity, count] of Object.entries(summary.bySeverity)) {
        assert.equal(findings.filter((finding) => finding.severity === severity).length, count);
      }
      for (const [code, count] of Object.entries(summary.byCode)) {
        assert.equal(findings.filter((finding) => finding.code === code).length, count);
      }
      assert.deepEqual(files.find((file) => file.path === 'b.md')?.findings, []);
    });

    it('asks about a type one letter off, and writes nothing into such a file', async () => {
      const text = '---\ntype: gaol\nstatus: active\n---\n# Get better\n- [ ] By [[nowhere]]\n';
      const { files } = await lintJson({ 'a.md': text }, ['--fix']);
      assert.deepEqual(
        files.map(({ type, findings }) => [type, findings.map(({ code, line }) => [code, line])]),
        [[null, [['front-matter/misnamed-type', 2]]]],
      );
    });

    it('names a broken file’s type where the text still tells it', async () => {
      const { files } = await lintJson({ 'a.md': '---\ntype: goal\ntitle: "no end\n---\n# A\n' });
      assert.equal(files[0]?.type, 'goal');
      assert.ok(files[0]?.findings.some(({ severity }) => severity === 'error'));
    });
  });

  describe('counts lines and columns from 1, columns in UTF-16', () => {
    const text = goal('Run 20 km by 31 August 2027', { body: ['🌱🌱 See [[nowhere]].'] });
    const variants: Readonly<Record<string, string>> = {
      'with line feeds': text,
      'with carriage returns': text.replaceAll('\n', '\r\n'),
      'with a byte order mark': `\uFEFF${text}`,
    };
    for (const [name, variant] of Object.entries(variants)) {
      it(name, async () => {
        const { files } = await lintJson({ 'a.md': variant });
        const finding = files[0]?.findings.find(({ code }) => code === 'link/unresolved');
        // Before it stand two emoji of two units each, ` See ` and `[[`.
        assert.deepEqual([finding?.line, finding?.column, finding?.endColumn], [9, 12, 19]);
      });
    }
  });

  describe('exit code', () => {
    const cases: readonly (readonly [string, readonly string[], number])[] = [
      [VAGUE, [], 1],
      [VAGUE, ['--fail-on', 'error'], 0],
      [VAGUE, ['--fail-on', 'hint'], 1],
      [clearGoal(), [], 0],
      [clearGoal(), ['--fail-on', 'hint'], 0],
      [goal('Improve my marketing', { status: 'draft' }), [], 0],
      [goal('Improve my marketing', { status: 'draft' }), ['--fail-on', 'hint'], 1],
    ];
    for (const [text, args, expected] of cases) {
      it(`is ${expected} for “${text.split('\n')[7]}” with ${args.join(' ') || 'no options'}`, async () => {
        const cwd = folderWith({ 'a.md': text });
        const { code } = await milepost(['lint', '--today', TODAY, ...args], { cwd });
        assert.equal(code, expected);
      });
    }
  });

  describe('settings', () => {
    it('are those of the editor: comments, rules, exclusion, the day', async () => {
      const cwd = folderWith({
        '.vscode/settings.json': `{
          // a comment
          "milepost.rules": { "specific/*": "off", "measurable/no-measure": "error", },
          "milepost.files.exclude": ["archive/**"],
          "milepost.today": "2027-01-02",
          "editor.tabSize": 2,
        }`,
        'a.md': VAGUE,
        'archive/old.md': VAGUE,
      });
      const { stdout, stderr } = await milepost(['lint', '--format', 'json'], { cwd });
      assert.equal(stderr, '');
      const report = JSON.parse(stdout) as JsonReport;
      assert.equal(report.today, '2027-01-02');
      assert.deepEqual(
        report.files.map((file) => file.path),
        ['a.md'],
      );
      assert.ok(codesOf(report).every((code) => !code.startsWith('specific/')));
      const finding = report.files[0]?.findings.find(({ code }) => code === 'measurable/no-measure');
      assert.equal(finding?.severity, 'error');
    });

    it('yield to --today', async () => {
      const settings = '{"milepost.today": "2027-01-02"}';
      assert.equal((await lintJson({ '.vscode/settings.json': settings, 'a.md': VAGUE })).today, TODAY);
    });

    it('that make no sense are named in a line each, and the default counts', async () => {
      const cwd = folderWith({
        '.vscode/settings.json': JSON.stringify({
          'milepost.maxActiveGoals': 'three',
          'milepost.today': '2027-02-30',
          'milepost.rules': { 'steps/none': 'loud', 'no/such-rule': 'off' },
        }),
        'a.md': clearGoal(),
      });
      const { stderr, code } = await milepost(['lint', '--today', TODAY], { cwd });
      assert.deepEqual(stderr.trimEnd().split('\n'), [
        'milepost: .vscode/settings.json: milepost.today: "2027-02-30" is not a date such as "2027-06-10".',
        'milepost: .vscode/settings.json: milepost.rules: "steps/none" is "loud", not one of error, warning, information, hint, off.',
        'milepost: .vscode/settings.json: milepost.rules: there is no rule "no/such-rule".',
        'milepost: .vscode/settings.json: milepost.maxActiveGoals: "three" is not a whole number from 1.',
      ]);
      assert.equal(code, 0);
    });

    it('that are mistyped are named, those of the editor alone are not', async () => {
      const settings = { 'milepost.rule': {}, 'milepost.hidePrivate': true, 'milepost.lens.enabled': false, rules: {} };
      const cwd = folderWith({ '.vscode/settings.json': JSON.stringify(settings), 'a.md': clearGoal() });
      const { stderr, code } = await milepost(['lint', '--today', TODAY], { cwd });
      const line = 'there is no setting “milepost.rule”; did you mean “milepost.rules”?';
      assert.deepEqual([stderr, code], [`milepost: .vscode/settings.json: ${line}\n`, 0]);
    });

    it('that are no object are named', async () => {
      const cwd = folderWith({ '.vscode/settings.json': '// none yet\n[]', 'a.md': clearGoal() });
      const { stderr, code } = await milepost(['lint', '--today', TODAY], { cwd });
      const line = 'milepost: .vscode/settings.json: holds no object, so the settings are the defaults.\n';
      assert.deepEqual([stderr, code], [line, 0]);
    });

    it('in broken JSON are named with their place', async () => {
      const cwd = folderWith({ '.vscode/settings.json': '{\n  "milepost.today" "x"\n}', 'a.md': clearGoal() });
      const { stderr } = await milepost(['lint', '--today', TODAY], { cwd });
      assert.match(stderr, /^milepost: \.vscode\/settings\.json: is no valid JSON at line 2, column 20 \(\w+\)\.\n/);
    });
  });

  describe('what it reads', () => {
    it('the whole workspace for references, and reports what was asked for', async () => {
      const cwd = folderWith({
        '.vscode/settings.json': '{}',
        'people/ruta.md':
          '---\ntype: profile\nid: ruta\nname: Ruta\nrole: mentee\n---\n## Aspirations\n- Lead a clinic ^lead\n',
        'goals/a.md': goal('Run 20 km by 31 August 2027', { keys: ['due: 2027-08-31', 'supports: [ruta#lead]'] }),
        'goals/b.md': VAGUE,
      });
      const { stdout } = await milepost(['lint', 'goals/a.md', '--format', 'json', '--today', TODAY], { cwd });
      const report = JSON.parse(stdout) as JsonReport;
      assert.deepEqual(
        report.files.map((file) => file.path),
        ['goals/a.md'],
      );
      assert.ok(!codesOf(report).includes('relevant/unresolved-support'));
    });

    it('no folder of others: node_modules, folders that start with a dot', async () => {
      const { files } = await lintJson({ 'node_modules/x/a.md': VAGUE, '.hidden/a.md': VAGUE, 'b.md': VAGUE });
      assert.deepEqual(
        files.map((file) => file.path),
        ['b.md'],
      );
    });

    it('a file that is asked for by name even there', async () => {
      const { files } = await lintJson({ '.hidden/a.md': VAGUE, 'b.md': VAGUE }, ['.hidden/a.md']);
      assert.deepEqual(
        files.map((file) => file.path),
        ['.hidden/a.md'],
      );
    });

    it('each file once, whatever links lead to it and wherever they lead', async () => {
      const cwd = folderWith({ 'goals/a.md': VAGUE, 'z.md': clearGoal('z') });
      const outside = folderWith({ 'b.md': clearGoal('b'), 'deep/c.md': clearGoal('c') });
      symlinkSync(path.join(cwd, 'goals'), path.join(cwd, 'again'));
      symlinkSync(path.join(cwd, 'z.md'), path.join(cwd, 'again.md'));
      symlinkSync(path.join(outside, 'deep'), path.join(cwd, 'outside-deep'));
      symlinkSync(outside, path.join(cwd, 'outside'));
      symlinkSync(outside, path.join(cwd, 'outside-again'));
      symlinkSync(path.join(cwd, 'goals'), path.join(outside, 'deep', 'back'));
      const { stdout, stderr } = await milepost(['lint', '--format', 'json', '--today', TODAY], { cwd });
      assert.equal(stderr, '');
      assert.deepEqual(
        (JSON.parse(stdout) as JsonReport).files.map((file) => file.path),
        ['goals/a.md', 'outside/b.md', 'outside/deep/c.md', 'z.md'],
      );
    });

    it('what only a link leads to, even in a folder that is left out', async () => {
      const cwd = folderWith({ '.vault/goals/a.md': VAGUE, '.vault/b.md': clearGoal('b') });
      symlinkSync(path.join('.vault', 'goals'), path.join(cwd, 'goals'));
      symlinkSync(path.join('.vault', 'b.md'), path.join(cwd, 'b.md'));
      const { stdout, stderr } = await milepost(['lint', '--format', 'json', '--today', TODAY], { cwd });
      assert.equal(stderr, '');
      assert.deepEqual(
        (JSON.parse(stdout) as JsonReport).files.map((file) => file.path),
        ['b.md', 'goals/a.md'],
      );
    });

    it('no link that leads back, in a circle or nowhere, and names each in a line', async () => {
      const cwd = folderWith({ 'a.md': clearGoal(), 'goals/b.md': clearGoal('b') });
      symlinkSync('..', path.join(cwd, 'goals', 'up'));
      symlinkSync('circle.md', path.join(cwd, 'circle.md'));
      symlinkSync('nothing.md', path.join(cwd, 'dangling.md'));
      symlinkSync('nothing', path.join(cwd, 'result'));
      const { stdout, stderr, code } = await milepost(['lint', '--format', 'json', '--today', TODAY], { cwd });
      assert.deepEqual(stderr.trimEnd().split('\n'), [
        'milepost: circle.md: was skipped: its links lead in a circle.',
        'milepost: dangling.md: leads to a file that is not there and was skipped.',
        'milepost: goals/up: leads back to a folder that it lies in and was skipped.',
      ]);
      assert.equal((JSON.parse(stdout) as JsonReport).files.length, 2);
      assert.equal(code, 0);
    });

    it('paths elsewhere, shown in full', async () => {
      const folder = folderWith({ 'a.md': VAGUE });
      const { stdout } = await milepost(['lint', folder, '--format', 'json', '--today', TODAY]);
      assert.equal((JSON.parse(stdout) as JsonReport).files[0]?.path, path.join(folder, 'a.md'));
    });

    it('a file larger than 2 MB not at all, and says so only if it is ours', async () => {
      const filler = 'A line of words that says little.\n'.repeat(70_000);
      const cwd = folderWith({ 'big.md': VAGUE + filler, 'notes.md': `# Notes\n${filler}`, 'a.md': clearGoal() });
      const { stdout, stderr, code } = await milepost(['lint', '--format', 'json', '--today', TODAY], { cwd });
      assert.equal(stderr, 'milepost: big.md: is larger than 2 MB and was skipped.\n');
      assert.equal((JSON.parse(stdout) as JsonReport).files.length, 1);
      assert.equal(code, 0);
      const named = await milepost(['lint', 'big.md', 'a.md', '--today', TODAY], { cwd });
      assert.deepEqual([named.stderr, named.code], [stderr, 2]);
    });
  });

  describe('--fix', () => {
    it('mends what can be mended, keeps mark and line endings, and comes to rest', async () => {
      const before = `\uFEFF${goal('Run 20 km by 31 August 2027', { keys: ['satus: active', 'due: 2027-8-31'] }).replaceAll('\n', '\r\n')}`;
      const cwd = folderWith({ 'a.md': before, 'note.md': '# Not ours\nsatus: active\n' });
      await milepost(['lint', '--fix', '--today', TODAY], { cwd });
      const once = readFileSync(path.join(cwd, 'a.md'), 'utf8');
      assert.ok(once.startsWith('\uFEFF---\r\n'));
      assert.ok(once.includes('due: 2027-08-31\r\n'));
      assert.equal(once.replaceAll('\r\n', '').includes('\n'), false);
      const { stdout } = await milepost(['lint', '--fix', '--format', 'json', '--today', TODAY], { cwd });
      assert.equal(readFileSync(path.join(cwd, 'a.md'), 'utf8'), once);
      const left = codesOf(JSON.parse(stdout) as JsonReport);
      assert.ok(!left.includes('time-bound/invalid-date') && !left.includes('front-matter/unknown-key'));
      // What only the author can decide stays for the author.
      assert.ok(left.includes('relevant/no-reason'));
      assert.equal(readFileSync(path.join(cwd, 'note.md'), 'utf8'), '# Not ours\nsatus: active\n');
    });

    it('says how many files it has mended, even where one finding only makes way for others', async () => {
      const cwd = folderWith({
        'a.md': goal('Run 20 km', { keys: ['satus: active'], status: 'draft' }),
        'b.md': VAGUE,
      });
      const text = readFileSync(path.join(cwd, 'a.md'), 'utf8');
      writeFileSync(path.join(cwd, 'a.md'), text.replace('status: draft\n', ''));
      const { stdout } = await milepost(['lint', '--fix', '--today', TODAY], { cwd });
      assert.match(stdout, /\n1 file mended, \d+ warnings.* in 2 files, 2 goals\.\n$/);
      assert.equal(readFileSync(path.join(cwd, 'b.md'), 'utf8'), VAGUE);
    });

    it('leaves a file without findings as it is', async () => {
      const cwd = folderWith({ 'a.md': clearGoal() });
      const { stdout, code } = await milepost(['lint', '--fix', '--today', TODAY], { cwd });
      assert.equal(readFileSync(path.join(cwd, 'a.md'), 'utf8'), clearGoal());
      assert.equal(stdout, 'nothing to mend in 1 file, 1 goal.\n');
      assert.equal(code, 0);
    });
  });

  it('shows at a terminal how far it is, but never between findings', function () {
    if (process.platform !== 'linux' || spawnSync('script', ['--version']).error !== undefined) this.skip();
    const files = Array.from({ length: 600 }, (_, n) => [`${n}.md`, goal('Improve', { id: `g${n}` })] as const);
    const cwd = folderWith(Object.fromEntries(files));
    const run = (rest: string): string => {
      const command = `'${process.execPath}' '${MILEPOST}' lint --today ${TODAY} ${rest}`;
      return spawnSync('script', ['-qec', command, '/dev/null'], { cwd, input: '', encoding: 'utf8' }).stdout;
    };
    const shown = run('');
    assert.ok(shown.includes('\rReading 400 of 600 files\r\u001b[K'), shown.slice(0, 500));
    assert.match(shown, /600 goals/);
    assert.doesNotMatch(shown, /Judging/);
    assert.ok(run('> /dev/null').endsWith('\rJudging 400 of 600 files\r\u001b[K'));
  });

  describe('--stdin', () => {
    it('lints the text as if it stood at the path, over what is there', async () => {
      const cwd = folderWith({ 'goals/a.md': clearGoal(), 'goals/b.md': VAGUE });
      const args = ['lint', '--stdin', '--stdin-path', 'goals/a.md', '--format', 'json', '--today', TODAY];
      const { stdout, code } = await milepost(args, { cwd, input: VAGUE });
      const { files } = JSON.parse(stdout) as JsonReport;
      assert.deepEqual(
        files.map((file) => file.path),
        ['goals/a.md'],
      );
      assert.ok(files[0]?.findings.some(({ code: found }) => found === 'specific/vague-verb'));
      assert.equal(code, 1);
    });

    it('takes a path in a folder that is yet to be made', async () => {
      const [cwd, elsewhere] = [folderWith({}), folderWith({})];
      for (const place of ['new/a.md', path.join(elsewhere, 'new', 'a.md')]) {
        const args = ['lint', '--stdin', '--stdin-path', place, '--format', 'json', '--today', TODAY];
        const { stdout, stderr, code } = await milepost(args, { cwd, input: VAGUE });
        assert.deepEqual([stderr, code], ['', 1]);
        assert.equal((JSON.parse(stdout) as JsonReport).files[0]?.path, place);
      }
    });

    it('says nothing of text that is not ours', async () => {
      const cwd = folderWith({ 'a.md': VAGUE });
      const args = ['lint', '--stdin', '--stdin-path', 'a.md', '--format', 'json', '--today', TODAY];
      const { stdout, code } = await milepost(args, { cwd, input: '# Notes\n' });
      assert.deepEqual((JSON.parse(stdout) as JsonReport).files, []);
      assert.equal(code, 0);
    });

    for (const [name, input] of [
      ['too large', VAGUE + 'A line of words that says little.\n'.repeat(70_000)],
      ['not UTF-8', Buffer.from('---\ntype: goal\ntitle: Caf\xe9\n---\n', 'latin1')],
    ] as const) {
      it(`gives a whole report and exits with 2 where the text is ${name}`, async () => {
        const args = ['lint', '--stdin', '--stdin-path', 'a.md', '--format', 'json', '--today', TODAY];
        const { stdout, stderr, code } = await milepost(args, { cwd: folderWith({}), input });
        assert.deepEqual((JSON.parse(stdout) as JsonReport).files, []);
        assert.match(stderr, /^milepost: a\.md: is [^\n]+\.\n$/);
        assert.equal(code, 2);
      });
    }

    it('takes UTF-8 only', async () => {
      const { stderr, code } = await milepost(['lint', '--stdin', '--stdin-path', 'a.md'], {
        cwd: folderWith({}),
        input: Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]),
      });
      assert.equal(stderr, 'milepost: a.md: is not UTF-8; save it in that encoding.\n');
      assert.equal(code, 2);
    });
  });

  describe('input that cannot be read', () => {
    it('a missing folder is one line', async () => {
      const { stdout, stderr, code } = await milepost(['lint', 'no/such/folder'], { cwd: folderWith({}) });
      assert.equal(stderr, 'milepost: no/such/folder: there is no such file or folder.\n');
      assert.equal(stdout, '');
      assert.equal(code, 2);
    });

    it('a file that is no UTF-8 is one line, and the rest is linted', async () => {
      const latin = Buffer.from('---\ntype: goal\ntitle: Caf\xe9\n---\n', 'latin1');
      const cwd = folderWith({ 'latin.md': latin, 'a.md': VAGUE });
      const { stdout, stderr, code } = await milepost(['lint', '--format', 'json', '--today', TODAY], { cwd });
      assert.equal(stderr, 'milepost: latin.md: is not UTF-8; save it in that encoding.\n');
      assert.equal((JSON.parse(stdout) as JsonReport).files.length, 1);
      assert.equal(code, 2);
    });

    it('a link in a circle is one line', async () => {
      const cwd = folderWith({});
      symlinkSync('loop.md', path.join(cwd, 'loop.md'));
      const { stderr, code } = await milepost(['lint', 'loop.md'], { cwd });
      assert.equal(stderr, 'milepost: loop.md: its links lead in a circle.\n');
      assert.equal(code, 2);
    });

    it('a file that is no Markdown is one line', async () => {
      const { stderr, code } = await milepost(['lint', 'a.txt'], { cwd: folderWith({ 'a.txt': 'x' }) });
      assert.equal(stderr, 'milepost: a.txt: is no Markdown file.\n');
      assert.equal(code, 2);
    });

    it('an output that nobody reads any more is one line', async () => {
      const files = Object.fromEntries(
        Array.from({ length: 300 }, (_, i) => [`${i}.md`, goal('Improve', { id: `g${i}` })]),
      );
      const args = ['lint', '--format', 'json', '--today', TODAY];
      const { stderr, code } = await milepost(args, { cwd: folderWith(files), closeAfter: 1 });
      assert.equal(stderr, 'milepost: the output was closed before everything was written.\n');
      assert.equal(code, 2);
    });

    it('a binary file with a Markdown name is not ours', async () => {
      const { files } = await lintJson({ 'a.md': Buffer.from([0, 1, 2, 3, 0, 13, 10, 0]), 'b.md': '' });
      assert.deepEqual(files, []);
    });

    for (const [name, bytes] of [
      ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
      ['a note in UTF-16', Buffer.from('\uFEFF# Notes\n', 'utf16le')],
      ['a note in Latin-1', Buffer.from('# Caf\xe9\n', 'latin1')],
    ] as const) {
      it(`${name} is none: it is not ours, and links to it lead somewhere`, async () => {
        const cwd = folderWith({ 'a.md': bytes, 'b.md': `${clearGoal()}\nSee [there](a.md).\n` });
        const { stdout, stderr, code } = await milepost(['lint', '--format', 'json', '--today', TODAY], { cwd });
        assert.equal(stderr, '');
        assert.deepEqual(codesOf(JSON.parse(stdout) as JsonReport), []);
        assert.equal(code, 0);
        const told = 'milepost: a.md: is no text in UTF-8 and was not checked.\n';
        const asked = await milepost(['lint', 'a.md', '--today', TODAY], { cwd });
        assert.deepEqual([asked.stderr, asked.code], [told, 2]);
        const piped = await milepost(['lint', '--stdin', '--stdin-path', 'a.md'], { cwd, input: bytes });
        assert.deepEqual([piped.stderr, piped.code], [told, 2]);
      });
    }

    it('a goal in UTF-16 is one line', async () => {
      const cwd = folderWith({ 'a.md': Buffer.from(`\uFEFF${VAGUE}`, 'utf16le') });
      const { stderr, code } = await milepost(['lint', '--today', TODAY], { cwd });
      assert.equal(stderr, 'milepost: a.md: is not UTF-8; save it in that encoding.\n');
      assert.equal(code, 2);
    });

    it('an empty folder is no error', async () => {
      const folder = folderWith({});
      mkdirSync(path.join(folder, 'goals'));
      const { stdout, code } = await milepost(['lint'], { cwd: folder });
      assert.equal(stdout, 'No goal files here.\n');
      assert.equal(code, 0);
    });
  });
});
