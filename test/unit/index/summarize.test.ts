import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { summarize } from '../../../src/core/index/summarize';

const record = (title: string, body: string) => {
  const text = `---\ntype: goal\nid: g\nstatus: active\nowner: ana\n${title}---\n${body}`;
  const made = summarize('file:///w/g.md', parseDocument(text), undefined);
  assert.ok(made?.kind === 'goal');
  return made;
};

describe('what is kept of a file to be shown', () => {
  it('has links by their names and no anchors', () => {
    const { title, statement, steps, kpis } = record(
      '',
      '# Give three [[Lightning talk|lightning talks]] in [[Ulm]] ^goal\n## Key results\n- 3 [[talk|talks]] given\n' +
        '## Steps\n- [ ] Read [[notes/plan#June|the plan]] and [a page](https://example.org) ^s1\n  - [ ] Ask [[Ben]]\n',
    );
    assert.equal(title, 'Give three lightning talks in Ulm');
    assert.equal(statement, title);
    assert.deepEqual(
      steps.map(({ text, id, parts }) => [text, id, parts?.[0]?.text]),
      [['Read the plan and a page', 's1', 'Ask Ben']],
    );
    assert.deepEqual(
      kpis.map(({ id }) => id),
      ['3 talks given'],
    );
  });

  it('leaves other brackets and signs as they are', () => {
    assert.equal(record('title: "[[talks|Talks]] at meetups ^t"\n', '# S\n').title, 'Talks at meetups');
    for (const title of ['Solve 2^10 tasks', 'Read [draft] twice', 'Fill a[[0]', 'Press ^ and x'])
      assert.equal(record(`title: "${title}"\n`, '# S\n').title, title);
  });
});
