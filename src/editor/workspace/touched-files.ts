import * as vscode from 'vscode';
import type { Burst } from './file-changes';
import { filesBelow } from './files-below';
import { relativePath } from './find-files';
import type { FolderFiles } from './folder-files';
import { matcherOf } from '../../core/text/glob';

export interface TouchedFiles {
  /** URI strings of files to read again, gone ones included. */
  readonly touched: ReadonlySet<string>;
  /** A folder may have been moved here, whose files nobody announces. */
  readonly mayHaveNew: boolean;
}

/** What a burst of events means for the files of one folder. */
export function touchedBy(
  burst: Burst,
  files: FolderFiles,
  exclude: readonly string[],
  isOurs: (uri: vscode.Uri) => boolean,
): TouchedFiles {
  const root = files.folder?.uri;
  if (root === undefined) return { touched: new Set(), mayHaveNew: false };
  const isExcluded = matcherOf(exclude);
  const isHere = (uri: string): boolean => {
    const address = vscode.Uri.parse(uri);
    return isOurs(address) && !isExcluded(relativePath(root, address));
  };
  return {
    touched: new Set([...[...burst.files].filter(isHere), ...filesBelow(files.uris(), burst.vanished)]),
    mayHaveNew: [...burst.appeared].some((uri) => mayBeFolder(uri) && isHere(uri)),
  };
}

/** Files have an ending nearly always; asking the disk for each of thousands would cost too much. */
function mayBeFolder(uri: string): boolean {
  return !/\.\w+$/.test(uri.slice(uri.lastIndexOf('/')));
}
