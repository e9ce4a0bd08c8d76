import assert from 'node:assert/strict';
import { kpiProgress, type KpiInput } from '../../../src/core/progress/kpi-progress';
import { formatMessage } from '../../../src/core/text/message';
import type { LocalDate } from '../../../src/core/time/local-date';

const day = (text: string) => text as LocalDate;
const today = day('2027-06-10');

function percent(kpi: Omit<KpiInput, 'id' | 'readings'> & { readings: [string, number][] }, start = '2027-03-01') {
  const readings = kpi.readings.map(([date, value]) => ({ date: day(date), value }));
  const figure = kpiProgress({ id: 'k', ...kpi, readings }, { start: day(start), today });
  return figure && { percent: Math.round(figure.value * 100), formula: formatMessage(figure.formula) };
}

const formula = (kpi: Omit<KpiInput, 'id' | 'readings'>, latest: number) =>
  percent({ ...kpi, readings: [['2027-05-01', latest]] })?.formula;

describe('progress of a KPI', () => {
  it('falls from 90 to 45 minutes: 60 is two thirds of the way', () => {
    const figure = percent({
      measure: 'decrease',
      baseline: 90,
      target: 45,
      unit: 'min',
      readings: [['2027-05-01', 60]],
    });
    assert.equal(figure?.percent, 67);
    assert.equal(figure?.formula, 'k: (60 − 90) ÷ (45 − 90) = 67 %');
  });
  it('rounds what it shows for reading, as far as the sentence stays true', () => {
    const talk = { measure: 'increase', baseline: 0.5, target: 1.5 } as const;
    assert.equal(formula(talk, 65 / 60), 'k: (1.08 − 0.5) ÷ (1.5 − 0.5) = 58 %');
    assert.equal(formula({ ...talk, baseline: 0.9 }, 65 / 60), 'k: (1.0833 − 0.9) ÷ (1.5 − 0.9) = 31 %');
    assert.equal(formula({ measure: 'reach', target: 0.005 }, 0.001), 'k: (0.001 − 0) ÷ (0.005 − 0) = 20 %');
    assert.equal(formula({ measure: 'at-least', target: 8 }, 7.9996), 'k: 7.9996 ≥ 8, not met');
    assert.equal(formula({ measure: 'at-most', target: 8 }, 7.9996), 'k: 8 ≤ 8, met');
    assert.equal(formula({ measure: 'at-most', target: 8 }, 8.0000004), 'k: 8.0000004 ≤ 8, not met');
    assert.equal(
      formula({ measure: 'increase', baseline: 3, target: 4 }, 2.9999),
      'k: 2.9999 is below the baseline 3 = 0 %',
    );
    assert.equal(
      formula({ measure: 'reach', target: 2 / 3 }, 0.66667),
      'k: (0.66667 − 0) ÷ (0.666667 − 0) is more than all = 100 %',
    );
  });
  it('takes the latest reading', () => {
    assert.equal(
      percent({
        measure: 'increase',
        baseline: 0.9,
        target: 1.5,
        readings: [
          ['2027-03-17', 1.5],
          ['2027-03-18', 1.1],
        ],
      })?.percent,
      33,
    );
  });
  it('is held within 0 and 100 %', () => {
    assert.equal(percent({ measure: 'increase', baseline: 10, target: 20, readings: [['2027-05-01', 5]] })?.percent, 0);
    assert.equal(percent({ measure: 'reach', target: 3, readings: [['2027-05-01', 7]] })?.percent, 100);
  });
  it('counts from 0 for `reach` without a baseline, and says nothing of `increase` without one', () => {
    assert.equal(percent({ measure: 'reach', target: 4, readings: [['2027-05-01', 1]] })?.percent, 25);
    for (const measure of ['increase', 'decrease'] as const)
      assert.equal(percent({ measure, target: 4, readings: [['2027-05-01', 1]] }), undefined);
  });
  it('counts from where things stand now, of whatever day, until there is a reading', () => {
    const readings: [string, number][] = [];
    const calls = { measure: 'increase', baseline: 62, target: 90, current: 76 } as const;
    assert.deepEqual(percent({ ...calls, readings }), { percent: 50, formula: 'k: (76 − 62) ÷ (90 − 62) = 50 %' });
    assert.equal(percent({ ...calls, readings: [['2027-05-01', 69]] })?.percent, 25, 'a day is surer');
    assert.equal(percent({ ...calls, readings: [['2027-07-01', 69]] })?.percent, 50, 'one that is still to come');
    assert.equal(percent({ measure: 'at-most', target: 5, current: 6, readings })?.percent, 0);
    assert.deepEqual(percent({ measure: 'done', target: 1, current: 1, readings }), {
      percent: 100,
      formula: 'k: done',
    });
    assert.deepEqual(percent({ measure: 'done', target: 1, current: 0, readings }), {
      percent: 0,
      formula: 'k: not done',
    });
    const weekly = { measure: 'reach', target: 3, per: 'week', readings } as const;
    assert.equal(percent({ ...weekly, current: 3 }, '2027-05-31')?.percent, 50, 'the running week is met');
    assert.equal(percent({ ...weekly, current: 2 }, '2027-05-31')?.percent, 0);
  });
  it('holds a threshold or does not', () => {
    assert.equal(percent({ measure: 'at-least', target: 4.2, readings: [['2027-05-01', 4.2]] })?.percent, 100);
    assert.equal(percent({ measure: 'at-least', target: 4.2, readings: [['2027-05-01', 4.1]] })?.percent, 0);
    assert.equal(percent({ measure: 'at-most', target: 10, readings: [['2027-05-01', 11]] })?.percent, 0);
    assert.equal(percent({ measure: 'at-most', target: 10, readings: [['2027-05-01', 10]] })?.percent, 100);
  });
  it('is yes or no for `done`', () => {
    assert.equal(percent({ measure: 'done', readings: [['2027-05-01', 1]] })?.percent, 100);
    assert.equal(percent({ measure: 'done', readings: [['2027-05-01', 0]] })?.percent, 0);
  });
  it('is done where its box is ticked on a day that nobody wrote', () => {
    assert.deepEqual(percent({ measure: 'done', ticked: true, readings: [] }), { percent: 100, formula: 'k: ticked' });
  });
  it('counts a reading of today, and none of tomorrow', () => {
    const tests = { measure: 'reach', target: 4 } as const;
    assert.equal(percent({ ...tests, readings: [[today, 2]] })?.percent, 50);
    const readings: [string, number][] = [
      ['2027-06-09', 1],
      [today, 2],
      ['2027-06-11', 4],
    ];
    assert.equal(percent({ ...tests, readings })?.percent, 50);
  });
  it('is unknown where the target lies on the wrong side of the baseline', () => {
    assert.equal(percent({ measure: 'decrease', baseline: 4, target: 5, readings: [['2027-05-01', 4]] }), undefined);
    assert.equal(percent({ measure: 'increase', baseline: 5, target: 4, readings: [['2027-05-01', 4]] }), undefined);
  });
  it('is unknown without a reading', () => {
    assert.equal(percent({ measure: 'reach', baseline: 0, target: 3, readings: [] }), undefined);
  });
  it('does not divide by zero where baseline and target are the same', () => {
    assert.equal(percent({ measure: 'increase', baseline: 5, target: 5, readings: [['2027-05-01', 5]] })?.percent, 100);
    assert.equal(percent({ measure: 'increase', baseline: 5, target: 5, readings: [['2027-05-01', 4]] })?.percent, 0);
    assert.deepEqual(percent({ measure: 'increase', baseline: 5, target: 5, readings: [['2027-05-01', 6]] }), {
      percent: 100,
      formula: 'k: 6 ≥ 5, met',
    });
    assert.deepEqual(percent({ measure: 'decrease', baseline: 5, target: 5, readings: [['2027-05-01', 6]] }), {
      percent: 0,
      formula: 'k: 6 ≤ 5, not met',
    });
  });
});

const formulaOf = (...args: Parameters<typeof percent>) => percent(...args)?.formula;

describe('what the formula says', () => {
  const readings: [string, number][] = [['2027-05-01', 12]];
  it('is told with its values, whatever comes out', () => {
    const way = { measure: 'increase', baseline: 10, readings } as const;
    assert.equal(formulaOf({ ...way, target: 14 }), 'k: (12 − 10) ÷ (14 − 10) = 50 %');
    assert.equal(formulaOf({ ...way, target: 12 }), 'k: (12 − 10) ÷ (12 − 10) = 100 %');
    assert.equal(formulaOf({ ...way, target: 11 }), 'k: (12 − 10) ÷ (11 − 10) is more than all = 100 %');
    assert.equal(formulaOf({ ...way, baseline: 12, target: 14 }), 'k: (12 − 12) ÷ (14 − 12) = 0 %');
    assert.equal(formulaOf({ ...way, baseline: 13, target: 14 }), 'k: 12 is below the baseline 13 = 0 %');
    assert.equal(
      formulaOf({ measure: 'decrease', baseline: 11, target: 5, readings }),
      'k: 12 is above the baseline 11 = 0 %',
    );
    assert.equal(formulaOf({ measure: 'at-least', target: 12, readings }), 'k: 12 ≥ 12, met');
    assert.equal(formulaOf({ measure: 'at-most', target: 11, readings }), 'k: 12 ≤ 11, not met');
    assert.equal(formulaOf({ measure: 'done', readings }), 'k: done on 2027-05-01');
    assert.equal(formulaOf({ measure: 'done', readings: [['2027-05-02', 0]] }), 'k: not done on 2027-05-02');
  });
  it('is 0 % where the way is too long for a number', () => {
    const far = 1e308;
    assert.equal(
      percent({ measure: 'increase', baseline: -far, target: far, readings: [['2027-05-01', far]] })?.percent,
      0,
    );
  });
});

describe('progress of a counter', () => {
  const counter = { measure: 'reach', target: 3, per: 'month' } as const;
  it('is the share of months met; the running month counts once it is met', () => {
    const readings: [string, number][] = [
      ['2027-03-31', 3],
      ['2027-04-30', 2],
      ['2027-05-31', 4],
      ['2027-06-05', 1],
    ];
    assert.equal(percent({ ...counter, readings })?.percent, 67);
    assert.equal(percent({ ...counter, readings: [...readings, ['2027-06-09', 3]] })?.percent, 75);
    assert.equal(percent({ ...counter, readings })?.formula, 'k: 2 of 3 periods (month) met = 67 %');
  });
  it('counts a month without a reading as missed', () => {
    assert.equal(
      percent({
        ...counter,
        readings: [
          ['2027-03-31', 3],
          ['2027-05-31', 3],
        ],
      })?.percent,
      67,
    );
  });
  it('counts from the start, or from a reading before it', () => {
    const readings: [string, number][] = [['2027-05-31', 3]];
    assert.equal(percent({ ...counter, readings }, '2027-04-01')?.percent, 50);
    assert.equal(percent({ ...counter, readings }, '2027-06-01')?.percent, 100);
  });
  it('of what shall stay low is met by few', () => {
    const readings: [string, number][] = [
      ['2027-04-30', 4],
      ['2027-05-31', 3],
    ];
    for (const measure of ['at-most', 'decrease'] as const) {
      assert.equal(percent({ ...counter, measure, readings }, '2027-04-01')?.percent, 50, measure);
    }
  });
  it('says so while the first period runs', () => {
    assert.equal(
      percent({ ...counter, readings: [['2027-06-02', 1]] }, '2027-06-01')?.formula,
      'k: the first month is still running',
    );
  });
  it('counts weeks from Monday and quarters from January', () => {
    assert.equal(
      percent(
        {
          ...counter,
          per: 'week',
          readings: [
            ['2027-05-24', 3],
            ['2027-05-31', 1],
          ],
        },
        '2027-05-24',
      )?.percent,
      50,
    );
    assert.equal(percent({ ...counter, per: 'quarter', readings: [['2027-03-31', 3]] }, '2027-01-10')?.percent, 100);
  });
});
