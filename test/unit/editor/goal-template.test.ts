import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { plainSnippet } from '../../../src/core/lint/fix';
import type { LocalDate } from '../../../src/core/time/local-date';
import { goalSnippet, slugOf } from '../../../src/editor/commands/goal-template';

describe('a new goal', () => {
  for (const title of ['Master social media', 'Save $100: {a} \\ "b" # c', 'yes', '- a list?', 'Öl & Käse ${1:x}']) {
    it(`keeps the title ${title} as it was given`, () => {
      const start = '2027-03-01' as LocalDate;
      const due = '2027-09-01' as LocalDate;
      const text = plainSnippet(goalSnippet({ id: slugOf(title), title, start, due, owner: 'mira', mentor: 'tomas' }));
      const goal = parseDocument(text);
      assert.ok(goal.kind === 'goal');
      assert.deepEqual(goal.problems, []);
      assert.equal(goal.title?.value, title);
      assert.equal(goal.owner?.value, 'mira');
      assert.equal(goal.mentor?.value, 'tomas');
      assert.equal(goal.due?.value, due);
      assert.deepEqual([goal.kpis.length, goal.milestones.length, goal.steps.length], [1, 1, 1]);
    });
  }

  it('has a file name that any disk takes', () => {
    assert.equal(slugOf('Run three paid social campaigns!'), 'run-three-paid-social-campaigns');
    assert.equal(slugOf('Café ćevapi / 100 %'), 'cafe-cevapi-100');
    assert.equal(slugOf('???'), 'goal');
    assert.ok(slugOf('word '.repeat(50)).length <= 48);
    assert.doesNotMatch(slugOf('word '.repeat(50)), /-$/);
  });
});
