import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { goalOverview } from '../../../src/core/index/status';
import { summarize } from '../../../src/core/index/summarize';
import { addDays, type LocalDate } from '../../../src/core/time/local-date';
import { assertFigures } from '../../support/figure-laws';
import { goalText, parseAs } from '../../support/sample-documents';

const START = '2027-01-04' as LocalDate;
const day = fc.integer({ min: 0, max: 300 }).map((days) => addDays(START, days));
const amount = fc.oneof(
  fc.integer({ min: -50, max: 5000 }),
  fc.integer({ min: -500, max: 50_000 }).map((tenths) => tenths / 10),
  // What is converted has as many decimals as there are.
  fc.integer({ min: -90, max: 9000 }).map((minutes) => Number((minutes / 60).toPrecision(12))),
);
const row = fc.record({
  measure: fc.constantFrom('reach', 'increase', 'decrease', 'at-least', 'at-most', 'done'),
  baseline: amount,
  target: amount,
  per: fc.constantFrom('', '', '', 'week', 'month', 'quarter'),
  readings: fc.array(fc.record({ date: day, value: amount, isChange: fc.boolean() }), { maxLength: 4 }),
});
const boxes = fc.array(fc.constantFrom(' ', 'x', '/', '-'), { maxLength: 6 });
const goals = fc.record({
  rows: fc.array(row, { maxLength: 4 }),
  steps: boxes,
  milestones: boxes,
  due: day,
  today: day,
});

type GoalParts = typeof goals extends fc.Arbitrary<infer T> ? T : never;

function list(marks: readonly string[]): readonly string[] {
  return marks.map((mark, index) => `- [${mark}] Do ${index}`);
}

function textOf({ rows, steps, milestones, due }: GoalParts): string {
  const table = rows.map(({ measure, baseline, target, per }, index) =>
    measure === 'done'
      ? `| k${index} | done | | yes | | | |`
      : `| k${index} | ${measure} | ${baseline} | ${target} | | ${per} | |`,
  );
  const readings = rows.flatMap(({ measure, readings: all }, index) =>
    all.map(({ date, value, isChange }) =>
      measure === 'done'
        ? `- ${date} k${index}: ${value > 0 ? 'yes' : 'no'}`
        : `- ${date} k${index}: ${isChange && value >= 0 ? '+' : ''}${value}`,
    ),
  );
  return goalText(
    `start: ${START}\ndue: ${due}`,
    [
      '# Goal',
      '## KPIs',
      '| id | measure | baseline | target | unit | per | by |',
      '|---|---|---|---|---|---|---|',
      ...table,
      '### Readings',
      ...readings,
      '## Milestones',
      ...list(milestones),
      '## Steps',
      ...list(steps),
      '',
    ].join('\n'),
  );
}

describe('every figure of a goal', () => {
  it('is what its formula says, computed from the words', () => {
    let computed = 0;
    fc.assert(
      fc.property(goals, (parts) => {
        const record = summarize('file:///goal.md', parseAs('goal', textOf(parts)), parts.today);
        assert.ok(record?.kind === 'goal');
        const goal = goalOverview(record, parts.today);
        computed += assertFigures(goal);
      }),
      { numRuns: 1500 },
    );
    assert.ok(computed > 1000, `${computed} formulas computed`);
  });
});
