import assert from 'node:assert/strict';
import type { Goal, TaskState } from '../../../src/core/documents/document';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { addStep } from '../../../src/core/edits/add-step';
import { setTaskState, taskAtLine } from '../../../src/core/edits/complete-step';
import { setTaskDue } from '../../../src/core/edits/set-task-due';
import { applyEdits } from '../../../src/core/text/apply-edits';
import type { LocalDate } from '../../../src/core/time/local-date';

const today = '2027-04-15' as LocalDate;
const HEAD = '---\ntype: goal\nid: a\n---\n# Goal\n## Steps\n';
const FIRST_LINE = 6;

function goalOf(steps: string): Goal {
  const document = parseDocument(HEAD + steps);
  assert.ok(document.kind === 'goal');
  return document;
}

/** The steps after the task on a line of them has got a state. */
function after(steps: string, state: TaskState, line = 0): string {
  const goal = goalOf(steps);
  const task = taskAtLine(goal, FIRST_LINE + line);
  assert.ok(task, `no task on line ${line}`);
  return applyEdits(goal.text, setTaskState(goal, task, state, today)).slice(HEAD.length);
}

const withDue = (steps: string): string => {
  const goal = goalOf(steps);
  const task = taskAtLine(goal, FIRST_LINE);
  assert.ok(task);
  return applyEdits(goal.text, setTaskDue(goal, task, today)).slice(HEAD.length);
};

const added = (steps: string, due?: LocalDate): string => {
  const goal = goalOf(steps);
  return applyEdits(goal.text, addStep(goal, 'New', due)).slice(HEAD.length);
};

describe('setTaskState', () => {
  it('ticks and stamps, two blanks apart', () => {
    assert.equal(after('- [ ] Call\n', 'done'), '- [x] Call  [completion:: 2027-04-15]\n');
    assert.equal(
      after('- [/] Call  [due:: 2027-05-01]', 'done'),
      '- [x] Call  [due:: 2027-05-01]  [completion:: 2027-04-15]',
    );
    assert.equal(after('- [ ] Call\n', 'cancelled'), '- [-] Call  [cancelled:: 2027-04-15]\n');
  });

  it('stamps in the style of the task, else of the file', () => {
    assert.equal(after('- [ ] Call 📅 2027-05-01\n', 'done'), '- [x] Call 📅 2027-05-01 ✅ 2027-04-15\n');
    assert.equal(
      after('- [ ] Call\n- [ ] Write 📅 2027-05-01\n', 'done'),
      '- [x] Call ✅ 2027-04-15\n- [ ] Write 📅 2027-05-01\n',
    );
    assert.equal(
      after('- [ ] Call [due:: 2027-05-01]\n- [ ] Write 📅 2027-05-01\n', 'done', 1),
      '- [ ] Call [due:: 2027-05-01]\n- [x] Write 📅 2027-05-01 ✅ 2027-04-15\n',
    );
    assert.equal(after('- [ ] Call ❌ 2027-01-01\n', 'cancelled'), '- [-] Call ❌ 2027-04-15\n');
  });

  it('takes the stamp away with the tick', () => {
    assert.equal(after('- [x] Call  [completion:: 2027-04-01]\n', 'todo'), '- [ ] Call\n');
    assert.equal(after('- [x] Call  [completion:: 2027-04-01]  [id:: c]\n', 'doing'), '- [/] Call  [id:: c]\n');
    assert.equal(after('- [X] Call ✅ 2027-04-01 #tag\n', 'todo'), '- [ ] Call #tag\n');
    assert.equal(after('- [x] Call\t(completion:: 2027-04-01)  \n', 'todo'), '- [ ] Call  \n');
    assert.equal(after('- [-] Call  [cancelled:: 2027-04-01]\n', 'done'), '- [x] Call  [completion:: 2027-04-15]\n');
  });

  it('keeps an anchor last, and nested lines where they are', () => {
    assert.equal(after('- [ ] Call ^c1\n', 'done'), '- [x] Call  [completion:: 2027-04-15] ^c1\n');
    assert.equal(
      after('1. [ ] Call\n   - [ ] Ada\n     and Bo\n', 'done'),
      '1. [x] Call  [completion:: 2027-04-15]\n   - [ ] Ada\n     and Bo\n',
    );
    assert.equal(
      after('1. [ ] Call\n   - [ ] Ada\n     and Bo\n', 'done', 1),
      '1. [ ] Call\n   - [x] Ada  [completion:: 2027-04-15]\n     and Bo\n',
    );
  });

  it('leaves a task without words a task', () => {
    assert.equal(after('- [x] [completion:: 2027-04-01]\n', 'todo'), '- [ ] [completion:: 2027-04-01]\n');
  });

  it('gives no edit for the state that is there', () => {
    assert.equal(after('- [X] Call  \n', 'done'), '- [X] Call  \n');
  });

  it('leads back to the same bytes', () => {
    for (const steps of [
      '- [ ] Call',
      '* [ ] Läuft 🏃 [due:: 2027-05-01]\r\n',
      '- [ ] Call 📅 2027-05-01 ^a\n',
      '+ [ ] a\tb\n',
    ]) {
      assert.equal(after(after(steps, 'done'), 'todo'), steps);
      assert.equal(after(after(after(steps, 'cancelled'), 'done'), 'todo'), steps);
    }
  });
});

describe('taskAtLine', () => {
  it('finds the task of a line and no other', () => {
    const goal = goalOf('- [ ] One\n  goes on\n- [ ] Two\n');
    assert.deepEqual(
      [-1, 5, 6, 7, 8, 9, 99].map((line) => taskAtLine(goal, line)?.text),
      [undefined, undefined, 'One goes on', undefined, 'Two', undefined, undefined],
    );
  });
});

describe('setTaskDue', () => {
  it('replaces the date, or adds it in the style of the file', () => {
    assert.equal(withDue('- [ ] Call (due:: 2027-02-30) #x\n'), '- [ ] Call (due:: 2027-04-15) #x\n');
    assert.equal(withDue('- [ ] Week 2: Call\n'), '- [ ] Week 2: Call  [due:: 2027-04-15]\n');
    assert.equal(withDue('- [ ] Call 🆔 a\n'), '- [ ] Call 🆔 a 📅 2027-04-15\n');
  });
});

describe('addStep', () => {
  it('goes on with the list as it is', () => {
    assert.equal(added('- [ ] One'), '- [ ] One\n- [ ] New');
    assert.equal(added('* [ ] One\n  * [ ] Part\n\nWords.\n'), '* [ ] One\n  * [ ] Part\n* [ ] New\n\nWords.\n');
    assert.equal(added('- [ ] One\n- [ ] Two\n  - [ ] Part\n'), '- [ ] One\n- [ ] Two\n  - [ ] Part\n- [ ] New\n');
    assert.equal(added('  - [ ] Deep\n\nWords.\n\n- [ ] One\n'), '  - [ ] Deep\n\nWords.\n\n- [ ] One\n- [ ] New\n');
    assert.equal(added('3)  [ ] One\n'), '3)  [ ] One\n4)  [ ] New\n');
    assert.equal(added('- [ ] One 📅 2027-01-01\n', today), '- [ ] One 📅 2027-01-01\n- [ ] New 📅 2027-04-15\n');
  });

  it('begins a list where there is none', () => {
    assert.equal(added(''), '- [ ] New\n');
    assert.equal(added('Words.\n\n## Wins\n'), 'Words.\n\n- [ ] New\n\n## Wins\n');
  });
});
