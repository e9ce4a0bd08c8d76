import assert from 'node:assert/strict';
import { judge } from '../../../src/core/smart/judge';
import { parseLocalDate } from '../../../src/core/time/local-date';
import { ENDING, ENDLESS, ENDS } from '../../support/deadline-phrases';

const TODAY = parseLocalDate('2027-03-04')!;
const ends = (text: string): boolean => judge(text, TODAY).dimensions.timeBound.met;

describe('an end', () => {
  for (const [goal, phrases] of Object.entries(ENDS)) {
    it(`is missing in “${goal}”`, () => assert.equal(ends(goal), false));
    for (const phrase of phrases) it(`is “${phrase}” after “${goal}”`, () => assert.ok(ends(`${goal} ${phrase}`)));
  }
  for (const text of ENDING) it(`is in “${text}”`, () => assert.ok(ends(text)));
  for (const text of ENDLESS) it(`is not in “${text}”`, () => assert.equal(ends(text), false));
});
