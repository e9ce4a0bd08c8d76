import assert from 'node:assert/strict';
import { judge } from '../../../src/core/smart/judge';
import { rewrites } from '../../../src/core/smart/rewrite';
import { parseLocalDate } from '../../../src/core/time/local-date';
import { LABELLED } from '../../support/labelled-statements';

const TODAY = parseLocalDate('2027-03-04')!;
const of = (text: string) => rewrites(judge(text, TODAY), text, TODAY);
const firstOf = (text: string): string | undefined => of(text)[0]?.snippet;

const letters = (text: string): number => {
  const { specific, measurable, timeBound } = judge(text, TODAY).dimensions;
  return [specific, measurable, timeBound].filter(({ met }) => met).length;
};

describe('rewrites', () => {
  it('mend that very sentence, with tab stops', () => {
    assert.equal(
      firstOf('I want to improve my marketing skills'),
      'Improve my marketing skills by ${1:running} ${2:three} ${3:campaigns} by ${4:2027-08-31}',
    );
    assert.equal(firstOf('Improve sales'), 'Improve sales by ${1:15 %} by ${2:2027-08-31}');
    assert.equal(
      firstOf('Learn data analysis.'),
      '${1:Complete} ${2:one} ${3:course} on data analysis by ${4:2027-08-31}',
    );
    assert.equal(firstOf('Exercise more'), 'Exercise ${1:three times a week} until ${2:2027-08-31}');
    assert.equal(firstOf('Fix more bugs'), 'Fix ${1:three} bugs by ${2:2027-08-31}');
  });

  it('add only the date where only the date is missing', () => {
    assert.deepEqual(
      of('Publish the site').map(({ snippet }) => snippet),
      ['Publish the site by ${1:2027-08-31}', 'Publish the site within ${1:three months}'],
    );
    assert.equal(firstOf('Meditate daily'), 'Meditate daily until ${1:2027-08-31}');
  });

  it('leave out a deadline that is none, and keep the reason at the end', () => {
    assert.equal(firstOf('Launch the website ASAP!'), 'Launch the website by ${1:2027-08-31}');
    assert.match(
      firstOf('Become a better leader, because my team grows') ?? '',
      /^Become a better leader by .+ by \$\{4:2027-08-31\},? because my team grows$/,
    );
  });

  it('keep a label and the words of a currency', () => {
    assert.equal(firstOf('Spanish: finish the course'), 'Spanish: finish the course by ${1:2027-08-31}');
    assert.equal(firstOf('Save $500'), 'Save \\$500 by ${1:2027-08-31}');
  });

  it('have something to say about nothing', () =>
    assert.equal(firstOf(''), '${1:Complete one course} by ${2:2027-08-31}'));

  it('leave a complete statement alone', () => assert.deepEqual(of('Run three campaigns by 31 August 2027'), []));

  it('make every statement specific, measurable and time-bound, the best first, at most three', () => {
    const poor: string[] = [];
    for (const { text } of LABELLED) {
      if (letters(text) === 3) continue;
      const met = of(text).map((rewrite) => letters(rewrite.text));
      assert.ok(met.length <= 3);
      assert.deepEqual(
        met,
        [...met].sort((a, b) => b - a),
      );
      if (met[0] !== 3) poor.push(text);
    }
    assert.deepEqual(poor, []);
  });
});
