import assert from 'node:assert/strict';
import { parseAmount } from '../../../src/core/documents/amount';
import { sliceOf } from '../../../src/core/text/range';
import { goalText, parseAs, problemsOf, samples } from '../../support/sample-documents';

const HEADER = '| id | measure | baseline | target | unit | per | by |\n|---|---|---|---|---|---|---|\n';
const goal = (table: string) => parseAs('goal', goalText('', `# S\n## KPIs\n${table}\n`));
const rows = (lines: string) => goal(HEADER + lines);

const readings = (lines: string) =>
  rows(`| ctr | increase | 0.9 | 1.5 | % | | |\n| cert | done | | yes | | | |\n### Readings\n${lines}`);

describe('the KPI table', () => {
  it('reads every cell with its place', () => {
    const { kpis, text, problems } = rows('| ctr | Increase | 0.9 | 1.5 | % | month | 2027-08-31 |');
    const [kpi] = kpis;
    assert.ok(kpi);
    const { id, measure, baseline, target, unit, per, by } = kpi;
    assert.deepEqual(
      [id, measure, baseline, target, unit, per, by].map((cell) => [cell?.value, cell && sliceOf(text, cell.range)]),
      [
        ['ctr', 'ctr'],
        ['increase', 'Increase'],
        [0.9, '0.9'],
        [1.5, '1.5'],
        ['%', '%'],
        ['month', 'month'],
        ['2027-08-31', '2027-08-31'],
      ],
    );
    assert.deepEqual(problems, []);
  });

  it('takes columns in any order and by meaning', () => {
    const { kpis, problems } = goal(
      '| Target | Deadline | KPI | Measure | Start | Notes |\n|:--|--:|---|---|---|---|\n| 20 | 2027-08-31 | books | at least | 5 | mine |',
    );
    assert.deepEqual(problems, []);
    const [kpi] = kpis;
    assert.deepEqual(
      [kpi?.id.value, kpi?.measure?.value, kpi?.baseline?.value, kpi?.target?.value, kpi?.by?.value],
      ['books', 'at-least', 5, 20, '2027-08-31'],
    );
  });

  it('takes a cell in code or bold, and a pipe within a cell', () => {
    const { kpis, text } = rows('| `ctr` | **reach** | 0 | 3 | a \\| b | | |');
    assert.deepEqual([kpis[0]?.id.value, kpis[0]?.measure?.value, kpis[0]?.unit?.value], ['ctr', 'reach', 'a | b']);
    assert.equal(kpis[0] && sliceOf(text, kpis[0].id.range), 'ctr');
  });

  it('works out a target relative to the baseline, and keeps it as written', () => {
    const { kpis } = rows('| a | increase | 20 | +15% | | | |\n| b | decrease | 90 | −10 % | min | | |');
    assert.deepEqual(
      kpis.map(({ target, targetText }) => [target?.value, targetText?.value]),
      [
        [23, '+15%'],
        [81, '−10 %'],
      ],
    );
  });

  it('reads numbers as people write them, with their unit', () => {
    const read: readonly (readonly [string, number | undefined, string?])[] = [
      ['1.5', 1.5],
      ['1,5', 1.5],
      ['10 000', 10000],
      ['10\u202f000', 10000],
      ["10'000", 10000],
      ['10,000', 10000],
      ['1.234,5', 1234.5],
      ['1,234.5', 1234.5],
      ['1,234,567', 1234567],
      ['0,125', 0.125],
      ['1 234,5', 1234.5],
      ['-3', -3],
      ['1.5 %', 1.5, '%'],
      ['900 €', 900, '€'],
      ['€900', 900, '€'],
      ['10k', 10000],
      ['≤ 45 min', 45, 'min'],
      ['>= 4.2', 4.2],
      ['4.2 of 5', 4.2, 'of 5'],
      ['4.5/5', 4.5, '/5'],
      ['3 campaigns', 3, 'campaigns'],
      ['3/4', 3, '/4'],
      ['soon', undefined],
      ['', undefined],
      ['10–12', undefined],
      ['2027-08-31', undefined],
      ['1.2.3', undefined],
      ['three', undefined],
      ['NaN', undefined],
      ['Infinity', undefined],
      ['1e9', undefined],
    ];
    for (const [written, value, unit] of read) {
      const amount = parseAmount(written);
      assert.deepEqual([amount?.value, amount?.unit], [value, unit], written);
    }
    assert.equal(rows('| a | reach | 0 | 900 € | | | |').kpis[0]?.unit?.value, '€');
    assert.equal(rows('| a | reach | 0 | 900 € | EUR | | |').kpis[0]?.unit?.value, 'EUR');
  });

  it('reports cells that cannot be, at the cell', () => {
    const document = rows('| ctr | grows | much | soon | % | day | 2027-02-30 |');
    assert.deepEqual(
      problemsOf(document, 'kpi-invalid').map(({ kpi, column, at }) => [kpi, column, at]),
      [
        ['ctr', 'measure', 'grows'],
        ['ctr', 'baseline', 'much'],
        ['ctr', 'target', 'soon'],
        ['ctr', 'per', 'day'],
      ],
    );
    assert.deepEqual(
      problemsOf(document, 'invalid-date').map(({ key, at, suggestions }) => [key, at, ...suggestions]),
      [['by', '2027-02-30', '2027-02-28']],
    );
    assert.deepEqual(problemsOf(rows('| a | incraese | 1 | 2 | | | |'), 'kpi-invalid')[0]?.suggestions, ['increase']);
  });

  it('takes a dash for an empty cell', () => {
    const document = rows(
      '| a | reach | - | 3 | – | — | n/a |\n| b | at-most | TBD | 3 | | | |\n| c | increase | ? | 3 | | | |',
    );
    assert.equal(document.problems.length, 1);
    assert.deepEqual(
      problemsOf(document, 'kpi-incomplete').map(({ kpi, column, at }) => [kpi, column, at]),
      [['c', 'baseline', '?']],
    );
    assert.deepEqual(
      document.kpis.map(({ baseline, unit, per, by }) =>
        [baseline, unit, per, by].filter((cell) => cell !== undefined),
      ),
      [[], [], []],
    );
  });

  it('reports what a row lacks, at the empty cell or at the end of a short row', () => {
    const document = rows(
      '| ctr | increase | | | % | | |\n| b | reach |\n|  | reach | 0 | 3 | | | |\n| d | done | | | | | |\n| | | | | | | |',
    );
    const problems = problemsOf(document, 'kpi-incomplete');
    assert.deepEqual(
      problems.map(({ kpi, column, at, missingCells }) => [kpi, column, at, missingCells]),
      [
        ['ctr', 'baseline', '', 0],
        ['ctr', 'target', '', 0],
        ['b', 'target', '', 2],
        ['', 'id', '', 0],
      ],
    );
    assert.equal(document.text.slice(0, problems[2]!.range.start).split('\n').at(-1), '| b | reach |');
    assert.deepEqual(
      document.kpis.map(({ id }) => id.value),
      ['ctr', 'b', 'd'],
    );
  });

  it('needs a start for a change only', () => {
    const document = goal('| id | measure | target |\n|---|---|---|\n| a | reach | 3 |\n| b | at-least | 4 |');
    assert.deepEqual(document.problems, []);
    const change = goal('| id | measure | target |\n|---|---|---|\n| a | increase | 3 |');
    assert.deepEqual(
      problemsOf(change, 'malformed-table').map(({ detail, columns }) => [detail, columns]),
      [['missing-columns', ['baseline']]],
    );
  });

  it('reads yes and no for what is done or not', () => {
    const { kpis, problems } = rows('| cert | done | no | yes | | | |\n| b | done | | soon | | | |');
    assert.deepEqual([kpis[0]?.baseline?.value, kpis[0]?.target?.value], [0, 1]);
    assert.deepEqual(
      problems.map(({ kind }) => kind),
      ['kpi-invalid'],
    );
  });

  it('reports a table without a header row, and reads it all the same', () => {
    for (const table of [
      '| ctr | increase | 0.9 | 1.5 | % |\n| b | reach | 0 | 3 | x |',
      '| ctr | increase | 0.9 | 1.5 | % |\n|---|---|---|---|---|\n| b | reach | 0 | 3 | x |',
      '|---|---|---|---|---|\n| ctr | increase | 0.9 | 1.5 | % |\n| b | reach | 0 | 3 | x |',
    ]) {
      const document = goal(table);
      assert.deepEqual(
        document.problems.map((problem) => problem.kind === 'malformed-table' && [problem.detail, problem.columns]),
        [['no-header', ['id', 'measure', 'baseline', 'target', 'unit']]],
        table,
      );
      assert.deepEqual(
        document.kpis.map(({ id, target }) => [id.value, target?.value]),
        [
          ['ctr', 1.5],
          ['b', 3],
        ],
        table,
      );
    }
  });

  it('reports a header without a row of dashes that fits', () => {
    const header = '| id | measure | baseline | target |';
    for (const [dashes, at] of [
      ['', undefined],
      ['|---|---|\n', '|---|---|'],
    ] as const) {
      const document = goal(`Here they are:\n${header}\n${dashes}| ctr | increase | 0.9 | 1.5 |`);
      const [problem] = problemsOf(document, 'malformed-table');
      assert.equal(problem?.detail, 'no-delimiter');
      assert.ok(problem.at.startsWith(header) && problem.at.endsWith('1.5 |'));
      assert.deepEqual(problem.columns, ['id', 'measure', 'baseline', 'target']);
      assert.equal(problem.delimiterRange && sliceOf(document.text, problem.delimiterRange), at);
      assert.deepEqual(
        document.kpis.map(({ target }) => target?.value),
        [1.5],
      );
    }
  });

  it('leaves another table alone, unless it is the nearest thing to a KPI table', () => {
    const other = '| year | budget |\n|---|---|\n| 2027 | 900 |\n';
    assert.deepEqual(goal(`${other}\n${HEADER}| a | reach | 0 | 3 | | | |`).problems, []);
    assert.deepEqual(goal(other).problems, []);
    const poor = '| metric | budget |\n|---|---|\n| 2027 | 900 |\n';
    assert.deepEqual(
      problemsOf(goal(poor), 'malformed-table').map(({ detail, at, columns }) => [detail, at, columns]),
      [['missing-columns', '| metric | budget |', ['measure', 'target']]],
    );
    assert.deepEqual(parseAs('goal', goalText('', `# S\n## Notes\n${other}`)).problems, []);
  });

  it('reports cells beyond the header', () => {
    const document = rows('| a | reach | 0 | 3 | x | month | 2027-08-31 | more |');
    assert.deepEqual(
      problemsOf(document, 'malformed-table').map(({ detail }) => detail),
      ['too-many-cells'],
    );
  });
});

describe('readings', () => {
  it('reads date, KPI, value and note', () => {
    const document = parseAs('goal', samples.goal);
    assert.deepEqual(
      document.readings.map(({ date, kpi, value, note }) => [date.value, kpi.value, value.value, note]),
      [
        ['2027-03-17', 'campaigns', 1, 'spring teaser live'],
        ['2027-03-17', 'ctr', 1.1, 'first week'],
      ],
    );
    const { range, value } = document.readings[1]!;
    assert.equal(sliceOf(document.text, range), '- 2027-03-17 ctr: 1.1 — first week');
    assert.equal(sliceOf(document.text, value.range), '1.1');
  });

  it('takes units, yes and no, other dashes and no note', () => {
    const document = readings(
      '- 2027-03-17 ctr: 1,1 %\n- 2027-03-18 cert: no - not yet\n- 2027-03-19 cert: yes\n- 2027-03-20: ctr: 1 (low)\n  - an aside',
    );
    assert.deepEqual(document.problems, []);
    assert.deepEqual(
      document.readings.map(({ value, note }) => [value.value, note]),
      [
        [1.1, undefined],
        [0, 'not yet'],
        [1, undefined],
        [1, '(low)'],
      ],
    );
  });

  it('takes other signs between the parts, markup around them, and colons in a name', () => {
    const header = `${HEADER}| **ctr** | increase | 0.9 | 1.5 | % | | |\n| ratio 1:2 | reach | 0 | 3 | | | |\n\n### Readings\n`;
    const read: readonly (readonly [line: string, kpi: string, value: number, note?: string])[] = [
      ['2027-03-17\tctr: 1.1', 'ctr', 1.1],
      ['2027-03-17\u00a0ctr: 1.1', 'ctr', 1.1],
      ['2027-03-17, ctr: 1.1', 'ctr', 1.1],
      ['2027-03-17 — ctr: 1.1', 'ctr', 1.1],
      ['**2027-03-17** ctr: 1.1', 'ctr', 1.1],
      ['[[2027-03-17]] ctr: 1.1', 'ctr', 1.1],
      ['2027-03-17 `ctr`: 1.1', 'ctr', 1.1],
      ['2027-03-17 **ctr**: 1.1; fine', 'ctr', 1.1, 'fine'],
      ['2027-03-17 ctr: 1,1, first week', 'ctr', 1.1, 'first week'],
      ['2027-03-17 ctr: 1.1  [source:: report]', 'ctr', 1.1, '[source:: report]'],
      ['2027-03-17 ctr: 1.1 — at 10:30', 'ctr', 1.1, 'at 10:30'],
      ['2027-03-17 ratio 1:2: 2 — ratio 1:2: held', 'ratio 1:2', 2, 'ratio 1:2: held'],
    ];
    for (const [line, kpi, value, note] of read) {
      const document = goal(`${header}- ${line}\n`);
      assert.deepEqual(document.problems, [], line);
      const found = document.readings.map((reading) => [
        sliceOf(document.text, reading.date.range),
        reading.kpi.value,
        sliceOf(document.text, reading.kpi.range),
        reading.value.value,
        reading.note,
      ]);
      assert.deepEqual(found, [['2027-03-17', kpi, kpi, value, note]], line);
    }
  });

  it('leaves a note among the readings, and a value that is not there yet', () => {
    for (const line of ['None yet', 'ctr', '2027-03-17 ctr: n/a', '2027-03-17 ctr: –']) {
      const document = readings(`- ${line}`);
      assert.deepEqual([document.problems, document.readings], [[], []], line);
    }
  });

  it('reports what it cannot read, at its place', () => {
    const document = readings(
      '- 2027-03-17 crt: 1\n- 2027-02-30 ctr: 1\n- 2027-03-17 ctr: good\n- 2027-03-17 ctr: yes\n- ctr is 1\n- 2027-03-17 ctr:',
    );
    assert.deepEqual(
      document.problems.map((problem) => [problem.kind, sliceOf(document.text, problem.range)]),
      [
        ['unknown-kpi', 'crt'],
        ['invalid-date', '2027-02-30'],
        ['invalid-reading', 'good'],
        ['invalid-reading', 'yes'],
        ['invalid-reading', 'ctr is 1'],
        ['invalid-reading', '2027-03-17 ctr:'],
      ],
    );
    assert.deepEqual(problemsOf(document, 'unknown-kpi')[0]?.known, ['ctr', 'cert']);
  });
});
