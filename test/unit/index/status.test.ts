import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { workspaceStatus } from '../../../src/core/index/status';
import { summarize } from '../../../src/core/index/summarize';
import { WorkspaceIndex } from '../../../src/core/index/workspace-index';
import { defaultSettings } from '../../../src/core/settings';
import { formatMessage } from '../../../src/core/text/message';
import type { LocalDate } from '../../../src/core/time/local-date';

/** A Thursday. */
const TODAY = '2027-06-10' as LocalDate;

function statusOf(text: string, index = new WorkspaceIndex()) {
  const record = summarize('file:///w/a.md', parseDocument(text), TODAY) ?? assert.fail('not one of ours');
  index.set(record);
  return workspaceStatus({ index, today: TODAY, settings: defaultSettings });
}

function weekOf(steps: string, status = 'active', index?: WorkspaceIndex) {
  const { thisWeek } = statusOf(`---\ntype: goal\nid: a\nstatus: ${status}\n---\n# A\n\n## Steps\n${steps}`, index);
  return { count: `${thisWeek.done} of ${thisWeek.items.length}`, texts: thisWeek.items.map(({ text }) => text) };
}

const done = (text: string, completion: string) => `- [x] ${text} [completion:: ${completion}]\n`;

describe('this week', () => {
  const late = '- [ ] Late [due:: 2027-05-20]\n';
  const soon = '- [ ] Soon [due:: 2027-06-11]\n';

  it('counts an overdue step once it is ticked, as done', () => {
    const index = new WorkspaceIndex();
    assert.equal(weekOf(late + soon, 'active', index).count, '0 of 2');
    const ticked = late.replace('[ ]', '[x]').replace('\n', ' [completion:: 2027-06-10]\n');
    assert.deepEqual(weekOf(ticked + soon, 'active', index), { count: '1 of 2', texts: ['Late', 'Soon'] });
  });

  it('counts what was done from Monday to Sunday, whenever it was due', () => {
    const steps = [
      done('Before', '2027-06-06'),
      done('Monday', '2027-06-07'),
      done('Sunday', '2027-06-13'),
      done('After', '2027-06-14'),
      '- [x] Sometime\n',
      '- [x] Long ago [due:: 2027-05-01]\n',
      '- [-] Cancelled [due:: 2027-06-09] [completion:: 2027-06-09]\n',
    ];
    assert.deepEqual(weekOf(steps.join('')), { count: '2 of 2', texts: ['Monday', 'Sunday'] });
  });

  it('keeps what was done for a goal that is achieved since, and nothing else of it', () => {
    const last = '- [x] Last [due:: 2027-06-20] [completion:: 2027-06-09]\n';
    assert.deepEqual(weekOf(last + soon + late, 'achieved'), { count: '1 of 1', texts: ['Last'] });
  });
});

describe('files with problems', () => {
  it('say that it is the front matter that cannot be read', () => {
    const problems = statusOf('---js\ntype: goal\n---\n# A\n').unreadable.map(({ problem }) => formatMessage(problem));
    assert.deepEqual(problems, [
      'Front matter cannot be read: what is marked “js” is never run and not read; write it as YAML between two lines of “---”',
    ]);
  });
});

function owedOf(files: Readonly<Record<string, string>>): readonly string[] {
  const index = new WorkspaceIndex();
  for (const [name, actions] of Object.entries(files)) {
    const [date = '', pair = ''] = name.split(' ');
    const text = `---\ntype: checkin\ndate: ${date}\nmentee: ${pair}\nmentor: tomas\n---\n# C\n## Actions\n${actions}\n`;
    const record = summarize(`file:///w/${date}-${pair}.md`, parseDocument(text), TODAY);
    index.set(record ?? assert.fail('not one of ours'));
  }
  const { owed } = workspaceStatus({ index, today: TODAY, settings: defaultSettings });
  return owed.map(({ uri, text }) => `${uri.slice('file:///w/'.length, -'.md'.length)} ${text}`).sort();
}

describe('what is owed', () => {
  it('is owed once when a check-in carries it over, by the last copy, whatever order the files are read in', () => {
    const call = '[ ] Call IT @tomas [id:: a1]';
    const first = { '2027-05-06 mira': `- [>]${call.slice(3)}\n- [ ] Book a room @mira [id:: a2]` };
    const second = { '2027-05-20 Mira': `- [>]${call.slice(3)}` };
    const third = { '2027-06-03 mira': `- ${call}` };
    const room = '2027-05-06-mira Book a room';
    assert.deepEqual(owedOf({ ...third, ...first, ...second }), [room, '2027-06-03-mira Call IT']);
    assert.deepEqual(owedOf({ ...first, ...second }), [room, '2027-05-20-Mira Call IT']);
    assert.deepEqual(owedOf({ ...first, '2027-06-03 mira': `- [x]${call.slice(3)}` }), [room]);
  });

  it('is owed by each where two pairs, two actions or one file share an id, or there is none', () => {
    const call = '- [ ] Call IT @tomas';
    assert.equal(owedOf({ '2027-05-06 mira': `${call} [id:: a1]`, '2027-05-20 jon': `${call} [id:: a1]` }).length, 2);
    assert.equal(owedOf({ '2027-05-06 mira': `${call} [id:: a1]\n${call} again [id:: a1]` }).length, 2);
    assert.equal(owedOf({ '2027-05-06 mira': call, '2027-05-20 mira': call }).length, 2);
  });

  it('is owed by each who is named at the end, however they are written, and by no mention', () => {
    const steps =
      '- [ ] One @Ana\n- [ ] Two @ana @Ben\n- [>] Three, once more @ben\n- [ ] A call with @cy\n- [ ] Hand in (@2027-06-28)\n';
    const { owed } = statusOf(`---\ntype: goal\nid: a\nstatus: active\n---\n# A\n\n## Steps\n${steps}`);
    assert.deepEqual(owed.map(({ text, person }) => `${text} ${person}`).sort(), [
      'One ana',
      'Three, once more ben',
      'Two ana',
      'Two ben',
    ]);
  });
});
