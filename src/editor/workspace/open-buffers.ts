import * as vscode from 'vscode';
import { LANGUAGE } from '../ids';
import { openTabs } from '../open-tabs';
import { Debounced } from './debounced';
import { LARGEST_FILE_BYTES } from './file-read';

const TYPING_MS = 150;
/** Whoever types without a pause sees the tree follow at least that often. */
const TYPING_CAP_MS = 600;

export interface BufferListener {
  /** The document's text counts, whatever its file says. */
  onText(document: vscode.TextDocument): void;
  /** From now on the file counts. */
  onClose(uri: vscode.Uri): void;
}

/**
 * Tells what stands in the Markdown documents that somebody works on: those in a tab, and those with unsaved changes.
 * VS Code keeps others in memory for a while; for these their files count. A document is told at once when it opens,
 * and after a pause when it changes.
 */
export class OpenBuffers implements vscode.Disposable {
  readonly #held = new Map<string, vscode.Uri>();
  readonly #timers = new Map<string, Debounced>();
  readonly #subscriptions: readonly vscode.Disposable[];

  constructor(readonly listener: BufferListener) {
    const { workspace, window } = vscode;
    this.#subscriptions = [
      workspace.onDidOpenTextDocument((document) => this.look(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#onChange(document);
      }),
      workspace.onDidSaveTextDocument((document) => this.look(document)),
      workspace.onDidCloseTextDocument(({ uri }) => this.#release(uri)),
      window.tabGroups.onDidChangeTabs(() => this.tellAll()),
    ];
  }

  tellAll(): void {
    const tabs = openTabs();
    for (const document of vscode.workspace.textDocuments) this.look(document, tabs);
  }

  /** Tells the document's present text, or that it does not count any more. */
  look(document: vscode.TextDocument, tabs = openTabs()): void {
    if (isTracked(document) && isHeld(document, tabs)) {
      this.#held.set(document.uri.toString(), document.uri);
      this.listener.onText(document);
    } else {
      this.#release(document.uri);
    }
  }

  dispose(): void {
    for (const timer of this.#timers.values()) timer.cancel();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #onChange(document: vscode.TextDocument): void {
    if (!isTracked(document)) return;
    const key = document.uri.toString();
    let timer = this.#timers.get(key);
    if (timer === undefined) {
      timer = new Debounced(() => this.look(document), TYPING_MS, TYPING_CAP_MS);
      this.#timers.set(key, timer);
    }
    timer.call();
  }

  #release(uri: vscode.Uri): void {
    const key = uri.toString();
    this.#timers.get(key)?.cancel();
    this.#timers.delete(key);
    if (this.#held.delete(key)) this.listener.onClose(uri);
  }
}

/** Whether a document is a Markdown file that somebody writes: no old version of source control's, no output. */
export function isTracked(document: vscode.TextDocument): boolean {
  return document.languageId === LANGUAGE && !document.isClosed && isWritable(document.uri) && !isTooLarge(document);
}

function isHeld({ isDirty, isUntitled, uri }: vscode.TextDocument, tabs: ReadonlySet<string>): boolean {
  return isDirty || isUntitled || tabs.has(uri.toString());
}

/** Whether a file is one that can be changed, by what is known of its scheme. */
export function isWritable(uri: vscode.Uri): boolean {
  return (
    uri.scheme === 'untitled' ||
    vscode.workspace.getWorkspaceFolder(uri) !== undefined ||
    vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true
  );
}

/** Told by the place of the last character, without making a copy of the text. */
export function isTooLarge(document: vscode.TextDocument): boolean {
  const lastLine = document.lineAt(document.lineCount - 1);
  return document.offsetAt(lastLine.range.end) > LARGEST_FILE_BYTES;
}
