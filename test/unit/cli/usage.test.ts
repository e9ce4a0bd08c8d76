import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { version } from '../../../package.json';
import { MILEPOST, milepost } from '../../support/command-line';

describe('milepost', () => {
  it('tells its version', async () => {
    const { stdout, code } = await milepost(['--version']);
    assert.deepEqual([stdout, code], [`${version}\n`, 0]);
  });

  it('lists its commands, and what each takes', async () => {
    const all = await milepost(['--help']);
    for (const name of ['lint', 'assess', 'status']) assert.match(all.stdout, new RegExp(`^ {2}${name} `, 'm'));
    assert.equal(all.code, 0);
    const wanted = {
      lint: ['--format', '--today', '--fail-on', '--fix', '--stdin', '--stdin-path'],
      assess: ['--jsonl', '--today'],
      status: ['--format', '--today', '--as', '--for'],
    };
    for (const [name, options] of Object.entries(wanted)) {
      const { stdout, code } = await milepost([name, '--help']);
      assert.equal(code, 0);
      for (const option of options) assert.ok(stdout.includes(`  ${option} `), `${name} ${option}`);
    }
  });

  const BEHIND = 'a statement that begins with “-” goes behind “--”. “--help” says what there is.';
  const wrong: readonly (readonly [readonly string[], string])[] = [
    [[], 'name a command: lint, assess or status. “milepost --help” says more.'],
    [['check'], 'there is no command “check”. “milepost --help” lists them.'],
    [['lnt'], 'there is no command “lnt”; did you mean “lint”?'],
    [['help', 'stauts'], 'there is no command “stauts”; did you mean “status”?'],
    [['--today', '2027-06-10', 'lint'], 'before “--today” name a command: lint, assess or status.'],
    [['lint', '--nope'], 'there is no option “--nope”. “--help” says what there is.'],
    [['lint', '--fixes'], '--fixes goes with --format json.'],
    [['lint', '--formt', 'json'], 'there is no option “--formt”; did you mean “--format”?'],
    [['lint', '--fail-in=error'], 'there is no option “--fail-in”; did you mean “--fail-on”?'],
    [['lint', '-x'], 'there is no option “-x”. “--help” says what there is.'],
    [['lint', '--format'], '--format needs a value. “--help” says more.'],
    [['lint', '--format', '--fix'], '--format needs a value. “--help” says more.'],
    [['lint', '--fix=yes'], '--fix takes no value. “--help” says more.'],
    [['lint', ''], 'a path is empty; the current folder is “.”.'],
    [['lint', '--stdin', '--stdin-path', ''], 'a path is empty; the current folder is “.”.'],
    [['lint', '--stdin', '--stdin-path', 'test'], 'test: it is a folder.'],
    [['status', ''], 'a path is empty; the current folder is “.”.'],
    [['lint', '--format', 'xml'], '--format takes one of pretty, json, sarif, github, not “xml”.'],
    [['lint', '--fail-on', 'loud'], '--fail-on takes one of error, warning, information, hint, not “loud”.'],
    [['lint', '--today', '2027-02-30'], '--today takes a date such as 2027-06-10, not “2027-02-30”.'],
    [['lint', '--stdin'], '--stdin and --stdin-path PATH go together.'],
    [['lint', '--stdin', '--stdin-path', 'a.md', 'b.md'], '--stdin takes no further paths.'],
    [['lint', '--stdin', '--stdin-path', 'a.md', '--fix'], '--fix writes files; it cannot be used with --stdin.'],
    [['status', '--format', 'sarif'], '--format takes one of pretty, json, not “sarif”.'],
    [['status', 'a', 'b'], 'status takes one folder.'],
    [['status', '--as', ' '], '--as takes the id of a profile, such as mira.'],
    [['status', '--for', 'owner'], '--for owner needs to know who you are: say it with --as ME or in MILEPOST_ME.'],
    [['assess', '-5 kg'], `there is no option “-5”; ${BEHIND}`],
    [['assess', '- Learn Rust by June'], `there is no option “-”; ${BEHIND}`],
    [['assess', '-Learn Rust'], `there is no option “-L”; ${BEHIND}`],
    [['assess', '--learn Rust'], `there is no option “--learn”; ${BEHIND}`],
    [['assess', '--jsnl', 'x'], 'there is no option “--jsnl”; did you mean “--jsonl”?'],
    [['assess', '--today', 'soon', 'x'], '--today takes a date such as 2027-06-10, not “soon”.'],
  ];
  for (const [args, line] of wrong) {
    it(`answers “milepost ${args.join(' ')}” with one line and exit code 2`, async () => {
      assert.deepEqual(await milepost(args), { code: 2, stdout: '', stderr: `milepost: ${line}\n` });
    });
  }

  it('keeps to one line, whatever the words of a command or a path hold', async () => {
    for (const args of [['lint', 'no\n\u001b[31mpe'], ['no\n\u001b[31mpe'], ['lint', '--no\n\u001b[31mpe']]) {
      const { stderr, code } = await milepost(args);
      assert.match(stderr, /^milepost: [^\n]+\n$/);
      assert.ok(!stderr.includes('\u001b'), stderr);
      assert.equal(code, 2);
    }
  });

  it('takes a device that is full for no fault of its own', function () {
    if (!existsSync('/dev/full')) this.skip();
    const full = openSync('/dev/full', 'w');
    const { stderr, status } = spawnSync(process.execPath, [MILEPOST, '--help'], { stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    assert.match(String(stderr), /^milepost: input or output failed: the disk is full\.\n$/);
    assert.equal(status, 2);
  });

  it('takes an option for what follows “--” as a path', async () => {
    const { stderr, code } = await milepost(['lint', '--', '--help']);
    assert.deepEqual([stderr, code], ['milepost: --help: there is no such file or folder.\n', 2]);
  });
});
