import assert from 'node:assert/strict';
import { OwnersGoals } from '../../../src/core/index/owners-goals';
import { likelyMentor, likelyOwner } from '../../../src/core/index/people';
import type { GoalRecord, ProfileRecord } from '../../../src/core/index/record';
import type { LocalDate } from '../../../src/core/time/local-date';

const goal = (id: string, more: Partial<GoalRecord> = {}): GoalRecord => ({
  kind: 'goal',
  uri: `file:///w/${id}.md`,
  id,
  visibility: 'pair',
  references: [],
  title: id,
  line: 0,
  status: 'active',
  supports: [],
  agreed: [],
  steps: [],
  milestones: [],
  roadblocks: [],
  kpis: [],
  ...more,
});
const profile = (id: string, role: 'mentee' | 'mentor' = 'mentee', aliases?: readonly string[]): ProfileRecord => ({
  kind: 'profile',
  uri: `file:///w/people/${id}.md`,
  id,
  visibility: 'pair',
  references: [],
  name: id,
  role,
  anchors: [],
  ...(aliases && { aliases }),
});
const owned = (...owners: readonly string[]) => owners.map((owner, at) => goal(`g${at}`, { owner }));

const due = (date: string) => ({ due: date as LocalDate });

describe('the goals of one person', () => {
  it('stand by priority, then due date, then address, what has none last; with the hours up to each', () => {
    const { standings, minutes } = new OwnersGoals([
      goal('f'),
      goal('e', { effortPerWeek: 30 }),
      goal('d', { ...due('2027-09-01') }),
      goal('c', { priority: 2, effortPerWeek: 60 }),
      goal('b', { priority: 1, ...due('2027-09-01'), effortPerWeek: 20 }),
      goal('a', { priority: 1, ...due('2027-08-01'), effortPerWeek: 10 }),
      goal('draft', { priority: 1, status: 'draft', effortPerWeek: 600 }),
    ]);
    assert.deepEqual(
      [...standings.values()].map(({ rank }) => rank),
      [1, 2, 3, 4, 5, 6],
    );
    assert.deepEqual(
      [...standings].map(([uri, { minutes: sum }]) => `${uri.slice('file:///w/'.length, -'.md'.length)} ${sum}`),
      ['a 10', 'b 30', 'c 90', 'd 90', 'e 120', 'f 120'],
    );
    assert.equal(minutes, 120);
    assert.equal(new OwnersGoals([]).minutes, 0);
  });

  it('share a number where they are in work', () => {
    const goals = [
      goal('a', { priority: 1 }),
      goal('b', { priority: 1, status: 'proposed' }),
      goal('c', { priority: 1, status: 'paused' }),
      goal('d', { priority: 2 }),
      goal('e'),
    ];
    assert.deepEqual(
      [...new OwnersGoals(goals).byPriority].map(([number, same]) => [number, same.map(({ id }) => id)]),
      [
        [1, ['a', 'b']],
        [2, ['d']],
      ],
    );
  });
});

describe('whose the next goal is likely to be', () => {
  it('is theirs who have a profile, before somebody else who has more goals', () => {
    const profiles = [profile('mira', 'mentee', ['mk']), profile('jon')];
    assert.equal(likelyOwner(owned('ben', 'ben', 'ben', 'jon', 'MK', 'Mira'), profiles), 'mira');
  });
  it('is the only one’s who says that they have goals, else theirs who have most, else nobody’s', () => {
    assert.equal(likelyOwner(owned('ben'), [profile('mira'), profile('tom', 'mentor')]), 'mira');
    assert.equal(likelyOwner(owned('eve', 'Ben', 'ben'), [profile('mira'), profile('jon')]), 'Ben');
    assert.equal(likelyOwner(owned('eve', 'Ben', 'ben'), [profile('tom', 'mentor')]), 'Ben');
    assert.equal(likelyOwner([], [profile('mira'), profile('jon')]), undefined);
    assert.equal(likelyOwner(owned('constructor'), []), 'constructor');
  });
  it('is mentored by whoever mentors most, by the id of their profile', () => {
    const goals = [goal('a', { mentor: 'Ana' }), goal('b', { mentor: 'TO' }), goal('c', { mentor: 'to' }), goal('d')];
    assert.equal(likelyMentor(goals, [profile('tom', 'mentor', ['To'])]), 'tom');
    assert.equal(likelyMentor(goals, []), 'TO');
    assert.equal(likelyMentor([goal('d')], []), undefined);
  });
});
