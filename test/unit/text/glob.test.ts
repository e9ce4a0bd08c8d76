import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { LONGEST_GLOB, matcherOf } from '../../../src/core/text/glob';

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

  it('match what expressions of the same meaning match', () => {
    const glob = fc.array(
      fc.constantFrom('a', 'b', '/', '*', '**', '**/', '/**', '?', '{a,b}', '{a*,/b}', '{**,}', '{', '}', ','),
    );
    const path = fc.array(fc.constantFrom('a', 'b', '/', ',', '{'), { maxLength: 9 });
    fc.assert(
      fc.property(glob, path, (pieces, characters) => {
        const [written, name] = [pieces.join(''), characters.join('')];
        assert.equal(matcherOf([written])(name), expressionOf(written).test(name), `${written} ${name}`);
      }),
      { numRuns: 5000 },
    );
  });

  it('of any length do no harm', () => {
    for (const piece of ['*a', '?', '{', '{a,b}', '**/']) {
      assert.equal(matcherOf([piece.repeat(LONGEST_GLOB)])('a/b.md'), false);
    }
  });
});

/** The same glob for an engine that tries every way. */
function expressionOf(glob: string): RegExp {
  return new RegExp(`^(?:${translated(glob.replace(/^\/|\/$/g, ''))})(?:/.*)?$`);
}

const EXPRESSIONS: Readonly<Record<string, string>> = {
  '**/': '(?:[^/]*/)*',
  '/**': '(?:/.*)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};

function translated(glob: string): string {
  return (glob.match(/\*\*\/|\/\*\*$|\*\*|\*|\?|\{[^{}]*\}|[^*?{/]+|[{/]/g) ?? [])
    .map((token) =>
      token.length > 1 && token.startsWith('{')
        ? `(?:${token.slice(1, -1).split(',').map(translated).join('|')})`
        : (EXPRESSIONS[token] ?? token.replace(/[{}]/g, '\\$&')),
    )
    .join('');
}
