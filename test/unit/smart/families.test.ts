import assert from 'node:assert/strict';
import { judge } from '../../../src/core/smart/judge';
import { parseLocalDate } from '../../../src/core/time/local-date';
import { FAMILIES } from '../../support/statement-families';

const TODAY = parseLocalDate('2027-03-04')!;

function lettersOf(text: string): string {
  const { specific, measurable, timeBound } = judge(text, TODAY).dimensions;
  return `${specific.met ? 'S' : '-'}${measurable.met ? 'M' : '-'}${timeBound.met ? 'T' : '-'}`;
}

function waysAndReasons(text: string): string {
  const { relevant, achievable } = judge(text, TODAY).dimensions;
  return `${achievable.met ? 'A' : '-'}${relevant.met ? 'R' : '-'}`;
}

describe('a family of statements', () => {
  for (const { text, letters } of FAMILIES) it(`${letters}: ${text}`, () => assert.equal(lettersOf(text), letters));
});

describe('reasons and starting levels', () => {
  for (const [text, expected] of Object.entries({
    'Save for vacation': '-R',
    'Save $900 for a new bike': '-R',
    'Save $900 for emergency fund': '--',
    'Save $900 for six months': '--',
    'Save $900 to cover the vet': '-R',
    'Create a savings plan to enable quicker decisions': '-R',
    'Rewrite the guide so a newcomer can follow it': '-R',
    'Cut the reply time from 3 days to same-day': 'A-',
  }))
    it(`${expected}: ${text}`, () => assert.equal(waysAndReasons(text), expected));
});
