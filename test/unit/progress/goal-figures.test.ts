import assert from 'node:assert/strict';
import { goalOverview } from '../../../src/core/index/status';
import { summarize } from '../../../src/core/index/summarize';
import { formatMessage } from '../../../src/core/text/message';
import type { LocalDate } from '../../../src/core/time/local-date';
import { lintText } from '../../support/lint-text';
import { goalText, parseAs } from '../../support/sample-documents';

const TODAY = '2027-06-10' as LocalDate;
const HEAD = '| id | measure | baseline | target | unit | per | by |\n|---|---|---|---|---|---|---|\n';

/** What is told of a goal with these rows and readings. */
function figures(
  rows: readonly string[],
  readings: readonly string[],
  keys = 'start: 2027-03-01\ndue: 2027-09-30',
  more = '',
) {
  const body = `# Goal\n## KPIs\n${HEAD}${rows.map((row) => `| ${row} |\n`).join('')}### Readings\n${readings.map((one) => `- ${one}\n`).join('')}${more}`;
  const text = goalText(keys, body);
  const record = summarize('file:///g.md', parseAs('goal', text), TODAY);
  assert.ok(record?.kind === 'goal');
  const { progress, kpis, health, agreed } = goalOverview(record, TODAY);
  return {
    percent: progress && Math.round(progress.value * 100),
    formula: progress && formatMessage(progress.formula),
    kpis: kpis.map((kpi) => kpi.progress && `${Math.round(kpi.progress.value * 100)}`),
    latest: kpis.map(({ latest }) => latest),
    side: kpis.map((kpi) => kpi.progress?.side),
    health: health.health,
    agreed,
    codes: lintText(text)
      .filter(({ code }) => code.startsWith('measurable/kpi'))
      .map(({ words }) => words),
  };
}
const percentOf = (row: string, ...readings: string[]) => figures([row], readings).kpis[0];

describe('figures of a goal', () => {
  it('read magnitudes and units', () => {
    assert.equal(percentOf('sales | reach | 0 | 2 million | € | | ', '2027-05-01 sales: 900,000'), '45');
    assert.equal(percentOf('sales | reach | 0 | 1.5M € | | | ', '2027-05-01 sales: 750k'), '50');
    assert.equal(percentOf('run | reach | 0 | 5 km | | | ', '2027-05-01 run: 3000 m'), '60');
    assert.equal(percentOf('talk | reach | 0 | 3 | h | | ', '2027-05-01 talk: 90 min'), '50');
    assert.equal(percentOf('rating | at-least | 3/5 | 4.5/5 | | | ', '2027-05-01 rating: 80/100'), '0');
    assert.equal(percentOf('rating | at-least | | 80/100 | | | ', '2027-05-01 rating: 4.5/5'), '100');
    assert.equal(percentOf('ten-k | decrease | 56:30 | 50:00 | min | | ', '2027-05-01 ten-k: 53:15'), '50');
    assert.equal(percentOf('talk | reach | 0 | 3 | h | | ', '2027-05-01 talk: 1 h 30 min'), '50');
    assert.equal(percentOf('contacts | reach | 0 | +15 | | | ', '2027-05-01 contacts: 6'), '40');
    assert.equal(percentOf('traffic | increase | 200 | +50 | | | ', '2027-05-01 traffic: 225'), '50');
  });

  it('count in the unit of the first reading where the KPI names none', () => {
    const row = 'run | reach | 0 | 10 | | | ';
    assert.equal(percentOf(row, '2027-05-01 run: 5 km', '2027-05-20 run: 6000 m'), '60');
    const { kpis, codes } = figures([row], ['2027-05-01 run: 5 km', '2027-05-20 run: 6 kg']);
    assert.deepEqual([kpis, codes], [['50'], ['6 kg']]);
  });

  it('have no percentage for what cannot be compared or told, and a finding', () => {
    for (const [row, reading, words] of [
      ['run | reach | 0 | 5 | km | | ', 'run: 3 kg', '3 kg'],
      ['cost | reach | 0 | 5 | € | | ', 'cost: $3', '$3'],
      ['saved | increase | 12.500 | 60.000 | € | | ', 'saved: 15.100', '12.500'],
      ['growth | increase | 0 | +15% | | | ', 'growth: 3', '+15%'],
    ] as const) {
      const { kpis, codes } = figures([row], [`2027-05-01 ${reading}`]);
      assert.deepEqual(kpis, [undefined], row);
      assert.ok(codes.includes(words), `${row}: ${codes.join()}`);
    }
    assert.equal(
      figures(
        ['saved | increase | 12.500 | 60.000 | € | | '],
        ['2027-05-01 saved: 15.100', '2027-05-09 saved: 18.950,50'],
      ).percent,
      14,
    );
  });

  it('count a change from what stood before, and a counter anew in each period', () => {
    const month = 'talks | reach | 0 | 3 | | month | ';
    const { kpis, latest } = figures(
      [month],
      ['2027-05-03 talks: +1', '2027-05-10 talks: +1', '2027-05-20 talks: +1'],
      'start: 2027-05-01',
    );
    assert.deepEqual([kpis, latest], [['100'], [3]]);
    assert.deepEqual(
      figures(['books | increase | 4 | 10 | | | '], ['2027-05-20 books: +1', '2027-05-03 books: +2']).latest,
      [7],
    );
  });

  it('take a reading of a later day from that day on', () => {
    const { percent, kpis } = figures(['exam | done | | yes | | | '], ['2028-05-01 exam: done']);
    assert.deepEqual([percent, kpis], [undefined, [undefined]]);
  });

  it('hold a yes or no for undone until somebody says so', () => {
    for (const [written, share] of [
      ['50%', '0'],
      ['yes', '100'],
      ['x', '100'],
      ['100 %', '100'],
      ['nearly', '0'],
    ] as const)
      assert.equal(percentOf('exam | done | | yes | | | ', `2027-05-01 exam: ${written}`), share, written);
  });

  it('say when a value lies on the wrong side of the baseline', () => {
    assert.deepEqual(figures(['a | increase | 10 | 20 | | | '], ['2027-05-01 a: 5']).side, ['below']);
    assert.deepEqual(figures(['a | decrease | 90 | 45 | | | '], ['2027-05-01 a: 95']).side, ['above']);
    assert.deepEqual(figures(['a | increase | 20 | 10 | | | '], ['2027-05-01 a: 15']).kpis, [undefined]);
  });

  it('say how many KPIs are not measured yet, and leave them at 0', () => {
    const { percent, formula } = figures(
      ['a | reach | 0 | 3 | | | ', 'b | reach | 0 | 3 | | | ', 'c | reach | 0 | 3 | | | '],
      ['2027-05-01 a: 2', '2027-05-01 b: 2'],
    );
    assert.equal(percent, 44);
    assert.equal(formula, 'mean of 3 KPIs: (66.7 % + 66.7 % + 0 %) ÷ 3 = 44 %; 1 of 3 not measured yet');
  });

  it('fall back on steps, then milestones, and say nothing without any', () => {
    const steps = '## Steps\n- [x] One\n- [ ] Two\n';
    const milestones = '## Milestones\n- [x] One\n- [x] Two\n- [ ] Three\n';
    assert.equal(figures(['a | reach | 0 | 3 | | | '], [], undefined, steps + milestones).percent, 50);
    assert.equal(figures([], [], undefined, milestones).formula, '2 of 3 milestones reached = 67 %');
    assert.deepEqual([figures([], []).percent, figures([], []).health], [undefined, 'none']);
    assert.equal(figures([], [], 'status: dropped', steps).percent, undefined);
  });

  it('read what front matter says of the progress, and ask what 1 means', () => {
    for (const [written, percent] of [
      ['40%', 40],
      ['40', 40],
      ['0.4', 40],
      ['2', 2],
      ['100', 100],
      ['1', undefined],
      ['1.0', undefined],
    ] as const)
      assert.equal(figures([], [], `progress: ${written}`).percent, percent, written);
    const [asked] = lintText(goalText('progress: 1', '# Goal\n')).filter(({ words }) => words === '1');
    assert.deepEqual(
      asked?.finding.fixes.map((choice) => [choice.kind === 'edits' && choice.edits[0]?.newText, choice.safe]),
      [
        ['100%', false],
        ['1%', false],
      ],
    );
  });

  it('ask nobody to agree where there is no mentor', () => {
    assert.deepEqual(figures([], [], 'agreed: [mira 2027-03-01]').agreed, { done: 0, total: 0 });
    assert.deepEqual(figures([], [], 'mentor: tomas').agreed, { done: 0, total: 2 });
  });

  it('keep confidence apart', () => {
    const { percent, codes } = figures(['a | reach | 0 | 4 | | | '], ['2027-05-01 a: 1', '2027-05-01 confidence: 4']);
    assert.deepEqual([percent, codes], [25, []]);
  });
});
