import assert from 'node:assert/strict';
import { explainGap } from '../../../src/core/lint/rules/gap';
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

/** Vague statements of many kinds; each is mended in its own words. */
const VAGUE: readonly string[] = [
  'Stop procrastinating',
  'Avoid sugar',
  'Never skip breakfast',
  "Don't eat late at night",
  'Do not check email before breakfast',
  'Stop wasting time on my phone',
  'I want to stop procrastinating',
  'I will not smoke',
  'Stop being so hard on myself',
  'Stop eating sweets',
  'Try to avoid fast food',
  'Be a better father',
  'Get fit',
  'Keep the kitchen clean',
  'Learn Spanish',
  'Save money',
  'Be happy',
  'Spend less time on social media',
  'Get my finances in order',
  'Speak up in meetings',
  'Learn to cook',
  'Wanted to be a pilot',
  'Work on my communication skills',
  'TODO',
  'Exercise regularly',
  'Exercise more often',
  'Improve my communication by running workshops',
  'Get better at public speaking by practising',
  'Improve sales by September',
  'By June, improve my marketing skills',
  'Get better at delegating',
  'Grow as a leader',
  'Improve my English',
  'Increase revenue',
  'Meditate',
  'Read more',
  'Work smarter',
  'Eat healthier',
  'Eat more vegetables',
  'Drink more water',
  'Improve customer satisfaction',
  'Learn guitar',
  'Play the piano',
  'Get better at programming',
  'Improve our onboarding',
  'Be more confident in meetings',
  'Reduce churn',
  'Lose weight',
  'Spend more time with my family',
  'Make more friends',
  'Improve the quality of our releases',
  'Improve my relationship with my sister',
  'Help my team succeed',
  'Be more patient with the kids',
  'Get better at chess',
  'Raise awareness of recycling',
  'Travel more',
  'Call my parents more often',
  'Start running',
  'Do yoga regularly',
  'Write better tests',
  'Write blog posts about testing',
  'Mentor colleagues regularly',
  'Learn a new language',
  'Improve my skills by taking courses by June',
  'Improve productivity by June so that we ship earlier',
];

const NEGATED = /\b(?:stop|avoid|never|not|don't)\b/i;

describe('rewrites', () => {
  for (const text of VAGUE) {
    it(`mend “${text}” without turning it round`, () => {
      const found = of(text);
      assert.ok(found.length > 0);
      const before = letters(text);
      for (const { snippet, text: said } of found) {
        const words = said.match(/\bby\b/gi) ?? [];
        assert.ok(words.length <= 2, said);
        if (NEGATED.test(text)) assert.match(said, NEGATED);
        assert.doesNotMatch(said, /\b(?:\d+|one|two|three|four|five|six|ten) (?:my|our|the|a|an|your|meetings?$)\b/i);
        assert.doesNotMatch(said, /regularly|often/);
        assert.ok(letters(said) > before, said);
        assert.match(snippet, /\$\{1:[^}]+\}/);
        assert.equal(snippet.replace(/\$\{\d+:([^}]*)\}/g, '$1'), said);
      }
    });
  }

  it('give no more time to what shall become less', () => {
    for (const text of ['Drink less coffee', 'Worry less', 'Cut my spending', 'Reduce churn', 'Stop eating sweets'])
      for (const { text: said } of of(text)) assert.doesNotMatch(said, /setting aside two hours/);
    assert.equal(
      of('Drink less coffee')[0]?.text,
      'Drink less coffee by planning one thing to do instead each day until 2027-08-31',
    );
  });

  it('build a project only where one can show it', () => {
    const building = VAGUE.filter((text) => of(text).some(({ text: said }) => / building one project/.test(said)));
    assert.deepEqual(building, ['Get better at programming']);
  });

  it('add a percentage to a metric alone', () => {
    const percent = VAGUE.filter((text) => of(text).some(({ text: said }) => / by 15 %/.test(said)));
    assert.deepEqual(percent, ['Improve sales by September', 'Increase revenue', 'Reduce churn']);
  });

  it('keep what turns a goal round', () => {
    assert.equal(
      of('Stop procrastinating')[0]?.text,
      'Stop procrastinating by planning three tasks every morning until 2027-08-31',
    );
    assert.equal(
      of('Never skip breakfast')[0]?.text,
      'Never skip breakfast with at most one slip a week until 2027-08-31',
    );
    assert.match(of('Help my team succeed')[0]?.text ?? '', /^Help my team succeed by holding /);
  });

  it('take the topic from what is done, not from its surroundings', () => {
    assert.match(of('Spend less time on social media')[0]?.text ?? '', / free of screens until /);
    assert.match(of('Improve customer satisfaction')[0]?.text ?? '', / by interviewing ten customers /);
    for (const { text } of of('Improve the guide written by customers'))
      assert.doesNotMatch(text, /interviewing|winning/);
  });

  it('number a method that is there, and stay in front of a deadline', () => {
    assert.deepEqual(
      of('Improve my communication by running workshops').map(({ text }) => text),
      ['Improve my communication by running three workshops by 2027-08-31'],
    );
    assert.equal(
      of('Get better at public speaking by practising')[0]?.text,
      'Get better at public speaking by practising three times a week until 2027-08-31',
    );
    assert.equal(of('Improve sales by September')[0]?.text, 'Improve sales by 15 % by September');
    assert.match(of('By June, improve my marketing skills')[0]?.text ?? '', / three campaigns by June$/);
  });

  it('read as a sentence', () => {
    const texts = VAGUE.flatMap((text) => of(text).map(({ text: said }) => said));
    for (const said of [
      'Raise my communication skills from 2 to 4 of 5 by 2027-08-31',
      'Speak up in meetings three times a week until 2027-08-31',
      'Learn to cook by practising 20 minutes a day until 2027-08-31',
      'Be a pilot by 2027-08-31',
      'Exercise three times a week until 2027-08-31',
      'Do yoga three times a week until 2027-08-31',
      'Write three better tests by 2027-08-31',
      'Complete one course by 2027-08-31',
      'Write three blog posts about testing by 2027-08-31',
      'Mentor three colleagues by 2027-08-31',
    ])
      assert.ok(texts.includes(said), said);
    assert.ok(texts.every((said) => !/TODO|Wanted|on cook|on new|Work on .* from /.test(said)));
  });

  it('lend their example to what is missing', () => {
    assert.match(explainGap('method', 'Improve my marketing skills'), /“by running three campaigns”/);
    assert.match(explainGap('method', 'Improve my English'), /“by holding ten conversations of 15 minutes”/);
    for (const text of ['Meditate', 'Read more', 'Work smarter'])
      assert.equal(explainGap('object', text), 'say how often, how much, or how one would see it');
    assert.equal(explainGap('object', 'Build a business'), 'name the very thing: which one, for whom');
  });

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
