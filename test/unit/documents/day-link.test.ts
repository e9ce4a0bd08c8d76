import assert from 'node:assert/strict';
import { setKey } from '../../../src/core/edits/set-key';
import { applyEdits } from '../../../src/core/text/apply-edits';
import { goalText, parseAs } from '../../support/sample-documents';

const HEAD = '| id | measure | baseline | target | unit | per | by |\n|---|---|---|---|---|---|---|\n';

describe('dates that link to their note', () => {
  for (const written of [
    '[[2027-06-20]]',
    '"[[2027-06-20]]"',
    '"[[2027-06-20|Monday]]"',
    "'[[2027-06-20|the end]]'",
    '[[2027-06-20|Monday]]',
  ]) {
    it(`are read in front matter: ${written}`, () => {
      const goal = parseAs('goal', goalText(`due: ${written}\nreview: ${written}`, '# Goal\n'));
      assert.deepEqual([goal.due?.value, goal.review?.value, goal.problems], ['2027-06-20', '2027-06-20', []]);
      const quote = /^["']/.exec(written)?.[0] ?? '';
      const after = applyEdits(goal.text, setKey(goal, 'due', '2027-07-01'));
      assert.equal(after, goal.text.replace(`due: ${written}`, `due: ${quote}2027-07-01${quote}`));
    });
  }

  it('are read in tasks, readings and the KPI table', () => {
    const goal = parseAs(
      'goal',
      goalText(
        '',
        `# Goal\n## KPIs\n${HEAD}| laps | reach | 0 | 9 | | | [[2027-06-20]] |\n### Readings\n- [[2027-06-10]] laps: 3\n- [[2027-06-11|Friday]] laps: 4\n## Steps\n- [ ] Swim  [due:: [[2027-06-20]]]\n`,
      ),
    );
    assert.deepEqual(goal.problems, []);
    assert.equal(goal.kpis[0]?.by?.value, '2027-06-20');
    assert.deepEqual(
      goal.readings.map(({ date }) => date.value),
      ['2027-06-10', '2027-06-11'],
    );
    assert.equal(goal.steps[0]?.due, '2027-06-20');
  });

  it('are no dates where the note is none of a day', () => {
    const goal = parseAs('goal', goalText('due: "[[Someday]]"', '# Goal\n'));
    assert.deepEqual([goal.due, goal.problems.length], [undefined, 1]);
  });
});
