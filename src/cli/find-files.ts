import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { detailOf } from './read-text';

/** Tells whether a path, relative to the workspace and with `/`, is left out. */
export type IsExcluded = (relativePath: string) => boolean;

/**
 * All Markdown files below `root`, sorted, as absolute paths. Folders that start with a dot and `node_modules` are left
 * out. A link to a file or folder outside is followed once; one to a place inside is not: its file is there already.
 */
export function findFiles(
  root: string,
  isExcluded: IsExcluded,
  onUnreadable: (folder: string, detail: string) => void,
): readonly string[] {
  const found: string[] = [];
  const folders = [realpathSync(root)];
  const linkedFiles = new Set<string>();

  const walk = (folder: string, relativeFolder: string): void => {
    for (const entry of entriesOf(folder, onUnreadable)) {
      const { name } = entry;
      const relative = relativeFolder === '' ? name : `${relativeFolder}/${name}`;
      if (name.startsWith('.') || name === 'node_modules' || isExcluded(relative)) continue;
      const full = path.join(folder, name);
      const kind = entry.isSymbolicLink() ? kindOfLink(full) : kindOf(entry);
      if (kind === 'folder') walk(full, relative);
      else if (kind === 'file' && isMarkdown(name)) found.push(full);
    }
  };

  const kindOfLink = (full: string): 'file' | 'folder' | undefined => {
    const target = targetOf(full);
    if (target === undefined || linkedFiles.has(target)) return undefined;
    // What holds a folder that is read, or lies in one, would be read twice.
    if (folders.some((folder) => isWithin(folder, target) || isWithin(target, folder))) return undefined;
    const kind = kindOf(statSync(target));
    if (kind === 'folder') folders.push(target);
    else linkedFiles.add(target);
    return kind;
  };

  walk(root, '');
  return found.sort();
}

export function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}

/** Whether `file` is `folder` or below it; both absolute. */
export function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '' || (!path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..');
}

function entriesOf(folder: string, onUnreadable: (folder: string, detail: string) => void): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    onUnreadable(folder, detailOf(error));
    return [];
  }
}

/** Where a link leads, or undefined for one that leads nowhere or in a circle. */
function targetOf(link: string): string | undefined {
  try {
    return realpathSync(link);
  } catch {
    return undefined;
  }
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): 'file' | 'folder' | undefined {
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : undefined;
}
