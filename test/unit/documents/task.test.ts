import assert from 'node:assert/strict';
import type { Task } from '../../../src/core/documents/document';
import { sliceOf } from '../../../src/core/text/range';
import { goalText, parseAs, problemsOf } from '../../support/sample-documents';

const goal = (lines: string, keys = 'start: 2027-03-01') =>
  parseAs('goal', goalText(keys, `# S\n## Steps\n${lines}\n`));

function only(line: string): { readonly task: Task; readonly at: (range: { start: number; end: number }) => string } {
  const document = goal(line);
  const task = [...document.steps, ...document.milestones][0];
  assert.ok(task, line);
  return { task, at: (range) => sliceOf(document.text, range) };
}

describe('tasks', () => {
  it('knows the four states by their mark', () => {
    const { steps, text } = goal('- [ ] a\n- [/] b\n- [x] c\n- [X] d\n- [-] e');
    assert.deepEqual(
      steps.map(({ state }) => state),
      ['todo', 'doing', 'done', 'done', 'cancelled'],
    );
    assert.deepEqual(
      steps.map(({ markRange }) => sliceOf(text, markRange)),
      [' ', '/', 'x', 'X', '-'],
    );
  });

  it('parts what is to be done from what stands around it', () => {
    const { task, at } = only(
      '- [x] Week 2–3: Show **it** to all @tomas @ana-maria #milestone (reward:: dinner (out))  [due:: 2027-03-19]  [completion:: 2027-03-17]',
    );
    assert.equal(task.text, 'Show **it** to all');
    assert.equal(at(task.textRange), 'Show **it** to all');
    assert.deepEqual(
      task.people.map(({ value, range }) => [value, at(range)]),
      [
        ['tomas', 'tomas'],
        ['ana-maria', 'ana-maria'],
      ],
    );
    assert.deepEqual(
      task.tags.map(({ value }) => value),
      ['milestone'],
    );
    assert.equal(task.reward?.value, 'dinner (out)');
    assert.deepEqual(
      task.fields.map(({ name, value, range, valueRange }) => [name, value, at(range), at(valueRange)]),
      [
        ['due', '2027-03-19', '[due:: 2027-03-19]', '2027-03-19'],
        ['completion', '2027-03-17', '[completion:: 2027-03-17]', '2027-03-17'],
      ],
    );
    assert.equal(task.week && at(task.week.range), 'Week 2–3:');
    assert.deepEqual([task.due, task.dueSource, task.completion], ['2027-03-19', 'field', '2027-03-17']);
    assert.ok(at(task.range).startsWith('- [x] Week') && at(task.range).endsWith('2027-03-17]'));
  });

  it('reads the emoji forms', () => {
    const { task, at } = only(
      '- [ ] Write it 🆔 w1 ⛔ a1,b2 ⏫ 🔁 every week ➕ 2027-03-01 🛫 2027-03-02 ⏳ 2027-03-03 📅 2027-03-04 ✅ 2027-03-05',
    );
    assert.equal(task.text, 'Write it');
    assert.deepEqual(
      task.fields.map(({ name, value }) => [name, value]),
      [
        ['id', 'w1'],
        ['dependsOn', 'a1,b2'],
        ['priority', 'high'],
        ['repeat', 'every week'],
        ['created', '2027-03-01'],
        ['start', '2027-03-02'],
        ['scheduled', '2027-03-03'],
        ['due', '2027-03-04'],
        ['completion', '2027-03-05'],
      ],
    );
    assert.ok(task.fields.every(({ style }) => style === 'emoji'));
    assert.equal(at(task.fields[7]!.range), '📅 2027-03-04');
    assert.equal(at(task.fields[7]!.valueRange), '2027-03-04');
    assert.deepEqual([task.due, task.completion, task.id], ['2027-03-04', '2027-03-05', 'w1']);
    assert.equal(only('- [-] Drop ❌ 2027-03-05').task.fields[0]?.name, 'cancelled');
  });

  it('takes an emoji before anything but a date as decoration', () => {
    for (const text of ['Celebrate ✅', '🎯 Hit the target', 'Buy ❌ 10 things', 'Pick 📅 next Friday']) {
      const { task } = only(`- [ ] ${text}`);
      assert.deepEqual([task.text, task.fields], [text, []]);
    }
  });

  it('mixes both styles, brackets of both kinds, any case, and dates that are links', () => {
    const { task } = only('- [ ] Send it 📅 2027-03-04  (Completion:: 2027-03-05)');
    assert.deepEqual([task.text, task.due, task.completion], ['Send it', '2027-03-04', '2027-03-05']);
    assert.equal(only('- [ ] Send it [due:: [[2027-03-04]]]').task.due, '2027-03-04');
  });

  it('keeps links, code, addresses, numbers and unknown fields out of it', () => {
    for (const text of [
      'Read [the page](https://example.org/#top)',
      'Mail me@example.org',
      'Fix #12',
      'Type `@name #tag`',
      'See [[note#Part]]',
      'Rank #1 of 3',
    ]) {
      const { task } = only(`- [ ] ${text}`);
      assert.deepEqual([task.text, task.people, task.tags, task.fields], [text, [], [], []], text);
    }
    const { task } = only('- [ ] Read it  [effort:: 2h]  [due:: 2027-03-19]');
    assert.deepEqual([task.text, task.due], ['Read it', '2027-03-19']);
  });

  it('keeps people and tags within the sentence, and leaves fields out of it', () => {
    const { task } = only('- [ ] Ask @tomas about #ads and [due:: 2027-03-19] the budget, @mira.');
    assert.equal(task.text, 'Ask @tomas about #ads and the budget, @mira.');
    assert.deepEqual(
      task.people.map(({ value }) => value),
      ['mira'],
    );
  });

  it('takes who is named at the end for who does it, and a mention for a word', () => {
    for (const [line, text, ...people] of [
      ['Call IT @tomas', 'Call IT', 'tomas'],
      ['Call IT @tomas @Ana-Maria.K, @ö_1', 'Call IT', 'tomas', 'Ana-Maria.K', 'ö_1'],
      ['Call IT @tomas and @ana', 'Call IT', 'tomas', 'ana'],
      ['Call IT @tomas & @ana #milestone (reward:: tea)  [due:: 2027-03-19]', 'Call IT', 'tomas', 'ana'],
      ['@tomas', '', 'tomas'],
      ['Call @ben about it', 'Call @ben about it'],
      ['A call with @ben', 'A call with @ben'],
      ['A call with @ben  [due:: 2027-03-19]', 'A call with @ben'],
      ['A call with @ben, @ana and @cy', 'A call with @ben, @ana and @cy'],
      ['A call with @ben @ana', 'A call with @ben', 'ana'],
      ['Send it TO @ben', 'Send it TO @ben'],
      ['Call IT (@ben)', 'Call IT (@ben)'],
      ['Call IT (ask @ben) @ana', 'Call IT (ask @ben)', 'ana'],
      ['Hand it in (@2027-06-28)', 'Hand it in (@2027-06-28)'],
      ['Be there @17:00', 'Be there @17:00'],
      ['Be there @5pm', 'Be there @5pm'],
      ['Update @types/node', 'Update @types/node'],
      ['Drop the @media query', 'Drop the @media query'],
      ['Mail ana@example.org', 'Mail ana@example.org'],
      ['Follow @ana@example.org', 'Follow @ana@example.org'],
      ['Type `@ben`', 'Type `@ben`'],
      ['Ask @', 'Ask @'],
      ['Talk to the team of @ben\n  before lunch', 'Talk to the team of @ben before lunch'],
      ['Call @ben\n  before lunch @ana', 'Call @ben before lunch', 'ana'],
      ['Call IT @ana  [due:: 2027-03-19]\n  they wait for it', 'Call IT they wait for it', 'ana'],
    ] as const) {
      const { task } = only(`- [ ] ${line}`);
      assert.deepEqual([task.text, ...task.people.map(({ value }) => value)], [text, ...people], line);
    }
  });

  it('dates a step by its week, unless it has a date', () => {
    const { steps } = goal(
      '- [ ] Week 1: a\n- [ ] Week 2-3: b\n- [ ] week 2 to 4: c\n- [ ] **Week 5:** d\n- [ ] Week 3: e [due:: 2027-03-02]\n- [ ] Weekly: f\n- [ ] Week 0: g',
    );
    assert.deepEqual(
      steps.map(({ text, due, dueSource }) => [text, due, dueSource]),
      [
        ['a', '2027-03-07', 'week'],
        ['b', '2027-03-21', 'week'],
        ['c', '2027-03-28', 'week'],
        ['d', '2027-04-04', 'week'],
        ['e', '2027-03-02', 'field'],
        ['Weekly: f', undefined, undefined],
        ['Week 0: g', undefined, undefined],
      ],
    );
    assert.equal(goal('- [ ] Week 1: a', '').steps[0]?.due, undefined, 'a goal without a start has no weeks');
  });

  it('reports dates that do not exist, but no empty field, and falls back on the week', () => {
    const document = goal(
      '- [ ] Week 1: a  [due:: 2027-02-30]  [completion:: ]\n- [ ] b 📅 2027-13-01\n- [ ] c [repeat:: soon]',
    );
    assert.deepEqual(
      problemsOf(document, 'invalid-date').map(({ key, at, suggestions }) => [key, at, ...suggestions]),
      [
        ['due', '2027-02-30', '2027-02-28'],
        ['due', '2027-13-01'],
      ],
    );
    assert.deepEqual([document.steps[0]?.due, document.steps[0]?.dueSource], ['2027-03-07', 'week']);
  });

  it('says where a field is added: at the end of the first line, before an anchor', () => {
    for (const [line, before] of [
      ['- [ ] a', ' a'],
      ['- [ ] a  [due:: 2027-03-19]   ', '19]'],
      ['- [ ] a ^sa04', ' a'],
      ['- [ ] a\n  goes on @me', ' a'],
      ['- [ ]', '[ ]'],
    ] as const) {
      const document = goal(line);
      const task = document.steps[0];
      if (line === '- [ ]' && task === undefined) continue;
      assert.equal(document.text.slice(0, task!.insertAt).slice(-before.length), before, line);
    }
    assert.equal(goal('- [ ] a ^sa04').steps[0]?.id, 'sa04');
  });

  it('reads a wrapped item as one text', () => {
    const { task, at } = only('- [ ] Write the long\n      report @tomas\n      [due:: 2027-03-19]');
    assert.deepEqual([task.text, task.due, task.people.length], ['Write the long report', '2027-03-19', 1]);
    assert.equal(at(task.range), '- [ ] Write the long');
  });

  it('takes milestones by section and by tag, and nested tasks as parts', () => {
    const body =
      '# S\n## Steps\n- [ ] a\n  - [ ] b\n- [ ] c #milestone\n- no task\n## Milestones\n- [ ] d\n## Notes\n- [ ] e #milestone\n';
    const { steps, milestones } = parseAs('goal', goalText('', body));
    assert.deepEqual(
      steps.map(({ text }) => text),
      ['a'],
    );
    assert.deepEqual(
      steps[0]?.parts?.map(({ text }) => text),
      ['b'],
    );
    assert.deepEqual(
      milestones.map(({ text }) => text),
      ['c', 'd', 'e'],
    );
  });
});
