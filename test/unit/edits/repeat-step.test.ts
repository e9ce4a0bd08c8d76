import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { setTaskState, taskAtLine } from '../../../src/core/edits/complete-step';
import type { TaskState } from '../../../src/core/documents/document';
import { applyEdits } from '../../../src/core/text/apply-edits';
import type { LocalDate } from '../../../src/core/time/local-date';
import { recurrences } from '../../../src/core/time/recurrences';

const HEAD = '---\ntype: goal\nid: a\nstart: 2027-03-01\n---\n# Goal\n## Steps\n';
const FIRST_LINE = 7;
const TODAY = '2027-04-15';

function after(steps: string, state: TaskState, line = 0, today = TODAY): string {
  const document = parseDocument(HEAD + steps, { recurrences: () => recurrences });
  assert.ok(document.kind === 'goal');
  const task = taskAtLine(document, FIRST_LINE + line);
  assert.ok(task, `no task on line ${line}`);
  return applyEdits(document.text, setTaskState(document, task, state, today as LocalDate)).slice(HEAD.length);
}

const STAMP = '  [completion:: 2027-04-15]';

describe('a step that repeats', () => {
  it('gets the next one above it when it is ticked', () => {
    for (const [step, next] of [
      [
        '- [ ] Call  [repeat:: every week]  [due:: 2027-04-10]',
        '- [ ] Call  [repeat:: every week]  [due:: 2027-04-17]',
      ],
      ['- [/] Call 🔁 every week 📅 2027-04-10', '- [ ] Call 🔁 every week 📅 2027-04-17'],
      ['- [>] Call  [repeat:: every week]', '- [ ] Call  [repeat:: every week]'],
      [
        '- [ ] Call  [repeat:: every 2 weeks when done]  [due:: 2027-03-01]',
        '- [ ] Call  [repeat:: every 2 weeks when done]  [due:: 2027-04-29]',
      ],
      [
        '* [ ] Pay @ana #rent (reward:: tea)  [repeat:: every month]  [start:: 2027-01-28]  [scheduled:: 2027-01-30]  [due:: 2027-01-31]',
        '* [ ] Pay @ana #rent (reward:: tea)  [repeat:: every month]  [start:: 2027-02-25]  [scheduled:: 2027-02-27]  [due:: 2027-02-28]',
      ],
      [
        '- [ ] Look  [scheduled:: 2027-04-10]  [repeat:: every day]',
        '- [ ] Look  [scheduled:: 2027-04-11]  [repeat:: every day]',
      ],
      [
        '- [ ] Call  [id:: c1]  [dependsOn:: b1]  [created:: 2027-01-01]  [repeat:: every day]  [due:: [[2027-04-10]]] ^c',
        '- [ ] Call  [created:: 2027-04-15]  [repeat:: every day]  [due:: [[2027-04-11]]]',
      ],
      ['- [ ] Week 2: Swim  [repeat:: every week]', '- [ ] Swim  [repeat:: every week]  [due:: 2027-03-21]'],
      ['   3) [ ] Call  [repeat:: every day]', '   3) [ ] Call  [repeat:: every day]'],
      ['> - [ ] Call  [repeat:: every day]', '> - [ ] Call  [repeat:: every day]'],
    ] as const) {
      const [first, second] = after(`${step}\n- [ ] Other\n`, 'done').split('\n');
      assert.equal(first, next, step);
      const done = step.includes('🔁') ? ' ✅ 2027-04-15' : STAMP;
      assert.equal(
        second,
        step.replace(/\[[ />]\]/, '[x]').replace(/( \^c)?$/, (anchor) => `${done}${anchor}`),
        step,
      );
    }
  });

  it('takes along all lines of its words, and leaves its parts where they are', () => {
    assert.equal(
      after('- [ ] Write the long\n  report  [repeat:: every week]\n  - [x] part\n', 'done'),
      `- [ ] Write the long\n  report  [repeat:: every week]\n- [x] Write the long${STAMP}\n  report  [repeat:: every week]\n  - [x] part\n`,
    );
  });

  it('is as it was once it is unticked, whatever the line endings', () => {
    for (const ending of ['\n', '\r\n', '\r']) {
      for (const step of [
        '- [ ] Call  [repeat:: every week]  [due:: 2027-04-10]',
        '- [ ] Call 🔁 every month on the 1st when done 📅 2027-04-10 ^c1',
        '- [ ] Week 2: Call  [id:: a]  [repeat:: every day]',
        '- [ ] Call the\n  old team  [repeat:: every day]',
      ]) {
        for (const end of ['', '\n', '\n- [ ] Other\n']) {
          const before = `${step}${end}`.replaceAll('\n', ending);
          const ticked = after(before, 'done');
          const line = step.includes('\n') ? 2 : 1;
          assert.notEqual(ticked, before);
          assert.equal(after(ticked, 'todo', line, '2027-05-01'), before, JSON.stringify(before));
        }
      }
    }
  });

  it('keeps the next one when it has been changed since', () => {
    const ticked = after('- [ ] Call  [repeat:: every week]  [due:: 2027-04-10]\n', 'done');
    const changed = ticked.replace('2027-04-17', '2027-04-18');
    assert.equal(after(changed, 'todo', 1).split('\n').length, 3);
  });

  it('is only ticked where no day is left, the words are none of ours, or it is dropped', () => {
    for (const step of [
      '- [ ] Call  [repeat:: every week until 2027-04-12]  [due:: 2027-04-10]',
      '- [ ] Call  [repeat:: soon]',
      '- [ ] Call  [repeat:: ]',
    ])
      assert.equal(after(step, 'done'), `${step.replace('[ ]', '[x]')}${STAMP}`);
    assert.equal(
      after('- [ ] Call  [repeat:: every week]', 'cancelled'),
      '- [-] Call  [repeat:: every week]  [cancelled:: 2027-04-15]',
    );
  });
});
