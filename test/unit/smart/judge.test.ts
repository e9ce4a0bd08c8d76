import assert from 'node:assert/strict';
import { CHECKS } from '../../../src/core/smart/checks';
import { judge } from '../../../src/core/smart/judge';
import { DIMENSIONS } from '../../../src/core/smart/verdict';
import type { Dimension, GoalEvidence } from '../../../src/core/smart/verdict';
import { parseLocalDate } from '../../../src/core/time/local-date';
import { LABELLED } from '../../support/labelled-statements';

const TODAY = parseLocalDate('2027-03-04')!;
const LETTERS: Readonly<Record<'S' | 'M' | 'A' | 'R' | 'T', Dimension>> = {
  S: 'specific',
  M: 'measurable',
  A: 'achievable',
  R: 'relevant',
  T: 'timeBound',
};

const met = (text: string): string =>
  Object.entries(LETTERS)
    .map(([letter, name]) => (judge(text, TODAY).dimensions[name].met ? letter : '-'))
    .join('');

const NOTHING: GoalEvidence = { kpis: [], supports: [], steps: [], milestones: [] };
const quoted = (text: string) => ({ text, range: { start: 10, end: 10 + text.length } });

describe('the judgement of labelled statements', () => {
  it('has labels for all kinds', () => assert.ok(LABELLED.length >= 290));
  for (const [letter, least] of [
    ['S', 0.98],
    ['M', 0.98],
    ['A', 0.97],
    ['R', 0.97],
    ['T', 0.98],
  ] as const) {
    it(`finds ${letter} with F1 of at least ${least}`, () => {
      const wrong: string[] = [];
      let [right, all] = [0, 0];
      for (const { text, letters } of LABELLED) {
        const said = judge(text, TODAY).dimensions[LETTERS[letter]].met;
        if (said !== letters[letter]) wrong.push(`${said ? 'met' : 'not met'}: ${text}`);
        right += said && letters[letter] ? 2 : 0;
        all += Number(said) + Number(letters[letter]);
      }
      assert.ok(right / all >= least, `F1 ${(right / all).toFixed(3)}\n${wrong.join('\n')}`);
    });
  }
});

describe('a way to get there', () => {
  for (const text of [
    'Improve the pass rate from 95% to 110%',
    'Raise my grip strength from 3/5 to 4/5',
    'Reduce the pain from 7/10 to 4/10',
    'Reach £165K in sales (27% growth from £130K)',
    'Move the archive through weekly sorting sessions with two students',
  ])
    it(`is in “${text}”`, () => assert.match(met(text), /A/));
  for (const text of [
    'Lead the redesign from the first sketch through the launch',
    'Take the case from intake through discharge',
    'Move from junior to senior nurse',
  ])
    it(`is not in “${text}”`, () => assert.doesNotMatch(met(text), /A/));
});

describe('minutes and seconds', () => {
  for (const [text, value] of Object.entries({
    'Run 5 miles in 41:30': 41.5,
    'Swim a mile in under 1:15': 1.25,
    'Cut my 10k time from 52:30 to 49:15': 49.25,
    'Row at 2:15 per lap': 2.25,
    'Finish a sub-24:30 parkrun': 24.5,
  }))
    it(`measure in “${text}”`, () => assert.equal(judge(text, TODAY).measures.at(-1)?.value, value));
});

describe('a time of day', () => {
  for (const text of ['Get up at 5:45', 'Be in bed by 22:30', 'No phone after 9 pm', 'Swim laps at 7:00 on weekdays'])
    it(`is kept or not, in “${text}”`, () => {
      const { checks } = judge(text, TODAY).dimensions.measurable;
      assert.deepEqual(
        checks.map(({ passed }) => passed),
        [true, false],
      );
    });
});

describe('what a verb, a head or a modal decides', () => {
  for (const [text, letters] of Object.entries({
    'The resident will doff wet gloves': 'SM---',
    'Office relocation': 'SM---',
    'Build a solid foundation in statistics': '-----',
    'Make money with photos': '-----',
    'Deep dive into networking protocols': '-----',
    'Apply for a house loan': 'SM---',
    'Fix the top 5 bugs that nurses report': 'SM---',
    'Visit the Top 3 museums in Rome': 'SM---',
    'Answer the top twenty letters': 'SM---',
    'Join a Top 10 company': '-----',
  }))
    it(`tells ${letters} of “${text}”`, () => assert.equal(met(text), letters));
});

describe('days of the week', () => {
  for (const text of [
    'Run on Monday, Wednesday and Friday',
    'Run Monday to Friday',
    'Practise scales Mon/Wed/Fri',
    'Walk to school from Monday to Thursday',
    'Swim every Tuesday and Thursday',
  ])
    it(`are a rhythm in “${text}”`, () => assert.equal(met(text), 'SM---'));
  for (const text of ['Hold the workshop by Monday', 'Call the bank on Friday', 'Send the bill by Tues'])
    it(`are an end in “${text}”`, () => assert.equal(met(text), 'SM--T'));
});

describe('a hedge', () => {
  const hedges = [
    'Maybe',
    'Perhaps I will',
    'I might',
    'Hopefully, I can',
    'Try to',
    'If possible,',
    'It would be nice to',
  ];
  for (const hedge of hedges)
    it(`adds nothing and takes nothing away: ${hedge} …`, () => {
      assert.equal(met(`${hedge} publish two essays by May`), 'SM--T');
      assert.equal(met(`${hedge} run a marathon`), 'SM---');
      assert.equal(met(`${hedge} improve my skills`), '-----');
    });
  for (const text of ['Hope for a promotion', 'Aim for a promotion'])
    it(`is none in “${text}”`, () => assert.equal(met(text), 'SM---'));
});

describe('being on time', () => {
  for (const text of ['Be on time to every standup', 'Arrive on time for each lesson', 'Show up on time every day'])
    it(`counts where it says how often: ${text}`, () => assert.equal(met(text), 'SM---'));
  it('is a wish by itself', () => assert.equal(met('Be on time'), '-----'));
});

describe('what happens to somebody', () => {
  for (const text of [
    'Paint the spare room before my parents visit',
    'Learn 200 signs before my niece is born',
    'Write the guide before the trainees join',
    'Insulate the loft before the first guests come',
    'Plant the hedge by the time the season opens',
  ])
    it(`is an end without a date in “${text}”`, () => {
      const { checks } = judge(text, TODAY).dimensions.timeBound;
      assert.deepEqual(
        checks.map(({ passed }) => passed),
        [true, false],
      );
    });
  for (const text of [
    'Review the code before it is merged',
    'Air the room before guests leave',
    'Read one page before I fall asleep',
    'Test the backup before we deploy',
  ])
    it(`is no end where it happens again and again: ${text}`, () =>
      assert.equal(judge(text, TODAY).dimensions.timeBound.met, false));
});

describe('numbers that measure nothing', () => {
  for (const text of [
    'Get better at Python 3',
    'Improve our Web 2.0 presence',
    'Work for a Top 10 company',
    'Improve since 2019',
    'Be more like the class of 2027',
    'Focus on room 101',
    'Think about COVID-19',
    'Look into ISO 27001',
    'Improve at 1:1s',
    'Be available 24/7',
    'Explore the F-150',
    'Focus on Q3',
    'Improve with my two kids',
    'Try Windows 11',
    'Focus on level 2',
    'Improve my team of 5',
    'Prioritise P1 bugs',
    'Think about chapter twelve',
    'Improve the HTML5 skills',
    'Work on my 30-year-old house',
    'Use my 10 years of experience more',
    'Explore Seven Habits',
    '1. Improve my skills',
    'Call me on 555-0123 about improvement',
    'Learn about the 1990s',
    'Improve one-on-one communication',
    'Work on two-factor security',
    'Explore SOC 2',
    'Be number one',
    'Ship v2.0',
    'Release v1.4.2 of the parser',
    'Implement HTTP/2',
    'Upgrade to Ruby 3.3',
    'Comply with ISO 14001',
    'Get up at 5:45',
    'Be in bed by 22:30 every night',
    'Leave the office before 6 pm',
  ]) {
    it(text, () => assert.equal(judge(text, TODAY).measures.filter(({ kind }) => kind !== 'outcome').length, 0));
  }
});

describe('numbers that measure', () => {
  const cases: Readonly<Record<string, object>> = {
    'Run three campaigns': { kind: 'number', value: 3, object: 'campaigns' },
    'Cut costs by 15 %': { kind: 'number', value: 15, unit: '%' },
    'Raise the score from 20 to 35': { kind: 'change', from: 20, value: 35 },
    'Meet 10 people each month': { kind: 'number', value: 10, per: 'month' },
    'Publish a dozen articles': { kind: 'number', value: 12 },
    'Train twice a week': { kind: 'number', value: 2, per: 'week' },
    'Double our sales': { kind: 'number', value: 2 },
    'Raise $5M': { kind: 'number', value: 5_000_000, unit: '$' },
    'Save ₹50 lakhs': { kind: 'number', value: 5_000_000, unit: '₹' },
    'Write twenty-five letters': { kind: 'number', value: 25 },
    'Read a hundred pages': { kind: 'number', value: 100 },
    'Walk 10,000 steps daily': { kind: 'number', value: 10_000, unit: 'steps', per: 'day' },
    'Answer in under an hour': { kind: 'number', value: 1, unit: 'hour' },
    'Go to the gym 3x/week': { kind: 'number', value: 3, per: 'week' },
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(text, () => {
      const [measure] = judge(text, TODAY).measures.filter(({ kind }) => kind !== 'outcome');
      assert.ok(measure, 'a measure is found');
      assert.deepEqual({ ...measure, ...expected }, measure);
    });
  }
});

describe('deadlines', () => {
  const dates: Readonly<Record<string, string>> = {
    'Publish the app by the end of Q3': '2027-09-30',
    'Publish the app by 31 August 2027': '2027-08-31',
    'Publish the app (October 2027)': '2027-10-31',
  };
  for (const [text, date] of Object.entries(dates))
    it(text, () =>
      assert.deepEqual(
        judge(text, TODAY).deadlines.map((deadline) => deadline.date),
        [date],
      ),
    );

  it('count from the start, and have no day without one', () => {
    const start = { text: '2027-01-31', range: { start: 0, end: 10 } };
    const evidence = { kpis: [], supports: [], steps: [], milestones: [] };
    const counted: Readonly<Record<string, readonly [fromStart: string, fromToday: string]>> = {
      'Publish the app within six months': ['2027-07-31', '2027-09-04'],
      'Publish the app next quarter': ['2027-06-30', '2027-06-30'],
      'Publish the app in 5 years': ['2032-01-31', '2032-03-04'],
      'Publish the app by the end of the month': ['2027-01-31', '2027-03-31'],
    };
    for (const [text, [fromStart, fromToday]] of Object.entries(counted)) {
      const [bare] = judge(text, TODAY).deadlines;
      assert.deepEqual([bare?.date, bare?.fromToday], [undefined, fromToday], text);
      assert.equal(judge(text, TODAY).dimensions.timeBound.met, true, text);
      assert.equal(judge(text, TODAY, { ...evidence, start }).deadlines[0]?.date, fromStart, text);
    }
  });

  it('earn nothing once they have passed', () => {
    for (const text of ['Publish the app by 31 August 2026', 'I ran a marathon in 2022'])
      assert.equal(judge(text, TODAY).dimensions.timeBound.met, false, text);
    const due = { text: '2027-03-03', range: { start: 0, end: 10 } };
    const evidence = { kpis: [], supports: [], steps: [], milestones: [], due };
    assert.equal(judge('Publish the app', TODAY, evidence).dimensions.timeBound.met, false);
  });

  it('are met without a date where only the author knows it, and say so', () => {
    const verdict = judge('Lead two projects by my next review', TODAY);
    assert.equal(verdict.dimensions.timeBound.met, true);
    assert.equal(verdict.dimensions.timeBound.points, 14);
    assert.equal(verdict.deadlines[0]?.date, undefined);
    assert.equal(verdict.deadlines[0]?.needs?.args['phrase'], 'by my next review');
  });

  for (const text of [
    'Publish the app ASAP',
    'Publish the app someday',
    'Publish the app as soon as possible',
    'Publish the app in the next few months',
  ]) {
    it(`are vague: ${text}`, () => {
      const verdict = judge(text, TODAY);
      assert.deepEqual(
        verdict.deadlines.map(({ vague }) => vague),
        [true],
      );
      assert.equal(verdict.dimensions.timeBound.met, false);
    });
  }

  for (const text of [
    'Publish a post every week',
    'Call two clients each month',
    'Back up the data at the end of each month',
    'Grow the list since 2019',
    'Answer within 24 hours of a report',
    'Run 5 km in 25 minutes',
    'Finish the Q3 report',
    'Send the June newsletter',
    'Read before bed',
    'Train 3 days a week',
    'Beat the last 12 months',
    'Publish one post per quarter',
    'Be in bed by 10:30 pm',
    'Cut spending by 20',
  ]) {
    it(`are none: ${text}`, () => assert.equal(judge(text, TODAY).dimensions.timeBound.met, false));
  }
});

describe('vague verbs', () => {
  it('are forgiven where a method makes them concrete', () => {
    assert.equal(met('Improve my marketing skills by running three campaigns'), 'SMA--');
    assert.equal(met('Improve my marketing skills by working harder').startsWith('S'), false);
  });

  it('are none in what can be checked', () => {
    for (const text of [
      'Secure a managerial role',
      'Publish the site',
      'Secure a managerial role by improving my leadership skills',
    ]) {
      assert.equal(judge(text, TODAY).vagueVerb, undefined);
      assert.equal(met(text).startsWith('SM'), true, text);
    }
  });

  it('are named with what is missing', () => {
    const gaps: Readonly<Record<string, string>> = {
      'Improve my skills': 'method',
      'Start a business': 'object',
      'Learn data analysis': 'narrower',
      'Be happy': 'outcome',
      'Work on performance': 'deliverable',
      '': 'statement',
    };
    for (const [text, gap] of Object.entries(gaps)) assert.deepEqual(judge(text, TODAY).gaps, [gap], text);
  });
});

describe('several goals', () => {
  it('are found where two have deadlines of their own', () => {
    const verdict = judge('Publish the guide by May, and pass the exam by June', TODAY);
    assert.equal(verdict.severalGoals?.goals.length, 2);
  });

  it('are not one goal with a method and a reason', () => {
    assert.equal(
      judge('Publish the guide by May by writing a page a day and asking Tomas, because new people need it', TODAY)
        .severalGoals,
      undefined,
    );
  });
});

describe('a goal as a whole', () => {
  const full: GoalEvidence = {
    start: quoted('2027-03-01'),
    due: quoted('2027-08-31'),
    kpis: [{ ...quoted('campaigns'), complete: true }],
    why: quoted('The one gap.'),
    supports: [quoted('mira#lead')],
    how: quoted('4 h a week'),
    effort: quoted('PT4H'),
    steps: [quoted('Course')],
    milestones: [quoted('First live')],
  };

  it('reaches a hundred points', () => assert.equal(judge('Run three paid social campaigns', TODAY, full).score, 100));

  it('counts the file as evidence for all letters but the statement’s own', () => {
    const { dimensions } = judge('Improve my marketing skills', TODAY, full);
    assert.deepEqual(
      DIMENSIONS.map((name) => dimensions[name].met),
      [false, true, true, true, true],
    );
    assert.ok(dimensions.timeBound.checks.every(({ evidence }) => evidence.every(({ source }) => source === 'goal')));
  });

  it('takes no due date that is none, and no KPI without a target', () => {
    const { dimensions } = judge('Improve my marketing skills', TODAY, {
      ...NOTHING,
      due: quoted('soon'),
      kpis: [{ ...quoted('ctr'), complete: false }],
      why: quoted(' '),
    });
    assert.deepEqual(
      DIMENSIONS.map((name) => dimensions[name].met),
      [false, false, false, false, false],
    );
  });
});

describe('the table of checks', () => {
  it('gives 20 points a letter, each check under its own name', () => {
    for (const name of DIMENSIONS)
      assert.equal(
        CHECKS.filter(({ dimension }) => dimension === name).reduce((sum, { most }) => sum + most, 0),
        20,
      );
    assert.equal(new Set(CHECKS.map(({ id }) => id)).size, CHECKS.length);
  });

  it('is what a verdict is made of', () => {
    const verdict = judge('Publish the site', TODAY);
    assert.deepEqual(
      DIMENSIONS.flatMap((name) => verdict.dimensions[name].checks.map(({ id }) => id)),
      CHECKS.map(({ id }) => id),
    );
  });
});
