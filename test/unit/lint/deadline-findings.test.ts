import assert from 'node:assert/strict';
import { applyFixes } from '../../../src/core/lint/apply-fixes';
import { applyEdits } from '../../../src/core/text/apply-edits';
import { lintText } from '../../support/lint-text';

const goal = (statement: string, keys = ''): string =>
  `---\ntype: goal\nid: queue\ntitle: Queue\nstatus: active\nowner: ines\n${keys}effort_per_week: PT2H\n---\n# ${statement}\n\n## Why\nPeople leave before it is their turn.\n\n## Steps\n- [ ] Ask Mo\n`;

const codes = (text: string, today = '2027-03-04'): readonly string[] =>
  lintText(text, { today })
    .filter(({ code }) => code.startsWith('time-bound/'))
    .map(({ code, severity }) => `${code} ${severity}`);

const fixed = (text: string): string => {
  const findings = lintText(text, { today: '2027-03-04' }).map(({ finding }) => finding);
  return applyEdits(text, applyFixes(findings, 'safe'));
};

describe('a deadline in a statement', () => {
  const because = 'Halve the queue to 15 people by 31 August 2027 because the old counter closes in December 2027';

  it('is written as due where it is the act’s, and is not told off with it', () => {
    assert.match(fixed(goal(because)), /^due: 2027-08-31$/m);
    assert.deepEqual(codes(goal(because, 'due: 2027-08-31\n')), []);
  });

  it('is not written where it counts from a start, has two days, or lacks its year', () => {
    for (const statement of [
      'Halve the queue to 15 people within six months',
      'Publish the book by June 2027 and record the audiobook by December 2027',
      'Halve the queue to 15 people by 31 August',
      'Before the next release in October, halve the queue to 15 people',
    ])
      assert.doesNotMatch(fixed(goal(statement)), /^due:/m, statement);
    assert.match(
      fixed(goal('Halve the queue to 15 people within six months', 'start: 2027-01-31\n')),
      /^due: 2027-07-31$/m,
    );
    assert.match(fixed(goal('Halve the queue to 15 people by 31 August', 'start: 2027-01-31\n')), /^due: 2027-08-31$/m);
  });

  it('that counts from a start which is missing says so in a hint alone, on whatever day', () => {
    const counted = 'Halve the queue to 15 people within six months';
    for (const today of ['2027-01-04', '2027-02-04', '2027-06-04', '2027-06-30']) {
      assert.deepEqual(codes(goal(counted), today), ['time-bound/no-start hint'], today);
      assert.deepEqual(codes(goal(counted, 'due: 2027-07-01\n'), today), [], today);
    }
  });

  it('that has passed is asked about', () => {
    assert.deepEqual(codes(goal('Halve the queue to 15 people by 31 August 2026')), ['time-bound/past-due warning']);
  });
});
