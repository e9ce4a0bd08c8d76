import { lstatSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './command';
import { otherThanFile } from './regular-file';
import { showPath } from './show-path';
import { detailOf } from './system-error';

/** A file, folder or link: by the absolute path at which it was met, and by the one without links. */
export interface Place {
  readonly path: string;
  readonly truePath: string;
}

/** A file or folder that was asked for. */
export interface Target extends Place {
  readonly isFolder: boolean;
}

/** What an argument names; a link is followed. @throws UsageError when nothing is there */
export function existingTarget(argument: string): Target {
  const full = fullPath(argument);
  try {
    const place = lstatSync(full).isSymbolicLink() ? realpathSync(full) : full;
    const facts = statSync(place);
    const other = otherThanFile(facts);
    if (other !== undefined && !facts.isDirectory()) throw new Error(`${other}; only files and folders are read`);
    return { path: place, truePath: realpathSync(place), isFolder: facts.isDirectory() };
  } catch (error) {
    throw new UsageError(`${showPath(full)}: ${detailOf(error)}.`);
  }
}

/** A file that need not be there. @throws UsageError when a folder is */
export function fileTarget(argument: string): Target {
  const full = fullPath(argument);
  const truePath = placeWithoutLinks(full);
  if (truePath === undefined) return { path: full, truePath: full, isFolder: false };
  if (statSync(truePath).isDirectory()) throw new UsageError(`${showPath(full)}: it is a folder.`);
  return { path: full, truePath, isFolder: false };
}

function placeWithoutLinks(full: string): string | undefined {
  try {
    return realpathSync(full);
  } catch {
    return undefined;
  }
}

/** A script whose variable is empty must not have all of the current folder read, or mended. */
function fullPath(argument: string): string {
  if (argument === '') throw new UsageError('a path is empty; the current folder is “.”.');
  return path.resolve(argument);
}
