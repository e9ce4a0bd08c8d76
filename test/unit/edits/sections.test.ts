import assert from 'node:assert/strict';
import type { Goal } from '../../../src/core/documents/document';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { addKpiRow } from '../../../src/core/edits/add-kpi-row';
import { addReading } from '../../../src/core/edits/add-reading';
import { addSection } from '../../../src/core/edits/add-section';
import { plainSnippet } from '../../../src/core/text/snippet';
import { rewriteGoal } from '../../../src/core/edits/rewrite-goal';
import { applyEdits } from '../../../src/core/text/apply-edits';
import type { TextEdit } from '../../../src/core/text/range';
import type { LocalDate } from '../../../src/core/time/local-date';

const HEAD = '---\ntype: goal\nid: a\ndue: 2027-08-31\n---\n';

function goalOf(body: string): Goal {
  const goal = parseDocument(HEAD + body);
  assert.ok(goal.kind === 'goal');
  return goal;
}

/** The body after an edit of this body; a snippet takes its defaults. */
function after(body: string, edit: (goal: Goal) => readonly TextEdit[]): string {
  const goal = goalOf(body);
  const edits = edit(goal).map(({ range, newText }) => ({ range, newText: plainSnippet(newText) }));
  return applyEdits(goal.text, edits).slice(HEAD.length);
}

const why = (body: string): string => after(body, (goal) => addSection(goal, 'why', 'Because.'));

const steps = (body: string): string => after(body, (goal) => addSection(goal, 'steps', '- [ ] Go'));

describe('addSection', () => {
  for (const [block, ending] of [
    [' ```\n code', '```\n\n'],
    ['   ~~~~ js\n   code', '~~~~\n\n'],
    ['  <!-- note', '-->\n\n'],
    ['<script>\nrun()', '</script>\n\n'],
    ['<?php run()', '?>\n\n'],
    ['<![CDATA[ x', ']]>\n\n'],
    ['<div>\nwords', '\n'],
    ['- item\n\n  ```\n  code', ''],
    ['> ```\n> code', ''],
    ['  ```\n  code\n  ```', ''],
  ] as const) {
    it(`stands apart from what is open before it: ${JSON.stringify(block)}`, () => {
      const before = `# Goal\n## Notes\n${block}\n`;
      const once = why(before);
      assert.equal(once, `${before}${ending}## Why\nBecause.\n`);
      assert.ok(goalOf(once).sections.why);
      assert.deepEqual(rewriteGoal(goalOf(once), { why: 'Because.' }), [], 'and is not added again');
    });
  }

  it('ends code or a comment that would go on over it, and no other', () => {
    for (const [open, close] of [
      ['```js\nlet it;', '```'],
      ['~~~~\n~~~', '~~~~'],
      ['```', '```'],
      ['<!-- later', '-->'],
    ] as const) {
      const before = `# Goal\n\n## Notes\n${open}\n`;
      assert.equal(why(before), `${before}${close}\n\n## Why\nBecause.\n`);
      assert.equal(why(`${before}${close}\n`), why(before), 'the same where it is closed');
      const withSteps = `# Goal\n\n## Steps\n${open}\n`;
      assert.match(steps(withSteps), /\n\n- \[ \] Go\n$/);
      assert.equal(goalOf(steps(withSteps)).steps.length, 1);
      assert.equal(why(withSteps), `# Goal\n\n## Why\nBecause.\n\n## Steps\n${open}\n`);
    }
    const quoted = '# Goal\n\n> ```\n> let it;\n';
    assert.equal(why(quoted), `${quoted}\n## Why\nBecause.\n`);
  });

  it('goes to its place among the others', () => {
    assert.equal(why('# Goal\n\n## Steps\n- [ ] Go\n'), '# Goal\n\n## Why\nBecause.\n\n## Steps\n- [ ] Go\n');
    assert.equal(
      steps('# Goal\n\n## Why\nSo.\n\n## Wins\n- one\n'),
      '# Goal\n\n## Why\nSo.\n\n## Steps\n- [ ] Go\n\n## Wins\n- one\n',
    );
    assert.equal(
      steps('# Goal\n## Milestones\n## My own\nText\n'),
      '# Goal\n## Milestones\n## Steps\n- [ ] Go\n## My own\nText\n',
    );
    assert.equal(steps('# Goal\n### Motivation\nSo.'), '# Goal\n### Motivation\nSo.\n### Steps\n- [ ] Go');
  });

  it('has blank lines where the file has them', () => {
    assert.equal(steps('# Goal\n\n## Why\n\nSo.\n'), '# Goal\n\n## Why\n\nSo.\n\n## Steps\n\n- [ ] Go\n');
    assert.equal(steps('# Goal\n## Why\nSo.\n'), '# Goal\n## Why\nSo.\n## Steps\n- [ ] Go\n');
  });

  it('begins a body', () => {
    assert.equal(why(''), '## Why\nBecause.\n');
    assert.equal(why('\nWords.\n'), '\nWords.\n\n## Why\nBecause.\n');
    assert.equal(why('## Steps\n- [ ] Go\n'), '## Why\nBecause.\n\n## Steps\n- [ ] Go\n');
  });

  it('adds to a section that is there', () => {
    assert.equal(why('# Goal\n## Why\nSo.\n\n## Steps\n'), '# Goal\n## Why\nSo.\n\nBecause.\n\n## Steps\n');
    assert.equal(why('# Goal\n## Why\n## Steps\n'), '# Goal\n## Why\nBecause.\n## Steps\n');
    assert.equal(steps('# Goal\n## Steps\n- [ ] One\n  more\n'), '# Goal\n## Steps\n- [ ] One\n  more\n- [ ] Go\n');
  });

  it('does not run into an underlined heading', () => {
    assert.equal(
      why('# Goal\n\nWhy\n---\nSteps\n-----\n- [ ] Go\n'),
      '# Goal\n\nWhy\n---\nBecause.\n\nSteps\n-----\n- [ ] Go\n',
    );
  });

  it('writes the line ending of the file', () => {
    assert.equal(why('# Goal\r\n## Steps\r\n'), '# Goal\r\n## Why\r\nBecause.\r\n## Steps\r\n');
  });
});

describe('addKpiRow', () => {
  const row = { id: 'pages', measure: 'reach', target: '90', by: '2027-08-31' };

  it('adds a row in the order of the columns, with the indentation of the table', () => {
    assert.equal(
      after('# Goal\n## KPIs\n  | target | KPI | mine |\n  |---|---|---|\n  | 1 | a | b |  \n\nWords.\n', (goal) =>
        addKpiRow(goal, row),
      ),
      '# Goal\n## KPIs\n  | target | KPI | mine |\n  |---|---|---|\n  | 1 | a | b |  \n  | 90 | pages | |\n\nWords.\n',
    );
  });

  it('adds the table, before the readings, and the section', () => {
    const table =
      '| id | measure | baseline | target | unit | per | by |\n|---|---|---|---|---|---|---|\n| pages | reach | | 90 | | | 2027-08-31 |';
    assert.equal(
      after('# Goal\n## KPIs\n### Readings\n', (goal) => addKpiRow(goal, row)),
      `# Goal\n## KPIs\n${table}\n### Readings\n`,
    );
    assert.equal(
      after('# Goal\n', (goal) => addKpiRow(goal, row)),
      `# Goal\n\n## KPIs\n${table}\n`,
    );
  });

  it('keeps a cell one cell', () => {
    const goal = goalOf('# Goal\n');
    const text = applyEdits(goal.text, addKpiRow(goal, { ...row, id: 'a|b', unit: 'x\\|y', target: '1\n2' }));
    assert.match(text, /\| a\\\|b \| reach \| \| 1 2 \| x\\\|y \| \| 2027-08-31 \|\n$/);
    assert.equal(goalOf(text.slice(HEAD.length)).kpis.length, 1);
  });

  it('is a snippet of blanks with the due date when no row is given', () => {
    const body = after('# Goal\n## KPIs\n| id | target | by |\n|---|---|---|\n| kpi | 1 | |\n', (goal) =>
      addKpiRow(goal),
    );
    assert.match(body, /\| ⟨what is counted⟩ \| ⟨target⟩ \| 2027-08-31 \|\n$/);
  });
});

const read = (body: string, date = '2027-04-15'): string =>
  after(body, (goal) => addReading(goal, date as LocalDate, 'a', '5', 'fine'));

describe('addReading', () => {
  const kpis = '# Goal\n## KPIs\n| id | measure | target |\n|---|---|---|\n| a | reach | 9 |\n';

  it('keeps the readings in the order of their dates', () => {
    const body = `${kpis}### Readings\n* 2027-04-01 a: 1\n  more\n* 2027-05-01 a: 7\n`;
    assert.match(read(body), /more\n\* 2027-04-15 a: 5 — fine\n\* 2027-05-01 a: 7\n$/);
    assert.match(read(body, '2027-01-01'), /Readings\n\* 2027-01-01 a: 5 — fine\n\* 2027-04-01/);
    assert.match(read(body, '2027-06-01'), /7\n\* 2027-06-01 a: 5 — fine\n$/);
    assert.match(read(body, '2027-05-01'), /7\n\* 2027-05-01 a: 5 — fine\n$/);
  });

  it('keeps the newest first where they are so', () => {
    const body = `${kpis}### Readings\n- 2027-05-01 a: 7\n- 2027-04-01 a: 1\n`;
    assert.match(read(body), /7\n- 2027-04-15 a: 5 — fine\n- 2027-04-01 a: 1\n$/);
    assert.match(read(body, '2027-06-01'), /Readings\n- 2027-06-01 a: 5 — fine\n- 2027-05-01/);
    assert.match(read(body, '2027-01-01'), /1\n- 2027-01-01 a: 5 — fine\n$/);
  });

  it('leaves the markup of the day above to that day', () => {
    const body = `${kpis}### Readings\n- **2027-04-01** a: 1\n- [[2027-04-02]] a: 2\n`;
    assert.match(read(body), /2\n- 2027-04-15 a: 5 — fine\n$/);
    assert.match(read(body, '2027-01-01'), /Readings\n- 2027-01-01 a: 5 — fine\n- \*\*/);
  });

  it('begins the section within the KPIs', () => {
    assert.equal(read(kpis), `${kpis}### Readings\n- 2027-04-15 a: 5 — fine\n`);
    assert.equal(read('# Goal\n\n## Steps\n'), '# Goal\n\n## Readings\n- 2027-04-15 a: 5 — fine\n\n## Steps\n');
  });
});
