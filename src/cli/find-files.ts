import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { codeOf } from './output';
import { detailOf } from './read-text';

/** Tells whether a path, relative to the workspace and with `/`, is left out. */
export type IsExcluded = (relativePath: string) => boolean;

/** What the walk has to say of a folder or link. */
export interface WalkListener {
  /** It was to be read and cannot be. */
  onUnreadable(place: string, detail: string): void;
  /** It was left out on purpose. */
  onSkipped(place: string, reason: string): void;
}

/** A link and the path by which the walk came to it. */
interface Link {
  readonly full: string;
  readonly relative: string;
}

/**
 * All Markdown files below `root`, sorted, as absolute paths. Folders that start with a dot and `node_modules` are left
 * out. Links are followed once everything else has been read: each file and folder is read once, by its own path where it
 * has one that is not left out, and a link back to a folder that it lies in is named and not followed.
 */
export function findFiles(root: string, isExcluded: IsExcluded, listener: WalkListener): readonly string[] {
  const found: string[] = [];
  /** The true paths of folders and files that were read. */
  const seen = new Set<string>();
  const links: Link[] = [];

  const walk = (folder: string, truePath: string, relativeFolder: string): void => {
    if (seen.has(truePath)) return;
    seen.add(truePath);
    for (const entry of entriesOf(folder, listener)) {
      const { name } = entry;
      const relative = relativeFolder === '' ? name : `${relativeFolder}/${name}`;
      if (name.startsWith('.') || name === 'node_modules' || isExcluded(relative)) continue;
      const full = path.join(folder, name);
      if (entry.isSymbolicLink()) links.push({ full, relative });
      else take(kindOf(entry), full, path.join(truePath, name), relative);
    }
  };

  const take = (kind: 'file' | 'folder' | undefined, full: string, truePath: string, relative: string): void => {
    if (kind === 'folder') walk(full, truePath, relative);
    if (kind !== 'file' || !isMarkdown(full) || seen.has(truePath)) return;
    seen.add(truePath);
    found.push(full);
  };

  const follow = ({ full, relative }: Link): void => {
    const truePath = targetOf(full, listener);
    if (truePath === undefined) return;
    if (isWithin(truePath, path.join(realpathSync(path.dirname(full)), path.basename(full))))
      listener.onSkipped(full, 'leads back to a folder that it lies in and was skipped');
    else take(kindOf(statSync(truePath)), full, truePath, relative);
  };

  walk(root, realpathSync(root), '');
  // What is found by a link may hold further links. Which of two to one place is followed must not depend on the disk.
  while (links.length > 0) links.splice(0).sort(byPath).forEach(follow);
  return found.sort();
}

function byPath(a: Link, b: Link): number {
  return a.full < b.full ? -1 : 1;
}

export function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}

/** Whether `file` is `folder` or below it; both absolute. */
export function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '' || (!path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..');
}

function entriesOf(folder: string, listener: WalkListener): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    listener.onUnreadable(folder, detailOf(error));
    return [];
  }
}

/** Where a link leads; undefined for one that leads nowhere, which is told where it could have been a file of ours. */
function targetOf(link: string, listener: WalkListener): string | undefined {
  try {
    return realpathSync(link);
  } catch (error) {
    if (codeOf(error) === 'ELOOP') listener.onSkipped(link, `was skipped: ${detailOf(error)}`);
    else if (codeOf(error) !== 'ENOENT') listener.onUnreadable(link, detailOf(error));
    else if (isMarkdown(link)) listener.onSkipped(link, 'leads to a file that is not there and was skipped');
    return undefined;
  }
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): 'file' | 'folder' | undefined {
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : undefined;
}
