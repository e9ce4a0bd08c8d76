import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { isWithin } from './find-files';

/**
 * The workspace that a path belongs to: what its references are looked up in, and whose settings count.
 * That is the nearest folder upwards with a `.vscode/settings.json`, within the repository. Without one it is the folder
 * itself; for a file the repository, else the current folder if the file is in it, else the file's own folder.
 */
export function findRoot(target: string, current = process.cwd()): string {
  const isFolder = statSync(target, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const start = isFolder ? target : path.dirname(target);
  let repository: string | undefined;
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, '.vscode', 'settings.json'))) return folder;
    if (existsSync(path.join(folder, '.git'))) repository = folder;
    if (repository !== undefined || folder === path.dirname(folder)) break;
  }
  if (isFolder) return target;
  if (repository !== undefined) return repository;
  // Nobody wants their whole home folder read for one file in it.
  return isWithin(current, start) && current !== homedir() && current !== path.parse(current).root ? current : start;
}
