import assert from 'node:assert/strict';
import { linksIn, type Link } from '../../../src/core/markdown/links';
import { outline } from '../../../src/core/markdown/outline';
import { sliceOf } from '../../../src/core/text/range';

function links(text: string): readonly Link[] {
  return linksIn(text, outline(text));
}

describe('links', () => {
  it('reads wiki links with heading and label', () => {
    const text = 'See [[people/mira#Brand lead|Mira]], ![[photo.png]] and [[ social-ads ]].';
    const [first, second, third] = links(text);
    assert.deepEqual(
      [first, second, third].map((link) => [link?.kind, link?.target, link?.fragment]),
      [
        ['wiki', 'people/mira', 'Brand lead'],
        ['wiki', 'photo.png', undefined],
        ['wiki', 'social-ads', undefined],
      ],
    );
    assert.equal(first && sliceOf(text, first.range), '[[people/mira#Brand lead|Mira]]');
    assert.equal(first && sliceOf(text, first.targetRange), 'people/mira');
    assert.equal(first?.fragmentRange && sliceOf(text, first.fragmentRange), 'Brand lead');
  });

  it('reads a wiki link in a table, where its bar is escaped', () => {
    const [link] = links('| a |\n|---|\n| [[goal\\|the goal]] |\n');
    assert.equal(link?.target, 'goal');
  });

  it('decodes paths, and leaves addresses with a scheme alone', () => {
    const text =
      '[a](my%20goal.md#why%3F) [b](<c d.md>) [c](https://e.org/x%20y#z) [d](100%.md) [e](x\\(1\\).md) [f](#top)';
    assert.deepEqual(
      links(text).map(({ target, fragment }) => [target, fragment]),
      [
        ['my goal.md', 'why?'],
        ['c d.md', undefined],
        ['https://e.org/x%20y', 'z'],
        ['100%.md', undefined],
        ['x(1).md', undefined],
        ['', 'top'],
      ],
    );
  });

  it('gives the range of a target over several lines of a quote', () => {
    const text = '> see [the\n> goal](goal.md\n> "title") there';
    const [link] = links(text);
    assert.equal(link && sliceOf(text, link.targetRange), 'goal.md');
    assert.equal(link && sliceOf(text, link.range), '[the\n> goal](goal.md\n> "title")');
  });

  it('finds none in code, fences, HTML, escapes and fields', () => {
    const text =
      '`[a](b)` \\[c](d) <a title="[e](f)"> [due:: 2027-03-19] [ ] \\[[g]]\n\n```\n[[h]]\n```\n\n    [[i]]\n';
    assert.deepEqual(links(text), []);
  });

  it('follows references to their definition', () => {
    const text = '[The goal][g] and [G] and [none][x]\n\n[g]: goal.md#why\n[g]: other.md\n';
    const found = links(text);
    assert.deepEqual(
      found.map(({ target, fragment }) => [target, fragment]),
      [
        ['goal.md', 'why'],
        ['goal.md', 'why'],
      ],
    );
    assert.equal(found[0] && sliceOf(text, found[0].targetRange), 'goal.md');
  });
});
