import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
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
    reasons: reasons.map(formatMessage),
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

describe('what a rule warns of, the score knows', () => {
  for (const rule of rules) {
    const { dimension } = rule;
    if (rule.on !== 'goal' || dimension === undefined || !rule.judges) continue;
    if (rule.severity !== 'warning' && rule.code !== 'time-bound/dates-disagree') continue;
    if (dimension === 'measurable' && rule.code !== 'measurable/no-measure') continue;
    it(rule.code, () => {
      const examples = examplesOf(readFileSync(`media/rules/${rule.code}.md`, 'utf8'));
      const bad = examples.filter(({ section, file }) => section === 'Bad' && file === undefined);
      assert.ok(bad.length > 0);
      for (const example of bad) {
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
        'Due 2027-05-31 is before the start 2027-06-01',
        'This goal was due 10 days ago: is it reached, moved or dropped?',
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
    assert.deepEqual(read(text.replace('status: active', 'status: achieved'), { others }).lost, []);
  });
});
