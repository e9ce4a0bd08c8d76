import * as vscode from 'vscode';
import { readWorkTree, type Found } from '../../core/git/read-work-tree';
import type { GitPort, GitWorkTree } from '../../core/ports';
import type { Log } from '../log';
import { Debounced } from '../workspace/debounced';

const BURST_MS = 100;
const BURST_CAP_MS = 1000;
const BYTES_PER_MEGABYTE = 1024 * 1024;
const LARGEST_BYTES = BYTES_PER_MEGABYTE;

/** The folder of a file's address, without a slash at its end. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

/**
 * What git would leave out, read for each folder when it is first asked for, and again when a file that tells it changes.
 * Until it is known there is no work tree.
 */
export class GitWorkTrees implements GitPort, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<ReadonlySet<string>>();
  readonly #trees = new Map<string, GitWorkTree | undefined>();
  readonly #asked = new Set<string>();
  readonly #watched = new Map<string, vscode.Disposable>();
  readonly #subscriptions: readonly vscode.Disposable[];
  readonly #soon = new Debounced(() => this.#readAgain(), BURST_MS, BURST_CAP_MS);

  /** Fires with the folders of which something else is known than before. */
  readonly onDidChange = this.#changed.event;

  constructor(readonly log: Log) {
    const { workspace, window } = vscode;
    this.#subscriptions = [
      workspace.onDidChangeTextDocument(({ document }) => tellsGit(document.uri) && this.#soon.call()),
      workspace.onDidCloseTextDocument(({ uri }) => tellsGit(uri) && this.#soon.call()),
      workspace.onDidChangeWorkspaceFolders(() => this.#soon.call()),
      // Above the open folder not every host tells of changes.
      window.onDidChangeWindowState(({ focused }) => focused && this.#soon.call()),
    ];
  }

  workTreeOf(uri: string): GitWorkTree | undefined {
    const folder = folderOf(uri);
    if (!this.#asked.has(folder) && folder.includes('://')) {
      this.#asked.add(folder);
      this.#read(folder);
    }
    return this.#trees.get(folder);
  }

  dispose(): void {
    this.#soon.cancel();
    for (const one of [...this.#subscriptions, ...this.#watched.values()]) one.dispose();
    this.#changed.dispose();
  }

  #readAgain(): void {
    for (const folder of this.#asked) this.#read(folder);
  }

  #read(folder: string): void {
    void this.log.guard('Reading what git leaves out', async () => {
      const tree = await this.#treeOf(folder);
      if (JSON.stringify(tree) === JSON.stringify(this.#trees.get(folder))) return;
      this.#trees.set(folder, tree);
      this.#changed.fire(new Set([folder]));
    })();
  }

  async #treeOf(folder: string): Promise<GitWorkTree | undefined> {
    const workspace = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(folder))?.uri.toString() ?? folder;
    const reading = readWorkTree(folder, workspace);
    try {
      for (let step = reading.next(); ;) {
        if (step.done === true) return step.value;
        this.#watch(step.value);
        step = reading.next(await look(vscode.Uri.parse(step.value)));
      }
    } catch (error) {
      // A host that may not look there tells so; whatever else it says, nothing is known then.
      if (error instanceof vscode.FileSystemError) return undefined;
      throw error;
    }
  }

  #watch(uri: string): void {
    if (this.#watched.has(uri)) return;
    const folder = vscode.Uri.parse(folderOf(uri));
    const name = uri.slice(uri.lastIndexOf('/') + 1);
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, name));
    const again = () => this.#soon.call();
    watcher.onDidCreate(again);
    watcher.onDidChange(again);
    watcher.onDidDelete(again);
    this.#watched.set(uri, watcher);
  }
}

function tellsGit(uri: vscode.Uri): boolean {
  return /\/(?:\.gitignore|info\/exclude)$/.test(uri.path);
}

/** What is at an address; an unsaved buffer wins over its file. */
async function look(uri: vscode.Uri): Promise<Found> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open !== undefined && !open.isClosed) return { kind: 'file', text: open.getText() };
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    if (type & vscode.FileType.Directory) return { kind: 'folder' };
    if (!(type & vscode.FileType.File) || size > LARGEST_BYTES) throw vscode.FileSystemError.Unavailable(uri);
    return { kind: 'file', text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
