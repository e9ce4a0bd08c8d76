import * as vscode from 'vscode';
import { LANGUAGE } from '../ids';
import { Debounced } from './debounced';
import { LARGEST_FILE_BYTES } from './file-read';

const TYPING_MS = 150;
/** Whoever types without a pause sees the tree follow at least that often. */
const TYPING_CAP_MS = 600;

export interface BufferListener {
  onText(document: vscode.TextDocument): void;
  onClose(uri: vscode.Uri): void;
}

/** Tells what stands in open Markdown documents: at once when they open, after a pause when they change. */
export class OpenBuffers implements vscode.Disposable {
  readonly #timers = new Map<string, Debounced>();
  readonly #subscriptions: readonly vscode.Disposable[];

  constructor(readonly listener: BufferListener) {
    this.#subscriptions = [
      vscode.workspace.onDidOpenTextDocument((document) => this.#onOpen(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#onChange(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#onClose(document)),
    ];
  }

  tellAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#onOpen(document);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) timer.cancel();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #onOpen(document: vscode.TextDocument): void {
    if (isTracked(document)) this.listener.onText(document);
  }

  #onChange(document: vscode.TextDocument): void {
    if (!isTracked(document)) return;
    const key = document.uri.toString();
    let timer = this.#timers.get(key);
    if (timer === undefined) {
      timer = new Debounced(() => this.listener.onText(document), TYPING_MS, TYPING_CAP_MS);
      this.#timers.set(key, timer);
    }
    timer.call();
  }

  #onClose(document: vscode.TextDocument): void {
    if (document.languageId !== LANGUAGE || !isTrackedScheme(document.uri)) return;
    const key = document.uri.toString();
    this.#timers.get(key)?.cancel();
    this.#timers.delete(key);
    this.listener.onClose(document.uri);
  }
}

/** Whether a document is a Markdown file that somebody writes: no old version of source control's, no output. */
export function isTracked(document: vscode.TextDocument): boolean {
  return document.languageId === LANGUAGE && isTrackedScheme(document.uri) && !isTooLarge(document);
}

function isTrackedScheme(uri: vscode.Uri): boolean {
  return (
    uri.scheme === 'untitled' ||
    vscode.workspace.getWorkspaceFolder(uri) !== undefined ||
    vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true
  );
}

/** Told by the place of the last character, without making a copy of the text. */
function isTooLarge(document: vscode.TextDocument): boolean {
  const lastLine = document.lineAt(document.lineCount - 1);
  return document.offsetAt(lastLine.range.end) > LARGEST_FILE_BYTES;
}
