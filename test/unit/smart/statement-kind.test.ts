import assert from 'node:assert/strict';
import { judge } from '../../../src/core/smart/judge';
import { rewrites } from '../../../src/core/smart/rewrite';
import { parseLocalDate } from '../../../src/core/time/local-date';
import { lintText } from '../../support/lint-text';

const TODAY = parseLocalDate('2027-03-04')!;
const of = (text: string) => judge(text, TODAY);

const warnings = (text: string) =>
  lintText(`---\ntype: goal\nid: lake\nowner: mira\nstatus: active\nstart: 2027-01-04\n---\n# ${text}\n`, {
    today: TODAY,
  })
    .filter(({ code }) => /^(?:specific|measurable|time-bound)\//.test(code))
    .map(({ code, severity }) => `${code} ${severity}`);

const letters = (text: string): string => {
  const { specific, measurable, timeBound } = of(text).dimensions;
  return [specific.met ? 'S' : '-', measurable.met ? 'M' : '-', timeBound.met ? 'T' : '-'].join('');
};

const REPORTS = [
  'I swam the lake in 2024',
  'Swam the lake in 2024',
  'We have moved the archive',
  'I’ve passed the harbour exam',
  'Last year I read 12 plays',
  'I wanted to be a harbour pilot',
  'We shipped the new catalogue',
  'I have never swum the lake',
  'I didn’t finish the course',
  'I haven’t swum since 2024',
  'I would have finished it in 2025',
  'I managed to tame the kestrel',
  'I used to swim every day',
  'I was promoted to harbour master',
  'I have been learning Greek for two years',
  'Today I finished chapter 3',
  'This week I wrote two articles',
  'Yesterday I swam 2 km',
  'So far I have read 6 of 12 plays',
  'I planned to move to Graz last year',
  'I read Medea last winter',
  'I’ve quit smoking',
  'She passed the harbour exam',
  'My team won the regatta',
  'Our museum has opened the new wing',
  'The archive was moved in May 2026',
  'Ana taught the evening class',
  'Swam across the lake',
  'Was elected to the board in 2025',
  'I am done with the harbour course',
  'We’re finally finished',
  'I am all done',
  'The boathouse has been painted',
  'All letters have been sent',
  'My first play has been staged',
  'Our choir opened a shop',
  'My sister won two races',
  'A friend gave me a guitar',
  'Two members left the choir',
  'Everybody in the choir has passed',
  'Ana bought a kiln',
  'Ana went to Graz',
  'It worked',
  'Income grew by 20%',
  'Ana’s play was staged in 2026',
  'My parents moved to Graz last year',
  'My mentor and I agreed on three topics',
  'With Ana’s help I passed the exam',
  'Because I trained hard, I passed the exam',
  'Done: swam the lake',
  'Done! Passed the exam',
  'Completed: harbour course',
  'Goal achieved: 20 laps',
  'Mission accomplished',
  'Update: I swam the lake',
  'Q1: shipped the catalogue',
  'Finally passed the harbour exam',
  'Got promoted to harbour master last year',
  'Built a boat',
  'Lost 10 kg',
  'Learned to swim',
  'Signed up for the regatta',
  'I cut the crossing from 40 to 15 minutes',
  'I set a new record',
  'My team set a record',
  'She read the play',
  'I failed the exam in April',
];
const QUESTIONS = [
  'How do I get calmer on stage?',
  'Should I learn Greek',
  'Can we move the archive by May',
  'Become a harbour master?',
  'Swim the lake by June 2027?',
  '“Should I move to Graz?”',
  'Is it time to learn Greek',
  'Are two hours a week enough',
  'Does my choir need a hall',
  'Can my choir sing by May',
  'Which language should we learn first',
  'How many plays should I read in 2027',
  'How long does it take to learn Greek',
  'When can I take the exam',
  'Who can help me with glazes',
  'What if I leave the choir',
  'What’s next',
  'How to become calmer on stage',
  'Whether I should move to Graz',
  'Swim the English Channel?',
  'Become A Harbour Master?',
  'Should I read Who Moved the Boat?',
  'Talk to Ana: will she help?',
];
const GOALS = [
  'I decided to learn Greek',
  'I have to pass the harbour exam by June 2027',
  'I will have passed the harbour exam by June 2027',
  'Improved customer satisfaction by June 2027',
  'Set weekly targets',
  'Read 12 plays by May 2027',
  'I am 70% sure that I will swim the lake by June 2027',
  'I agreed to lead the choir',
  'I have always wanted to learn Greek',
  'I’ve got to call my aunt',
  'I had better pass the exam by June 2027',
  'By June 2027 we have moved the archive',
  'I have two evenings free for the choir',
  'I am trained as a nurse and want to lead the ward',
  'I swam the lake in 2025 and want to swim the channel',
  'Last year I swam 2 km, this year I will swim the lake',
  'I failed the harbour exam, so I will take it again',
  'I lost the lease, so find a new hall',
  'Since I failed the exam, I will take it again',
  'When I’ve passed the exam, apply for the post',
  'Finish the play I began last year',
  'Publish what I wrote in 2025',
  'Do what I did in 2024',
  'Written exam passed',
  'The team trained in first aid',
  'My goal was to swim the lake',
  'I read two plays a month',
  'I swim the lake in June 2027',
  'Have my play staged by June 2027',
  'Do my taxes by Friday',
  'Do I/O tuning of the archive server',
  'Can the beans',
  'Will power: no sugar for 30 days',
  'What I want is to swim the lake',
  'When the lease ends, move the archive',
  'Find out whether Graz suits me by June 2027',
  'Finish the course “Is it art?” by June 2027',
  'Ask “how am I doing?” in each lesson',
  'Read Who Moved the Boat?',
  'I want to read Do Whales Dream of Deep Water?',
  'Finish the course What Is a Harbour?',
  'I signed up for the regatta in April 2027',
  'I booked the exam for June 2027',
  'We agreed to open on 20 May 2027',
  'The boathouse has been painted by June 2027',
  'I am done with the course by June 2027',
  'The boathouse is done',
  'Done is better than perfect',
  'Advanced: pass the B2 exam',
  'Advanced Python course',
  'Goal: passed the exam',
  'Found a choir',
  'Seed the lawn',
  'Finished draft of the play',
  'Improved listening skills',
  'Marathon completed',
  'All nurses trained in first aid',
  'The archive moved to Graz',
  'Given two hours a week, learn Greek',
  'I put 20 euros aside every week',
  'I read a page every day',
  'We set targets every Monday',
  'I cut the crossing from 40 to 15 minutes by June 2027',
  'Swam 2 km, next swim 3 km',
  'I’ve been meaning to learn Greek',
  'Spend less than I did last year',
  'Visit the house my grandmother built',
  'If I passed the exam, apply for the post',
];

describe('what a statement does', () => {
  for (const [kind, texts] of Object.entries({ report: REPORTS, question: QUESTIONS, goal: GOALS }))
    for (const text of texts) it(`is told as a ${kind}: ${text}`, () => assert.equal(of(text).kind, kind));

  it('earns a report no deadline, and has neither rewrite nor other gap where there is no goal', () => {
    for (const text of [...REPORTS, ...QUESTIONS]) {
      assert.deepEqual(of(text).gaps, ['statement'], text);
      assert.deepEqual(rewrites(of(text), text, TODAY), [], text);
    }
    for (const text of REPORTS) assert.equal(of(text).dimensions.timeBound.points, 0, text);
  });

  it('has one finding where it is no goal', () => {
    for (const text of [...REPORTS, ...QUESTIONS]) {
      const front = '---\ntype: goal\nid: lake\nowner: mira\nstatus: active\nstart: 2027-01-04\ndue: 2027-06-30\n---\n';
      const codes = lintText(`${front}# ${text}\n`, { today: TODAY })
        .map(({ code }) => code)
        .filter((code) => !code.startsWith('front-matter/'));
      assert.deepEqual(codes, ['specific/no-statement'], text);
    }
  });
});

describe('how sure one is', () => {
  it('is neither deadline nor measure', () => {
    for (const text of [
      'Draw my plants (confidence 7/10)',
      'Draw my plants (I am 80% confident)',
      'Draw my plants, confidence: 8/10',
      'Draw my plants - 70% sure',
    ])
      assert.deepEqual(
        [of(text).deadlines, of(text).measures, of(text).score],
        [[], of('Draw my plants').measures, of('Draw my plants').score],
        text,
      );
  });

  it('is the goal where it shall rise', () => {
    assert.ok(of('Raise my confidence from 4/10 to 7/10').dimensions.measurable.met);
  });
});

describe('the kinds of sentence that guides give', () => {
  const expected: Readonly<Record<string, string>> = {
    'I will master glaze chemistry by firing four test kilns within the next five months': 'SMT',
    'Learn how to use modern survey methods to map river pollution in eight months': 'S-T',
    'Increase my tutoring income by 12% within the next quarter': 'SMT',
    'Learn a new language within 3 months': '--T',
    'Finish 4 mentor-led seminars': 'SM-',
    'Meet with 2 museum curators each month': 'SM-',
    'I want to improve my drawing skills': '---',
    'I want to improve in drawing': '---',
  };
  for (const [text, earned] of Object.entries(expected))
    it(`earn their letters: ${text}`, () => assert.equal(letters(text), earned));
});

describe('what a goal of one sentence is told', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'Learn a new language within 3 months': ['specific/vague-verb hint'],
    'Draft weekly menus to save time': ['time-bound/no-deadline hint'],
    'Meet with 2 museum curators each month': ['time-bound/no-deadline hint'],
    'Finish 4 mentor-led seminars': ['time-bound/no-deadline warning'],
  };
  for (const [text, expected] of Object.entries(cases))
    it(`is a hint where little is missing: ${text}`, () =>
      assert.deepEqual(
        warnings(text).filter((one) => !/deadline-not-in-due/.test(one)),
        expected,
      ));
});

describe('a title in another language', () => {
  it('gets no English words added', () => {
    for (const text of [
      'Marathon laufen',
      'Mehr lesen',
      'Apprendre le piano',
      'Perdre du poids',
      'Aprender a programar',
      'Perder peso',
      'Imparare la chitarra',
      'Leren zwemmen',
      'Correr uma maratona',
      'Nauczyć się pływać',
    ])
      assert.deepEqual(rewrites(of(text), text, TODAY), [], text);
  });
});
