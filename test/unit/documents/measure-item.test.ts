import assert from 'node:assert/strict';
import type { Kpi } from '../../../src/core/documents/document';
import { addKpiRow } from '../../../src/core/edits/add-kpi-row';
import { applyEdits } from '../../../src/core/text/apply-edits';
import { goalText, parseAs } from '../../support/sample-documents';

const goal = (body: string) => parseAs('goal', goalText('', `# S\n${body}\n`));

function said({ measure, baseline, target, unit, per }: Kpi): readonly unknown[] {
  return [measure, baseline, target, unit, per].map((cell) => cell?.value);
}

function kpisOf(table: string): readonly (readonly unknown[])[] {
  const { kpis, problems } = goal(`## Key results\n${table}`);
  assert.deepEqual(problems, []);
  return kpis.map((kpi) => [kpi.id.value, ...said(kpi).slice(0, 4)]);
}

const cases: Readonly<Record<string, readonly unknown[] | undefined>> = {
  'Lift the exit poll from 3.1 to 4.5 of 5': ['increase', 3.1, 4.5, 'of 5', undefined],
  'Bring the wait for a permit from 12 weeks to 5': ['decrease', 12, 5, 'weeks', undefined],
  'Returns: 9 % → 4 %': ['decrease', 9, 4, '%', undefined],
  'Resting pulse 64 -> 56': ['decrease', 64, 56, undefined, undefined],
  'Cut the bill from $14k to $9k': ['decrease', 14000, 9000, '$', undefined],
  'Grow the list from 1,200 to 5,000 readers': ['increase', 1200, 5000, undefined, undefined],
  'Swim 1.9 km in under 0:45 h': ['at-most', undefined, 0.75, 'h', undefined],
  '30 pull requests merged': ['reach', undefined, 30, 'pull requests merged', undefined],
  '8 of 8': ['reach', undefined, 8, 'of 8', undefined],
  '4.5/5 in the exit poll': ['reach', undefined, 4.5, '/5', undefined],
  'At least 6 auditions by the end of the year': ['at-least', undefined, 6, 'auditions', undefined],
  'NPS ≥ 40': ['at-least', undefined, 40, undefined, undefined],
  'No more than 2 incidents per month': ['at-most', undefined, 2, 'incidents', 'month'],
  'Three talks a month': ['reach', undefined, 3, 'talks', 'month'],
  '2 million € of revenue': ['reach', undefined, 2_000_000, '€', undefined],
  'Raise sign-ups by 15 %': [undefined, undefined, undefined, undefined, undefined],
  'Churn: 5% to 3%': ['decrease', 5, 3, '%', undefined],
  'A working prototype': undefined,
  'Survey results come from HR at the end of each month': undefined,
  'The festival of 2028 opens on time': undefined,
  'It feels lighter': undefined,
  'Is it worth it?': undefined,
  '⟨how you will know⟩': undefined,
  '2027-05-02 leads: 12': undefined,
  '12.05.2027 first talk with 20 people': undefined,
};

describe('a key result in words', () => {
  for (const [words, expected] of Object.entries(cases)) {
    it(`“${words}”`, () => {
      for (const heading of ['KPIs', 'Key results', 'Success metrics', 'How I will know']) {
        for (const marker of ['-', '1.']) {
          const { kpis } = goal(`## ${heading}\n${marker} ${words}`);
          assert.deepEqual(kpis.map(said), expected === undefined ? [] : [expected], `${marker} under ${heading}`);
        }
      }
    });
  }

  it('is a remark below a table, below another item and under any other heading', () => {
    const table = '| id | measure | target |\n|---|---|---|\n| laps | reach | 9 |';
    assert.deepEqual(
      goal(`## KPIs\n${table}\n\n- 20 laps are too many`).kpis.map(({ id }) => id.value),
      ['laps'],
    );
    assert.deepEqual(
      goal('## KPIs\n- 20 laps in March\n  - 5 of them alone').kpis.map(({ id }) => id.value),
      ['20 laps in March'],
    );
    assert.deepEqual(goal('## Notes\n- 20 laps in March').kpis, []);
  });

  it('goes on counting where a table is added below', () => {
    const list = goal('## Key results\nAgreed in May:\n1. 20 laps in March\n2. At least 4.2 of 5 from the guests\n');
    const { text } = list;
    const { kpis } = parseAs(
      'goal',
      applyEdits(text, addKpiRow(list, { id: 'stalls', measure: 'reach', target: '40' })),
    );
    assert.deepEqual(kpis.map(({ id }) => id.value).sort(), [...list.kpis.map(({ id }) => id.value), 'stalls'].sort());
  });

  it('has readings by its words', () => {
    const { readings, problems } = goal('## Key results\n- 30 laps\n### Readings\n- 2027-03-02 30 laps: 12');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      readings.map(({ kpi, value }) => [kpi.value, value.value]),
      [['30 laps', 12]],
    );
  });
});

const standing = (table: string) =>
  goal(`## KPIs\n${table}`).kpis.map(({ baseline, current }) => [baseline?.value, current?.value]);

const kinds = (cell: string) =>
  goal(`## KPIs\n| KPI | Base | Target | Current |\n|---|---|---|---|\n| fund | 2 € | 9 € | ${cell} |`).problems.map(
    ({ kind }) => kind,
  );

describe('a table of key results with headings of its own', () => {
  it('is read by what they mean, the measure from the numbers', () => {
    const rows = '| Calls answered | 62 % | 90 % | 74 % |\n| Calls waiting | 140 | 40 | 95 |\n| Shop open | | yes | |';
    assert.deepEqual(kpisOf(`| Key result | Base | Target | Current |\n|---|---|---|---|\n${rows}`), [
      ['Calls answered', 'increase', 62, 90, '%'],
      ['Calls waiting', 'decrease', 140, 40, undefined],
      ['Shop open', 'done', undefined, 1, undefined],
    ]);
    assert.deepEqual(kpisOf('| Target | Measure | Today |\n|---|---|---|\n| ≥ 4.2 of 5 | Exit poll | 3.9 |'), [
      ['Exit poll', 'at-least', undefined, 4.2, 'of 5'],
    ]);
    assert.deepEqual(kpisOf('| Metric | Now | Goal |\n|---|---|---|\n| Rest | 6 h | 480 min |'), [
      ['Rest', 'increase', 360, 480, 'min'],
    ]);
    assert.deepEqual(kpisOf('| What | Target |\n|---|---|\n| Certificate | level B2 |'), [
      ['Certificate', undefined, undefined, undefined, undefined],
    ]);
  });

  it('takes where things stand for no baseline where there is one', () => {
    assert.deepEqual(kpisOf('| KPI | Current | Start | Target |\n|---|---|---|---|\n| laps | 5 | 2 | 9 |'), [
      ['laps', 'increase', 2, 9, undefined],
    ]);
  });

  it('says where things stand now', () => {
    const head = '| Key result | Base | Target | Now |\n|---|---|---|---|\n';
    assert.deepEqual(standing(`${head}| Calls | 62 % | 90 % | 74 % |`), [[62, 74]]);
    assert.deepEqual(standing(`${head}| Rest | 6 h | 8 h | 420 min |`), [[6, 7]], 'in the unit of the KPI');
    assert.deepEqual(standing(`${head}| Fund | 1k € | 2k € | 1,500 € |`), [[1000, 1500]]);
    assert.deepEqual(standing(`${head}| Shop open | | yes | no |\n| Permit | | yes | yes |`), [
      [undefined, 0],
      [undefined, 1],
    ]);
    for (const nothing of ['', '-', '—', 'n/a', '⟨today⟩', 'about half', '+3'])
      assert.deepEqual(standing(`${head}| Calls | 62 % | 90 % | ${nothing} |`), [[62, undefined]], nothing);
    assert.deepEqual(standing(`${head}| Calls | 62 % | 90 % |`), [[62, undefined]], 'a short row');
    const ours = '| id | measure | baseline | target | current |\n|---|---|---|---|---|\n| a | at-most | | 3 | 4 |';
    assert.deepEqual(standing(ours), [[undefined, 4]]);
  });

  it('counts a change from where things stand where no column says the start', () => {
    const head = '| Metric | Current | Target |\n|---|---|---|\n';
    assert.deepEqual(standing(`${head}| Calls | 62 % | 90 % |\n| Wait | 9 | 4 |`), [
      [62, undefined],
      [9, undefined],
    ]);
    assert.deepEqual(standing(`${head}| Poll | 3.9 | ≥ 4.2 |\n| Errors | 3 | < 5 |\n| Permit | no | yes |`), [
      [undefined, 3.9],
      [undefined, 3],
      [undefined, 0],
    ]);
  });

  it('asks about what may be two numbers, and tells what cannot be compared', () => {
    assert.deepEqual(kinds('5.000 €'), ['ambiguous-number']);
    assert.deepEqual(kinds('5 km'), ['unit-mismatch']);
  });
});

describe('a log', () => {
  it('holds readings and any other words, without a finding', () => {
    const { readings, problems } = goal(
      '## KPIs\n| id | measure | target | unit |\n|---|---|---|---|\n| peas | reach | 9 | kg |\n## Log\n' +
        '- [[2027-05-29|Saturday]]: first beans, 1.2 kg\n- 2027-05-30 peas: 2 kg\n- 2027-06-05: rain\n' +
        '- 2027-06-06 beans: 3 kg\n- planted 20 leeks\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      readings.map(({ kpi, value }) => [kpi.value, value.value]),
      [['peas', 2]],
    );
  });
});
