import * as vscode from 'vscode';
import type { Burst } from './file-changes';
import { filesBelow } from './files-below';
import { isBelow } from './find-files';
import type { FolderFiles } from './folder-files';

export interface TouchedFiles {
  /** URI strings of files to read again, gone ones included. */
  readonly touched: ReadonlySet<string>;
  /** A folder may have been moved here, whose files nobody announces. */
  readonly mayHaveNew: boolean;
}

/** What a burst of events means for the files of one folder. */
export function touchedBy(burst: Burst, files: FolderFiles, exclude: readonly string[]): TouchedFiles {
  const { folder } = files;
  if (folder === undefined) return { touched: new Set(), mayHaveNew: false };
  const isOurs = isBelow(folder, exclude);
  const isHere = (uri: string): boolean => isOurs(vscode.Uri.parse(uri));
  return {
    touched: new Set([...[...burst.files].filter(isHere), ...filesBelow(files.uris(), burst.vanished)]),
    mayHaveNew: [...burst.appeared].some((uri) => mayBeFolder(uri) && isHere(uri)),
  };
}

/** Files have an ending nearly always; asking the disk for each of thousands would cost too much. */
function mayBeFolder(uri: string): boolean {
  return !/\.\w+$/.test(uri.slice(uri.lastIndexOf('/')));
}
