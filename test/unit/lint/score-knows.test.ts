import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Reader } from '../../../src/core/domain/reader';
import { workspaceStatus } from '../../../src/core/index/status';
import { verdictIn } from '../../../src/core/index/verdict-in';
import { rules } from '../../../src/core/lint/catalogue';
import { formatMessage } from '../../../src/core/text/message';
import { POINTS_PER_DIMENSION, type Dimension } from '../../../src/core/smart/verdict';
import { lintText, readAmong, type LintOptions } from '../../support/lint-text';
import { examplesOf, othersOf } from '../../support/rule-examples';

/** The judgement of a goal among others, what the list of goals says of it, and the warnings. */
function read(text: string, options: LintOptions = {}) {
  const { document, ...around } = readAmong(text, options);
  assert.ok(document.kind === 'goal');
  const verdict = verdictIn(document, around);
  const goal =
    workspaceStatus(around).goals.find(({ uri }) => uri === around.uri) ?? assert.fail('it is not in the list');
  const points = Object.fromEntries(Object.entries(verdict.dimensions).map(([name, one]) => [name, one.points]));
  assert.deepEqual([goal.score, goal.points], [verdict.score, points], 'the list has another score');
  const lost = goal.lost.map(({ dimension, points: cost, reasons }) => ({
    dimension,
    points: cost,
    reasons: reasons.map((reason) => formatMessage(reason)),
  }));
  const checks = Object.values(verdict.dimensions).flatMap((one) => one.checks);
  return { verdict, points, lost, checks };
}

const keys = (more: string): string => `---
type: goal
id: piano
title: Piano
status: active
owner: ana
start: 2027-06-01
${more}
---
# Play three pieces by Satie for my family by 20 December 2027

## Why
I have wanted this since I was twelve.

## Steps
- [ ] Choose the pieces
`;
const ana =
  '---\ntype: profile\nid: ana\nname: Ana\nrole: mentee\ncapacity_per_week: PT6H\n---\n# Ana\n\n## Aspirations\n- Play in a band ^band\n';
const other =
  '---\ntype: goal\nid: swim\ntitle: Swim\nstatus: active\nowner: ana\npriority: 1\ndue: 2027-12-20\neffort_per_week: PT5H\n---\n# Swim 2 km by 20 December 2027\n';
const others = { 'people/ana.md': ana, 'goals/swim.md': other };

const lostIn = (text: string, options: LintOptions = {}) =>
  read(text, { others, ...options }).lost.map(({ dimension }) => dimension);

describe('what a rule warns of, the score knows', () => {
  for (const rule of rules) {
    const { dimension } = rule;
    if (dimension === undefined) continue;
    if (rule.severity !== 'warning' && rule.severity !== 'error' && rule.costs === undefined) continue;
    it(rule.code, () => {
      const examples = examplesOf(readFileSync(`media/rules/${rule.code}.md`, 'utf8'));
      const bad = examples.filter(({ section, file }) => section === 'Bad' && file === undefined);
      assert.ok(bad.length > 0);
      for (const example of bad) {
        if (!/^type: goal$/m.test(example.text)) continue;
        const { points } = read(example.text, { others: othersOf(example, examples) });
        assert.ok((points[dimension] ?? 0) < POINTS_PER_DIMENSION, example.text);
      }
    });
  }

  const cases: readonly {
    readonly what: string;
    readonly keys: string;
    readonly dimension: Dimension;
    readonly points: number;
    readonly reasons: readonly string[];
  }[] = [
    {
      what: 'hours that are not there',
      keys: 'due: 2027-12-20\neffort_per_week: PT3H',
      dimension: 'achievable',
      points: 15,
      reasons: ['8 h a week planned in active goals, 6 h free'],
    },
    {
      what: 'two days for one goal',
      keys: 'due: 2027-10-01',
      dimension: 'timeBound',
      points: 14,
      reasons: ['“by 20 December 2027” is 2027-12-20, but “due” says 2027-10-01'],
    },
    {
      what: 'an end before the start',
      keys: 'due: 2027-05-31',
      dimension: 'timeBound',
      points: 14,
      reasons: [
        'This goal was due 10 days ago: is it reached, moved or dropped?',
        'Due 2027-05-31 is before the start 2027-06-01',
        '“by 20 December 2027” is 2027-12-20, but “due” says 2027-05-31',
      ],
    },
    {
      what: 'an aspiration that is nowhere, beside one that is there',
      keys: 'due: 2027-12-20\nsupports: [ana#band, ana#stage]',
      dimension: 'relevant',
      points: 14,
      reasons: ['“ana#stage” leads nowhere: its file has no “^stage” at the end of a line'],
    },
  ];
  for (const { what, keys: more, dimension, points, reasons } of cases)
    it(`tells ${what}, and what it costs`, () => {
      const found = read(keys(more), { others });
      assert.equal(found.points[dimension], points);
      assert.deepEqual(found.lost, [{ dimension, points: POINTS_PER_DIMENSION - points, reasons }]);
      const check = found.checks.find(({ passed, evidence }) => !passed && evidence.length > 0);
      assert.deepEqual(
        check?.evidence.map(({ reason }) => formatMessage(reason)),
        reasons,
      );
    });

  const table = (...rows: readonly string[]): string =>
    `${keys('due: 2027-12-20')}
## KPIs
| id | measure | baseline | target | unit | per | by |
|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
  const measured: Readonly<Record<string, readonly [text: string, reason: string]>> = {
    'measurable/kpi-incomplete': [
      table('| pieces | reach | 0 | | pieces | | |'),
      'The KPI “pieces” has no target, so its progress cannot be told',
    ],
    'measurable/kpi-invalid': [
      table('| pieces | reach | 0 | many | pieces | | |'),
      '“many” is no target for the KPI “pieces”; expected a number such as 20, or a change such as +15%',
    ],
    'measurable/outside-goal': [
      table('| pieces | reach | 0 | 3 | pieces | | 2028-01-15 |'),
      '“pieces” is to be reached by 2028-01-15, after the goal ends on 2027-12-20',
    ],
    'measurable/unknown-kpi': [
      `${table('| pieces | reach | 0 | 3 | pieces | | |')}
### Readings
- 2027-06-05 piece: 1
`,
      'No KPI is called “piece”; the table has pieces',
    ],
  };
  for (const [rule, [text, reason]] of Object.entries(measured))
    it(`takes the points for the number where ${rule} warns beside one, unless that is switched off`, () => {
      const lost = [{ dimension: 'measurable', points: 6, reasons: [reason] }];
      const found = read(text);
      assert.deepEqual([found.points['measurable'], found.lost], [14, lost]);
      const off = 'off' as const;
      const inFile = text.replace('owner: ana', `owner: ana\nlint_off: [${rule}]`);
      for (const quiet of [
        read(text, { settings: { rules: { [rule]: off } } }),
        read(text, { settings: { rules: { measurable: off } } }),
        read(inFile),
      ])
        assert.deepEqual([quiet.points['measurable'], quiet.lost], [20, []]);
      assert.deepEqual(read(text, { settings: { rules: { [rule]: 'hint' } } }).lost, lost);
    });

  it('takes nothing where there is nothing to lose', () => {
    const text = table('| pieces | reach | 0 | | pieces | | |').replace('Play three pieces by Satie', 'Play Satie');
    const { points, lost } = read(text);
    assert.deepEqual([points['measurable'], lost], [14, []]);
  });

  const everything = keys('due: 2027-10-01\neffort_per_week: PT3H\nsupports: [ana#band, ana#stage]');
  const codes = ['achievable/over-capacity', 'relevant/unresolved-support', 'time-bound/dates-disagree'];

  it('holds against a goal what is not switched off, whichever way it is', () => {
    assert.deepEqual(lostIn(everything), ['achievable', 'relevant', 'timeBound']);
    for (const [at, code] of codes.entries()) {
      const rest = ['achievable', 'relevant', 'timeBound'].filter((_, index) => index !== at);
      const group = code.replace(/\/.*/, '/*');
      assert.deepEqual(lostIn(everything, { settings: { rules: { [code]: 'off' } } }), rest);
      assert.deepEqual(lostIn(everything, { settings: { rules: { [group]: 'off' } } }), rest);
      assert.deepEqual(lostIn(everything.replace('owner: ana', `owner: ana\nlint_off: [${code}]`)), rest);
    }
    const line = everything
      .replace('effort_per_week', '# milepost-disable-next-line achievable/over-capacity\neffort_per_week')
      .replace('supports', '# milepost-disable-next-line relevant\nsupports')
      .replace('# Play', '<!-- milepost-disable-next-line time-bound/dates-disagree -->\n# Play');
    assert.deepEqual(lostIn(line), []);
  });

  it('holds too many goals against one as long as that is not switched off', () => {
    const settings = { maxActiveGoals: 1 };
    assert.deepEqual(lostIn(keys('due: 2027-12-20\neffort_per_week: PT1H'), { settings }), ['achievable']);
    const off = { ...settings, rules: { 'achievable/too-many-active': 'off' as const } };
    assert.deepEqual(lostIn(keys('due: 2027-12-20\neffort_per_week: PT1H'), { settings: off }), []);
  });

  it('says what a deadline that has passed costs, the whole letter where there is no other', () => {
    const text = keys('due: 2027-06-05').replace(/ by 20 December 2027/, '');
    const passed = ['This goal was due 5 days ago: is it reached, moved or dropped?'];
    for (const settings of [{}, { rules: { 'time-bound/past-due': 'off' as const } }])
      assert.deepEqual(read(text, { settings }).lost, [{ dimension: 'timeBound', points: 20, reasons: passed }]);
  });

  it('tells no reader of goals that they may not see', () => {
    const hidden = {
      ...others,
      'goals/swim.md': other.replace('status: active', 'status: active\nvisibility: private'),
    };
    const { document, ...around } = readAmong(keys('due: 2027-12-20\neffort_per_week: PT3H'), {
      others: hidden,
      settings: { maxActiveGoals: 1 },
    });
    assert.equal(document.kind, 'goal');
    const lostFor = (reader?: Reader) =>
      workspaceStatus({ ...around, ...(reader && { reader }) })
        .goals.filter(({ id }) => id === 'piano')
        .map(
          ({ lost, score }) =>
            [score, lost.flatMap(({ reasons }) => reasons.map((reason) => formatMessage(reason)))] as const,
        );
    const all = [
      '8 h a week planned in active goals, 6 h free',
      'This is active goal number 2; 1 at a time keep the focus',
    ];
    const [[full = 0, told] = []] = lostFor();
    assert.deepEqual(told, all);
    assert.deepEqual(lostFor({ kind: 'person', names: new Set(['ana']), isAtHome: true }), [[full, all]]);
    for (const kind of ['pair', 'program'] as const) {
      const seen = lostFor({ kind });
      assert.deepEqual(seen, kind === 'pair' ? [[full + 5, []]] : []);
    }
  });

  it('takes no reason from what is not there, and warns of it once', () => {
    const text = keys('due: 2027-12-20\nsupports: [ana#stage]').replace(/ for my family|## Why\n.*\n/g, '');
    const { points, verdict } = read(text, { others });
    assert.deepEqual([points['relevant'], verdict.dimensions.relevant.met], [0, false]);
    const warned = lintText(text, { others }).filter(({ code }) => code.startsWith('relevant/'));
    assert.deepEqual(
      warned.map(({ code }) => code),
      ['relevant/unresolved-support'],
    );
  });

  it('counts hours that fit, in full, and says nothing', () => {
    const { points, lost } = read(keys('due: 2027-12-20\neffort_per_week: PT1H\nsupports: [ana#band]'), { others });
    assert.deepEqual(
      [points['achievable'], points['relevant'], points['timeBound'], lost],
      [POINTS_PER_DIMENSION, POINTS_PER_DIMENSION, POINTS_PER_DIMENSION, []],
    );
  });

  it('holds nothing of other files against a goal while they are being read, or once it is over', () => {
    const text = keys('due: 2027-12-20\neffort_per_week: PT3H\nsupports: [nobody]');
    assert.deepEqual(read(text, { others, complete: false }).lost, []);
    for (const status of ['achieved', 'dropped'])
      for (const over of [text, keys('due: 2027-05-31')])
        assert.deepEqual(read(over.replace('status: active', `status: ${status}`), { others }).lost, []);
  });
});
