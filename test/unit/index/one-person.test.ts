import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { rankings } from '../../../src/core/index/ranking';
import { workspaceStatus } from '../../../src/core/index/status';
import { summarize } from '../../../src/core/index/summarize';
import { WorkspaceIndex } from '../../../src/core/index/workspace-index';
import { defaultSettings } from '../../../src/core/settings';
import type { LocalDate } from '../../../src/core/time/local-date';
import { personChoices } from '../../../src/webview/filter';
import { lintText } from '../../support/lint-text';

const today = '2027-06-10' as LocalDate;
const profile = '---\ntype: profile\nid: ana\nname: Ana Ruiz\naliases: [Ána R]\ncapacity_per_week: PT6H\n---\n# Ana\n';
const goal = (id: string, keys: string, body = '') =>
  `---\ntype: goal\nid: ${id}\nstatus: active\n${keys}\n---\n# Build ${id}\n\n${body}`;
/** Ana as her id, in capitals, by her alias, and by that with its accent as a character of its own. */
const ways = ['ana', 'ANA', 'ána r', 'A\u0301na R'];

const recordOf = (path: string, text: string) =>
  summarize(`file:///workspace/${path}`, parseDocument(text), today) ?? assert.fail(path);

const meeting = (day: string, mentee: string, mark: string) =>
  `---\ntype: checkin\ndate: ${day}\nmentee: ${mentee}\nmentor: tom\n---\n## Actions\n- [${mark}] Ask  [id:: a1]\n`;

function statusOf(files: Readonly<Record<string, string>>, me?: string) {
  const index = new WorkspaceIndex();
  for (const [path, text] of Object.entries(files)) index.set(recordOf(path, text));
  return workspaceStatus({ index, today, settings: defaultSettings, ...(me !== undefined && { me }) });
}

describe('somebody written in several ways', () => {
  const goals = Object.fromEntries(
    ways.map((way, at) => [`${at}.md`, goal(`g${at}`, `owner: ${way}\npriority: ${at + 1}\neffort_per_week: PT2H`)]),
  );

  it('has one ranking, and is one choice of a filter', () => {
    const status = statusOf({ 'ana.md': profile, ...goals });
    const ranked = [...rankings(status.goals, status.people).values()];
    assert.deepEqual(
      ranked.map(({ goals: own, place }) => [own.length, place]),
      ways.map((_, place) => [ways.length, place]),
    );
    const owners = status.goals.flatMap(({ owner = [] }) => owner);
    assert.deepEqual(personChoices(owners, status.people), [{ id: 'ana', name: 'Ana Ruiz' }]);
  });

  it('has agreed once, and owes once what names them twice', () => {
    const agreed = (names: string, keys = 'owner: ana\nmentor: tom') =>
      statusOf({ 'ana.md': profile, 'g.md': goal('g', `${keys}\nagreed: [${names}]`) }).goals[0]?.agreed;
    const both = { done: 2, total: 2 };
    assert.deepEqual(agreed('ana 2027-06-01, ANA 2027-06-02, tom 2027-06-01'), both);
    assert.deepEqual(agreed('ána r 2027-06-01, ana 2027-06-02'), { done: 1, total: 2 });
    assert.deepEqual(agreed('ana 2027-06-02, Tom 2027-06-02', 'owner: ÁNA R\nmentor: tom'), both);
    assert.deepEqual(agreed('ana 2027-06-02, lea 2027-06-02'), { done: 2, total: 3 }, 'one of three is missing');
    assert.deepEqual(agreed('ana 2027-06-02', 'mentor: tom'), { done: 1, total: 2 });
    assert.deepEqual(agreed('ana 2027-06-02', 'owner: ana'), { done: 0, total: 0 });
    const aliased = profile.replace('aliases: [Ána R]', 'aliases: [anita]');
    const steps = '## Steps\n- [ ] Call the council @ana @Anita @tom\n';
    const { owed } = statusOf({ 'ana.md': aliased, 'g.md': goal('g', 'owner: ana', steps) });
    assert.deepEqual(
      owed.map(({ person }) => person),
      ['ana', 'tom'],
    );
  });

  it('follows when an alias is written into the profile', () => {
    const index = new WorkspaceIndex();
    index.set(recordOf('ana.md', profile));
    index.set(recordOf('g.md', goal('g', 'owner: ana\nmentor: tom\nagreed: [anita 2027-06-01, ana 2027-06-02]')));
    const agreed = () => workspaceStatus({ index, today, settings: defaultSettings }).goals[0]?.agreed;
    assert.deepEqual(agreed(), { done: 2, total: 3 });
    index.set(recordOf('ana.md', profile.replace('[Ána R]', '[anita]')));
    assert.deepEqual(agreed(), { done: 1, total: 2 });
  });

  it('has one week, one focus and one order of goals, whichever name a file has', () => {
    const others = { 'ana.md': profile, ...goals };
    const found = (priority: number) =>
      lintText(goal('oven', `owner: ÁNA R\npriority: ${priority}\neffort_per_week: PT2H`), { others, path: 'oven.md' })
        .filter(({ code }) => ['achievable/over-capacity', 'achievable/too-many-active', 'priority/tie'].includes(code))
        .map(({ message }) => message);
    assert.deepEqual(found(2), ['“Build g1” has priority 2 as well: say which of the two comes first']);
    assert.deepEqual(found(9), [
      'This is active goal number 5; 3 at a time keep the focus',
      '10 h a week planned in active goals, 6 h free',
    ]);
  });

  it('is held to the focus that was agreed, and offered their own aspirations', () => {
    const others = {
      'ana.md': `${profile}\n## Aspirations\n- Bake for a living ^bakery\n`,
      'agreement.md': '---\ntype: agreement\nmentee: ana\nmentor: tom\nfocus: [baking]\n---\n# With Tom\n',
    };
    const text = goal('oven', 'owner: ANA\nskills: [masonry]\nsupports: [ana#baker]');
    const found = lintText(text, { others, path: 'oven.md' });
    assert.ok(found.some(({ code }) => code === 'relevant/outside-focus'));
    const support = found.find(({ code }) => code === 'relevant/unresolved-support');
    assert.deepEqual(
      support?.finding.fixes.map(({ title }) => title.args?.['value']),
      ['ana#bakery'],
    );
  });

  it('owes what is owed once, first, and agrees once', () => {
    const files = {
      'a.md': goal(
        'oven',
        'owner: ana\nmentor: tom\nagreed: [Ana 2027-06-01, ana 2027-06-02]',
        '- [ ] Dig @Ana @ana\n',
      ),
      'b.md': '---\ntype: feedback\nfrom: ANA\nto: tom\nstatus: requested\n---\n# Numbers\n',
      'c.md': goal('kiln', 'owner: tom', '- [ ] Ask @tom\n'),
    };
    const status = statusOf(files, 'aNa');
    assert.deepEqual(
      status.owed.map(({ person, text }) => [person, text]),
      [
        ['ana', 'Dig'],
        ['ana', 'Numbers'],
        ['tom', 'Ask'],
      ],
    );
    assert.deepEqual(status.goals.find(({ id }) => id === 'oven')?.agreed, { done: 1, total: 2 });
  });

  it('owes the last copy of an action alone, whatever the check-ins call the pair', () => {
    const files = {
      'ana.md': profile,
      '1.md': meeting('2027-05-01', 'Ána R', '>'),
      '2.md': meeting('2027-06-01', 'ANA', ' '),
    };
    assert.deepEqual(
      statusOf(files).owed.map(({ uri }) => uri.slice(-4)),
      ['2.md'],
    );
  });

  it('is asked anew when a profile gives them another name', () => {
    const index = new WorkspaceIndex();
    for (const [path, text] of Object.entries(goals)) index.set(recordOf(path, text));
    assert.equal(index.goalsOf('ana').all.length, 2);
    const { dependents } = index.set(recordOf('ana.md', profile));
    assert.equal(index.goalsOf('ana').all.length, ways.length);
    assert.equal(dependents.length, ways.length);
    index.set(recordOf('ana.md', profile.replace('aliases', 'tags')));
    assert.equal(index.goalsOf('ana').all.length, 2);
  });
});
