import type { BrokenDocument, OwnDocument } from '../../../documents/document';
import { visibilityAt } from '../../../documents/visibility-at';
import { entryOf } from '../../../front-matter/front-matter';
import { asPattern, isIgnored } from '../../../git/is-ignored';
import type { WorkspaceIndex } from '../../../index/workspace-index';
import type { GitWorkTree, IgnoreFile } from '../../../ports';
import { lineEndingOf } from '../../../text/eol';
import { freeId } from '../../../text/free-id';
import { message } from '../../../text/message';
import { rangeOf, type TextRange } from '../../../text/range';
import type { Fix } from '../../finding';
import { editFile, moveFile, preferred } from '../../fix';
import type { DocumentRule } from '../../rule';

const PRIVATE = 'private';
const FENCE_LENGTH = 3;

export const committedPrivate: DocumentRule = {
  code: 'privacy/committed',
  on: 'document',
  severity: 'information',
  summary: 'A private file stands where git would commit it.',
  *check(document, { uri, index, git }) {
    const tree = git === undefined || visibilityAt(document, uri) !== PRIVATE ? undefined : git.workTreeOf(uri);
    if (tree === undefined) return;
    const path = decoded(uri.slice(tree.root.length + 1));
    if (isIgnored(path, tree)) return;
    yield {
      range: placeOf(document),
      message: message('This file is private, and git would commit it: no .gitignore above it leaves it out'),
      fixes: () => waysToKeep(uri, path, tree, index),
    };
  },
};

/** `visibility` where it is written, else the file's type. */
function placeOf({ frontMatter }: OwnDocument | BrokenDocument): TextRange {
  const entry = entryOf(frontMatter, 'visibility') ?? entryOf(frontMatter, 'type');
  const { start } = frontMatter.range;
  return entry === undefined
    ? rangeOf(start, start + FENCE_LENGTH)
    : rangeOf(entry.keyRange.start, entry.valueRange.end);
}

/** To be moved where private files go, and to be left out where it is: that also where it is below `private/` already. */
function waysToKeep(uri: string, path: string, tree: GitWorkTree, index: WorkspaceIndex): readonly Fix[] {
  const segments = path.split('/');
  const at = segments.lastIndexOf(PRIVATE, -2);
  const folder = at === -1 ? path : `${segments.slice(0, at + 1).join('/')}/`;
  const nearest = tree.ignoreFiles.at(-1);
  const leaveOut = addLine(nearest !== undefined && `${nearest.folder}/`.startsWith(folder) ? path : folder, tree);
  if (at !== -1 || !uri.startsWith(`${tree.home}/`)) return [preferred(leaveOut)];
  const to = freeAddress(`${tree.home}/${PRIVATE}/${uri.slice(tree.home.length + 1)}`, index);
  const move = moveFile(message('Move it to {path}', { path: decoded(to.slice(tree.home.length + 1)) }), uri, to);
  const helps = isIgnored(decoded(to.slice(tree.root.length + 1)), tree);
  return helps ? [preferred(move), leaveOut] : [preferred(leaveOut), move];
}

/** A line in the nearest `.gitignore`, whose word is the last; in a new one at the root where there is none. */
function addLine(path: string, { root, ignoreFiles }: GitWorkTree): Fix {
  const nearest: IgnoreFile | undefined = ignoreFiles.at(-1);
  const { uri, folder, text } = nearest ?? { uri: `${root}/.gitignore`, folder: '', text: '' };
  const line = `/${asPattern(folder === '' ? path : path.slice(folder.length + 1))}`;
  const eol = lineEndingOf(text);
  const lead = text === '' || /[\r\n]$/.test(text) ? '' : eol;
  const edit = { range: rangeOf(text.length, text.length), newText: `${lead}${line}${eol}` };
  return editFile(message('Add “{line}” to .gitignore', { line }), uri, nearest?.text, [edit]);
}

/** A path of an address, as a file system has it. */
function decoded(path: string): string {
  return path.split('/').map(decodeURIComponent).join('/');
}

function freeAddress(uri: string, index: WorkspaceIndex): string {
  const [, stem = uri, ending = ''] = /^(.*?)(\.[^./]+)?$/.exec(uri) ?? [];
  return `${freeId(stem, (candidate) => index.has(`${candidate}${ending}`))}${ending}`;
}
