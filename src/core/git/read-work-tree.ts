import { resolveLink } from '../index/uri';
import type { GitWorkTree, IgnoreFile } from '../ports';

/** What a host finds at an address. It gives up the reading altogether where it can't tell. */
export type Found = { readonly kind: 'folder' } | { readonly kind: 'file'; readonly text: string } | undefined;

/** Asks for one address after another; ends with the work tree, or without one. */
export type WorkTreeReading = Generator<string, GitWorkTree | undefined, Found>;

/**
 * Reads the work tree that a folder stands in.
 * @param folder the address of the folder, without a slash at its end
 * @param workspace the folder that is open
 */
export function* readWorkTree(folder: string, workspace: string): WorkTreeReading {
  for (let root: string | undefined = folder; root !== undefined; root = parentOf(root)) {
    const git: Found = yield `${root}/.git`;
    if (git === undefined) continue;
    const gitFolder: string | undefined = git.kind === 'folder' ? `${root}/.git` : yield* sharedFolder(root, git.text);
    const exclude: Found = gitFolder === undefined ? undefined : yield `${gitFolder}/info/exclude`;
    const home = isWithin(folder, workspace) && isWithin(workspace, root) ? workspace : root;
    const ignoreFiles = yield* readIgnoreFiles(root, folder);
    return { root, home, ignoreFiles, ...(exclude?.kind === 'file' && { exclude: exclude.text }) };
  }
  return undefined;
}

/** Where a linked work tree, whose `.git` is a file, finds what all work trees share. */
function* sharedFolder(root: string, text: string): Generator<string, string | undefined, Found> {
  const own = addressIn(root, /^gitdir: *(\S.*)$/m.exec(text)?.[1]);
  const common = own === undefined ? undefined : yield `${own}/commondir`;
  return own !== undefined && common?.kind === 'file' ? (addressIn(own, common.text) ?? own) : own;
}

function* readIgnoreFiles(root: string, folder: string): Generator<string, readonly IgnoreFile[], Found> {
  const found: IgnoreFile[] = [];
  const segments = folder.slice(root.length).split('/').slice(1);
  for (let depth = 0; depth <= segments.length; depth++) {
    const inside = segments.slice(0, depth);
    const uri = [root, ...inside, '.gitignore'].join('/');
    const file: Found = yield uri;
    if (file?.kind === 'file') found.push({ uri, folder: inside.map(decodeURIComponent).join('/'), text: file.text });
  }
  return found;
}

/** The address of a path as git writes it: absolute, or counted from a folder. */
function addressIn(folder: string, path: string | undefined): string | undefined {
  const written = path?.trim().replaceAll('\\', '/') ?? '';
  if (written === '') return undefined;
  const absolute = /^[A-Za-z]:\//.test(written) ? `/${written}` : written;
  return resolveLink(`${folder}/.git`, absolute.split('/').map(encodeURIComponent).join('/'));
}

function parentOf(address: string): string | undefined {
  const top = /^[a-z][a-z\d+.-]*:\/\/[^/]*/i.exec(address)?.[0].length ?? 0;
  return address.length <= top ? undefined : address.slice(0, Math.max(top, address.lastIndexOf('/')));
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}
