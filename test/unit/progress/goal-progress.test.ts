import assert from 'node:assert/strict';
import { expectedProgress, goalHealth, goalProgress, type GoalInput } from '../../../src/core/progress/goal-progress';
import { formatMessage } from '../../../src/core/text/message';
import type { LocalDate } from '../../../src/core/time/local-date';

const day = (text: string) => text as LocalDate;
const goal: GoalInput = {
  status: 'active',
  start: day('2027-03-01'),
  due: day('2027-08-31'),
  steps: [],
  milestones: [],
  kpis: [],
};
const share = (value: number) => ({ value, formula: { template: '', args: {} } });

const kpi = (id: string, baseline: number, target: number, latest?: number) => ({
  id,
  measure: 'increase' as const,
  baseline,
  target,
  readings: latest === undefined ? [] : [{ date: day('2027-03-17'), value: latest }],
});
const health = (actual: number, expected: number) => goalHealth('active', share(actual), share(expected)).health;

describe('progress of a goal', () => {
  it('is the mean of its KPIs, one without a reading counting 0', () => {
    const figure = goalProgress(
      { ...goal, kpis: [kpi('campaigns', 0, 3, 1), kpi('ctr', 0.9, 1.5, 1.1), kpi('time', 90, 45)] },
      day('2027-03-18'),
    );
    assert.equal(Math.round((figure?.value ?? 0) * 100), 22);
    assert.equal(
      figure && formatMessage(figure.formula),
      'mean of 3 KPIs: (33.3 % + 33.3 % + 0 %) ÷ 3 = 22 %; 1 of 3 not measured yet',
    );
    const alone = goalProgress({ ...goal, kpis: [kpi('campaigns', 0, 3, 1)] }, day('2027-03-18'));
    assert.equal(alone && formatMessage(alone.formula), 'the one KPI: 33 %');
  });
  it('falls back to done steps ÷ steps that are not cancelled', () => {
    const steps = [{ state: 'done' }, { state: 'todo' }, { state: 'doing' }, { state: 'cancelled' }] as const;
    const figure = goalProgress({ ...goal, steps, kpis: [kpi('a', 0, 1)] }, day('2027-03-18'));
    assert.equal(figure && formatMessage(figure.formula), '1 of 3 steps done = 33 %');
  });
  it('is what the front matter says, and says so', () => {
    const figure = goalProgress({ ...goal, progressOverride: 0.4, steps: [{ state: 'done' }] }, day('2027-03-18'));
    assert.equal(figure?.value, 0.4);
    assert.match(formatMessage(figure?.formula ?? { template: '', args: {} }), /front matter/);
  });
  it('is unknown with nothing to count, and once the goal is dropped', () => {
    assert.equal(goalProgress(goal, day('2027-03-18')), undefined);
    assert.equal(goalProgress({ ...goal, steps: [{ state: 'cancelled' }] }, day('2027-03-18')), undefined);
    assert.equal(
      goalProgress({ ...goal, status: 'dropped', steps: [{ state: 'done' }] }, day('2027-03-18')),
      undefined,
    );
  });
  it('counts milestones where there is nothing else to count', () => {
    const milestones = [{ state: 'done' }, { state: 'todo' }, { state: 'cancelled' }] as const;
    const formula = (more: Partial<GoalInput>) => {
      const figure = goalProgress({ ...goal, milestones, ...more }, day('2027-03-18'));
      return figure && [figure.value, formatMessage(figure.formula)];
    };
    assert.deepEqual(formula({}), [0.5, '1 of 2 milestones reached = 50 %']);
    assert.deepEqual(formula({ steps: [{ state: 'cancelled' }] }), [0.5, '1 of 2 milestones reached = 50 %']);
    assert.deepEqual(formula({ steps: [{ state: 'todo' }] }), [0, '0 of 1 steps done = 0 %']);
  });
  it('takes a KPI as measured by a tick, by where it stands, and by a reading that is not still to come', () => {
    const formula = (...kpis: GoalInput['kpis']) => {
      const figure = goalProgress({ ...goal, kpis }, day('2027-03-17'));
      return figure && formatMessage(figure.formula);
    };
    const oven = { id: 'oven', measure: 'done', target: 1, readings: [] } as const;
    assert.equal(
      formula({ ...oven, ticked: true }, oven),
      'mean of 2 KPIs: (100 % + 0 %) ÷ 2 = 50 %; 1 of 2 not measured yet',
    );
    assert.equal(formula({ ...kpi('calls', 0, 4), current: 1 }), 'the one KPI: 25 %');
    assert.equal(formula(kpi('a', 0, 4, 1), kpi('b', 0, 4, 3)), 'mean of 2 KPIs: (25 % + 75 %) ÷ 2 = 50 %');
    assert.equal(formula({ ...kpi('calls', 0, 4), readings: [{ date: day('2027-03-18'), value: 1 }] }), undefined);
  });
  it('leaves out a KPI that has readings and cannot be computed', () => {
    const turned = kpi('turned', 5, 4, 4);
    const figure = goalProgress({ ...goal, kpis: [turned, kpi('a', 0, 4, 1)] }, day('2027-03-18'));
    assert.equal(figure && formatMessage(figure.formula), 'the one KPI: 25 %');
    assert.equal(goalProgress({ ...goal, kpis: [turned] }, day('2027-03-18')), undefined);
  });
});

describe('expected progress', () => {
  it('is days gone ÷ days in all', () => {
    const figure = expectedProgress(day('2027-03-01'), day('2027-08-31'), day('2027-03-18'));
    assert.equal(figure && formatMessage(figure.formula), '17 of 183 days gone = 9 %');
  });
  it('is held within 0 and 1, and unknown where the dates are missing or turned round', () => {
    assert.equal(expectedProgress(day('2027-03-01'), day('2027-08-31'), day('2027-01-01'))?.value, 0);
    assert.equal(expectedProgress(day('2027-03-01'), day('2027-08-31'), day('2028-01-01'))?.value, 1);
    assert.equal(expectedProgress(undefined, day('2027-08-31'), day('2028-01-01')), undefined);
    assert.equal(expectedProgress(day('2027-03-01'), undefined, day('2028-01-01')), undefined);
    assert.equal(expectedProgress(day('2027-08-31'), day('2027-03-01'), day('2028-01-01')), undefined);
    assert.equal(expectedProgress(day('2027-03-01'), day('2027-03-01'), day('2027-03-01')), undefined);
    const early = expectedProgress(day('2027-03-01'), day('2027-08-31'), day('2027-01-01'));
    assert.equal(early && formatMessage(early.formula), '0 of 183 days gone = 0 %');
  });
});

const said = (...args: Parameters<typeof goalHealth>) => {
  const { health: name, formula } = goalHealth(...args);
  return `${name}: ${formatMessage(formula)}`;
};

describe('health', () => {
  it('needs attention from 16 points behind, is off track from 31', () => {
    assert.equal(health(0.35, 0.5), 'on-track');
    assert.equal(health(0.34, 0.5), 'needs-attention');
    assert.equal(health(0.2, 0.5), 'needs-attention');
    assert.equal(health(0.19, 0.5), 'off-track');
  });
  it('is not judged outside the time of work, nor without something to compare, and says why', () => {
    for (const status of ['draft', 'paused', 'dropped'] as const)
      assert.equal(said(status, share(0), share(1)), 'none: Health is judged while a goal is active.');
    assert.equal(said('achieved', share(0), share(1)), 'done: The goal is achieved.');
    assert.equal(said('active', share(0), undefined), 'none: Health needs a start and a due date.');
    assert.equal(
      said('proposed', undefined, share(1)),
      'none: Health needs steps, milestones or readings to tell the progress by.',
    );
    assert.equal(said('proposed', share(0), share(1)), 'off-track: 0 % done, 100 % expected: 100 points behind');
  });
  it('prints the arithmetic', () => {
    assert.equal(
      formatMessage(goalHealth('active', share(0.22), share(0.09)).formula),
      '22 % done, 9 % expected: 13 points ahead',
    );
    const distance = (actual: number) =>
      formatMessage(goalHealth('active', share(actual), share(0.5)).formula).split(': ')[1];
    assert.deepEqual([0.49, 0.5, 0.51].map(distance), ['1 point behind', 'as it should be', '1 point ahead']);
  });
});
