import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { workspaceStatus } from '../../../src/core/index/status';
import { summarize } from '../../../src/core/index/summarize';
import { WorkspaceIndex } from '../../../src/core/index/workspace-index';
import { defaultSettings } from '../../../src/core/settings';
import type { LocalDate } from '../../../src/core/time/local-date';
import { lintText } from '../../support/lint-text';

const today = '2027-06-10' as LocalDate;
const head = (id: string, more = '') => `---\ntype: goal\nid: ${id}\nstatus: active\n${more}---\n# Build ${id}\n\n`;
const recordOf = (path: string, text: string) =>
  summarize(`file:///w/${path}`, parseDocument(text), today) ?? assert.fail(path);

function indexOf(files: Readonly<Record<string, string>>): WorkspaceIndex {
  const index = new WorkspaceIndex();
  for (const [path, text] of Object.entries(files)) index.set(recordOf(path, text));
  return index;
}

/** What the steps of a goal wait for, and which one is next. */
function waitsOf(index: WorkspaceIndex, id: string, more: { readonly hidePrivate?: boolean } = {}) {
  const { goals } = workspaceStatus({ index, today, settings: defaultSettings, ...more });
  const goal = goals.find((one) => one.id === id) ?? assert.fail(id);
  return { waits: goal.steps.map(({ waitsFor = [] }) => waitsFor.join('; ')), next: goal.next?.text };
}

const oven = (mark: string) =>
  `${head('oven')}- [ ] Lay the floor  [due:: 2027-06-11]  [dependsOn:: bricks]\n- [${mark}] Collect bricks  [id:: bricks]\n`;
const meeting = (day: string, mark: string) =>
  `---\ntype: checkin\ndate: ${day}\nmentee: ana\nmentor: tom\n---\n## Actions\n- [${mark}] Ask the council  [id:: council]\n`;

const told = (first: string) => [
  `Access: ${first}`,
  `Dig: ${first}`,
  `Fetch the sand: ${first}`,
  'Rest: ',
  `Speak up: ${first}`,
];

describe('a step that depends on another', () => {
  it('waits as long as that is open, and comes after what can begin', () => {
    for (const mark of [' ', '/', '?'])
      assert.deepEqual(waitsOf(indexOf({ 'a.md': oven(mark) }), 'oven'), {
        waits: ['Collect bricks', ''],
        next: 'Collect bricks',
      });
    for (const mark of ['x', '-'])
      assert.deepEqual(waitsOf(indexOf({ 'a.md': oven(mark) }), 'oven'), { waits: ['', ''], next: 'Lay the floor' });
  });

  it('is read with the emoji, with several ids, an anchor, a milestone and a part', () => {
    const text = `${head('oven')}## Milestones
- [ ] Sand is here 🆔 sand
## Steps
- [ ] Lay the floor ⛔ bricks,sand
- [ ] Collect bricks
  - [ ] Ask the mason ^mason
- [ ] Fetch them  [dependsOn:: mason]  [id:: bricks]
- [x] Plan it  [dependsOn:: sand]
`;
    assert.deepEqual(waitsOf(indexOf({ 'a.md': text }), 'oven').waits, [
      'Fetch them; Sand is here',
      '',
      'Ask the mason',
      '',
    ]);
  });

  it('looks in its own file first, then in the folder, where the last copy decides', () => {
    const goal = `${head('oven')}- [ ] Dig  [dependsOn:: council]\n`;
    const files = { 'z.md': meeting('2027-05-01', '>'), 'b.md': meeting('2027-06-01', 'x'), 'a.md': goal };
    assert.deepEqual(waitsOf(indexOf(files), 'oven').waits, ['']);
    assert.deepEqual(waitsOf(indexOf({ ...files, 'b.md': meeting('2027-06-01', ' ') }), 'oven').waits, [
      'Ask the council',
    ]);
    const own = { ...files, 'a.md': `${goal}- [ ] Ask the neighbours  [id:: council]\n` };
    assert.deepEqual(waitsOf(indexOf(own), 'oven').waits, ['Ask the neighbours', '']);
  });

  it('says so where it is owed: an action, a response, a roadblock, a step of somebody’s', () => {
    const feedback = '---\ntype: feedback\nfrom: tom\nto: ana\nstatus: acted\n---\n# Talk\n## Response\n';
    const owedIn = (mark: string, hidePrivate = false) => {
      const goal = `${head('oven')}## Roadblocks\n- [ ] Access  [dependsOn:: key]\n## Steps\n- [ ] Dig @tom  [dependsOn:: key]\n`;
      const index = indexOf({
        'a.md': goal,
        'c.md': `${meeting('2027-06-01', 'x')}- [ ] Fetch the sand @tom  [dependsOn:: key]\n- [ ] Rest @ana\n`,
        'f.md': `${feedback}- [ ] Speak up  [dependsOn:: key]\n`,
        'k.md': `${head('kiln', hidePrivate ? 'visibility: private\n' : '')}- [${mark}] Find the key  [id:: key]\n`,
      });
      const { owed } = workspaceStatus({ index, today, settings: defaultSettings, hidePrivate });
      return owed.map(({ text, waitsFor = [] }) => `${text}: ${waitsFor.join('; ')}`);
    };
    assert.deepEqual(owedIn(' '), told('Find the key'));
    assert.deepEqual(owedIn('x'), told(''));
    assert.deepEqual(owedIn(' ', true), told('key'), 'what may not be seen has its id');
  });

  it('follows what happens in another file, and names that file’s dependents', () => {
    const first = (mark: string) => `${head('kiln')}- [${mark}] Build the kiln  [id:: kiln-done]\n`;
    const index = indexOf({ 'a.md': first(' '), 'b.md': `${head('oven')}- [ ] Fire it  [dependsOn:: kiln-done]\n` });
    assert.deepEqual(waitsOf(index, 'oven').waits, ['Build the kiln']);
    assert.deepEqual(index.set(recordOf('a.md', first('x'))).dependents, ['file:///w/b.md']);
    assert.deepEqual(waitsOf(index, 'oven').waits, ['']);
    index.delete('file:///w/a.md');
    assert.deepEqual(waitsOf(index, 'oven').waits, ['']);
  });

  it('shows no word of a file that is not shown', () => {
    const index = indexOf({
      'a.md': `${head('debt', 'visibility: private\n')}- [ ] Pay the bailiff  [id:: paid]\n`,
      'b.md': `${head('oven')}- [ ] Buy bricks  [dependsOn:: paid]\n`,
    });
    assert.deepEqual(waitsOf(index, 'oven').waits, ['Pay the bailiff']);
    assert.deepEqual(waitsOf(index, 'oven', { hidePrivate: true }).waits, ['paid']);
  });
});

const found = (steps: string, options: Parameters<typeof lintText>[1] = {}) =>
  lintText(`${head('oven')}## Steps\n${steps}`, options)
    .filter(({ code }) => code === 'steps/dependency')
    .map(({ words, message, finding }) => [words, message, finding.fixes.length]);

describe('steps/dependency', () => {
  it('names the one id that nobody has, and offers what is near', () => {
    assert.deepEqual(found('- [ ] A  [dependsOn:: brick, sand]\n- [ ] B  [id:: bricks]\n- [ ] C 🆔 sand\n'), [
      ['brick', 'No step has the id “brick”: write [id:: brick] behind the one that comes first', 1],
    ]);
  });

  it('names each step of a circle, and no step that only leads into it', () => {
    const steps = `- [ ] A  [id:: a]  [dependsOn:: b]
- [ ] B  [id:: b]  [dependsOn:: c, a]
- [ ] C  [id:: c]
- [ ] D  [dependsOn:: a]
- [ ] E  [id:: e]  [dependsOn:: e]
`;
    assert.deepEqual(found(steps), [
      ['b', '“A” waits for itself by way of “B”, so none of them begins', 0],
      ['a', '“B” waits for itself by way of “A”, so none of them begins', 0],
      ['e', '“E” waits for itself, so it never begins', 0],
    ]);
  });

  it('says nothing of what is done, of blanks, while files are being read, or of what another file has', () => {
    assert.deepEqual(found('- [x] A  [dependsOn:: nobody]\n- [ ] B  [dependsOn:: ]\n'), []);
    assert.deepEqual(found('- [ ] A  [dependsOn:: nobody]\n', { complete: false }), []);
    const others = { 'b.md': `${head('kiln')}- [ ] K  [id:: kiln]\n` };
    assert.deepEqual(found('- [ ] A  [dependsOn:: kiln]\n', { others }), []);
    const back = { 'b.md': `${head('kiln')}- [ ] K  [id:: kiln]  [dependsOn:: oven]\n` };
    assert.deepEqual(found('- [ ] A  [id:: oven]  [dependsOn:: kiln]\n', { others: back }), [
      ['kiln', '“A” waits for itself by way of “K”, so none of them begins', 0],
    ]);
  });
});
