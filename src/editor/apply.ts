import * as vscode from 'vscode';
import type { MilepostDocument } from '../core/documents/document';
import type { TextEdit } from '../core/text/range';
import { toTextEdit } from './positions';
import type { ParsedDocuments } from './workspace/parsed-documents';

/** Edits for a document as it is now; undefined or none when there is nothing to do. */
export type Operation = (document: MilepostDocument) => readonly TextEdit[] | undefined;

/** Edits for several documents as they are now, by URI string. */
export type GroupOperation = (
  documents: ReadonlyMap<string, MilepostDocument>,
) => ReadonlyMap<string, readonly TextEdit[]>;

/** A text that changed between computing and applying an edit is tried again, but not for ever. */
const ATTEMPTS = 3;

/**
 * Applies what the core's operations return, as one edit that can be undone at once. A file that had no unsaved
 * changes is saved afterwards, as a tick in a list should be; one that had is left for its author to save.
 */
export class FileEdits {
  #queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly documents: ParsedDocuments,
    /** Hears of each changed document before it is saved. */
    readonly onApplied: (document: vscode.TextDocument) => void,
  ) {}

  /** Edits one file. False when there was nothing to do, or the editor refused. */
  apply(uri: vscode.Uri, operation: Operation): Promise<boolean> {
    const key = uri.toString();
    return this.applyAll([uri], (documents) => {
      const document = documents.get(key);
      const edits = (document && operation(document)) ?? [];
      return new Map([[key, edits]]);
    });
  }

  /** Edits several files at once. Edits wait for each other. */
  applyAll(uris: readonly vscode.Uri[], operation: GroupOperation): Promise<boolean> {
    const task = this.#queue.then(() => this.#applyNow(uris, operation));
    // Whoever asked hears of a failure; the next in line does not care.
    this.#queue = task.catch(() => undefined);
    return task;
  }

  async #applyNow(uris: readonly vscode.Uri[], operation: GroupOperation): Promise<boolean> {
    const open = await Promise.all(uris.map((uri) => vscode.workspace.openTextDocument(uri)));
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const parsed = new Map(open.map((document) => [document.uri.toString(), this.documents.of(document)]));
      const edits = operation(parsed);
      const change = new vscode.WorkspaceEdit();
      const touched = open.flatMap((document) => {
        const own = edits.get(document.uri.toString()) ?? [];
        if (own.length === 0) return [];
        change.set(
          document.uri,
          own.map((edit) => toTextEdit(document, edit)),
        );
        return [{ document, toSave: !document.isDirty && !document.isUntitled }];
      });
      if (touched.length === 0) return false;
      // The editor compares versions: it refuses when a text has changed since.
      // oxlint-disable-next-line no-await-in-loop -- an attempt waits for the one before.
      if (!(await vscode.workspace.applyEdit(change))) continue;
      for (const { document } of touched) this.onApplied(document);
      // oxlint-disable-next-line no-await-in-loop -- the last thing that happens.
      await Promise.all(touched.filter(({ toSave }) => toSave).map(({ document }) => document.save()));
      return true;
    }
    return false;
  }
}
