import assert from 'node:assert/strict';
import { judge } from '../../../src/core/smart/judge';
import { parseLocalDate } from '../../../src/core/time/local-date';
import { ACT_FAMILIES } from '../../support/act-families';
import { FAMILIES } from '../../support/statement-families';
import { WORDING_FAMILIES } from '../../support/wording-families';

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
  for (const { text, letters } of [...FAMILIES, ...ACT_FAMILIES, ...WORDING_FAMILIES])
    it(`${letters}: ${text}`, () => assert.equal(lettersOf(text), letters));
});

describe('a reason in front', () => {
  for (const [text, letters] of Object.entries({
    'Because our ward grows, train two nurses by May': 'SMT',
    'To sleep better, read ten pages each night': 'SM-',
    'To run, swim and bike 100 km': 'SM-',
  }))
    it(`leaves what is done: ${text}`, () => assert.equal(lettersOf(text), letters));
});

describe('reasons and starting levels', () => {
  for (const [text, expected] of Object.entries({
    'Finish the diploma by June, since our ward lacks a trainer': '-R',
    'Finish the diploma by June as I want to change wards': '-R',
    'Finish the diploma, as our figures show a gap': '-R',
    'Pass the driving test, which means I can visit my aunt': '-R',
    'Pass the driving test. It would let me visit my aunt': '-R',
    'Learn Danish, to lead the Aarhus office': '-R',
    'Learn Danish to work in Aarhus': '-R',
    'Drink two litres a day to stay healthy': '-R',
    'Because our ward grows, train two nurses': '-R',
    'Since I move to Aarhus, learn Danish': '-R',
    'To feel calmer, paint two hours a week': '-R',
    'Sew ten dresses for fun': '-R',
    'Sew ten dresses, helping me fill my portfolio': '-R',
    'Swim as fast as I can': '--',
    'Sing as I speak': '--',
    'Keep the garden as it is': '--',
    'Work as the head nurse': '--',
    'Secure an IT support role': '--',
    'Take the bus to work': '--',
    'Grow the list by 50 since the launch': '--',
    'Save for vacation': '-R',
    'Save $900 for a new bike': '-R',
    'Save $900 for emergency fund': '--',
    'Save $900 for six months': '--',
    'Save $900 to cover the vet': '-R',
    'Create a savings plan to enable quicker decisions': '-R',
    'Rewrite the guide so a newcomer can follow it': '-R',
    'Cut the reply time from 3 days to same-day': 'A-',
    'Raise the pass rate to 80 %, improving from a 62 % baseline': 'A-',
    'Reach 5,000 subscribers (currently 3,200)': 'A-',
    'Reach 5,000 subscribers (current is 3.2k)': 'A-',
    '40 push-ups in a row (now at 25)': 'A-',
    'Bench 100 kg (was 80)': 'A-',
    'Get to 90 % coverage, climbing from 71 %': 'A-',
    'Cut the backlog to 20, falling from 55': 'A-',
    'Reduce churn to 4 %, down from 7 %': 'A-',
    '10,000 monthly visitors (6,500 now)': 'A-',
    'Grow the list to 900 (600 today)': 'A-',
    'Walk 9,000 steps a day (currently averaging 6,000)': 'A-',
    'Run 10 km in 50 minutes (current best 55)': 'A-',
    'Weigh 75 kg (a loss of 6 kg from where I am now)': 'A-',
    'Reduce downtime to 2 hours a month from the present 6': 'A-',
    'Increase the score to 75, from 60 last year': 'A-',
    'Complete the AWS course by May for career growth': '-R',
    'Get a degree for better job opportunities': '-R',
    'Walk 8,000 steps a day for better health': '-R',
    'Run a half marathon, not just to finish, but to beat my brother': '-R',
    'Take a class that will improve my public speaking': '-R',
    'Learn new frameworks that improve my skill set': '-R',
    'Pass the PMP exam for career advancement': '-R',
    'Obtain the certificate to advance my career': '-R',
    'Lose 10 kg to improve my health': '-R',
    'Save $5000 for emergencies': '-R',
    'Earn a CPA to increase my earning potential': '-R',
    'Learn 500 words of Thai for my trip to Bangkok': '-R',
  }))
    it(`${expected}: ${text}`, () => assert.equal(waysAndReasons(text), expected));
});

describe('a decoration in front of a statement', () => {
  for (const decoration of [
    '🌱',
    '✅',
    '➡️',
    '👩‍💻',
    '→',
    '•',
    '*',
    '- [ ]',
    '[x]',
    '1)',
    '2.',
    '(3)',
    'b)',
    ':seedling:',
  ])
    for (const statement of ['Improve my writing', 'Publish the report', 'Start a business', 'Get better at chess'])
      it(`changes nothing: ${decoration} ${statement}`, () => {
        const plain = judge(statement, TODAY);
        const decorated = judge(`${decoration} ${statement}`, TODAY);
        assert.equal(lettersOf(`${decoration} ${statement}`), lettersOf(statement));
        assert.deepEqual(decorated.gaps, plain.gaps);
        assert.equal(decorated.vagueVerb?.verb, plain.vagueVerb?.verb);
      });
});

describe('the vague verb that is named', () => {
  for (const [text, verb] of Object.entries({
    'Try to improve my writing': 'improve',
    'try to be better at chess': 'be better at',
    'I want to try and improve my writing': 'improve',
    'Try improving my writing': 'improving',
    'Communication enhanced': 'enhanced',
    'Start work on my blog again': 'Start work on',
  }))
    it(`${verb}: ${text}`, () => assert.equal(judge(text, TODAY).vagueVerb?.verb, verb));
});
