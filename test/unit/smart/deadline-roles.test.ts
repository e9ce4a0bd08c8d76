import assert from 'node:assert/strict';
import { judge } from '../../../src/core/smart/judge';
import { parseLocalDate } from '../../../src/core/time/local-date';

const TODAY = parseLocalDate('2027-03-04')!;

/** The day that is safe to write, after each statement; undefined where none is. */
const certainDays: Readonly<Record<string, string | undefined>> = {
  'Halve the queue by 31 August 2027 because the old counter closes in December 2027': '2027-08-31',
  'Halve the queue by 31 August 2027, since the lease ends in December 2027': '2027-08-31',
  'Since the lease ends in December 2027, halve the queue by 31 August 2027': '2027-08-31',
  'Halve the queue by 31 August 2027, given that the audit starts on 1 October 2027': '2027-08-31',
  'Halve the queue by 31 August 2027 to be ready for the sale in Q4': '2027-08-31',
  'Halve the queue by 31 August 2027 so that the team can rest in October 2027': '2027-08-31',
  'If we get two clerks in May 2027, halve the queue by 31 August 2027': '2027-08-31',
  'Although the audit is in November 2027, halve the queue by 31 August 2027': '2027-08-31',
  'While the team is small until July 2027, halve the queue by 31 August 2027': '2027-08-31',
  'Halve the queue by 31 August 2027 instead of in December 2027': '2027-08-31',
  'Halve the queue by 31 August 2027 rather than by the end of the year': '2027-08-31',
  'Halve the queue by 31 August 2027, not in December 2027': '2027-08-31',
  'Replace the lease which ends in December 2027 by 31 August 2027': '2027-08-31',
  'Replace the lease ending in December 2027 by 31 August 2027': '2027-08-31',
  'Write 5 guides by 31 August 2027 (the old lease ends in December 2027)': '2027-08-31',
  'Write 5 guides by 31 August 2027 – the lease ends in December 2027': '2027-08-31',
  'Write 5 guides by 31 August 2027. The lease ends in December 2027.': '2027-08-31',
  'The lease ends in December 2027, so write 5 guides by 31 August 2027': '2027-08-31',
  'Reach 75 kg by 30 June 2027 and keep it there until 31 December 2027': '2027-06-30',
  'Keep my weight below 75 kg until 31 December 2027': '2027-12-31',
  'Read “By June 2029” and write a review by 31 August 2027': '2027-08-31',
  'Run three times a week from January to June 2027': '2027-06-30',
  'Write 5 guides (by 31 August 2027)': '2027-08-31',
  'Run 10 km in under 50 minutes by Friday, 4 June 2027': '2027-06-04',
  'Write 5 guides by our summit on 12 June 2027': '2027-06-12',
  'Write 5 guides before our summit on 12 June 2027': '2027-06-11',
  'Write 5 guides in time for Q4 2027': '2027-09-30',
  // Nobody but the author knows the day, or two may be meant.
  'Before the next release in October, halve the queue': undefined,
  'Halve the queue before the next release in October': undefined,
  'Finish my thesis by the conference in October 2027': undefined,
  'Publish the book by June 2027 and record the audiobook by December 2027': undefined,
  'Save 5000 euros to buy a car by June 2027': undefined,
  'Write 5 guides by 31 August': undefined,
  'Write 5 guides within six months': undefined,
};

describe('the day of the act', () => {
  for (const [statement, day] of Object.entries(certainDays)) {
    it(`is ${day ?? 'not certain'}: ${statement}`, () => {
      const { deadlines, dimensions } = judge(statement, TODAY);
      const certain = deadlines.filter((deadline) => deadline.certain).map(({ date }) => date);
      assert.deepEqual([...new Set(certain)], day === undefined ? [] : [day]);
      assert.equal(dimensions.timeBound.met, true);
    });
  }

  for (const statement of [
    'Halve the queue because the old counter closes in December 2027',
    'Halve the queue to be ready for the sale in Q4',
    'Write 5 guides – the lease ends in December 2027',
  ])
    it(`is not there: ${statement}`, () => assert.equal(judge(statement, TODAY).dimensions.timeBound.met, false));
});
