import assert from 'node:assert/strict';
import type { Goal, Task } from '../../../src/core/documents/document';
import { sliceOf } from '../../../src/core/text/range';
import { goalText, parseAs } from '../../support/sample-documents';

const goalOf = (body: string) => parseAs('goal', goalText('start: 2027-03-01', `# Run 5 km by May\n${body}\n`));
const words = (tasks: readonly Task[]) => tasks.map(({ text }) => text);
const grouped = (tasks: readonly Task[]) =>
  tasks.map(({ text, group }) => (group === undefined ? text : [text, group]));

/** What each list of a goal holds, where it holds anything. */
function lists(body: string): Readonly<Record<string, readonly string[]>> {
  const { steps, milestones, roadblocks, later, measures, notes }: Goal = goalOf(body);
  const all = { steps, milestones, roadblocks, later, measures, notes };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, tasks]) => (tasks.length === 0 ? [] : [[name, words(tasks)]])),
  );
}

/** Headings under which people put what they will do, and which name no other thing. */
const GROUPS = [
  'Week 1',
  'Weeks 2–4',
  'June',
  'Q3 2027',
  'This week',
  'Next week',
  'Today',
  'Next actions',
  'Activities',
  'Deliverables',
  'Homework',
  'Phase 1 — learn',
  'Phase 2: apply',
  'Stage one',
  'Sprint 3',
  'First steps',
  'Getting started',
  'Preparation',
  'Practice',
  'Training',
  'Learning path',
  'Courses',
  'Reading list',
  'Projects',
  'Initiatives',
  'Roadmap',
  'Habits',
  'Daily routine',
  'People to talk to',
  'Applications',
  'Errands',
  'Shopping',
  'Ops',
  'Follow-ups',
  'In progress',
  'Doing',
  'Done',
  'Completed',
  'Waiting for',
  'Notes',
  'Open questions',
  'Why not 🏃',
  'Schritte',
  '第一步',
  '2027-06-01',
  'Later this month',
  'Future-proof the build',
];
/** Headings that mean the steps themselves. */
const STEPS = ['Steps', 'Tasks', 'To-do', 'Action plan', 'Action items', '✅ Checklist', '3. Next steps:', 'My steps'];

describe('the boxes of a goal', () => {
  it('are steps under any heading that says nothing else, and the heading is their group', () => {
    for (const title of GROUPS) {
      for (const heading of [`## ${title}`, `#### ${title} ####`, `${title}\n---`, `# ${title}`, `**${title}**`]) {
        const { steps } = goalOf(`${heading}\n\n- [ ] a\n- [x] b`);
        assert.deepEqual(
          grouped(steps),
          [
            ['a', title],
            ['b', title],
          ],
          heading,
        );
      }
      assert.deepEqual(grouped(goalOf(`${title}:\n- [ ] a`).steps), [['a', title]]);
    }
  });

  it('are steps without a group under the statement and under what means steps', () => {
    assert.deepEqual(grouped(goalOf('- [ ] a').steps), ['a']);
    for (const title of STEPS) {
      for (const heading of [`## ${title}`, `${title}\n---`, `**${title}**\n`, `__${title}:__`, `**${title}**:`]) {
        assert.deepEqual(grouped(goalOf(`${heading}\n- [ ] a`).steps), ['a'], heading);
      }
      assert.deepEqual(grouped(goalOf(`${title.replace(/:$/, '')}:\n- [ ] a`).steps), ['a'], title);
    }
  });

  it('are read whatever their list looks like', () => {
    for (const list of [
      '* [ ] a\n* [x] b',
      '+ [ ] a\n+ [x] b',
      '1. [ ] a\n2. [x] b',
      '7) [ ] a\n8) [x] b',
      '   - [ ] a\n   - [x] b',
      '-   [ ] a\n\n-   [x] b',
      '> - [ ] a\n> - [x] b',
      '> [!todo]\n> - [ ] a\n> - [x] b',
      '> [!todo]- \n> - [ ] a\n> > - [x] b',
      '- plans\n  - [ ] a\n  - [x] b',
      '- - - [ ] a\n    - [x] b',
      '<details>\n\n- [ ] a\n- [x] b\n\n</details>',
    ]) {
      const { steps } = goalOf(`## Phase 1\n${list}`);
      assert.deepEqual(words(steps), ['a', 'b'], list);
      assert.deepEqual(steps[1]?.state, 'done', list);
      assert.ok(
        steps.every(({ group }) => group?.startsWith('Phase 1')),
        list,
      );
    }
  });

  it('keep the groups around them, outermost first, up to what says what they are', () => {
    const body = `## Plan
### Phase 1
- [ ] a
#### Week 1
- [ ] b
**Monday**
- [ ] c
Evening:
- [ ] d
### Phase 2
- [ ] e
## Steps
- [ ] f
### June
- [ ] g
## Milestones
- [ ] h
### Autumn
- [ ] i`;
    const { steps, milestones } = goalOf(body);
    assert.deepEqual(grouped(steps), [
      ['a', 'Plan › Phase 1'],
      ['b', 'Plan › Phase 1 › Week 1'],
      ['c', 'Phase 1 › Week 1 › Monday'],
      ['d', 'Phase 1 › Week 1 › Evening'],
      ['e', 'Plan › Phase 2'],
      'f',
      ['g', 'June'],
    ]);
    assert.deepEqual(grouped(milestones), ['h', ['i', 'Autumn']]);
  });

  it('take items without a box, callouts and headings within these for groups as well', () => {
    const body = `## Steps
- Week 1:
  - [ ] a
- **Week 2**
  - [ ] b
> [!todo] Before the trip
> - [ ] c

- [ ] d

> ### In the train
> - [ ] e
> **At night**
> - [ ] f

- [ ] g`;
    assert.deepEqual(grouped(goalOf(body).steps), [
      ['a', 'Week 1'],
      ['b', 'Week 2'],
      ['c', 'Before the trip'],
      'd',
      ['e', 'In the train'],
      ['f', 'At night'],
      'g',
    ]);
  });

  it('show a title as its reader sees it, and take no sentence for one', () => {
    for (const [heading, group] of [
      ['## [[trip|The trip]] and `code` ^t1', 'The trip and code'],
      ['## A [long](https://example.org) *way*', 'A long way'],
      ['**Week_1: the snake_case days**', 'Week_1: the snake_case days'],
      ['**Week 1** – the basics', 'Week 1 – the basics'],
      ['🎯 **Week 1:**', '🎯 Week 1'],
    ] as const) {
      assert.deepEqual(grouped(goalOf(`${heading}\n- [ ] a`).steps), [['a', group]], heading);
    }
    for (const line of [
      'What I will do first',
      `**${'very '.repeat(20)}long**`,
      'I have *one* week for it.',
      '**Mind** the gap.\n\nThere is one',
      '****',
    ]) {
      assert.deepEqual(grouped(goalOf(`${line}\n- [ ] a`).steps), ['a'], line);
    }
  });

  it('are what their section says', () => {
    for (const [title, list] of [
      ['Milestones', 'milestones'],
      ['Checkpoints', 'milestones'],
      ['Roadblocks', 'roadblocks'],
      ['Obstacles', 'roadblocks'],
      ['Key results', 'measures'],
      ['How I will know', 'measures'],
      ['How will I know that I am done?', 'measures'],
      ['Mentor review', 'notes'],
      ['Wins', 'notes'],
      ['Revisions', 'notes'],
      ['Later', 'later'],
      ['Someday', 'later'],
      ['Someday / maybe', 'later'],
      ['Maybe', 'later'],
      ['Backlog', 'later'],
      ['Ideas', 'later'],
      ['💡 Ideas for later', 'later'],
      ['In the future', 'later'],
      ['Future steps', 'later'],
      ['Things to do later', 'later'],
      ['Parking lot', 'later'],
      ['Why', 'steps'],
      ['How', 'steps'],
      ['Agreed', 'steps'],
    ] as const) {
      for (const heading of [`## ${title}`, `**${title}**`, `${title}\n---`, `## ${title}\n### June`]) {
        assert.deepEqual(lists(`${heading}\n- [ ] a\n> - [>] b`), { [list]: ['a', 'b'] }, heading);
      }
      assert.deepEqual(lists(`- ${title}\n  - [ ] a`), { [list]: ['a'] }, title);
      assert.deepEqual(lists(`> [!note] ${title}\n> - [ ] a`), { [list]: ['a'] }, title);
    }
  });

  it('are milestones with the tag, wherever they stand', () => {
    for (const place of [
      '',
      '## Phase 1\n',
      '## Steps\n- [ ] s\n  ',
      '## Roadblocks\n',
      '## Ideas\n',
      '## Wins\n',
      '> ',
    ]) {
      assert.deepEqual(words(goalOf(`${place}- [ ] a #milestone\n`).milestones), ['a'], place);
    }
    assert.deepEqual(words(goalOf('- [ ] a #Milestone/first\n- [ ] b #milestones').milestones), ['a']);
  });

  it('are parts below a step, however deep, and steps below a milestone or a measure', () => {
    const body = `- [ ] a
  - [x] a1
    - [ ] a11
  - remark
    - [-] a2
- [ ] m #milestone
  - [ ] b
    - [ ] b1
## Key results
- [ ] k
  - [ ] c
## Roadblocks
- [ ] r
  - [ ] r1
## Ideas
- [ ] i
  - [ ] i1
    - [ ] i2 #milestone
      - [ ] d`;
    const { steps, milestones, roadblocks, later, measures } = goalOf(body);
    assert.deepEqual(grouped(steps), ['a', ['b', 'm'], ['c', 'k'], ['d', 'i2']]);
    assert.deepEqual(
      steps.map(({ parts }) => parts && words(parts)),
      [['a1', 'a11', 'a2'], ['b1'], undefined, undefined],
    );
    assert.deepEqual(words(milestones), ['m', 'i2']);
    assert.deepEqual([words(roadblocks), words(roadblocks[0]?.parts ?? [])], [['r'], ['r1']]);
    assert.deepEqual([words(later), words(later[0]?.parts ?? [])], [['i'], ['i1']]);
    assert.deepEqual(words(measures), ['k']);
  });

  it('are open with a mark that is not ours, in every list of boxes', () => {
    for (const mark of ['>', '?', '!', '<', '*', 'i', '1', '🔥']) {
      const { steps, text } = goalOf(`- [${mark}] a  [due:: 2027-04-01]`);
      assert.deepEqual([steps[0]?.state, steps[0]?.due], ['todo', '2027-04-01'], mark);
      assert.equal(steps[0] && sliceOf(text, steps[0].markRange), mark);
      assert.deepEqual(words(goalOf(`## Milestones\n- [${mark}] a`).milestones), ['a']);
      const meeting = parseAs(
        'checkin',
        `---\ntype: checkin\n---\n## Agenda\n- [${mark}] a\n## Actions\n- [${mark}] b\n`,
      );
      assert.deepEqual([words(meeting.agenda), words(meeting.actions)], [['a'], ['b']]);
      const feedback = parseAs('feedback', `---\ntype: feedback\n---\n## Response\n- [${mark}] a\n`);
      assert.deepEqual(words(feedback.responses), ['a']);
    }
  });

  it('are measures under key results: done on a day, done, or not', () => {
    const { kpis, readings } = goalOf(
      '## Key results\n- [x] Ship it  [completion:: 2027-04-02]\n- [x] Tell all\n- [ ] Rest\n- [-] Party',
    );
    assert.deepEqual(
      kpis.map(({ id, measure, ticked }) => [id.value, measure?.value, ticked]),
      [
        ['Ship it', 'done', undefined],
        ['Tell all', 'done', true],
        ['Rest', 'done', undefined],
      ],
    );
    assert.deepEqual(
      readings.map(({ kpi, date, value }) => [kpi.value, date.value, value.value]),
      [['Ship it', '2027-04-02', 1]],
    );
  });

  it('are readings only where they begin with a day', () => {
    const { readings, notes, steps } = goalOf(
      '## KPIs\n| id | measure | target |\n|---|---|---|\n| km | reach | 5 |\n### Readings\n- [x] 2027-04-01 km: 3\n- [ ] Weigh in',
    );
    assert.deepEqual([readings[0]?.value.value, words(notes), words(steps)], [3, ['2027-04-01 km: 3'], ['Weigh in']]);
  });
});
