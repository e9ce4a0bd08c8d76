import * as vscode from 'vscode';
import type { Message } from '../../core/text/message';
import type { Clock } from '../clock';
import type { Log } from '../log';
import type { Platform } from '../platform';
import type { SettingsReader } from '../settings';
import { translate } from '../translate';
import { Debounced } from './debounced';
import type { FileRead, FileToRead, ReadOptions } from './file-read';
import { findFiles, isBelow, isMarkdown } from './find-files';
import { ChangeSet, type FolderFiles } from './folder-files';
import type { IndexCache, KeptIndex, KeptOutcome } from './index-cache';
import { readInSlices } from './read-in-slices';
import { readInThread } from './read-in-thread';
import { isAbort, Slices } from './slices';

/** Below this many files a thread takes longer to start than to read. */
const FILES_WORTH_A_THREAD = 64;
const SAVE_MS = 5000;
const SAVE_CAP_MS = 60_000;
/** Files taken over between two looks at the clock. */
const FILES_A_BATCH = 200;

/** How many files have been read, of how many. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** How the first reading of a folder in this session went. */
export interface FirstReading {
  readonly kept: KeptOutcome;
  /** Files that the kept index knew. */
  readonly known: number;
  readonly found: number;
  /** Of those, the ones that were still as the kept index knew them. */
  readonly unchanged: number;
  readonly ms: number;
}

export interface ReadingListener {
  onRead(changes: ChangeSet): void;
  onProgress(progress: Progress): void;
  readonly signal: AbortSignal;
}

export interface ReaderParts {
  readonly platform: Pick<Platform, 'startReader'>;
  readonly settings: SettingsReader;
  readonly clock: Clock;
  readonly log: Log;
  /** Absent where the window has no storage. */
  readonly cache?: IndexCache;
}

/** Reads the files of folders into what is known of them, by the quickest way that the host has. */
export class FolderReader implements vscode.Disposable {
  readonly #saves = new Map<FolderFiles, Debounced>();
  readonly #kept = new WeakMap<FolderFiles, Pick<FirstReading, 'kept' | 'known'>>();
  readonly #first = new WeakMap<FolderFiles, FirstReading>();
  readonly #closing = new AbortController();

  constructor(readonly parts: ReaderParts) {}

  /** Reads whatever is not as it was when it was last read, in this session or the one before. */
  async read(folders: readonly FolderFiles[], listener: ReadingListener): Promise<void> {
    const plans: { readonly files: FolderFiles; readonly toRead: readonly FileToRead[]; readonly listing: number }[] =
      [];
    for (const files of folders) {
      const began = performance.now();
      await this.#load(files, listener);
      const toRead = await this.#list(files, listener);
      plans.push({ files, toRead, listing: performance.now() - began });
    }
    const total = plans.reduce((sum, { toRead }) => sum + toRead.length, 0);
    let done = 0;
    for (const { files, toRead, listing } of plans) {
      const began = performance.now();
      let read = 0;
      await this.#readMany(files, toRead, listener.signal, (reads) => {
        done += reads.length;
        read += reads.filter(({ kind }) => kind !== 'unchanged').length;
        listener.onRead(this.#apply(files, reads));
        listener.onProgress({ done, total });
      });
      const ms = performance.now() - began;
      const name = files.folder?.name ?? '';
      this.parts.log.info(
        `${name}: ${toRead.length} Markdown files, ${files.index.size} of Milepost, ${read} read in ${Math.round(ms)} ms`,
      );
      this.#note(files, { found: toRead.length, unchanged: toRead.length - read, ms: listing + ms });
    }
  }

  /** Absent until it is over. */
  firstReadingOf(files: FolderFiles): FirstReading | undefined {
    return this.#first.get(files);
  }

  /** Reads these files now, whatever is known of them; what is not for this folder to read is forgotten. */
  async readFiles(files: FolderFiles, uris: readonly string[], changes: ChangeSet): Promise<void> {
    const { folder } = files;
    const isHere = folder && isBelow(folder, this.parts.settings.of(folder.uri).exclude);
    const toRead: FileToRead[] = [];
    for (const uri of uris) {
      const address = vscode.Uri.parse(uri, true);
      if (isHere?.(address) && isMarkdown(address)) toRead.push({ uri, path: address.fsPath });
      else files.apply({ kind: 'gone', uri }, changes);
    }
    await this.#readMany(files, toRead, this.#closing.signal, (reads) => changes.add(this.#apply(files, reads)));
  }

  /** The folder's Markdown files that nothing is known of. */
  async unknownFiles(files: FolderFiles): Promise<readonly string[]> {
    const known = files.uris();
    const found = await this.#find(files, this.#closing.signal);
    return found.map(String).filter((uri) => !known.has(uri));
  }

  async saveNow(files: FolderFiles): Promise<void> {
    if (!this.#saves.has(files)) return;
    this.#saves.get(files)?.cancel();
    this.#saves.delete(files);
    try {
      const began = performance.now();
      await this.parts.cache?.save(files, this.#options(files));
      this.parts.log.took('Keeping the index', performance.now() - began);
    } catch (error) {
      // Without it the next start reads all files again; nothing else is lost.
      this.parts.log.failed('Keeping the index', error);
    }
  }

  dispose(): void {
    this.#closing.abort();
    for (const save of this.#saves.values()) save.cancel();
  }

  #note(files: FolderFiles, reading: Pick<FirstReading, 'found' | 'unchanged' | 'ms'>): void {
    this.parts.log.took('Reading a folder', reading.ms);
    const kept = this.#kept.get(files);
    if (kept !== undefined && !this.#first.has(files)) this.#first.set(files, { ...kept, ...reading });
  }

  async #load(files: FolderFiles, listener: ReadingListener): Promise<void> {
    if (files.folder === undefined || this.#kept.has(files)) return;
    const { folder } = files;
    const nothing: KeptIndex = { outcome: 'none', reads: [] };
    const { outcome, reads } =
      (await this.parts.cache?.load(folder.uri, this.#options(files), listener.signal)) ?? nothing;
    const slices = new Slices(listener.signal);
    for (let start = 0; start < reads.length; start += FILES_A_BATCH) {
      const changes = new ChangeSet();
      for (const read of reads.slice(start, start + FILES_A_BATCH)) files.apply(read, changes);
      listener.onRead(changes);
      await slices.pause();
    }
    this.#kept.set(files, { kept: outcome, known: reads.length });
  }

  /** What is to be read; files that are there no more are taken out at once. */
  async #list(files: FolderFiles, listener: ReadingListener): Promise<readonly FileToRead[]> {
    // What another reading finds meanwhile may be newer than the list.
    const before = files.uris();
    const found = await this.#find(files, listener.signal);
    const present = new Set(found.map(String));
    const changes = new ChangeSet();
    for (const uri of before) if (!present.has(uri)) files.apply({ kind: 'gone', uri }, changes);
    listener.onRead(changes);
    return found.map((address) => {
      const uri = address.toString();
      const known = files.onDisk.get(uri);
      return { uri, path: address.fsPath, ...(known && { known }) };
    });
  }

  async #find(files: FolderFiles, signal: AbortSignal): Promise<readonly vscode.Uri[]> {
    const { folder } = files;
    if (folder === undefined) return [];
    const source = new vscode.CancellationTokenSource();
    const cancel = () => source.cancel();
    signal.addEventListener('abort', cancel);
    try {
      const { exclude } = this.parts.settings.of(folder.uri);
      const { files: found, limited } = await findFiles(folder.uri, exclude, source.token);
      signal.throwIfAborted();
      if (limited)
        this.parts.log.warnOnce(
          `${folder.name} has more Markdown files than Milepost reads; ${found.length} are read.`,
        );
      return found.filter(isBelow(folder, exclude));
    } finally {
      signal.removeEventListener('abort', cancel);
      source.dispose();
    }
  }

  async #readMany(
    files: FolderFiles,
    toRead: readonly FileToRead[],
    signal: AbortSignal,
    onBatch: (reads: readonly FileRead[]) => void,
  ): Promise<void> {
    const request = { ...this.#options(files), files: toRead };
    const { startReader } = this.parts.platform;
    const onDisk = files.folder?.uri.scheme === 'file';
    if (startReader !== undefined && onDisk && toRead.length >= FILES_WORTH_A_THREAD) {
      try {
        return await readInThread(startReader, request, onBatch, signal);
      } catch (error) {
        if (isAbort(error)) throw error;
        this.parts.log.bug('Reading on a thread', error);
      }
    }
    await readInSlices(request, onBatch, signal);
  }

  #apply(files: FolderFiles, reads: readonly FileRead[]): ChangeSet {
    const changes = new ChangeSet();
    for (const read of reads) {
      files.apply(read, changes);
      if (read.kind === 'unreadable') this.#warn(read.uri, read.problem);
    }
    if (reads.some(({ kind }) => kind !== 'unchanged')) this.#saveSoon(files);
    return changes;
  }

  #warn(uri: string, problem: Message): void {
    this.parts.log.warnOnce(`${vscode.Uri.parse(uri).path}: ${translate(problem)}`);
  }

  #saveSoon(files: FolderFiles): void {
    if (this.parts.cache === undefined || files.folder === undefined) return;
    let save = this.#saves.get(files);
    if (save === undefined) {
      save = new Debounced(() => void this.saveNow(files), SAVE_MS, SAVE_CAP_MS);
      this.#saves.set(files, save);
    }
    save.call();
  }

  #options(files: FolderFiles): ReadOptions {
    const uri = files.folder?.uri;
    return { today: this.parts.clock.today(uri), sections: this.parts.settings.of(uri).sections };
  }
}
