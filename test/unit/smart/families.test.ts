import assert from 'node:assert/strict';
import { judge } from '../../../src/core/smart/judge';
import { parseLocalDate } from '../../../src/core/time/local-date';
import { ACT_FAMILIES } from '../../support/act-families';
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
  for (const { text, letters } of [...FAMILIES, ...ACT_FAMILIES])
    it(`${letters}: ${text}`, () => assert.equal(lettersOf(text), letters));
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
