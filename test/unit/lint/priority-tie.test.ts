import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/apply-edits';
import { formatMessage } from '../../../src/core/text/message';
import { lintText } from '../../support/lint-text';

const goal = (id: string, priority: number | string, changes: Readonly<Record<string, string>> = {}) => {
  const keys = { title: `Goal ${id}`, status: 'active', owner: 'ana', ...changes };
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${value}`);
  return `---\ntype: goal\nid: ${id}\n${lines.join('\n')}\npriority: ${priority}\n---\n# Goal ${id}\n`;
};

function tie(own: string, ...others: string[]) {
  const files = Object.fromEntries(others.map((text, index) => [`goals/other-${index}.md`, text]));
  return lintText(own, { others: files }).find(({ code }) => code === 'priority/tie');
}

describe('priority/tie', () => {
  it('tells of two goals in work of one owner with one number, at the number', () => {
    const found = tie(goal('a', 2), goal('b', 2));
    assert.equal(found?.words, '2');
    assert.equal(found.severity, 'information');
    assert.equal(found.message, '“Goal b” has priority 2 as well: say which of the two comes first');
    assert.deepEqual(
      found.finding.related.map((place) => place.kind === 'elsewhere' && place.uri),
      ['file:///workspace/goals/other-0.md'],
    );
    assert.match(tie(goal('a', 2), goal('b', 2), goal('c', 2))?.message ?? '', /^2 other goals/);
    assert.ok(tie(goal('a', 2, { status: 'proposed' }), goal('b', 2)));
  });

  it('says nothing where nothing is tied', () => {
    assert.equal(tie(goal('a', 2), goal('b', 3)), undefined);
    assert.equal(tie(goal('a', 2), goal('b', 2, { owner: 'ben' })), undefined);
    for (const status of ['draft', 'paused', 'achieved', 'dropped']) {
      assert.equal(tie(goal('a', 2), goal('b', 2, { status })), undefined, status);
      assert.equal(tie(goal('a', 2, { status }), goal('b', 2)), undefined, status);
    }
    assert.equal(tie(goal('a', '')), undefined);
    assert.equal(tie(goal('a', ''), goal('b', '')), undefined);
  });

  it('names some of very many, and how many there are more', () => {
    const others = Array.from({ length: 25 }, (_, at) => goal(`b${at}`, 2));
    const found = tie(goal('a', 2), ...others);
    assert.match(found?.message ?? '', /^25 other goals/);
    assert.deepEqual([found?.finding.related.length, found?.finding.moreRelated], [20, 5]);
  });

  it('offers the next numbers that nobody has, each of which mends it', () => {
    const text = goal('a', 2);
    const others = [goal('b', 2), goal('c', 3), goal('d', 4, { status: 'proposed' }), goal('e', 5, { owner: 'ben' })];
    const fixes = tie(text, ...others)?.finding.fixes ?? [];
    assert.deepEqual(
      fixes.map(({ title }) => formatMessage(title)),
      ['Give it priority 5, which is free', 'Give it priority 1, which is free'],
    );
    for (const choice of fixes) {
      assert.ok(choice.kind === 'edits');
      const { edits, safe } = choice;
      assert.equal(safe, false);
      assert.equal(tie(applyEdits(text, edits), ...others), undefined);
    }
    assert.equal(tie(goal('a', 1), goal('b', 1))?.finding.fixes.length, 1);
  });
});
