import assert from 'node:assert/strict';
import { asPattern, isIgnored } from '../../../src/core/git/is-ignored';
import type { IgnoreFile } from '../../../src/core/ports';

const file = (folder: string, ...lines: readonly string[]): IgnoreFile => ({
  uri: `file:///w/${folder === '' ? '' : `${folder}/`}.gitignore`,
  folder,
  text: lines.join('\n'),
});

/** Path, files, whether git leaves it out: what `git check-ignore` says of each. */
const cases: readonly (readonly [path: string, ignoreFiles: readonly IgnoreFile[], ignored: boolean])[] = [
  ['a.md', [], false],
  ['private/a.md', [file('', 'private/')], true],
  ['x/private/a.md', [file('', 'private/')], true],
  ['x/private/a.md', [file('', '/private/')], false],
  ['private', [file('', 'private/')], false],
  ['journal/a.md', [file('', '/journal/*.md', '!/journal/a.md')], false],
  ['private/a.md', [file('', 'private/', '!private/a.md')], true],
  ['x/a.md', [file('', '*.md'), file('x', '!a.md')], false],
  ['x/a.md', [file('', 'x/'), file('x', '!a.md')], true],
  ['x/y/a.md', [file('x', 'a.md')], true],
  ['x/y/a.md', [file('x', '/a.md')], false],
  ['x/y/a.md', [file('x', 'y/a.md')], true],
  ['z/y/a.md', [file('x', 'y/a.md')], false],
  ['x/y/a.md', [file('x', 'y/')], true],
  ['x/#a.md', [file('x', '\\#a.md')], true],
  ['x/!a.md', [file('x', '\\!a.md')], true],
  ['x/a.md', [file('x', '# a.md', '')], false],
  ['A.md', [file('', 'a.md')], false],
  ['[x] y/a.md', [file('[x] y', 'a.md')], true],
  ['x/a.md', [file('', 'x/a.md\r')], true],
];

describe('what git leaves out', () => {
  for (const [path, ignoreFiles, ignored] of cases) {
    const said = ignoreFiles.map(({ folder, text }) => `${folder}: ${JSON.stringify(text)}`).join(' and ');
    it(`${path} by ${said || 'nothing'}`, () => assert.equal(isIgnored(path, { ignoreFiles }), ignored));
  }

  it('by .git/info/exclude, over which a .gitignore has the last word', () => {
    const exclude = 'private/\n';
    assert.equal(isIgnored('private/a.md', { exclude, ignoreFiles: [] }), true);
    assert.equal(isIgnored('private/a.md', { exclude, ignoreFiles: [file('', '!private/')] }), false);
  });

  it('patterns that no path needs are left out, those beside them are not', () => {
    for (const piece of ['*a', '?*', '*/', '**/a/', 'a/**/', '[a]']) {
      const ignoreFiles = [file('', piece.repeat(1000), `${piece.repeat(100)}b`, 'private/')];
      assert.equal(isIgnored(`${'a/'.repeat(50)}a.md`, { ignoreFiles }), false, piece);
      assert.equal(isIgnored('private/a.md', { ignoreFiles }), true, piece);
    }
  });

  it('a path as a pattern matches itself alone', () => {
    for (const path of ['a.md', 'a b.md', 'x /a.md', '[a].md', 'a*.md', '!a.md', '#a.md', 'a\\b.md', 'ends ']) {
      const ignoreFiles = [file('', `/${asPattern(path)}`)];
      assert.equal(isIgnored(path, { ignoreFiles }), true, path);
      assert.equal(isIgnored(`other ${path}`, { ignoreFiles }), false, path);
    }
  });
});
