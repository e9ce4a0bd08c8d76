import assert from 'node:assert/strict';
import { matcherOf } from '../../../src/core/text/glob';

describe('globs', () => {
  const cases: readonly (readonly [glob: string, path: string, matches: boolean])[] = [
    ['**/node_modules/**', 'node_modules/a/b.md', true],
    ['**/node_modules/**', 'x/node_modules/b.md', true],
    ['**/node_modules/**', 'x/node_modules', true],
    ['**/node_modules/**', 'x/my_node_modules/b.md', false],
    ['**/node_modules/**', 'node_modules.md', false],
    ['drafts', 'drafts/a.md', true],
    ['drafts', 'x/drafts/a.md', false],
    ['drafts/', 'drafts/a.md', true],
    ['/drafts', 'drafts/a.md', true],
    ['**/*.tmp.md', 'a/b.tmp.md', true],
    ['**/*.tmp.md', 'b.tmp.md', true],
    ['**/*.tmp.md', 'b.md', false],
    ['*.md', 'a.md', true],
    ['*.md', 'x/a.md', false],
    ['note?.md', 'note1.md', true],
    ['note?.md', 'note12.md', false],
    ['**/{old,archive}/**', 'x/archive/a.md', true],
    ['**/{old,archive}/**', 'x/new/a.md', false],
    ['a+b(c).md', 'a+b(c).md', true],
    ['a.md', 'axmd', false],
    ['{unclosed', '{unclosed', true],
  ];
  for (const [glob, path, matches] of cases) {
    it(`${glob} ${matches ? 'takes' : 'leaves'} ${path}`, () => assert.equal(matcherOf([glob])(path), matches));
  }

  it('are alternatives, and none matches nothing', () => {
    assert.equal(matcherOf(['a', 'b'])('b/c.md'), true);
    assert.equal(matcherOf([])('b/c.md'), false);
  });
});
