import assert from 'node:assert/strict';
import { judge } from '../../../src/core/smart/judge';
import { DIMENSIONS } from '../../../src/core/smart/verdict';
import { parseLocalDate } from '../../../src/core/time/local-date';
import { LABELLED } from '../../support/labelled-statements';

const TODAY = parseLocalDate('2027-03-04')!;

/** Each kind of heading that is written over goals, or in place of one. */
const NAMES = {
  'the document': [
    'Resolutions 2027',
    'My New Year’s resolutions',
    'Goal statement',
    'My goals',
    'Goals & objectives',
    'Vision 2030',
    'My five-year plan',
    'Weekly review',
    'Key results',
    'Untitled',
    '🎯 Goals | 2027',
  ],
  'what it is about': [
    'Q3 OKRs',
    'Engineering OKRs Q3',
    'OKRs for the platform team',
    'Fitness goals',
    'Work goals',
    'Personal development plan',
    'Leadership development plan',
    'Reading list',
    'Training plan for the half marathon',
  ],
  'whose it is': ['Goals of Ana Kovač', 'Development plan – Ana', 'Ana’s goals'],
  'one of several': ['Goal 1', 'Objective #2', 'KR 3', 'Phase 2'],
  'a field': ['Mentee: Ana', 'Coachee: Ben Li', 'Date: 2027-03-04', 'Status: draft', 'Title:'],
  'a time': ['2027', 'June 2027', 'Week 22', 'First 90 days', 'H2 2027'],
  nothing: ['Lorem ipsum', 'Lorem ipsum dolor sit amet by 31 August 2027', 'TBD', '[Your goal]', '—'],
};

const GOALS = [
  'Plan my career',
  'Draft three chapters by June',
  'Write a mission statement',
  'Finish the study plan by May',
  'Review my goals weekly',
  'Set weekly goals',
  'Score 20 goals this season',
  'Publish a roadmap by May',
  'Onboarding checklist published',
  'First draft of chapter 3',
  'Release 2.0',
  'Todo app in the store by June',
  'Goal: run a marathon by June 2027',
  'Objective 1: cut the build from 18 to 9 minutes',
  'Mentee: run 5 km by June 2027',
  'Mentor: three juniors',
  'Role: become team lead by June 2027',
  'Owner: hand over the rota by June',
];

describe('a heading that names', () => {
  for (const [what, headings] of Object.entries(NAMES))
    for (const heading of headings)
      it(`${what} says nothing in any dimension: ${heading}`, () => {
        const { dimensions, gaps } = judge(heading, TODAY);
        assert.deepEqual(gaps, ['statement']);
        for (const name of DIMENSIONS) assert.equal(dimensions[name].points, 0, name);
      });

  for (const text of [...GOALS, ...LABELLED.map((labelled) => labelled.text)])
    it(`is none where there is something to do: ${text}`, () => {
      const { kind, gaps } = judge(text, TODAY);
      assert.ok(gaps[0] !== 'statement' || kind === 'report');
    });
});
