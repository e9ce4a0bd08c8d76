import assert from 'node:assert/strict';
import { version } from '../../../package.json';
import { milepost } from '../../support/command-line';

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
      status: ['--format', '--today'],
    };
    for (const [name, options] of Object.entries(wanted)) {
      const { stdout, code } = await milepost([name, '--help']);
      assert.equal(code, 0);
      for (const option of options) assert.ok(stdout.includes(`  ${option} `), `${name} ${option}`);
    }
  });

  const wrong: readonly (readonly [readonly string[], string])[] = [
    [[], 'name a command: lint, assess or status. “milepost --help” says more.'],
    [['check'], 'there is no command “check”. “milepost --help” lists them.'],
    [['lint', '--nope'], "unknown option '--nope'. “--help” says what there is."],
    [['lint', '--format', 'xml'], '--format takes one of pretty, json, sarif, github, not “xml”'],
    [['lint', '--fail-on', 'loud'], '--fail-on takes one of error, warning, information, hint, not “loud”'],
    [['lint', '--today', '2027-02-30'], '--today takes a date such as 2027-06-10, not “2027-02-30”'],
    [['lint', '--stdin'], '--stdin and --stdin-path PATH go together.'],
    [['lint', '--stdin', '--stdin-path', 'a.md', 'b.md'], '--stdin takes no further paths.'],
    [['lint', '--stdin', '--stdin-path', 'a.md', '--fix'], '--fix writes files; it cannot be used with --stdin.'],
    [['status', '--format', 'sarif'], '--format takes one of pretty, json, not “sarif”'],
    [['status', 'a', 'b'], 'status takes one folder.'],
    [['assess', '--today', 'soon', 'x'], '--today takes a date such as 2027-06-10, not “soon”'],
  ];
  for (const [args, line] of wrong) {
    it(`answers “milepost ${args.join(' ')}” with one line and exit code 2`, async () => {
      assert.deepEqual(await milepost(args), { code: 2, stdout: '', stderr: `milepost: ${line}\n` });
    });
  }

  it('takes an option for what follows “--” as a path', async () => {
    const { stderr, code } = await milepost(['lint', '--', '--help']);
    assert.deepEqual([stderr, code], ['milepost: --help: there is no such file or folder.\n', 2]);
  });
});
