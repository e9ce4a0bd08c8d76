import assert from 'node:assert/strict';
import { applyFixes } from '../../../src/core/lint/apply-fixes';
import type { Fix } from '../../../src/core/lint/finding';
import { inverseOf } from '../../../src/core/lint/fix';
import type { GitWorkTree } from '../../../src/core/ports';
import { applyEdits } from '../../../src/core/text/apply-edits';
import { lintText } from '../../support/lint-text';

const CODE = 'privacy/committed';
const ROOT = 'file:///workspace';
const journal = (keys = '') => `---\ntype: journal\ndate: 2027-06-08\n${keys}---\n# Tuesday\n`;
const ignoring = (text: string, folder = '') => ({
  uri: `${ROOT}/${folder === '' ? '' : `${folder}/`}.gitignore`,
  folder,
  text,
});

function found(text: string, path: string, tree: Partial<GitWorkTree> | undefined = {}, others = {}) {
  const git = {
    workTreeOf: () => tree && { root: ROOT, home: ROOT, ignoreFiles: [], ...tree },
  };
  return lintText(text, { path, git, others }).filter(({ code }) => code === CODE);
}

const fixesOf = (...args: Parameters<typeof found>): readonly Fix[] => found(...args)[0]?.finding.fixes ?? [];

/** What a fix changes, in short. */
const told = (fix: Fix): string => {
  switch (fix.kind) {
    case 'edits':
      return 'edits';
    case 'moveFile':
      return `${fix.from} → ${fix.to}`;
    case 'editFile':
      return `${fix.uri}${fix.text === undefined ? ' (new)' : ''}: ${JSON.stringify(applyEdits(fix.text ?? '', fix.edits))}`;
  }
};

describe('a private file that git would commit', () => {
  it('is found where nothing leaves it out, and only then', () => {
    assert.deepEqual(
      found(journal(), 'journal/a.md').map(({ words, severity }) => [words, severity]),
      [['type: journal', 'information']],
    );
    assert.equal(found(journal('visibility: private\n'), 'journal/a.md')[0]?.words, 'visibility: private');
    assert.equal(found('---\ntype: profile\nid: a\nname: A\nrole: mentee\n---\n', 'private/a.md').length, 1);
    assert.equal(found('---\ntype: goal\n\tid: a\n---\n', 'private/a.md').length, 1);
    assert.equal(found('---js\ntype: journal\n---\n', 'private/a.md')[0]?.words, '---');
    for (const [text, path, tree] of [
      [journal('visibility: pair\n'), 'private/a.md', {}],
      ['---\ntype: profile\nid: a\nname: A\nrole: mentee\n---\n', 'people/a.md', {}],
      [journal(), 'private/a.md', { ignoreFiles: [ignoring('private/\n')] }],
      [journal(), 'private/a.md', { exclude: 'private/\n' }],
    ] as const) {
      assert.deepEqual(found(text, path, tree), [], path);
    }
  });

  it('is no finding where there is no work tree, or nobody can tell', () => {
    const git = { workTreeOf: () => undefined };
    assert.deepEqual(
      lintText(journal(), { git }).filter(({ code }) => code === CODE),
      [],
    );
    assert.deepEqual(
      lintText(journal()).filter(({ code }) => code === CODE),
      [],
    );
  });

  it('can be moved below private/ or left out by a line', () => {
    assert.deepEqual(fixesOf(journal(), 'journal/a b.md').map(told), [
      `${ROOT}/.gitignore (new): "/journal/a b.md\\n"`,
      `${ROOT}/journal/a b.md → ${ROOT}/private/journal/a b.md`,
    ]);
    // Below a folder that is left out, to be moved is all that is needed.
    const left = fixesOf(journal(), 'journal/a.md', { ignoreFiles: [ignoring('private/\r\ntmp')] });
    assert.deepEqual(left.map(told), [
      `${ROOT}/journal/a.md → ${ROOT}/private/journal/a.md`,
      `${ROOT}/.gitignore: "private/\\r\\ntmp\\r\\n/journal/a.md\\r\\n"`,
    ]);
    assert.deepEqual(
      left.map(({ preferred, safe }) => [preferred, safe]),
      [
        [true, false],
        [false, false],
      ],
    );
  });

  it('below private/ is left out with the folder', () => {
    assert.deepEqual(fixesOf(journal(), 'private/2027/a.md').map(told), [`${ROOT}/.gitignore (new): "/private/\\n"`]);
    const nested = fixesOf(journal(), 'me/private/a.md', { ignoreFiles: [ignoring('x\n'), ignoring('y\n', 'me')] });
    assert.deepEqual(nested.map(told), [`${ROOT}/me/.gitignore: "y\\n/private/\\n"`]);
    const within = fixesOf(journal(), 'private/a.md', { ignoreFiles: [ignoring('y\n', 'private')] });
    assert.deepEqual(within.map(told), [`${ROOT}/private/.gitignore: "y\\n/a.md\\n"`]);
  });

  it('is moved to a free place within the folder that is open', () => {
    const others = { 'me/private/a.md': '# Taken\n' };
    const fixes = fixesOf(journal(), 'me/a.md', { home: `${ROOT}/me` }, others);
    assert.deepEqual(fixes.map(told), [
      `${ROOT}/.gitignore (new): "/me/a.md\\n"`,
      `${ROOT}/me/a.md → ${ROOT}/me/private/a-2.md`,
    ]);
  });

  it('goes by its address and is told by its path', () => {
    const [leaveOut, move] = fixesOf(journal(), 'journal/100%25%20sure.md');
    assert.deepEqual(
      [leaveOut && told(leaveOut), move && told(move)],
      [
        `${ROOT}/.gitignore (new): "/journal/100% sure.md\\n"`,
        `${ROOT}/journal/100%25%20sure.md → ${ROOT}/private/journal/100%25%20sure.md`,
      ],
    );
    assert.deepEqual(move?.title.args, { path: 'private/journal/100% sure.md' });
  });

  it('is left out where it is when another folder is open, and in a folder that is `private` by its name alone', () => {
    assert.deepEqual(fixesOf(journal(), 'journal/a.md', { home: `${ROOT}/me` }).map(told), [
      `${ROOT}/.gitignore (new): "/journal/a.md\\n"`,
    ]);
    assert.deepEqual(fixesOf(journal(), 'private.md').map(told), [
      `${ROOT}/.gitignore (new): "/private.md\\n"`,
      `${ROOT}/private.md → ${ROOT}/private/private.md`,
    ]);
  });

  it('is no longer found when its line is added', () => {
    for (const path of ['journal/a.md', 'private/a.md', 'x/[1] #2!/a b.md', '#a.md', '!a.md']) {
      for (const before of [[], [ignoring('*.md\n!*.md')], [ignoring('z'), ignoring('!*', path.split('/')[0])]]) {
        if (before.length > 1 && !path.includes('/')) continue;
        const tree = { ignoreFiles: before };
        const fix = fixesOf(journal(), path, tree).find(({ kind }) => kind === 'editFile');
        assert.ok(fix?.kind === 'editFile', path);
        const text = applyEdits(fix.text ?? '', fix.edits);
        const after = [...before.filter(({ uri }) => uri !== fix.uri), { ...(before.at(-1) ?? ignoring('')), text }];
        assert.deepEqual(found(journal(), path, { ignoreFiles: after }), [], `${path} by ${text}`);
      }
    }
  });

  it('has fixes with a way back, which are never made unasked', () => {
    const findings = found(journal(), 'journal/a.md').map(({ finding }) => finding);
    assert.deepEqual(applyFixes(findings, 'safe'), []);
    assert.deepEqual(applyFixes(findings, 'all'), []);
    const tree = { ignoreFiles: [ignoring('private/')] };
    for (const fix of fixesOf(journal(), 'journal/a.md', tree)) {
      const back = inverseOf(fix, journal());
      assert.deepEqual(told(inverseOf(back, journal())), told(fix));
      if (back.kind === 'editFile') assert.equal(applyEdits(back.text ?? '', back.edits), 'private/');
      else assert.equal(told(back), `${ROOT}/private/journal/a.md → ${ROOT}/journal/a.md`);
    }
  });
});
