import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { foreignAliases, summarize } from '../../../src/core/index/summarize';
import type { GoalRecord } from '../../../src/core/index/record';
import type { LocalDate } from '../../../src/core/time/local-date';

const TODAY = '2027-06-10' as LocalDate;
const URI = 'file:///w/some%20file.md';

const goal = `---
type: goal
id: ads
aliases: [Ads]
status: active
owner: Mira
mentor: tomas
priority: 1
category: skill
horizon: short
start: 2027-03-01
due: 2027-08-31
review: FREQ=MONTHLY
effort_per_week: PT4H
confidence: 3
progress: 40%
supports: [mira#lead, mira#lead]
agreed: [mira 2027-03-01, tomas 2027-03-04]
---

# Run three campaigns by 31 August 2027 for [[plan|the plan]]

See [notes](notes.md) and [[Plan#June]].

## KPIs
| id | measure | baseline | target | unit | per | by |
|---|---|---|---|---|---|---|
| ctr | increase | 0.9 | 1.5 | % | month | 2027-08-01 |
### Readings
- 2027-03-17 ctr: 1.1

## Milestones
- [x] Live #milestone (reward:: dinner out)  [due:: 2027-03-19]  [completion:: 2027-03-17]

## Steps
- [ ] Ask @Tomas @tomas  [id:: s1]  [dependsOn:: s0, s2]
  - [x] Write

## Roadblocks
- [ ] Access @it

## Later
- [ ] Video
`;

const recordOf = (text: string, today: LocalDate | undefined = TODAY) => summarize(URI, parseDocument(text), today);
const made = (keys: string, body = '') => recordOf(`---\n${keys}\n---\n${body}`);

const isFlawed = (keys: string) => 'flawed' in (made(keys) ?? assert.fail('not one of ours'));

describe('the record of a file', () => {
  it('holds what is shown of a goal', () => {
    assert.deepEqual(recordOf(goal), {
      kind: 'goal',
      uri: URI,
      visibility: 'pair',
      references: [
        { kind: 'id', target: 'mira#lead' },
        { kind: 'wiki', target: 'plan' },
        { kind: 'link', target: 'notes.md' },
        { kind: 'wiki', target: 'Plan' },
      ],
      aliases: ['Ads'],
      id: 'ads',
      idLine: 2,
      title: 'Run three campaigns by 31 August 2027 for the plan',
      line: 20,
      status: 'active',
      statement: 'Run three campaigns by 31 August 2027 for the plan',
      owner: 'Mira',
      mentor: 'tomas',
      priority: 1,
      category: 'skill',
      horizon: 'short',
      start: '2027-03-01',
      due: '2027-08-31',
      review: 'FREQ=MONTHLY',
      effortPerWeek: 240,
      confidence: 3,
      progressOverride: 0.4,
      supports: ['mira#lead', 'mira#lead'],
      agreed: ['mira', 'tomas'],
      unmet: [],
      reasonIsSupport: true,
      steps: [
        {
          text: 'Ask',
          state: 'todo',
          line: 35,
          id: 's1',
          dependsOn: ['s0', 's2'],
          parts: [{ text: 'Write', state: 'done', line: 36 }],
          people: ['tomas'],
        },
      ],
      milestones: [
        {
          text: 'Live',
          state: 'done',
          line: 32,
          due: '2027-03-19',
          completion: '2027-03-17',
          reward: 'dinner out',
        },
      ],
      roadblocks: [{ text: 'Access', state: 'todo', line: 39, people: ['it'] }],
      later: [{ text: 'Video', state: 'todo', line: 42 }],
      kpis: [
        {
          id: 'ctr',
          line: 27,
          measure: 'increase',
          baseline: 0.9,
          target: 1.5,
          unit: '%',
          per: 'month',
          by: '2027-08-01',
          readings: [{ date: '2027-03-17', value: 1.1 }],
        },
      ],
    });
  });

  it('has no points without a day, and those of a goal that says nothing', () => {
    const { unmet, ...bare } = made('type: goal') as GoalRecord;
    assert.equal(unmet?.length, 13);
    assert.deepEqual(bare, {
      kind: 'goal',
      uri: URI,
      visibility: 'pair',
      references: [],
      id: 'some file',
      title: 'some file',
      line: 0,
      status: 'draft',
      supports: [],
      agreed: [],
      steps: [],
      milestones: [],
      roadblocks: [],
      kpis: [],
    });
    assert.deepEqual(summarize(URI, parseDocument('---\ntype: goal\n---\n'), undefined), bare);
  });

  it('says that a file may have errors where a value is none, not where a key is missing', () => {
    assert.equal(isFlawed('type: goal\nstatus: nonsense'), true);
    assert.equal(isFlawed('type: goal\ntitle: a: b'), true);
    assert.equal(isFlawed('type: goal\nid: a'), false);
  });

  const base = { uri: URI, visibility: 'pair', references: [] };
  const ads = [{ kind: 'id', target: 'ads' }];
  const others: readonly (readonly [keys: string, body: string, record: object])[] = [
    [
      'type: journal\ndate: 2027-03-17\nauthor: mira\nmood: 4\ngoals: [ads]',
      '# A day\n',
      {
        ...base,
        kind: 'journal',
        visibility: 'private',
        author: 'mira',
        references: ads,
        date: '2027-03-17',
        mood: 4,
        title: 'A day',
        goals: ['ads'],
      },
    ],
    [
      'type: journal\ndate: 2027-03-17\nauthor: mira\nvisibility: pair',
      '',
      { ...base, kind: 'journal', date: '2027-03-17', title: '2027-03-17', goals: [] },
    ],
    ['type: journal', '', { ...base, kind: 'journal', visibility: 'private', title: 'some file', goals: [] }],
    [
      'type: checkin\ndate: 2027-03-18\ntime: "16:00"\nmentee: mira\nmentor: tomas\nnext: 2027-04-01\ngoals: [ads]',
      '## Progress\n| goal | health |\n|---|---|\n| ads | on track |\n| other | |\n\n## Actions\n- [ ] Call @tomas  [due:: 2027-03-19]\n',
      {
        ...base,
        kind: 'checkin',
        references: ads,
        date: '2027-03-18',
        time: '16:00',
        mentee: 'mira',
        mentor: 'tomas',
        next: '2027-04-01',
        goals: ['ads'],
        actions: [{ text: 'Call', state: 'todo', line: 16, due: '2027-03-19', people: ['tomas'] }],
        declaredHealth: { ads: 'on track' },
      },
    ],
    [
      'type: feedback\nfrom: tomas\nto: mira\nstatus: acted\nrequested: 2027-03-18\ndue: 2027-03-25\ngiven: 2027-03-22\ngoals: [ads]',
      '# Numbers\n## Response\n- [x] Do\n',
      {
        ...base,
        kind: 'feedback',
        references: ads,
        from: 'tomas',
        to: 'mira',
        status: 'acted',
        requested: '2027-03-18',
        due: '2027-03-25',
        given: '2027-03-22',
        goals: ['ads'],
        responses: [{ text: 'Do', state: 'done', line: 12 }],
        title: 'Numbers',
      },
    ],
    [
      'type: profile\nid: mira\nname: Mira K\nrole: both\ncapacity_per_week: PT6H',
      '## Aspirations\n- Lead a team ^lead\n- Sing\n',
      {
        ...base,
        kind: 'profile',
        id: 'mira',
        idLine: 2,
        name: 'Mira K',
        role: 'both',
        capacityPerWeek: 360,
        anchors: [
          { text: 'Lead a team', line: 8, anchor: 'lead' },
          { text: 'Sing', line: 9 },
        ],
      },
    ],
    ['type: profile', '', { ...base, kind: 'profile', id: 'some file', name: 'some file', anchors: [] }],
    [
      'type: agreement\nmentee: mira\nmentor: tomas\nstart: 2027-03-01\ndue: 2027-09-30\ncadence: FREQ=WEEKLY\nfocus: [ads]',
      '',
      {
        ...base,
        kind: 'agreement',
        mentee: 'mira',
        mentor: 'tomas',
        start: '2027-03-01',
        due: '2027-09-30',
        cadence: 'FREQ=WEEKLY',
        focus: ['ads'],
      },
    ],
    [
      'type: program\nid: p\ntitle: P 27\nstart: 2027-03-01\ndue: 2027-09-30\ncadence: FREQ=WEEKLY\nmax_active_goals: 3',
      '## Objectives\n- Fill it ^o1\n',
      {
        ...base,
        kind: 'program',
        visibility: 'program',
        id: 'p',
        idLine: 2,
        title: 'P 27',
        start: '2027-03-01',
        due: '2027-09-30',
        cadence: 'FREQ=WEEKLY',
        maxActiveGoals: 3,
        anchors: [{ text: 'Fill it', line: 10, anchor: 'o1' }],
      },
    ],
    [
      'type: survey\ntitle: S\ndue: 2027-03-01\nstatus: open',
      '',
      { ...base, kind: 'survey', visibility: 'program', title: 'S', due: '2027-03-01', status: 'open' },
    ],
    ['type: survey', '', { ...base, kind: 'survey', visibility: 'program', title: 'some file' }],
    [
      'type: goal\n\tid: a',
      '# A\n',
      {
        ...base,
        kind: 'broken',
        visibility: 'private',
        problem: 'a tab stands where YAML wants spaces',
        type: 'goal',
      },
    ],
    [
      'type: goal\nid: a',
      '# A\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n',
      { ...base, kind: 'broken', visibility: 'private', problem: '', type: 'goal', conflictLine: 5 },
    ],
  ];
  for (const [keys, body, record] of others)
    it(`holds what is shown of: ${keys.replaceAll('\n', ', ')}`, () => {
      const { flawed, ...found } = made(keys, body) ?? assert.fail('not one of ours');
      assert.equal(flawed, undefined);
      assert.deepEqual(found, record);
    });

  it('is none of a file that is not ours, which keeps its aliases', () => {
    const text = '---\naliases: [Plan, "Plan B"]\n---\n# Plan\n';
    assert.equal(recordOf(text), undefined);
    assert.deepEqual(foreignAliases(parseDocument(text)), ['Plan', 'Plan B']);
    assert.deepEqual(foreignAliases(parseDocument('# Plan\n')), []);
    assert.deepEqual(foreignAliases(parseDocument(goal)), []);
  });
});
