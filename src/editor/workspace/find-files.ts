import * as vscode from 'vscode';
import { matcherOf } from '../../core/text/glob';

export const FILE_GLOB = '**/*.{md,markdown}';
const IS_MARKDOWN = /\.(?:md|markdown)$/i;
/** Far beyond any workspace of goals; keeps a home folder opened by mistake from filling the memory. */
const MOST_FILES = 50_000;
const DEEPEST = 12;

export interface Listing {
  readonly files: readonly vscode.Uri[];
  /** There are more files than are listed. */
  readonly limited: boolean;
}

/** The Markdown files of a folder, but for those that `exclude` names. */
export async function findFiles(
  folder: vscode.Uri,
  exclude: readonly string[],
  token: vscode.CancellationToken,
  most = MOST_FILES,
): Promise<Listing> {
  const pattern = new vscode.RelativePattern(folder, FILE_GLOB);
  const found = await vscode.workspace.findFiles(pattern, excludeGlob(exclude), most + 1, token);
  // File systems of other extensions may have no search: then their folders are walked.
  if (found.length === 0 && folder.scheme !== 'file') return walk(folder, exclude, token, most);
  return { files: found.slice(0, most), limited: found.length > most };
}

/** Tells of an address whether it is in the folder, but not in another folder of the workspace inside it, nor excluded. */
export function isBelow(folder: vscode.WorkspaceFolder, exclude: readonly string[]): (uri: vscode.Uri) => boolean {
  const isExcluded = matcherOf(exclude);
  return (uri) =>
    vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() === folder.uri.toString() &&
    !isExcluded(relativePath(folder.uri, uri));
}

export function isMarkdown(uri: vscode.Uri): boolean {
  return IS_MARKDOWN.test(uri.path);
}

/** The path below the folder, with `/` and without one in front. */
export function relativePath(folder: vscode.Uri, uri: vscode.Uri): string {
  const base = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.path.startsWith(base) ? uri.path.slice(base.length) : uri.path.replace(/^\//, '');
}

/** `null` would switch the user's own `files.exclude` off as well. */
function excludeGlob(exclude: readonly string[]): string | undefined {
  const [first] = exclude;
  if (first === undefined) return undefined;
  return exclude.length === 1 ? first : `{${exclude.join(',')}}`;
}

async function walk(
  root: vscode.Uri,
  exclude: readonly string[],
  token: vscode.CancellationToken,
  most: number,
): Promise<Listing> {
  const isExcluded = matcherOf(exclude);
  const files: vscode.Uri[] = [];
  let folders = [root];
  for (let depth = 0; depth < DEEPEST && folders.length > 0; depth++) {
    const below: vscode.Uri[] = [];
    for (const folder of folders) {
      if (token.isCancellationRequested || files.length > most) return { files: files.slice(0, most), limited: true };
      for (const [name, type] of await entriesOf(folder)) {
        const uri = vscode.Uri.joinPath(folder, name);
        if (isExcluded(relativePath(root, uri))) continue;
        if (type === vscode.FileType.Directory) below.push(uri);
        else if ((type & vscode.FileType.File) !== 0 && isMarkdown(uri)) files.push(uri);
      }
    }
    folders = below;
  }
  return { files: files.slice(0, most), limited: files.length > most };
}

/** A folder that cannot be listed counts as empty: its files may still be opened one by one. */
async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
