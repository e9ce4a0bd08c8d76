import assert from 'node:assert/strict';
import { periodOf, periodsBetween } from '../../../src/core/progress/period';
import { runningValues } from '../../../src/core/progress/running-values';
import type { LocalDate } from '../../../src/core/time/local-date';

const day = (text: string) => text as LocalDate;

describe('a period', () => {
  const firstDays = {
    week: { '2027-01-03': '2026-12-28', '2027-01-04': '2027-01-04', '2027-06-13': '2027-06-07' },
    month: { '2027-02-28': '2027-02-01', '2027-03-01': '2027-03-01' },
    quarter: {
      '2027-01-31': '2027-01-01',
      '2027-03-31': '2027-01-01',
      '2027-04-01': '2027-04-01',
      '2027-08-31': '2027-07-01',
      '2027-12-31': '2027-10-01',
    },
  } as const;
  for (const per of ['week', 'month', 'quarter'] as const) {
    it(`of a ${per} is named by its first day`, () => {
      for (const [date, first] of Object.entries(firstDays[per])) assert.equal(periodOf(day(date), per), first, date);
    });
  }

  it('follows another, first and last included', () => {
    assert.deepEqual(periodsBetween(day('2026-11-30'), day('2027-07-01'), 'quarter'), [
      '2026-10-01',
      '2027-01-01',
      '2027-04-01',
      '2027-07-01',
    ]);
    assert.deepEqual(periodsBetween(day('2027-01-31'), day('2027-03-01'), 'month'), [
      '2027-01-01',
      '2027-02-01',
      '2027-03-01',
    ]);
    assert.deepEqual(periodsBetween(day('2027-01-03'), day('2027-01-11'), 'week'), [
      '2026-12-28',
      '2027-01-04',
      '2027-01-11',
    ]);
    assert.deepEqual(periodsBetween(day('2027-02-01'), day('2027-01-31'), 'month'), []);
  });
});

type Written = readonly [date: string, value: number, isChange?: boolean];

function values(written: readonly Written[], of: Parameters<typeof runningValues>[1]): readonly number[] {
  const readings = written.map(([date, value, isChange]) => ({ date: day(date), value, isChange }));
  return runningValues(readings, of).map(({ value }) => value);
}

describe('what readings add up to', () => {
  it('counts changes from what stood before, the first from the baseline', () => {
    const readings: Written[] = [
      ['2027-05-01', 3, true],
      ['2027-05-02', 20],
      ['2027-05-03', -2, true],
    ];
    assert.deepEqual(values(readings, { baseline: 10 }), [13, 20, 18]);
    assert.deepEqual(values(readings, {}), [3, 20, 18]);
  });

  it('begins a counter at 0 in each period, whatever the baseline, and goes on within one', () => {
    const readings: Written[] = [
      ['2027-05-01', 1, true],
      ['2027-05-31', 1, true],
      ['2027-06-01', 1, true],
      ['2027-06-02', 4],
      ['2027-06-30', 1, true],
    ];
    assert.deepEqual(values(readings, { baseline: 10, per: 'month' }), [1, 2, 1, 4, 5]);
    assert.deepEqual(values(readings, { baseline: 10, per: 'quarter' }), [1, 2, 3, 4, 5]);
  });

  it('goes by the days, not by the order in the file; of one day the later line is the later reading', () => {
    const readings: Written[] = [
      ['2027-05-02', 1, true],
      ['2027-05-01', 5],
      ['2027-05-02', 2, true],
    ];
    assert.deepEqual(values(readings, {}), [5, 6, 8]);
  });
});
