import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { workspaceStatus, type StatusInput } from '../../../src/core/index/status';
import { summarize } from '../../../src/core/index/summarize';
import { WorkspaceIndex } from '../../../src/core/index/workspace-index';
import { defaultSettings } from '../../../src/core/settings';
import { formatMessage } from '../../../src/core/text/message';
import type { LocalDate } from '../../../src/core/time/local-date';
import { recurrences } from '../../../src/core/time/recurrences';

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

const file = (id: string, keys: string, body = '') => `---\ntype: goal\nid: ${id}\n${keys}\n---\n# ${id}\n${body}`;

function statusOfAll(files: Readonly<Record<string, string>>, more: Partial<StatusInput> = {}) {
  const index = new WorkspaceIndex();
  for (const [name, text] of Object.entries(files))
    index.set(summarize(`file:///w/${name}.md`, parseDocument(text), TODAY) ?? assert.fail('not one of ours'));
  return workspaceStatus({ index, today: TODAY, settings: defaultSettings, ...more });
}

const checkIn = (date: string, health: string) =>
  `---\ntype: checkin\n${date}mentee: ana\nmentor: tom\n---\n## Progress\n| goal | health |\n|---|---|\n| a | ${health} |\n`;

const agreed = (keys: string) => goalWith(`status: active\n${keys}`).agreed;

const nextOf = (...lines: readonly string[]) =>
  goalWith('status: active', `## Steps\n${lines.map((line) => `- ${line}\n`).join('')}`).next?.text;

const goalWith = (keys: string, body = '', others: Readonly<Record<string, string>> = {}) =>
  statusOfAll({ a: file('a', keys, body), ...others }).goals[0] ?? assert.fail('no goal');

describe('the list of goals', () => {
  it('is by status, where active and proposed are one; then by priority, due date, title and address', () => {
    const active = (id: string, keys = '') => file(id, `status: active\n${keys}`);
    const { goals } = statusOfAll({
      dropped: file('dropped', 'status: dropped\npriority: 1'),
      achieved: file('achieved', 'status: achieved\npriority: 1'),
      draft: file('draft', 'status: draft\npriority: 1'),
      paused: file('paused', 'status: paused\npriority: 1'),
      twin2: active('twin'),
      twin1: active('twin'),
      soon: active('soon', 'due: 2027-07-01'),
      later: active('later', 'due: 2027-08-01'),
      second: active('second', 'priority: 2'),
      first: file('first', 'status: proposed\npriority: 1\ndue: 2028-01-01'),
    });
    assert.deepEqual(
      goals.map(({ uri }) => uri.slice('file:///w/'.length, -'.md'.length)),
      ['first', 'second', 'soon', 'later', 'twin1', 'twin2', 'paused', 'draft', 'achieved', 'dropped'],
    );
  });

  it('tells the health that the latest check-in until today declares, where it is another', () => {
    const keys = 'status: active\nstart: 2027-06-01\ndue: 2027-07-01';
    const steps = '## Steps\n- [ ] Go\n';
    const declared = (others: Readonly<Record<string, string>>, status = 'active') =>
      goalWith(keys.replace('active', status), steps, others).declaredHealth;
    const older = { '1': checkIn('date: 2027-06-03\n', 'off track') };
    assert.equal(declared(older), 'off track');
    assert.equal(declared({ ...older, '2': checkIn('date: 2027-06-10\n', 'Needs_attention') }), undefined, 'the same');
    assert.equal(declared({ ...older, '2': checkIn('date: 2027-06-11\n', 'on track') }), 'off track', 'to come');
    assert.equal(declared({ ...older, '2': checkIn('', 'on track') }), 'off track', 'of no day');
    for (const status of ['achieved', 'draft']) assert.equal(declared(older, status), undefined, status);
  });

  it('says who agreed, of those who have to', () => {
    assert.deepEqual(agreed('owner: ana\nmentor: tom'), { done: 0, total: 2 });
    assert.deepEqual(agreed('mentor: tom'), { done: 0, total: 1 });
    assert.deepEqual(agreed('owner: ana\nagreed: [ana 2027-06-01]'), { done: 0, total: 0 });
    assert.deepEqual(agreed('mentor: tom\nagreed: [ana 2027-06-01, tom 2027-06-01]'), { done: 2, total: 2 });
  });

  it('has the next step: what waits last, then by day, then in order; else the next milestone', () => {
    assert.equal(nextOf('[x] Done', '[ ] One', '[ ] Two'), 'One');
    assert.equal(nextOf('[ ] One', '[ ] Two  [due:: 2027-07-02]', '[ ] Three  [due:: 2027-07-01]'), 'Three');
    assert.equal(nextOf('[ ] One  [due:: 2027-07-01]', '[ ] Two  [due:: 2027-07-01]'), 'One');
    assert.equal(nextOf('[ ] One  [dependsOn:: two]', '[/] Two  [id:: two]'), 'Two');
    assert.equal(nextOf('[ ] One  [id:: one]  [dependsOn:: one]'), 'One');
    assert.equal(nextOf('[x] Done', '[ ] Oven #milestone'), 'Oven');
    assert.equal(nextOf('[x] Done', '[-] Not'), undefined);
  });

  it('says how many days are left, what is private, and what was written over the sum', () => {
    const { daysLeft, private: isPrivate, progressOverridden } = goalWith('status: active\ndue: 2027-06-08');
    assert.deepEqual([daysLeft, isPrivate, progressOverridden], [-2, false, false]);
    const other = goalWith('status: active\nvisibility: private\nprogress: 40%');
    assert.deepEqual([other.daysLeft, other.private, other.progressOverridden], [undefined, true, true]);
  });

  it('has the latest reading of a KPI until today, else where it stands', () => {
    const kpi = (readings: string) =>
      goalWith(
        'status: active',
        `## KPIs\n| id | measure | baseline | target |\n|---|---|---|---|\n| k | increase | 0 | 4 |\n### Readings\n${readings}`,
      ).kpis.map(({ latest, latestDate, progress }) => [latest, latestDate, progress?.value])[0];
    assert.deepEqual(kpi(''), [undefined, undefined, undefined]);
    assert.deepEqual(kpi('- 2027-06-09 k: 1\n- 2027-06-10 k: 2\n- 2027-06-11 k: 3\n'), [2, '2027-06-10', 0.5]);
    const [own] = goalWith(
      'status: active',
      '## Key results\n| Result | Base | Target | Current |\n|---|---|---|---|\n| k | 0 | 4 | 3 |\n',
    ).kpis;
    assert.deepEqual([own?.latest, own?.latestDate, own?.progress?.value], [3, undefined, 0.75]);
  });

  it('counts the errors of goals that have some', () => {
    const files = { a: file('a', 'status: active'), b: file('b', 'status: active') };
    const { errors } = statusOfAll(files, { errorsOf: (uri) => (uri.endsWith('a.md') ? 2 : 0) });
    assert.deepEqual(errors, { 'file:///w/a.md': 2 });
    assert.deepEqual(statusOfAll(files).errors, {});
  });

  it('is told apart for who may read it', () => {
    const files = {
      a: file('a', 'status: active\nvisibility: private\nowner: ana'),
      b: file('b', 'status: active'),
      c: file('c', 'status: active\nvisibility: program'),
    };
    const ids = (more: Partial<StatusInput>) => statusOfAll(files, more).goals.map(({ id }) => id);
    assert.deepEqual(ids({}), ['a', 'b', 'c']);
    assert.deepEqual(ids({ hidePrivate: true }), ['b', 'c']);
    assert.deepEqual(ids({ reader: { kind: 'program' } }), ['c']);
    assert.deepEqual(ids({ hidePrivate: true, reader: { kind: 'program' } }), ['c']);
  });
});

const made = (name: string, keys: string) =>
  summarize(`file:///w/${name}.md`, parseDocument(`---\n${keys}\n---\n`), TODAY) ?? assert.fail('not one of ours');

const checkInOn = (date: string, more = '') => made(date, `type: checkin\ndate: ${date}\nmentee: a\nmentor: b${more}`);

const lastAndNext = (...records: readonly ReturnType<typeof made>[]) => {
  const index = new WorkspaceIndex();
  for (const record of records) index.set(record);
  const { last, next } = workspaceStatus({ index, today: TODAY, settings: defaultSettings, recurrences }).checkIns;
  return [last?.date, next?.date];
};

describe('check-ins', () => {
  it('are the last before today and the next from today on, in whatever order files are read', () => {
    const days = ['2027-06-17', '2027-06-09', '2027-06-24', '2027-06-02'].map((date) => checkInOn(date));
    assert.deepEqual(lastAndNext(...days), ['2027-06-09', '2027-06-17']);
    assert.deepEqual(lastAndNext(checkInOn('2027-06-10'), checkInOn('2027-06-02')), ['2027-06-02', '2027-06-10']);
    assert.deepEqual(lastAndNext(), [undefined, undefined]);
  });

  it('are next when the latest one says so, else by the agreement’s rhythm, else by the program’s, while it runs', () => {
    const weekly = 'start: 2027-06-01\ncadence: "FREQ=WEEKLY;BYDAY=MO"';
    const agreement = (more = '') => made('agreement', `type: agreement\nmentee: a\nmentor: b\n${weekly}${more}`);
    const program = made('program', `type: program\nid: p\n${weekly.replace('MO', 'TU')}`);
    const next = (...records: readonly ReturnType<typeof made>[]) => lastAndNext(...records)[1];
    assert.equal(next(checkInOn('2027-06-02', '\nnext: 2027-06-10'), agreement()), '2027-06-10');
    assert.equal(next(checkInOn('2027-06-02', '\nnext: 2027-06-09'), agreement()), '2027-06-14');
    assert.equal(next(program, agreement()), '2027-06-14');
    assert.equal(next(program), '2027-06-15');
    assert.equal(next(program, agreement('\ndue: 2027-06-14')), '2027-06-14');
    assert.equal(next(program, agreement('\ndue: 2027-06-13')), '2027-06-15');
    assert.equal(next(agreement('\ndue: 2027-06-13')), undefined);
    assert.equal(next(made('agreement', 'type: agreement\nmentee: a\nmentor: b'), program), '2027-06-15');
  });
});

describe('files with a merge in them', () => {
  it('are named with the line of the first marker', () => {
    const text = '---\ntype: goal\nid: a\n---\n# A\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n';
    const [found] = statusOf(text).unreadable;
    assert.deepEqual(
      [found?.line, found && formatMessage(found.problem)],
      [5, 'Both sides of a merge stand here, from line 6 on'],
    );
  });
});
