import type * as vscode from 'vscode';
import type { IndexRecord } from '../../core/index/record';
import { WorkspaceIndex } from '../../core/index/workspace-index';
import type { Message } from '../../core/text/message';
import type { FileRead, Stamp } from './file-read';

/** The files that a change of the index touches, by URI string. */
export interface IndexChanges {
  readonly changed: ReadonlySet<string>;
  /** Files whose findings may be others now. */
  readonly dependents: ReadonlySet<string>;
}

/** Gathers what several changes touch. */
export class ChangeSet implements IndexChanges {
  readonly changed = new Set<string>();
  readonly dependents = new Set<string>();

  get isEmpty(): boolean {
    return this.changed.size === 0 && this.dependents.size === 0;
  }

  add({ changed, dependents }: { readonly changed: Iterable<string>; readonly dependents: Iterable<string> }): void {
    for (const uri of changed) this.changed.add(uri);
    for (const uri of dependents) this.dependents.add(uri);
  }
}

/** A stamp that no file has: the record is shown until the file has been read again. */
export const outdated: Stamp = { modified: -1, size: -1 };

/**
 * What is known of the files of one workspace folder, or of those outside any. Ids mean something within a folder
 * only, so each has an index of its own. An open buffer wins over its file until it is closed.
 */
export class FolderFiles {
  readonly index = new WorkspaceIndex();
  readonly #onDisk = new Map<string, Stamp>();
  readonly #problems = new Map<string, Message>();
  readonly #buffers = new Set<string>();

  /** Without a folder: files outside any, known only while they are open. */
  constructor(readonly folder: vscode.WorkspaceFolder | undefined) {
    this.index.complete = false;
  }

  get buffers(): ReadonlySet<string> {
    return this.#buffers;
  }

  get problems(): ReadonlyMap<string, Message> {
    return this.#problems;
  }

  /** Every file that was found, and how it was when it was read. */
  get onDisk(): ReadonlyMap<string, Stamp> {
    return this.#onDisk;
  }

  isOpen(uri: string): boolean {
    return this.#buffers.has(uri);
  }

  /** @param known its record, or the aliases of a file that is not ours */
  setBuffer(uri: string, known: IndexRecord | readonly string[], changes: ChangeSet): void {
    this.#buffers.add(uri);
    // What the file says has not been read: it has to be when the buffer is closed.
    this.#onDisk.delete(uri);
    if (this.#problems.delete(uri)) changes.add({ changed: [uri], dependents: [] });
    changes.add('kind' in known ? this.index.set(known) : this.index.setForeign(uri, known));
  }

  /** The file counts again; it is to be read now. */
  closeBuffer(uri: string): void {
    this.#buffers.delete(uri);
  }

  /** Leaves the open buffers to another folder. */
  forgetBuffers(changes: ChangeSet): void {
    for (const uri of this.#buffers) changes.add(this.index.delete(uri));
    this.#buffers.clear();
  }

  /** Takes over what was read; an open buffer stays as it is. */
  apply(read: FileRead, changes: ChangeSet): void {
    const { uri } = read;
    if (this.#buffers.has(uri)) return;
    switch (read.kind) {
      case 'unchanged':
        return;
      case 'ours':
        this.#onDisk.set(uri, read.stamp);
        if (this.#problems.delete(uri)) changes.changed.add(uri);
        changes.add(this.index.set(read.record));
        return;
      case 'foreign':
        this.#onDisk.set(uri, read.stamp);
        if (this.#problems.delete(uri)) changes.changed.add(uri);
        changes.add(this.index.setForeign(uri, read.aliases));
        return;
      case 'gone':
        this.#onDisk.delete(uri);
        if (this.#problems.delete(uri)) changes.changed.add(uri);
        changes.add(this.index.delete(uri));
        return;
      case 'unreadable':
        this.#onDisk.delete(uri);
        this.#problems.set(uri, read.problem);
        changes.add(this.index.delete(uri));
        changes.changed.add(uri);
    }
  }

  /** All files, or those whose record depends on the day, are to be read again; until then they stay as they are. */
  outdate(which: (record: IndexRecord | undefined) => boolean): void {
    for (const uri of this.#onDisk.keys()) {
      if (which(this.index.get(uri))) this.#onDisk.set(uri, outdated);
    }
  }

  /** Every file that something is known of. */
  uris(): ReadonlySet<string> {
    return new Set([...this.#onDisk.keys(), ...this.#problems.keys(), ...this.#buffers]);
  }
}
