import { existsSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { isWithin } from './is-within';
import { otherThanFile } from './regular-file';
import { codeOf, detailOf } from './system-error';
import type { Place, Target } from './target';

/** Tells whether a path, relative to the workspace and with `/`, is left out. */
export type IsExcluded = (relativePath: string) => boolean;

/** What the walk has to say of a folder or link. */
export interface WalkListener {
  /** It was to be read and cannot be. */
  onUnreadable(place: Place, detail: string): void;
  /** It was left out on purpose. */
  onSkipped(link: Place, reason: string): void;
}

type Kind = Parameters<typeof otherThanFile>[0];

/** Something in the workspace, with its path relative to that. */
interface Entry extends Place {
  readonly relative: string;
}

export interface Walk {
  readonly root: string;
  readonly isExcluded: IsExcluded;
  /** Files and folders in `root` that are read even where they would be left out; not what is excluded in them. */
  readonly targets: readonly Target[];
  readonly listener: WalkListener;
}

/**
 * All Markdown files below `root`, sorted by path. Folders that start with a dot and `node_modules` are left
 * out. Links are followed once everything else has been read: each file and folder is read once, by its own path where it
 * has one that is not left out, and a link back to a folder that it lies in is named and not followed.
 */
export function findFiles({ root, isExcluded, targets, listener }: Walk): readonly Place[] {
  const found: Place[] = [];
  /** The true paths of folders and files that were read. */
  const seen = new Set<string>();
  const links: Entry[] = [];

  const walk = (folder: Entry): void => {
    if (seen.has(folder.truePath)) return;
    seen.add(folder.truePath);
    for (const dirent of entriesOf(folder, listener)) {
      const { name } = dirent;
      const relative = folder.relative === '' ? name : `${folder.relative}/${name}`;
      if (name.startsWith('.') || name === 'node_modules' || isExcluded(relative)) continue;
      const entry = entryIn(folder, name, relative);
      if (dirent.isSymbolicLink()) links.push(entry);
      else take(dirent, entry);
    }
  };

  const add = ({ path: place, truePath }: Entry): void => {
    if (seen.has(truePath)) return;
    seen.add(truePath);
    found.push({ path: place, truePath });
  };

  const take = (kind: Kind, entry: Entry): void => {
    if (kind.isDirectory()) walk(entry);
    if (kind.isDirectory() || !isMarkdown(entry.path)) return;
    const other = otherThanFile(kind);
    if (other === undefined) add(entry);
    else listener.onSkipped(entry, `was skipped: ${other}`);
  };

  const follow = (link: Entry): void => {
    const target = targetOf(link, listener);
    if (target === undefined) return;
    const { truePath, kind } = target;
    if (isWithin(truePath, link.truePath))
      listener.onSkipped(link, 'leads back to a folder that it lies in and was skipped');
    else take(kind, { path: link.path, truePath, relative: link.relative });
  };

  // What is found by a link may hold further links. Which of two to one place is followed must not depend on the disk.
  const followLinks = (): void => {
    while (links.length > 0) links.splice(0).sort(byPath).forEach(follow);
  };

  // A text from standard input may stand in a folder that is yet to be made.
  if (existsSync(root)) walk({ path: root, truePath: realpathSync(root), relative: '' });
  followLinks();
  for (const { path: place, truePath, isFolder } of targets) {
    const relative = path.relative(root, place).replaceAll(path.sep, '/');
    const entry = { path: place, truePath, relative };
    if (isFolder) walk(entry);
    else add(entry);
  }
  followLinks();
  return found.sort(byPath);
}

function entryIn(folder: Entry, name: string, relative: string): Entry {
  const full = path.join(folder.path, name);
  // Without a link on the way the two paths are one string, which takes half the memory.
  return { path: full, truePath: folder.truePath === folder.path ? full : path.join(folder.truePath, name), relative };
}

function byPath(a: Place, b: Place): number {
  return a.path < b.path ? -1 : 1;
}

export function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}

function entriesOf(folder: Place, listener: WalkListener): readonly Dirent[] {
  try {
    return readdirSync(folder.path, { withFileTypes: true });
  } catch (error) {
    listener.onUnreadable(folder, detailOf(error));
    return [];
  }
}

/** Where a link leads; undefined for one that leads nowhere, which is told where it could have been a file of ours. */
function targetOf(link: Place, listener: WalkListener): { readonly truePath: string; readonly kind: Kind } | undefined {
  try {
    const truePath = realpathSync(link.path);
    return { truePath, kind: statSync(truePath) };
  } catch (error) {
    if (codeOf(error) === 'ELOOP') listener.onSkipped(link, `was skipped: ${detailOf(error)}`);
    else if (codeOf(error) !== 'ENOENT') listener.onUnreadable(link, detailOf(error));
    else if (isMarkdown(link.path)) listener.onSkipped(link, 'leads to a file that is not there and was skipped');
    return undefined;
  }
}
