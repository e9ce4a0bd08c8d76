import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { applyFixes } from '../../../src/core/lint/apply-fixes';
import { applyEdits } from '../../../src/core/text/apply-edits';
import { lintText } from '../../support/lint-text';

const MOST_ROUNDS = 12;

/** Every Markdown file below a folder, with its path. */
function markdownBelow(folder: string): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ file: name.split(path.sep).join('/'), text: readFileSync(path.join(folder, name), 'utf8') }));
}

/** The examples of the rule pages and the files of the sample: texts with every kind of finding. */
const examples = markdownBelow('media/rules').flatMap(({ file, text }) =>
  [...text.matchAll(/^(````+)markdown\n([\s\S]*?)^\1$/gm)].map((match, number) => ({
    name: `${file} #${number + 1}`,
    text: match[2] ?? '',
  })),
);
const sample = markdownBelow('media/sample').map(({ file, text }) => ({ name: `sample ${file}`, text }));
const fixtures = markdownBelow('test/fixtures/documents').map(({ file, text }) => ({ name: `fixture ${file}`, text }));

function fixAll(text: string): { readonly text: string; readonly rounds: number } {
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = applyFixes(
      lintText(current).map(({ finding }) => finding),
      'all',
    );
    if (edits.length === 0) return { text: current, rounds: round };
    current = applyEdits(current, edits);
  }
  return { text: current, rounds: MOST_ROUNDS };
}

describe('applying every fix', () => {
  it('has texts to try', () => assert.ok(examples.length + sample.length + fixtures.length > 60));
  for (const { name, text } of [...examples, ...sample, ...fixtures]) {
    it(`ends with nothing left to fix: ${name}`, () => {
      const fixed = fixAll(text);
      const left = lintText(fixed.text).filter(({ finding }) => finding.fixes.length > 0);
      assert.deepEqual(
        left.map(({ code, words }) => `${code} “${words}”`),
        [],
        `after ${fixed.rounds} rounds:\n${fixed.text}`,
      );
      assert.equal(parseDocument(fixed.text).kind, parseDocument(text).kind, 'it is still a file of the same type');
    });
  }
});
