import assert from 'node:assert/strict';
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  endOfMonth,
  parseLocalDate,
  weekdayOf,
} from '../../../src/core/time/local-date';
import type { LocalDate } from '../../../src/core/time/local-date';

const day = (text: string): LocalDate => {
  const date = parseLocalDate(text);
  assert.ok(date, text);
  return date;
};

describe('local dates', () => {
  it('reads only ISO days that exist', () => {
    for (const good of ['2027-08-31', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])
      assert.equal(parseLocalDate(good), good);
    for (const bad of [
      '2027-02-29',
      '1900-02-29',
      '2027-02-30',
      '2027-13-01',
      '2027-00-10',
      '2027-04-31',
      '2027-8-31',
      '27-08-31',
      '2027-08-31T10:00',
      ' 2027-08-31',
      '2027/08/31',
      '',
    ]) {
      assert.equal(parseLocalDate(bad), undefined, bad);
    }
  });

  it('adds months and years without leaving the month', () => {
    assert.equal(addMonths(day('2027-01-31'), 1), '2027-02-28');
    assert.equal(addMonths(day('2027-10-31'), 4), '2028-02-29');
    assert.equal(addYears(day('2028-02-29'), 1), '2029-02-28');
    assert.equal(addMonths(day('2027-03-31'), -1), '2027-02-28');
  });

  it('counts days across changes of clock and year', () => {
    assert.equal(daysBetween(day('2027-03-27'), day('2027-03-29')), 2);
    assert.equal(daysBetween(day('2027-12-31'), day('2028-12-31')), 366);
    assert.equal(daysBetween(day('2027-06-02'), day('2027-06-01')), -1);
    assert.equal(addDays(day('2027-12-31'), 1), '2028-01-01');
  });

  it('knows weekdays and the ends of months', () => {
    assert.equal(weekdayOf(day('2027-03-01')), 1);
    assert.equal(weekdayOf(day('2027-03-07')), 7);
    assert.equal(endOfMonth(day('2028-02-03')), '2028-02-29');
  });
});
