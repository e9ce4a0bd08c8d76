import assert from 'node:assert/strict';
import { clearGoal, folderWith, goal, milepost, removeFolders } from '../../support/command-line';

const TODAY = '2027-06-10';

interface Status {
  readonly today: string;
  readonly goals: readonly {
    readonly id: string;
    readonly path: string;
    readonly status: string;
    readonly progress: number | null;
    readonly expected: number | null;
    readonly health: string;
    readonly due: string | null;
    readonly lost: readonly {
      readonly dimension: string;
      readonly points: number;
      readonly reasons: readonly string[];
    }[];
    readonly next: { readonly text: string; readonly due: string | null } | null;
    readonly steps: readonly {
      readonly text: string;
      readonly state: string;
      readonly line: number;
      readonly waitsFor: readonly string[];
    }[];
    readonly kpis: readonly { readonly id: string; readonly latest: number | null; readonly progress: number | null }[];
  }[];
  readonly owed: readonly { readonly person: string | null; readonly text: string; readonly overdue: boolean }[];
  readonly checkIns: {
    readonly last: { readonly date: string } | null;
    readonly next: { readonly date: string } | null;
  };
  readonly thisWeek: { readonly from: string; readonly to: string; readonly done: number; readonly total: number };
  readonly unreadable: readonly { readonly path: string; readonly problem: string }[];
}

async function statusOf(folder: string): Promise<Status> {
  const { stdout, stderr, code } = await milepost(['status', folder, '--format', 'json', '--today', TODAY]);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  return JSON.parse(stdout) as Status;
}

describe('milepost status', () => {
  after(removeFolders);

  it('has the keys of its contract, each there whatever the goal says', async () => {
    const { goals } = await statusOf(folderWith({ 'a.md': clearGoal(), 'b.md': '---\ntype: goal\n---\n' }));
    const keys =
      'id path title status owner mentor priority start due score progress expected health steps milestones kpis next';
    assert.equal(goals.length, 2);
    for (const entry of goals) for (const key of keys.split(' ')) assert.ok(key in entry, key);
  });

  it('counts progress, expectation, health and the next step', async () => {
    const [entry] = (await statusOf(folderWith({ 'a.md': clearGoal() }))).goals;
    // (25 − 32) ÷ (18 − 32) of the way; 94 of 176 days.
    assert.equal(entry?.progress, 0.5);
    assert.equal(entry?.expected, 0.5341);
    assert.equal(entry?.health, 'on-track');
    assert.deepEqual([entry?.next?.text, entry?.next?.due], ['Open three more slots', '2027-06-25']);
    assert.deepEqual(
      entry?.steps.map(({ text, state, line }) => [text, state, line]),
      [
        ['Ask for the report', 'done', 25],
        ['Open three more slots', 'todo', 26],
      ],
    );
    assert.deepEqual([entry?.kpis[0]?.id, entry?.kpis[0]?.latest, entry?.kpis[0]?.progress], ['wait', 25, 0.5]);
  });

  it('lists what cannot be read', async () => {
    const { unreadable } = await statusOf(folderWith({ 'a.md': '---js\ntype: goal\n---\n' }));
    assert.equal(unreadable.length, 1);
    assert.match(unreadable[0]?.path ?? '', /a\.md$/);
    assert.ok((unreadable[0]?.problem ?? '').length > 0);
  });

  it('shows people the goals by status, and says when there are none', async () => {
    const folder = folderWith({ 'a.md': clearGoal(), 'b.md': goal('Say no', { id: 'no', status: 'draft' }) });
    const { stdout } = await milepost(['status', folder, '--today', TODAY]);
    assert.match(
      stdout,
      /^Goals on 2027-06-10\n\nActive\n.*clear .*SMART +\d+ {2}50 % done of 53 % expected {2}on track/,
    );
    assert.match(stdout, /\nDrafts\n.*no /);
    const empty = await milepost(['status', folderWith({}), '--today', TODAY]);
    assert.equal(empty.stdout, 'Goals on 2027-06-10\n  No goal files here.\n');
    assert.equal(empty.code, 0);
  });

  it('says what the dashboard says: what was done this week, where a KPI stands, which date is missing', async () => {
    const text = goal('Meet more people', {
      keys: ['due: 2027-08-31'],
      body: [
        '## KPIs',
        '| id | measure | baseline | target | unit | per | by |',
        '|---|---|---|---|---|---|---|',
        '| present | at-least | 4 | 8 | people | | 2027-08-31 |',
        '| talks | reach | 3 | 12 | | | 2027-08-31 |',
        '### Readings',
        '- 2027-06-01 present: 9',
        '## Steps',
        '- [x] Ask Noor  [due:: 2027-05-20]  [completion:: 2027-06-08]',
      ],
    });
    const { stdout } = await milepost([
      'status',
      folderWith({ 'a.md': text, 'b.md': '---js\ntype: goal\n---\n' }),
      '--today',
      TODAY,
    ]);
    assert.match(stdout, / {2}no start date {2}due 2027-08-31/);
    assert.match(stdout, / present: 9, at least 8 people \(met\); talks: no reading yet → 12\n/);
    assert.match(stdout, /\nThis week and overdue: 1 of 1 done\n {2}✓ Ask Noor {2}done 2027-06-08 {2}g\n/);
    assert.match(stdout, /\nFiles with problems\n {2}.*b\.md: Front matter cannot be read: /);
  });

  it('keeps dates apart from words, counts one as one, and says what is late', async () => {
    const text = goal('Meet more people', {
      body: ['## Milestones', '- [ ] Meet two #milestone', '## Steps', '- [ ] Ask who waits @noor  [due:: 2027-05-20]'],
    });
    const { stdout } = await milepost(['status', folderWith({ 'a.md': text }), '--today', TODAY]);
    assert.match(stdout, /\n {6}done {6}0 of 1 step, 0 of 1 milestone\n/);
    assert.match(stdout, /\n {6}next {6}Ask who waits {2}overdue since 2027-05-20\n/);
    assert.match(stdout, /\nOwed\n {2}noor {7}Ask who waits {2}overdue since 2027-05-20 {2}\S*a\.md:12\n/);
  });

  it('aligns wide characters, and gives a goal two lines where one would not fit', async () => {
    const folder = folderWith({
      'a.md': clearGoal('plain'),
      'b.md': clearGoal('春の目標'),
      'c.md': clearGoal('🌱 e\u0301'),
    });
    const wide = await milepost(['status', folder, '--today', TODAY]);
    const heads = wide.stdout.split('\n').filter((line) => line.includes('SMART'));
    // A wide character takes two columns; an accent none, and an emoji two units.
    assert.deepEqual(
      heads.map((line) => line.indexOf('SMART')),
      [40, 36, 41],
    );
    const narrow = await milepost(['status', folder, '--today', TODAY], { env: { COLUMNS: '80' } });
    assert.match(narrow.stdout, /\n {4}春の目標 {28}SMART +\d+\n {6}50 % done of 53 %/);
    assert.ok(
      narrow.stdout.split('\n').every((line) => line.length <= 80),
      narrow.stdout,
    );
  });

  it('says “you” to whoever asks, however they write their name', async () => {
    const folder = folderWith({
      'a.md': goal('Build an oven', { body: ['## Steps', '- [ ] Dig @Noor', '- [ ] Ask @tom'] }),
    });
    const { stdout } = await milepost(['status', folder, '--today', TODAY, '--as', 'NOOR']);
    assert.match(stdout, /\nOwed\n {2}you {8}Dig .*\n {2}tom {8}Ask /);
  });

  it('says what a step waits for', async () => {
    const folder = folderWith({
      'a.md': goal('Build an oven', {
        body: ['## Steps', '- [ ] Lay the floor  [dependsOn:: bricks]', '- [ ] Collect bricks  [id:: bricks]'],
      }),
    });
    const { stdout } = await milepost(['status', folder, '--today', TODAY]);
    assert.match(stdout, /\n {6}next {6}Collect bricks\n {6}waiting {3}Lay the floor {2}waits for “Collect bricks”\n/);
    const [entry] = (await statusOf(folder)).goals;
    assert.deepEqual(
      entry?.steps.map(({ waitsFor }) => waitsFor),
      [['Collect bricks'], []],
    );
  });

  it('says what the score lost, and why', async () => {
    const folder = folderWith({
      'a.md': goal('Swim 2 km by 20 December 2027', {
        keys: ['start: 2027-06-01', 'due: 2027-10-01', 'supports: [band]'],
      }),
    });
    const { stdout } = await milepost(['status', folder, '--today', TODAY]);
    const supports = 'Nothing is called “band”: name an aspiration, an objective or a file that is there';
    const date = '“by 20 December 2027” is 2027-12-20, but “due” says 2027-10-01';
    assert.ok(stdout.includes(`\n      lost      R −20: ${supports}\n                T −6: ${date}\n`), stdout);
    const [entry] = (await statusOf(folder)).goals;
    assert.deepEqual(
      entry?.lost.map(({ dimension, points }) => [dimension, points]),
      [
        ['relevant', 20],
        ['timeBound', 6],
      ],
    );
    assert.deepEqual(entry?.lost[1]?.reasons, [date]);
  });

  it('takes one folder', async () => {
    const folder = folderWith({ 'a.md': clearGoal() });
    const file = await milepost(['status', 'a.md'], { cwd: folder });
    assert.deepEqual([file.code, file.stderr], [2, 'milepost: a.md: is no folder.\n']);
    const missing = await milepost(['status', 'nowhere'], { cwd: folder });
    assert.deepEqual([missing.code, missing.stderr], [2, 'milepost: nowhere: there is no such file or folder.\n']);
  });
});
