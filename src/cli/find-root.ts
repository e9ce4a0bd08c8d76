import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { isWithin } from './is-within';
import type { Target } from './target';

/**
 * The workspace that a file or folder belongs to: what its references are looked up in, and whose settings count.
 * That is the nearest folder upwards with a `.vscode/settings.json`, within the repository; without one the repository.
 * Outside of any, a folder stands for itself, and a file belongs to the current folder if it is in it, else to its own.
 */
export function findRoot({ path: target, isFolder }: Omit<Target, 'truePath'>, current = process.cwd()): string {
  const start = isFolder ? target : path.dirname(target);
  const { withSettings, repository } = foldersAround(start);
  const root = withSettings ?? repository ?? (isFolder ? start : undefined);
  if (root !== undefined) return root;
  // Nobody wants their whole home folder read for one file in it.
  const isUsable = isWithin(current, start) && current !== homedir() && current !== path.parse(current).root;
  return isUsable ? current : start;
}

/** The folder that `status` is of: the nearest upwards with settings, within the repository, else the folder itself. */
export function findStatusRoot(folder: string): string {
  return foldersAround(folder).withSettings ?? folder;
}

interface FoldersAround {
  readonly withSettings?: string;
  readonly repository?: string;
}

/** The nearest of either kind upwards; nothing is looked for beyond the first. */
function foldersAround(start: string): FoldersAround {
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, '.vscode', 'settings.json'))) return { withSettings: folder };
    if (existsSync(path.join(folder, '.git'))) return { repository: folder };
    if (folder === path.dirname(folder)) return {};
  }
}
