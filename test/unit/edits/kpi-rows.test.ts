import assert from 'node:assert/strict';
import type { Goal, Kpi } from '../../../src/core/documents/document';
import { toKpiRows } from '../../../src/core/edits/kpi-rows';
import { applyEdits } from '../../../src/core/text/apply-edits';
import { plainSnippet } from '../../../src/core/text/snippet';
import { assertEditLaws } from '../../support/edit-laws';
import { goalText, parseAs } from '../../support/sample-documents';

const parse = (body: string): Goal => parseAs('goal', goalText('', `# S\n\n${body}`));

/** The body after the key results at `words` were turned; undefined where nothing is offered. */
function turned(body: string, words: string): string | undefined {
  const goal = parse(body);
  const edits = toKpiRows(goal, goal.text.indexOf(words)).map(({ range, newText }) => ({
    range,
    newText: plainSnippet(newText),
  }));
  if (edits.length === 0) return undefined;
  assertEditLaws(goal.text, edits);
  return applyEdits(goal.text, edits).slice(goal.text.indexOf(body));
}

const said = ({
  id,
  measure,
  baseline,
  target,
  unit,
  per,
}: Omit<Kpi, 'baseline'> & { baseline?: Kpi['baseline'] | null }) => [
  id.value,
  ...[measure, baseline, target, unit, per].map((cell) => cell?.value),
];
const HEAD = '| id | measure | baseline | target | unit | per | by |\n|---|---|---|---|---|---|---|\n';

describe('key results in words', () => {
  it('become rows that say the same, in the order they had', () => {
    for (const items of [
      '- Raise the survey from 3.4 to 4.3 of 5\n- Cut the wait from 11 days to 4\n',
      '1. Give 3 talks a month\n2. Errors < 5\n',
      '* **Run 21.1 km in under 2:00 h**\n\n* At least 6 auditions\n',
      '- Earn 1,500 € with the | sign and $5 in hand\n',
    ]) {
      const before = `## Key results\n${items}`;
      const after = turned(before, items.slice(3, 8)) ?? '';
      assert.ok(after.startsWith(`## Key results\n${HEAD}`), after);
      const goal = parse(after);
      assert.deepEqual(goal.kpis.map(said), parse(before).kpis.map(said), after);
      assert.deepEqual(goal.problems, []);
      assert.ok(goal.kpis.every(({ inWords }) => inWords === undefined));
    }
  });

  it('leave a blank for what only the author knows', () => {
    assert.equal(
      turned('## KPIs\n- Raise sign-ups by 15 %\n', 'sign-ups'),
      `## KPIs\n${HEAD}| Raise sign-ups by 15 % | ⟨measure⟩ | ⟨today⟩ | ⟨target⟩ | | | |\n`,
    );
  });

  it('leave what stands around them, apart by a blank line', () => {
    assert.equal(
      turned('## KPIs\nSo I see it:\n- 20 laps\n- It feels lighter\n- 30 rests\n', '20 laps'),
      `## KPIs\nSo I see it:\n\n${HEAD}| 20 laps | reach | | 20 | laps | | |\n\n- It feels lighter\n- 30 rests\n`,
    );
    assert.equal(turned('## KPIs\n- 20 laps', '20 laps'), `## KPIs\n${HEAD}| 20 laps | reach | | 20 | laps | | |`);
    assert.equal(
      turned('## KPIs\r\n- 20 laps\r\n## Why\r\n', '20 laps'),
      `## KPIs\r\n${HEAD.replaceAll('\n', '\r\n')}| 20 laps | reach | | 20 | laps | | |\r\n## Why\r\n`,
    );
  });

  it('stay where a row would lose something, and where there is nothing to turn', () => {
    for (const body of [
      '## KPIs\n- 20 laps ^laps\n',
      '## KPIs\n- 20 laps\n  - 5 of them alone\n',
      '## KPIs\n- 20 laps\n  in the cold pool\n',
      '## KPIs\n> - 20 laps\n',
      '## KPIs\n- [ ] 20 laps\n',
      '## Notes\n- 20 laps\n',
      `## KPIs\n${HEAD}| 20 laps | reach | | 20 | laps | | |\n`,
      '## Notes\n| Day | 20 laps |\n|---|---|\n| Monday | 2 |\n',
    ])
      assert.equal(turned(body, '20 laps'), undefined, body);
  });
});

describe('key results within a selection', () => {
  it('are those of the first list or table of it that can be turned, and none where it ends before', () => {
    const body = `## KPIs\n- [ ] Done\n\nSo it is:\n- 20 laps\n- 30 rests\n\n## Notes\n- 4 things\n`;
    const goal = parse(body);
    const at = (words: string): number => goal.text.indexOf(words);
    const list = toKpiRows(goal, at('20 laps'));
    assert.equal(list.length, 1);
    assert.equal(toKpiRows(goal, at('## KPIs'), goal.text.length), list);
    assert.equal(toKpiRows(goal, at('30 rests'), at('4 things')), list);
    assert.deepEqual(toKpiRows(goal, at('## KPIs'), at('So it is')), []);
    assert.deepEqual(toKpiRows(goal, at('## Notes'), goal.text.length), []);
  });
});

describe('a table of key results with headings of its own', () => {
  it('becomes ours, what stands there now a reading of a day to be filled in', () => {
    assert.equal(
      turned(
        '## Key results\n| Key result | Base | Target | Current |\n|---|---|---|---|\n| Calls | 62 % | 90 % | 74 % |\n| Wait | 9 | 4 | 7 |\n\nEnd.\n',
        'Calls',
      ),
      '## Key results\n| id | measure | baseline | Target |\n|---|---|---|---|\n| Calls | increase | 62 % | 90 % |\n| Wait | decrease | 9 | 4 |\n\nEnd.\n\n### Readings\n- ⟨date⟩ Calls: 74 %\n- ⟨date⟩ Wait: 7\n',
    );
  });

  it('says the same afterwards, whatever its form', () => {
    for (const table of [
      '| KPI | Current | Start | Target | Owner |\n|---|:---:|---|---|---|\n| laps | 5 | 2 | 9 | Ana |\n| rests | | 9 | 2 | |',
      '|Now|KPI|Base|Target|\n|-|-|-|-|\n|5|laps|2|9|\n|7|rests|9|2|',
      'KPI | Now | Base | Target\n--- | --- | --- | ---\nlaps | 5 | 2 | 9',
      'KPI | Base | Target | Now\n--- | --- | --- | ---\nlaps | 2 | 9 | 5\nrests | 9 | 2',
      '| Metric | Current | Target |\n|---|---|---|\n| Poll | 3.9 | ≥ 4.2 |\n| Calls | 62 % | 90 % |',
      '| What | Target |\n|---|---|\n| Shop open | yes |',
      '| What | Target |\n|---|---|\n| Certificate | level B2 |',
      '| ID | Measure | Baseline | Target | Today |\n|---|---|---|---|---|\n| a\\|b | at-most | | 3 | 4 |',
    ]) {
      const body = `## KPIs\n${table}\n`;
      const after = turned(body, table.slice(0, 6)) ?? '';
      const [before, goal] = [parse(body), parse(after)];
      // What tells both the start and where things stand stays as the start.
      const rows = ({ kpis }: Goal) =>
        /Base|Start/.test(table) ? kpis : kpis.map((kpi) => ({ ...kpi, baseline: null }));
      assert.deepEqual(rows(goal).map(said), rows(before).map(said), after);
      assert.deepEqual(goal.problems, [], after);
      const standing = before.kpis.filter(({ current }) => current).length;
      assert.equal(after.split('⟨date⟩').length - 1, standing, after);
      if (/Owner/.test(table)) assert.match(after, /\| Ana \|/);
    }
  });
});
