import * as vscode from 'vscode';
import { applyEdits } from '../core/text/apply-edits';
import { type Change, changeBetween, rebased } from '../core/text/change';
import type { TextEdit } from '../core/text/range';

/** What one change did to one file. */
export interface ChangedFile {
  readonly uri: vscode.Uri;
  /** The text before the change. */
  readonly before: string;
  readonly change: Change;
  /** It was saved with the change, so taking it back saves it as well. */
  readonly saved: boolean;
}

/** A change that can be taken back as a whole, in however many files. */
export interface AppliedChange {
  readonly files: readonly ChangedFile[];
}

/** So many changes are remembered, with the texts before them. */
const MOST = 20;

/** The changes made through commands and views in this session that have not been taken back; the last one first to go. */
export class AppliedChanges implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  #entries: readonly AppliedChange[] = [];

  readonly onDidChange = this.#changed.event;

  get last(): AppliedChange | undefined {
    return this.#entries.at(-1);
  }

  has(change: AppliedChange): boolean {
    return this.#entries.includes(change);
  }

  add(files: readonly ChangedFile[]): AppliedChange {
    const change = { files };
    this.#set([...this.#entries, change].slice(-MOST));
    return change;
  }

  forget(change: AppliedChange): void {
    this.#set(this.#entries.filter((entry) => entry !== change));
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #set(entries: readonly AppliedChange[]): void {
    this.#entries = entries;
    this.#changed.fire();
  }
}

/**
 * The edits that take a change back in a text that may have changed elsewhere since: none where it is as before the
 * change, undefined where what the change wrote is not there any more as it wrote it.
 */
export function wayBack({ before, change }: ChangedFile, now: string): readonly TextEdit[] | undefined {
  return now === before ? [] : rebased(change.inverse, changeBetween(applyEdits(before, change.edits), now));
}
