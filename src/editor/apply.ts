import * as vscode from 'vscode';
import type { MilepostDocument } from '../core/documents/document';
import { type Change, changeOf } from '../core/text/change';
import type { TextEdit } from '../core/text/range';
import { engine, loadEngine } from './engine';
import { type AppliedChange, AppliedChanges, type ChangedFile, wayBack } from './applied-changes';
import { isClean, isOnDisk, isUpToDate, openExisting } from './on-disk';
import { toTextEdit } from './positions';
import type { ParsedDocuments } from './workspace/parsed-documents';

/** Edits for a document as it is now; undefined or none when there is nothing to do. */
export type Operation = (document: MilepostDocument) => readonly TextEdit[] | undefined;

/** Edits for several documents as they are now, by URI string. */
export type GroupOperation = (
  documents: ReadonlyMap<string, MilepostDocument>,
) => ReadonlyMap<string, readonly TextEdit[]>;

/** What came of taking a change back. */
export type UndoOutcome =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'undone' | 'refused'; readonly files: readonly vscode.Uri[] }
  /** These have changed where the change was, or are not there any more. */
  | { readonly kind: 'changed-since' | 'gone'; readonly files: readonly vscode.Uri[] };

/** A text that changed between computing and applying an edit is tried again, but not for ever. */
const ATTEMPTS = 3;

/**
 * Applies what the core's operations return, as one edit that can be undone at once, here as well as in the editor.
 * A file that had no unsaved changes is saved afterwards, as a tick in a list should be; one that had is left for its
 * author to save, and so is one in whose editor the change was asked for.
 */
export class FileEdits implements vscode.Disposable {
  readonly #changes = new AppliedChanges();
  #queue: Promise<unknown> = Promise.resolve();

  /** Fires when `canUndo` may be another. */
  readonly onDidChangeUndo = this.#changes.onDidChange;

  constructor(
    readonly documents: ParsedDocuments,
    /** Hears of each changed document before it is saved. */
    readonly onApplied: (document: vscode.TextDocument) => void,
  ) {}

  get canUndo(): boolean {
    return this.#changes.last !== undefined;
  }

  /**
   * Edits one file. Undefined when there was nothing to do, or the editor refused.
   * @param asked the file in whose editor the change was asked for
   */
  apply(uri: vscode.Uri, operation: Operation, asked?: vscode.Uri): Promise<AppliedChange | undefined> {
    const key = uri.toString();
    const operate: GroupOperation = (documents) => {
      const document = documents.get(key);
      const edits = (document && operation(document)) ?? [];
      return new Map([[key, edits]]);
    };
    return this.applyAll([uri], operate, asked);
  }

  /** Edits several files at once. Edits wait for each other. */
  applyAll(
    uris: readonly vscode.Uri[],
    operation: GroupOperation,
    asked?: vscode.Uri,
  ): Promise<AppliedChange | undefined> {
    return this.#inTurn(() => this.#applyNow(uris, operation, asked));
  }

  /**
   * Puts the bytes back that a change replaced, the last one's where none is named. What else has changed in its files
   * stays; where that is the same words, everything does. Either way the change is not offered again.
   */
  undo(change?: AppliedChange): Promise<UndoOutcome> {
    return this.#inTurn(() => this.#undoNow(change));
  }

  dispose(): void {
    this.#changes.dispose();
  }

  #inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
    const task = this.#queue.then(run);
    // Whoever asked hears of a failure; the next in line does not care.
    this.#queue = task.catch(() => undefined);
    return task;
  }

  async #applyNow(
    uris: readonly vscode.Uri[],
    operation: GroupOperation,
    asked: vscode.Uri | undefined,
  ): Promise<AppliedChange | undefined> {
    await loadEngine();
    const open = await Promise.all(uris.map(openExisting));
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      // oxlint-disable-next-line no-await-in-loop -- over at once when nobody else writes.
      if (!(await allUpToDate(open))) return undefined;
      // oxlint-disable-next-line no-await-in-loop -- over at once when all is loaded.
      await Promise.all(open.map((document) => this.documents.whenReady(document)));
      const parsed = new Map(open.map((document) => [document.uri.toString(), this.documents.of(document)]));
      const edits = operation(parsed);
      const changed = open.flatMap((document): ChangedFile[] => {
        const before = document.getText();
        const change = changeOf(before, edits.get(document.uri.toString()) ?? []);
        const saved = isClean(document) && document.uri.toString() !== asked?.toString();
        return change.edits.length === 0 ? [] : [{ uri: document.uri, before, change, saved }];
      });
      if (changed.length === 0) return undefined;
      // oxlint-disable-next-line no-await-in-loop -- an attempt waits for the one before.
      if (await this.#write(open, changed)) return this.#changes.add(changed);
    }
    return undefined;
  }

  async #undoNow(change: AppliedChange | undefined): Promise<UndoOutcome> {
    for (;;) {
      const entry = change ?? this.#changes.last;
      if (entry === undefined || !this.#changes.has(entry)) return { kind: 'nothing' };
      // oxlint-disable-next-line no-await-in-loop -- the next is looked at where this one has been taken back already.
      const outcome = await this.#takeBack(entry);
      if (outcome.kind === 'refused') return outcome;
      this.#changes.forget(entry);
      if (outcome.kind !== 'nothing' || change !== undefined) return outcome;
    }
  }

  async #takeBack(entry: AppliedChange): Promise<UndoOutcome> {
    const opened = await Promise.allSettled(entry.files.map(({ uri }) => openExisting(uri)));
    const gone = entry.files.filter((_, index) => opened[index]?.status === 'rejected');
    if (gone.length > 0) return { kind: 'gone', files: gone.map(({ uri }) => uri) };
    const open = opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    if (open.some((document) => engine().conflictIn(document.getText()) !== undefined))
      return { kind: 'refused', files: entry.files.map(({ uri }) => uri) };
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      // oxlint-disable-next-line no-await-in-loop -- over at once when nobody else writes.
      if (!(await allUpToDate(open))) break;
      const back = open.flatMap((document, index) => {
        const file = entry.files[index];
        const edits = file && wayBack(file, document.getText());
        return file === undefined ? [] : [{ file, document, edits }];
      });
      const changedSince = back.filter(({ edits }) => edits === undefined);
      if (changedSince.length > 0) return { kind: 'changed-since', files: changedSince.map(({ file }) => file.uri) };
      const changes = back.flatMap(({ file, document, edits = [] }) =>
        edits.length === 0
          ? []
          : [
              {
                uri: file.uri,
                change: changeOf(document.getText(), edits),
                saved: file.saved && isClean(document),
              },
            ],
      );
      if (changes.length === 0) return { kind: 'nothing' };
      // oxlint-disable-next-line no-await-in-loop -- an attempt waits for the one before.
      if (await this.#write(open, changes)) return { kind: 'undone', files: changes.map(({ uri }) => uri) };
    }
    return { kind: 'refused', files: entry.files.map(({ uri }) => uri) };
  }

  /** One edit of all the files, then those are saved that shall be. False when a text has changed since, or cannot. */
  async #write(
    open: readonly vscode.TextDocument[],
    files: readonly { readonly uri: vscode.Uri; readonly change: Change; readonly saved: boolean }[],
  ): Promise<boolean> {
    const edit = new vscode.WorkspaceEdit();
    const touched = files.flatMap(({ uri, change, saved }) => {
      const document = open.find((one) => one.uri.toString() === uri.toString());
      if (document === undefined) return [];
      edit.set(
        uri,
        change.edits.map((one) => toTextEdit(document, one)),
      );
      return [{ document, saved, before: document.getText() }];
    });
    // The editor compares versions: it refuses when a text has changed since.
    if (!(await vscode.workspace.applyEdit(edit))) return false;
    for (const { document } of touched) this.onApplied(document);
    await Promise.all(
      touched.map(async ({ document, saved, before }) => {
        // What somebody else wrote in between is for the author to compare, as VS Code lets them do.
        if (saved && (await isOnDisk(document, before))) await document.save();
      }),
    );
    return true;
  }
}

async function allUpToDate(documents: readonly vscode.TextDocument[]): Promise<boolean> {
  return (await Promise.all(documents.map(isUpToDate))).every(Boolean);
}
