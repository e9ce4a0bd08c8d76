import assert from 'node:assert/strict';
import { folderWith, milepost, removeFolders } from '../../support/command-line';

const TODAY = ['--today', '2027-06-10'];

/** What a build's runner takes for a command of its own. */
const COMMANDS = [
  '::error::taken over',
  '::add-mask::a',
  '::stop-commands::x',
  '::set-output name=a::b',
  '##[error]taken over',
  '##[group]x',
  '##vso[task.complete result=Failed;]x',
  '##teamcity[buildStop]',
];
/** A command is found behind any white space, in the middle of a line too where it begins by `##`. */
const PLACES = [(order: string) => order, (order: string) => `   ${order}`, (order: string) => `Learn ${order} today`];

const ANNOTATION = /^::(?:error|warning|notice) file=/;

/** The commands that the runners find in a log, by their own rules, but for the findings that GitHub is to show. */
function found(log: string): string[] {
  return log
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .filter((line) => /##\w*\[/.test(line) || (line.trim().startsWith('::') && !ANNOTATION.test(line)));
}

/** What drives a terminal, or turns the order of the letters about. */
const DRIVING = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/u;
const HOSTILE = 'Learn \u001b[31mred\u0007 \u202etxet\u2028::error::x';

/** A goal that says the same in all places that are shown. */
function hostileGoal(text: string, id: string): string {
  const quoted = JSON.stringify(text);
  const keys = ['type: goal', `id: ${id}`, `title: ${quoted}`, 'status: active', `owner: ${quoted}`, `due: ${quoted}`];
  const kpis = ['## KPIs', '', '| id | measure |', '| --- | --- |', `| ${text} | ${text} |`];
  return ['---', ...keys, '---', `# ${text}`, '', `- [ ] ${text}`, '', ...kpis, ''].join('\n');
}

describe('A build that prints what stands in goals', () => {
  after(removeFolders);

  const files = Object.fromEntries(
    COMMANDS.flatMap((command) => PLACES.map((at) => at(command))).map((text, index) => [
      `${text.trim().replaceAll('/', '')}.md`,
      hostileGoal(text, `g${index}`),
    ]),
  );
  const folder = () => folderWith(files);

  for (const format of ['pretty', 'json', 'sarif', 'github']) {
    it(`finds no other command in lint --format ${format}`, async () => {
      const { stdout, stderr, code } = await milepost(['lint', '--format', format, ...TODAY], { cwd: folder() });
      assert.equal(stderr, '');
      assert.equal(code, 1);
      assert.ok(stdout.length > 1000);
      assert.deepEqual(found(stdout), []);
    });
  }

  for (const format of ['pretty', 'json']) {
    it(`finds no command in status --format ${format}`, async () => {
      const { stdout, stderr } = await milepost(['status', '--format', format, ...TODAY], { cwd: folder() });
      assert.equal(stderr, '');
      assert.ok(stdout.includes('error'));
      assert.deepEqual(found(stdout), []);
    });
  }

  it('reads the same values from JSON', async () => {
    const { stdout } = await milepost(['status', '--format', 'json', ...TODAY], { cwd: folder() });
    const titles = new Set((JSON.parse(stdout) as { goals: { title: string }[] }).goals.map(({ title }) => title));
    for (const command of COMMANDS) assert.ok(titles.has(command), command);
  });

  for (const [index, command] of COMMANDS.entries()) {
    const statement = PLACES[index % PLACES.length]?.(command) ?? command;
    it(`finds no command in what is said of “${statement}”`, async () => {
      const [assessed, asJson, complained, dated, unknown] = await Promise.all([
        milepost(['assess', ...TODAY, '--', statement]),
        milepost(['assess', '--jsonl', ...TODAY], { input: `${JSON.stringify({ id: statement, text: statement })}\n` }),
        milepost(['lint', `${statement}.md`]),
        milepost(['lint', '--today', statement]),
        milepost([statement]),
      ]);
      assert.deepEqual(found(assessed.stdout + assessed.stderr), []);
      assert.deepEqual(found(asJson.stdout + asJson.stderr), []);
      for (const { code, stderr } of [complained, dated, unknown]) {
        assert.equal(code, 2);
        assert.deepEqual(found(stderr), []);
      }
    });
  }

  for (const [command, ...rest] of [
    ...['pretty', 'json', 'sarif', 'github'].map((format) => ['lint', '--format', format]),
    ...['pretty', 'json'].map((format) => ['status', '--format', format]),
  ]) {
    it(`prints nothing that drives a terminal in ${[command, ...rest].join(' ')}`, async () => {
      const cwd = folderWith({
        'a\u001b[2J\u202e.md': hostileGoal(HOSTILE, 'x'),
      });
      const { stdout } = await milepost([command ?? '', ...rest, ...TODAY], { cwd });
      assert.ok(stdout.length > 0);
      assert.doesNotMatch(stdout.replaceAll('\n', ''), DRIVING);
      assert.deepEqual(found(stdout), []);
    });
  }
});
