import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { summarize } from '../../../src/core/index/summarize';
import type { LocalDate } from '../../../src/core/time/local-date';
import { lintText } from '../../support/lint-text';
import { goalText, samples } from '../../support/sample-documents';

const today = '2027-06-10' as LocalDate;

/** One text for each rule that sees an error in a file alone. */
const texts: Readonly<Record<string, string>> = {
  'front-matter/invalid-value': goalText('status: actve'),
  'front-matter/malformed-fence': '--- # mine\ntype: goal\nid: a\n---\n# A\n',
  'front-matter/invalid-yaml': goalText('skills: [a, @b'),
  'front-matter/unsafe-language': '---js\n{ type: "goal" }\n---\n',
  'time-bound/invalid-date': goalText('due: 31 August 2027'),
  'measurable/kpi-invalid': `${goalText('')}\n## KPIs\n| id | measure | target |\n|---|---|---|\n| a | sideways | 3 |\n`,
  'measurable/malformed-table': `${goalText('')}\n## KPIs\n| id | measure | target |\n| a | reach | 3 |\n`,
};

const mayHaveErrors = (text: string) => {
  const record = summarize('file:///a.md', parseDocument(text), today);
  return record?.kind === 'broken' || record?.flawed === true;
};

describe('a record', () => {
  for (const [code, text] of Object.entries(texts)) {
    it(`says that its file may have errors: ${code}`, () => {
      const found = lintText(text).find((finding) => finding.code === code);
      assert.equal(found?.severity, 'error', text);
      assert.ok(mayHaveErrors(text));
    });
  }

  it('of a good file says nothing of the kind', () => {
    for (const text of Object.values(samples)) assert.ok(!mayHaveErrors(text), text);
    assert.ok(!mayHaveErrors('---\ntype: goal\npirority: 1\n---\n'), 'what is missing is no error');
  });
});
