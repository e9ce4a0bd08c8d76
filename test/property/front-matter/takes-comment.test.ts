import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { FrontMatter } from '../../../src/core/front-matter/front-matter';
import { parseFrontMatter } from '../../../src/core/front-matter/parse-front-matter';
import { takesComment } from '../../../src/core/front-matter/takes-comment';
import { applyEdits } from '../../../src/core/text/apply-edits';
import { yamlBlock } from './yaml-blocks';

/** Lines that depend on their neighbours; `+` stands for a bar. */
const LINES =
  'type: goal|title: a: b|title: "x| y"|words|k: +|  text|k: [a,|  b]|[a,|]|- a| - a|k:|{a: x|y, b: 1}|}|# c|| a: 1|? a|: b|b: *x|a: &x v|@y'
    .split('|')
    .map((line) => line.replace('+', '|'));
const lines = fc.array(fc.constantFrom(...LINES), { maxLength: 8 });
const COMMENT = '# a comment\n';

describe('a comment in front matter', () => {
  it('is taken only where the whole reads the same with it', () => {
    const answers = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.oneof(
          yamlBlock,
          lines.map((list) => list.join('\n')),
        ),
        fc.constantFrom('---\n', '---\n# T\n', '', '----\n'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (yaml, fence, eol) => {
          const text = `---\n${yaml}\n${fence}`.replaceAll('\n', eol);
          const frontMatter = parseFrontMatter(text);
          if (frontMatter === undefined) return;
          for (const at of lineStartsIn(text, frontMatter)) {
            const edit = { range: { start: at, end: at }, newText: COMMENT };
            const isTaken = takesComment(text, frontMatter, edit);
            answers[isTaken ? 'taken' : 'refused'] += 1;
            if (isTaken) assert.equal(gistAfter(text, at), gistOf(frontMatter, at), JSON.stringify([text, at]));
          }
        },
      ),
      { numRuns: 3_000 },
    );
    assert.ok(answers.taken > 1_000 && answers.refused > 100, JSON.stringify(answers));
  });
});

function lineStartsIn(text: string, { content }: FrontMatter): readonly number[] {
  const starts = [...text.matchAll(/(?<=\r\n|\n|\r(?!\n))/g)].map(({ index }) => index);
  return starts.filter((start) => start >= content.start && start < content.end);
}

function gistAfter(text: string, at: number): string | undefined {
  const after = parseFrontMatter(applyEdits(text, [{ range: { start: at, end: at }, newText: COMMENT }]));
  return after && gistOf(after, text.length + COMMENT.length, 0);
}

/** Values and problems, with the places after `at` where they are with the comment. */
function gistOf({ content, entries, problems }: FrontMatter, at: number, grown = COMMENT.length): string {
  const place = (offset: number): number => (offset < at ? offset : offset + grown);
  return JSON.stringify([
    place(content.end),
    entries.map(({ key, value }) => [key, value]),
    problems.map(({ kind, range }) => [kind, place(range.start)]),
  ]);
}
