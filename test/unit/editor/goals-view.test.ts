import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { workspaceStatus } from '../../../src/core/index/status';
import { summarize } from '../../../src/core/index/summarize';
import { WorkspaceIndex } from '../../../src/core/index/workspace-index';
import { defaultSettings } from '../../../src/core/settings';
import { formatMessage } from '../../../src/core/text/message';
import type { LocalDate } from '../../../src/core/time/local-date';
import { goalObjectives } from '../../../src/editor/views/goal-objectives';
import { GoalsElements, type GoalsElement } from '../../../src/editor/views/goals-changes';
import { countDue, goalsTree, type GoalsFolder } from '../../../src/editor/views/goals-model';
import { placeOf, type GoalsNode } from '../../../src/editor/views/goals-node';
import { mergeStatuses } from '../../../src/editor/workspace/merge-status';

const TODAY = '2027-06-10' as LocalDate;

function goal(id: string, keys: string, body = ''): string {
  return `---\ntype: goal\nid: ${id}\ntitle: Goal ${id}\nowner: sam\n${keys}\n---\n# Goal ${id}\n${body}`;
}

const twin = (status: string) => `---\ntype: goal\ntitle: Sail\nstatus: ${status}\n---\n# Sail\n`;

const climb = goal(
  'climb',
  'status: active\npriority: 1\nstart: 2027-06-01\ndue: 2027-06-22\nsupports: [sam#guide]',
  `
## KPIs
| id | measure | baseline | target | unit | per | by |
|---|---|---|---|---|---|---|
| routes | reach | 0 | 10 | routes | | 2027-06-22 |

### Readings
- 2027-06-05 routes: 4

## Milestones
- [ ] First 6b #milestone  [due:: 2027-06-10]

## Steps
- [x] Buy shoes  [completion:: 2027-06-02]
- [ ] Book a slot  [due:: 2027-06-08]
- [/] Climb with Noor  [due:: 2027-06-15]
- [-] Buy a rope

## Roadblocks
- [ ] Sore finger
`,
);

function folderOf(
  texts: Readonly<Record<string, string>>,
  name = 'w',
): GoalsFolder & { readonly index: WorkspaceIndex } {
  const index = new WorkspaceIndex();
  for (const [file, text] of Object.entries(texts)) {
    const uri = `file:///${name}/${file}.md`;
    const record = summarize(uri, parseDocument(text), TODAY);
    if (record) index.set(record);
  }
  return {
    name,
    uri: `file:///${name}`,
    index,
    status: workspaceStatus({ index, today: TODAY, settings: defaultSettings }),
  };
}

const tree = (...folders: readonly GoalsFolder[]) => goalsTree(folders, formatMessage);

/** Without what keeps a number and its unit in one line. */
function withSpaces(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

function outline(nodes: readonly GoalsNode[], indent = ''): string {
  return nodes
    .map(({ label, description, icon, checked, children }) => {
      const box = checked === undefined ? '' : checked ? '[x] ' : '[ ] ';
      const line = [`${indent}${box}${label}`, description, icon?.id].filter(Boolean).join(' | ');
      return `${withSpaces(line)}\n${outline(children(), `${indent}  `)}`;
    })
    .join('');
}

function find(nodes: readonly GoalsNode[], label: string): GoalsNode {
  const all = (list: readonly GoalsNode[]): readonly GoalsNode[] =>
    list.flatMap((node) => [node, ...all(node.children())]);
  return all(nodes).find((node) => node.label === label) ?? assert.fail(`no ${label}`);
}

describe('the goals view', () => {
  it('shows goals in work first, then the others in groups, and what cannot be read', () => {
    const nodes = tree(
      folderOf({
        climb,
        later: goal('later', 'status: draft'),
        rest: goal('rest', 'status: paused'),
        broken: '---\ntype: goal\n  title: : [\n---\n',
      }),
    );
    assert.equal(
      outline(nodes),
      `Goal climb | 40 % · 12 d · Book a slot | pass
  Milestones | 0 of 1
    [ ] First 6b | today
  Steps | 1 of 3
    [x] Buy shoes | done 2027-06-02
    [ ] Book a slot | 2 days overdue | warning
    [ ] Climb with Noor | in 5 days | play-circle
    Buy a rope | cancelled | circle-slash
  KPIs
    routes | 4 → 10 routes · 40 % | graph
  Roadblocks | 0 of 1
    [ ] Sore finger
Drafts | 1
  Goal later | circle-large-outline
Paused | 1
  Goal rest | circle-large-outline
Files with problems | 1
  broken.md | Front matter cannot be read: a text with “: ” in it needs quotes | warning
`,
    );
  });

  it('shows steps in their groups, with their parts, and what is for later', () => {
    const body = `
## Phase 1
- [x] Read
  - [x] the map
  - [ ] the weather
  - [-] the news
### June
- [ ] Train #milestone
  - [ ] Run
## Milestones
- [ ] Summit
## Phase 2
- [>] Pack
## Someday
- [ ] Fly
`;
    assert.equal(
      outline(find(tree(folderOf({ hike: goal('hike', 'status: active', body) })), 'Goal hike').children()),
      `Milestones | 0 of 2
  Phase 1 › June | 0 of 1
    [ ] Train
  [ ] Summit
Steps | 1 of 3
  Phase 1 | 1 of 1
    [x] Read | 1 of 2
      [x] the map
      [ ] the weather
      the news | cancelled | circle-slash
  Train | 0 of 1
    [ ] Run
  Phase 2 | 0 of 1
    [ ] Pack
Later
  [ ] Fly
`,
    );
  });

  it('says to a screen reader what the icons say', () => {
    assert.equal(
      withSpaces(find(tree(folderOf({ climb })), 'Goal climb').spoken),
      'Goal climb, 40 %, on track, 12 days left, next: Book a slot',
    );
    const undated = goal('undated', 'status: active\ndue: 2027-06-09');
    assert.equal(find(tree(folderOf({ undated })), 'Goal undated').spoken, 'Goal undated, no start date, 1 day over');
  });

  it('names the file where two lines side by side say the same', () => {
    const broken = '---js\ntype: goal\n---\n# Sail\n';
    const nodes = tree(
      folderOf({
        'a/sail': twin('active'),
        'b/sail': twin('active'),
        boat: `${twin('active').replace('---\n#', 'due: 2027-06-10\n---\n#')}\n## Steps\n- [ ] Find one\n`,
        old: twin('paused'),
        'a/odd%20one': broken,
        'b/odd%20one': broken,
        odd: broken,
      }),
    );
    const lines = nodes.flatMap((node) => [node, ...(node.subject.kind === 'group' ? node.children() : [])]);
    assert.deepEqual(
      lines.map(({ label, description = '' }) => `${label} | ${withSpaces(description).split(': ')[0]}`),
      [
        'Sail | boat.md · 0 % · today · Find one',
        'Sail | a/sail.md',
        'Sail | b/sail.md',
        'Paused | 1',
        'Sail | ',
        'Files with problems | 3',
        'odd one.md | a/odd one.md · Front matter cannot be read',
        'odd one.md | b/odd one.md · Front matter cannot be read',
        'odd.md | Front matter cannot be read',
      ],
    );
    assert.match(lines[1]?.spoken ?? '', /^Sail, .*a\/sail\.md$/);
  });

  it('leads to the line', () => {
    const nodes = tree(folderOf({ climb }));
    const line = climb.split('\n').findIndex((text) => text.includes('Book a slot'));
    assert.deepEqual(placeOf(find(nodes, 'Book a slot'))?.line, line);
  });

  it('groups goals by what they support, each in one place', () => {
    const folder = folderOf({
      climb,
      sam: '---\ntype: profile\nid: sam\nname: Sam\nrole: mentee\n---\n## Aspirations\n- Guide on rock by 2030 ^guide\n',
      other: goal('other', 'status: active\nsupports: [nobody#nothing]'),
    });
    const nodes = tree({ ...folder, objectives: goalObjectives(folder.index) });
    assert.deepEqual(
      nodes.map(({ label }) => label),
      ['Guide on rock by 2030', 'Goal other'],
    );
    assert.deepEqual(
      nodes[0]?.children().map(({ label }) => label),
      ['Goal climb'],
    );
    assert.equal(placeOf(nodes[0] as GoalsNode)?.uri, 'file:///w/sam.md');
  });

  it('puts several folders side by side, without those that have nothing', () => {
    const one = folderOf({ climb }, 'one');
    const two = folderOf({ climb }, 'two');
    const nodes = tree(one, folderOf({}, 'empty'), two);
    assert.deepEqual(
      nodes.map(({ label }) => label),
      ['one', 'two'],
    );
    const ids = new Set<string>();
    const count = (list: readonly GoalsNode[]): number =>
      list.reduce((sum, node) => sum + Number(Boolean(ids.add(node.id))) + count(node.children()), 0);
    assert.equal(count(nodes), ids.size, 'every line has an id of its own');
    assert.equal(mergeStatuses(one.status, [two.status]).goals.length, 2);
  });

  it('keeps apart what a file says twice', () => {
    const twice = climb
      .replace(/\| routes \|.*\n/, (row) => `${row}${row.replace('| 10 |', '| 20 |')}`)
      .replace(/- \[ \] Book.*\n/, (line) => `${line}${line}`);
    const elements = new GoalsElements(explain);
    elements.update(tree(folderOf({ climb: twice })));
    const [root] = elements.roots;
    const below = (root && elements.childrenOf(root)) ?? [];
    const lines = below.flatMap((section) => elements.childrenOf(section).map(({ node }) => node));
    assert.equal(new Set(lines.map(({ id }) => id)).size, lines.length);
    const kpis = lines.filter(({ subject }) => subject.kind === 'kpi');
    assert.deepEqual(
      kpis.map(({ description = '' }) => withSpaces(description)),
      ['4 → 10 routes · 40 %', '4 → 20 routes · 20 %'],
    );
  });

  it('counts what is due today or before', () => {
    assert.equal(countDue(folderOf({ climb }).status), 2);
  });
});

describe('changes of the goals view', () => {
  it('are none where only lines have moved, and the new lines are known', () => {
    const { elements, step, changed } = after(climb, climb.replace('# Goal climb', '\n\n# Goal climb'));
    assert.deepEqual(changed, []);
    const [root] = elements.roots;
    assert.ok(root && step);
    const steps = elements.childrenOf(root)[1];
    assert.ok(steps && elements.childrenOf(steps).includes(step), 'the view keeps its element');
    assert.equal(placeOf(step.node)?.line, climb.split('\n').findIndex((text) => text.includes('Climb with Noor')) + 2);
  });

  it('are the goal, with what is below it, when a step is ticked', () => {
    assert.deepEqual(after(climb, climb.replace('- [ ] Book', '- [x] Book')).changed, ['Goal climb']);
  });

  it('are the one line when only it looks different', () => {
    assert.deepEqual(after(climb, climb.replace('[due:: 2027-06-15]', '[due:: 2027-06-16]')).changed, [
      'Climb with Noor',
    ]);
  });

  it('are the list when a line comes or goes', () => {
    assert.deepEqual(after(climb, climb.replace('- [-] Buy a rope\n', '')).changed, ['Steps']);
  });

  it('are the lines whose tooltip was asked for and is another now', () => {
    const elements = new GoalsElements(explain);
    elements.update(tree(folderOf({ climb })));
    const [root] = elements.roots;
    assert.ok(root);
    const later = climb.replace(/^# .*$/m, '# Say it in other words');
    assert.deepEqual(elements.update(tree(folderOf({ climb: later }))), []);
    root.explanation = explain(root.node);
    assert.deepEqual(elements.update(tree(folderOf({ climb }))), [root]);
  });

  it('are looked for only in what is unfolded', () => {
    const elements = new GoalsElements(explain);
    elements.update(tree(folderOf({ climb })));
    const later = climb.replace('[due:: 2027-06-15]', '[due:: 2027-06-16]');
    assert.deepEqual(elements.update(tree(folderOf({ climb: later }))), []);
    const [root] = elements.roots;
    const steps = root && elements.childrenOf(root)[1];
    const labels = steps && elements.childrenOf(steps).map(({ node }) => node.description);
    assert.deepEqual(labels, ['done 2027-06-02', '2 days overdue', 'in 6 days', 'cancelled']);
  });

  it('are everything when the goals themselves are others', () => {
    assert.equal(after(climb, climb.replace('status: active', 'status: paused')).changed, undefined);
  });
});

/** Stands for the tooltip, which says the statement as well. */
function explain({ subject }: GoalsNode): string {
  return (subject.kind === 'goal' && subject.goal.statement) || '';
}

function after(before: string, now: string) {
  const elements = new GoalsElements(explain);
  elements.update(tree(folderOf({ climb: before, rest: goal('rest', 'status: active') })));
  const unfolded = (list: readonly GoalsElement[]): readonly GoalsElement[] =>
    list.flatMap((element) => [element, ...unfolded(elements.childrenOf(element))]);
  const step = unfolded(elements.roots).find(({ node }) => node.label === 'Climb with Noor');
  const changed = elements.update(tree(folderOf({ climb: now, rest: goal('rest', 'status: active') })));
  return { elements, step, changed: changed?.map(({ node }) => node.label) };
}
