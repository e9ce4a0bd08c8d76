import assert from 'node:assert/strict';
import { explainGap } from '../../../src/core/lint/rules/gap';
import { judge } from '../../../src/core/smart/judge';
import { rewrites } from '../../../src/core/smart/rewrite';
import { plainSnippet } from '../../../src/core/text/snippet';
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

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const NEGATED = /\b(?:stop|avoid|never|not|don't)\b/i;
const LEAD_IN = /^(?:I (?:want to|will)|Wanted to|Try to) /;

describe('rewrites', () => {
  for (const text of VAGUE.filter((one) => one !== 'TODO')) {
    it(`leave a place for what “${text}” lacks, and keep its words`, () => {
      const found = of(text);
      assert.ok(found.length > 0);
      const before = letters(text);
      for (const { snippet, text: said, example } of found) {
        assert.match(said, /^[^⟨]+⟨/);
        assert.doesNotMatch(said, /\d|three|setting aside/);
        assert.equal(plainSnippet(snippet), said);
        assert.ok(letters(example) > before, example);
        assert.equal(letters(said), 0);
        if (NEGATED.test(text)) assert.match(said, NEGATED);
        const words: readonly string[] = said.toLowerCase().match(/[\p{L}']+/gu) ?? [];
        for (const word of text
          .replace(LEAD_IN, '')
          .toLowerCase()
          .match(/[\p{L}']+/gu) ?? [])
          assert.ok(words.includes(word) || said.includes('⟨how often⟩'), `${said}: no ${word}`);
      }
    });
  }

  it('ask for a number where one belongs, and else for what will be done', () => {
    const cases: Readonly<Record<string, readonly string[]>> = {
      'I want to improve my marketing skills': [
        'Improve my marketing skills by ⟨what you will do⟩ by ⟨when⟩',
        'Improve my marketing skills from ⟨which level⟩ to ⟨which level⟩ by ⟨when⟩',
      ],
      'Improve sales': ['Improve sales by ⟨how much⟩ by ⟨when⟩', 'Improve sales by ⟨what you will do⟩ by ⟨when⟩'],
      'Learn data analysis.': ['Learn data analysis by ⟨what you will do⟩ by ⟨when⟩'],
      'Fix more bugs': ['Fix ⟨how many⟩ more bugs by ⟨when⟩', 'Fix more bugs by ⟨what you will do⟩ by ⟨when⟩'],
      'Fix several bugs': ['Fix several bugs by ⟨what you will do⟩ by ⟨when⟩'],
      'Exercise regularly': ['Exercise ⟨how often⟩ until ⟨when⟩', 'Exercise regularly by ⟨what you will do⟩ by ⟨when⟩'],
      'Improve my communication by running workshops': [
        'Improve my communication by running ⟨how many⟩ workshops by ⟨when⟩',
      ],
      'I want to confidently present to stakeholders': [
        'Confidently present to stakeholders by ⟨what you will do⟩ by ⟨when⟩',
      ],
    };
    for (const [text, expected] of Object.entries(cases))
      assert.deepEqual(
        of(text).map(({ text: said }) => said),
        expected,
      );
  });

  it('add only the date where only the date is missing', () => {
    assert.deepEqual(
      of('Publish the site').map(({ snippet }) => snippet),
      ['Publish the site by ${1:⟨when⟩}'],
    );
    assert.equal(firstOf('Meditate daily'), 'Meditate daily until ${1:⟨when⟩}');
    assert.equal(firstOf('Launch the website ASAP!'), 'Launch the website by ${1:⟨when⟩}');
  });

  it('keep a label, a deadline, a reason and the sign of a currency', () => {
    assert.equal(firstOf('Spanish: finish the course'), 'Spanish: finish the course by ${1:⟨when⟩}');
    assert.equal(firstOf('Save $500'), 'Save \\$500 by ${1:⟨when⟩}');
    assert.equal(of('Improve sales by September')[0]?.text, 'Improve sales by ⟨how much⟩ by September');
    assert.equal(
      of('Become a better leader, because my team grows')[0]?.text,
      'Become a better leader by ⟨what you will do⟩ by ⟨when⟩, because my team grows',
    );
  });

  it('say nothing where a word would be lost, or where nothing is said', () => {
    for (const text of ['', 'TODO', '⟨what you will do⟩', 'Improve my writing. It matters to me!'])
      assert.deepEqual(of(text), [], text);
  });

  it('keep what stands in front: a reason, a condition, who does it, and a verb that says something', () => {
    const cases: Readonly<Record<string, string>> = {
      'Whenever I finish a chapter, write a summary': 'Whenever I finish a chapter, write a summary until ⟨when⟩',
      'Because I failed the exam, study harder':
        'Because I failed the exam, study harder by ⟨what you will do⟩ by ⟨when⟩',
      'If the budget is approved, hire two testers': 'If the budget is approved, hire two testers by ⟨when⟩',
      'After I finished the course I will build an app': 'After I finished the course I will build an app by ⟨when⟩',
      'For my health, exercise regularly': 'For my health, exercise regularly by ⟨what you will do⟩ by ⟨when⟩',
      'Do yoga every morning': 'Do yoga every morning until ⟨when⟩',
      'Do the dishes': 'Do the dishes by ⟨when⟩',
      'I have a portfolio site': 'I have a portfolio site by ⟨when⟩',
      'I need a portfolio site': 'I need a portfolio site by ⟨when⟩',
      'Start to run': 'Start to run ⟨how often⟩ until ⟨when⟩',
      'Always be kind': 'Always be kind by ⟨what you will do⟩ by ⟨when⟩',
      'My team will improve its tests': 'My team will improve its tests by ⟨what you will do⟩ by ⟨when⟩',
      'Each of us must write better tests': 'Each of us must write ⟨how many⟩ better tests by ⟨when⟩',
      'My goal is to be happy': 'Be happy by ⟨what you will do⟩ by ⟨when⟩',
      'It’s time to learn Greek': 'Learn Greek by ⟨what you will do⟩ by ⟨when⟩',
      'By June, improve my Greek': 'Improve my Greek by ⟨what you will do⟩ by June',
    };
    for (const [text, expected] of Object.entries(cases)) assert.equal(of(text)[0]?.text, expected);
  });

  it('lose nothing but a wish in front, and words that a blank asks for', () => {
    const wish =
      /^(?:(?:i|we|want|will|need|aim|plan|hope|try|going|would|like|d|my|our|goal|objective|is|to|more|often|regularly|asap|as|soon|possible|someday) ?)*$/;
    for (const { text } of LABELLED)
      for (const { text: said } of of(text)) {
        const kept = wordsOf(said);
        const lost = wordsOf(text).filter((word) => !kept.includes(word));
        assert.match(lost.join(' '), wish, `${text} → ${said}`);
      }
  });

  it('say nothing where another time may be meant than that in front', () => {
    for (const text of ['After work, run', 'Once I move, learn Greek', 'While I commute, learn Greek'])
      assert.deepEqual(of(text), [], text);
  });

  it('leave a complete statement alone', () => assert.deepEqual(of('Run three campaigns by 31 August 2027'), []));

  it('rank by what their examples would earn, at most three', () => {
    for (const { text } of LABELLED) {
      const met = of(text).map(({ example }) => letters(example));
      assert.ok(met.length <= 3);
      assert.deepEqual(
        met,
        [...met].sort((a, b) => b - a),
      );
    }
  });
});

describe('what is missing', () => {
  it('is explained with an example of its own topic, and without one where that is not known', () => {
    assert.match(explainGap('method', 'Improve my marketing skills'), /“by running three campaigns”/);
    assert.match(explainGap('method', 'Improve my English'), /“by holding ten conversations of 15 minutes”/);
    assert.equal(explainGap('method', 'Get better at chess'), 'add how, how much, or what will be there at the end');
    for (const text of ['Meditate', 'Read more', 'Work smarter'])
      assert.equal(explainGap('object', text), 'say how often, how much, or how one would see it');
    assert.equal(explainGap('object', 'Build a business'), 'name the very thing: which one, for whom');
  });

  it('takes the topic from what is done, not from its surroundings', () => {
    assert.doesNotMatch(explainGap('method', 'Improve the guide written by customers'), /interviewing|winning/);
    assert.match(explainGap('method', 'Improve customer satisfaction'), /interviewing/);
  });
});
