import assert from 'node:assert/strict';
import type { LocalDate } from '../../../src/core/time/local-date';
import { recurrences } from '../../../src/core/time/recurrences';

const next = (words: string, from: string) => recurrences.read(words)?.next(from as LocalDate);

describe('recurrences in words', () => {
  it('give the next day', () => {
    // 2027-03-03 is a Wednesday.
    for (const [words, from, day] of [
      ['every day', '2027-03-03', '2027-03-04'],
      ['every 3 days', '2027-03-03', '2027-03-06'],
      ['every week', '2027-03-03', '2027-03-10'],
      ['Every Week', '2027-03-03', '2027-03-10'],
      ['every 2 weeks', '2027-03-03', '2027-03-17'],
      ['every weekday', '2027-03-05', '2027-03-08'],
      ['every week on Sunday', '2027-03-03', '2027-03-07'],
      ['every week on Monday, Thursday', '2027-03-03', '2027-03-04'],
      ['every Tuesday', '2027-03-03', '2027-03-09'],
      ['every 2 weeks on Friday', '2027-03-05', '2027-03-19'],
      ['every month', '2027-01-31', '2027-02-28'],
      ['every month', '2027-02-28', '2027-03-28'],
      ['every 3 months', '2027-11-30', '2028-02-29'],
      ['every month on the 1st', '2027-03-03', '2027-04-01'],
      ['every month on the 31st', '2027-03-31', '2027-05-31'],
      ['every month on the last', '2027-03-31', '2027-04-30'],
      ['every month on the last Friday', '2027-03-26', '2027-04-30'],
      ['every month on the 2nd Wednesday', '2027-03-10', '2027-04-14'],
      ['every year', '2028-02-29', '2029-02-28'],
      ['every January on the 15th', '2027-03-03', '2028-01-15'],
      ['every April and December on the 1st', '2027-04-01', '2027-12-01'],
      ['every week until 2027-03-05', '2027-03-03', undefined],
      ['FREQ=WEEKLY;BYDAY=MO', '2027-03-03', '2027-03-08'],
      ['RRULE:FREQ=MONTHLY;BYDAY=1TH', '2027-03-04', '2027-04-01'],
    ] as const) {
      assert.equal(next(words, from), day, `${words} from ${from}`);
    }
  });

  it('count from the day when it was done where they say so', () => {
    for (const [words, whenDone] of [
      ['every week', false],
      ['every week when done', true],
      ['every month on the 1st WHEN DONE', true],
      ['FREQ=DAILY when done', true],
    ] as const)
      assert.equal(recurrences.read(words)?.whenDone, whenDone, words);
  });

  it('are none where nothing certain is said', () => {
    for (const words of [
      '',
      'soon',
      'every',
      'every now and then',
      'every other week',
      'every weekend',
      'daily',
      'when done',
      'FREQ=HOURLY',
      'every day at 5pm',
      `every ${'week '.repeat(40)}`,
    ])
      assert.equal(recurrences.read(words), undefined, words);
  });
});
