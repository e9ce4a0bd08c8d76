import assert from 'node:assert/strict';
import { parseLocalDate } from '../../../src/core/time/local-date';
import { namesNoDay, readDate } from '../../../src/core/time/dates-in-words';

/** A Wednesday. */
const TODAY = parseLocalDate('2027-03-17')!;

const resolved: Readonly<Record<string, string>> = {
  'within six months': '2027-09-17',
  'within the next six months': '2027-09-17',
  'in 5 years': '2032-03-17',
  'in a month': '2027-04-17',
  'in a couple of weeks': '2027-03-31',
  'within a year and a half': '2028-09-17',
  'in half a year': '2027-09-17',
  'by end of year': '2027-12-31',
  'by end of month': '2027-03-31',
  "by New Year's Day": '2028-01-01',
  'by 31.12': '2027-12-31',
  'by 1.02.': '2028-02-01',
  'by Fri': '2027-03-19',
  'by next Tues': '2027-03-23',
  'with a six-week deadline': '2027-04-28',
  'within a 90-day window': '2027-06-15',
  'in the first week of May': '2027-05-07',
  'by the last week of June 2028': '2028-06-30',
  'in the third week of February': '2028-02-21',
  'over the next 8 weeks': '2027-05-12',
  'for 30 days': '2027-04-16',
  'for the next two quarters': '2027-09-17',
  'within the next quarter': '2027-06-17',
  'next quarter': '2027-06-30',
  'this quarter': '2027-03-31',
  'by the end of Q3': '2027-09-30',
  'by Q1': '2027-03-31',
  'by Q2 2028': '2028-06-30',
  'in the second quarter of 2028': '2028-06-30',
  'in H2': '2027-12-31',
  'in the first half of 2028': '2028-06-30',
  'by 31 August 2027': '2027-08-31',
  'by August 31st, 2027': '2027-08-31',
  'by the 31st of August': '2027-08-31',
  'before 31 August 2027': '2027-08-30',
  'by 1 March': '2028-03-01',
  'by August': '2027-08-31',
  'before August': '2027-07-31',
  'by mid-June': '2027-06-15',
  'by early June': '2027-06-10',
  'at the beginning of October': '2027-10-01',
  'by February': '2028-02-29',
  'by March': '2027-03-31',
  'by 2030': '2030-12-31',
  'before the end of 2027': '2027-12-31',
  'by the end of the year': '2027-12-31',
  'by year-end': '2027-12-31',
  'by EOY': '2027-12-31',
  'by the end of this month': '2027-03-31',
  'this month': '2027-03-31',
  'this year': '2027-12-31',
  'next year': '2028-12-31',
  'by mid-2028': '2028-06-30',
  'by Friday': '2027-03-19',
  'by next Friday': '2027-03-26',
  'this week': '2027-03-21',
  'by the end of next week': '2027-03-28',
  tomorrow: '2027-03-18',
  'by the day after tomorrow': '2027-03-19',
  'by 2027-W40': '2027-10-10',
  'before 2027-W40': '2027-10-03',
  'in CW 40': '2027-10-10',
  'by KW 2': '2028-01-16',
  'by the first Monday in October 2027': '2027-10-04',
  'on the 2nd Tuesday of May': '2027-05-11',
  'by the last Friday in September': '2027-09-24',
  'by Friday, 1 October 2027': '2027-10-01',
  'by Christmas': '2027-12-25',
  '2027-10-31': '2027-10-31',
  'by 31.10.2027': '2027-10-31',
  'by 10/31/2027': '2027-10-31',
  'by 31/10/27': '2027-10-31',
  'from June to August': '2027-08-31',
  'between 1 May and 30 June': '2027-06-30',
  'three weeks from now': '2027-04-07',
  'for the rest of the year': '2027-12-31',
  'no later than 3 May': '2027-05-03',
};

/** Phrases whose day nobody but the author knows, and such as tell two days. */
const unresolved = [
  'by 32.12',
  'by 31.13',
  'by my next review',
  'by my birthday',
  'by the end of Spring semester',
  'by summer',
  'by FY28',
  'by 1/2/2027',
  'before graduation',
  'by week 8',
  'in three sprints',
  'by 30 February 2027',
  'by the end of each month',
  'in 99999 years',
  'by 2027-02-30',
  'by Monday, 1 October 2027',
  'by the 5th Monday in October 2027',
  'by 2027-W53',
  'by CW 60',
  'by the day',
  'soon',
  '',
];

describe('dates in prose', () => {
  for (const [phrase, date] of Object.entries(resolved))
    it(`${phrase} → ${date}`, () => assert.equal(readDate(phrase, TODAY)?.end, date));
  for (const phrase of unresolved)
    it(`tells no day: “${phrase}”`, () => assert.equal(readDate(phrase, TODAY)?.end, undefined));

  it('reads no phrase of more than a line', () => {
    assert.equal(readDate(`by ${'the end of '.repeat(1000)}2027`, TODAY)?.end, undefined);
  });
});

describe('a day that is written out', () => {
  for (const phrase of [
    'by 30 February 2027',
    'by 2027-02-30',
    'on 31 April',
    'by June 31st, 2027',
    'by 29 February 2027',
    'by Monday, 1 October 2027',
  ])
    it(`is none: “${phrase}”`, () => assert.equal(namesNoDay(phrase), true));
  for (const phrase of [
    'by 28 February 2027',
    'by 2027-02-28',
    'by 29 February',
    'by 1/2/2027',
    'by my birthday',
    'by Q3',
  ])
    it(`is one, or none is: “${phrase}”`, () => assert.equal(namesNoDay(phrase), false));
});
