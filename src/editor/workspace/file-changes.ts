import * as vscode from 'vscode';
import { Debounced } from './debounced';
import { FILE_GLOB, isMarkdown } from './find-files';

const BURST_MS = 250;
const BURST_CAP_MS = 2000;

/** What happened on disk since the last burst. URI strings. */
export interface Burst {
  /** Markdown files that were created, written or deleted. */
  readonly files: ReadonlySet<string>;
  /** Other paths that vanished: if one was a folder, all below it is gone. */
  readonly vanished: ReadonlySet<string>;
  /** Other paths that appeared: one may be a folder that was moved here, whose files nobody announces. */
  readonly appeared: ReadonlySet<string>;
}

/** Gathers the events of a branch switch, a rebase or a sync tool into one. */
export class FileChanges implements vscode.Disposable {
  #files = new Set<string>();
  #vanished = new Set<string>();
  #appeared = new Set<string>();
  #watchers: vscode.Disposable[] = [];
  readonly #burst: Debounced;

  constructor(readonly onBurst: (burst: Burst) => void) {
    this.#burst = new Debounced(() => this.#flush(), BURST_MS, BURST_CAP_MS);
  }

  /** Watches these folders and no others. */
  watch(folders: readonly vscode.WorkspaceFolder[]): void {
    for (const watcher of this.#watchers) watcher.dispose();
    this.#watchers = folders.flatMap((folder) => [this.#watchFiles(folder), this.#watchFolders(folder)]);
  }

  dispose(): void {
    this.#burst.cancel();
    for (const watcher of this.#watchers) watcher.dispose();
  }

  #watchFiles(folder: vscode.WorkspaceFolder): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, FILE_GLOB));
    const note = (uri: vscode.Uri) => this.#note(this.#files, uri);
    watcher.onDidCreate(note);
    watcher.onDidChange(note);
    watcher.onDidDelete(note);
    return watcher;
  }

  /** A folder that is moved or deleted is announced by itself alone. */
  #watchFolders(folder: vscode.WorkspaceFolder): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, '**'),
      false,
      true,
      false,
    );
    watcher.onDidCreate((uri) => !isMarkdown(uri) && this.#note(this.#appeared, uri));
    watcher.onDidDelete((uri) => !isMarkdown(uri) && this.#note(this.#vanished, uri));
    return watcher;
  }

  #note(set: Set<string>, uri: vscode.Uri): void {
    set.add(uri.toString());
    this.#burst.call();
  }

  #flush(): void {
    const burst = { files: this.#files, vanished: this.#vanished, appeared: this.#appeared };
    this.#files = new Set();
    this.#vanished = new Set();
    this.#appeared = new Set();
    this.onBurst(burst);
  }
}
