import { engine, engineIsLoaded, loadEngine, loadPart, recurrencesNow } from '../engine';
import * as vscode from 'vscode';
import { optional } from '../../core/optional';
import { emptyStatus } from '../../core/index/empty-status';
import type { IndexRecord } from '../../core/index/record';
import type { WorkspaceIndex } from '../../core/index/workspace-index';
import type { WorkspaceStatus } from '../../core/index/workspace-status';
import type { Clock } from '../clock';
import type { Doing } from '../health/troubles';
import type { Log } from '../log';
import type { SettingsReader } from '../settings';
import type { ViewState } from '../view-state';
import { Debounced } from './debounced';
import type { FindingCounts } from './finding-counts';
import type { FolderReader, Progress } from './folder-reader';
import { FileChanges, type Burst } from './file-changes';
import { dependsOnToday } from './index-cache';
import { ChangeSet, FolderFiles, type IndexChanges } from './folder-files';
import { touchedBy } from './touched-files';
import { mergeStatuses } from './merge-status';
import { OpenBuffers } from './open-buffers';
import type { ParsedDocuments } from './parsed-documents';
import { isAbort } from './slices';

/** How long views wait for more changes before they are told. */
const STATUS_MS = 30;
const STATUS_CAP_MS = 200;
/** While thousands of files are read, views follow more slowly. */
const READING_STATUS_MS = 1000;

/** At most so often are files looked at again because the window is. */
const FOCUS_PAUSE_MS = 60_000;

export interface ModelParts {
  readonly settings: SettingsReader;
  readonly viewState: ViewState;
  readonly clock: Clock;
  readonly log: Log;
  readonly documents: ParsedDocuments;
  readonly reader: FolderReader;
  readonly counts: FindingCounts;
}

/** A folder of the workspace with its status; without a name where there is only one. */
export interface FolderStatus {
  readonly name: string;
  readonly uri: string;
  readonly index: WorkspaceIndex;
  readonly status: WorkspaceStatus;
}

/** The files of the workspace as an index that follows every edit, saved or not. */
export class WorkspaceModel implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<IndexChanges>();
  readonly #statusChanged = new vscode.EventEmitter<void>();
  readonly #readingChanged = new vscode.EventEmitter<void>();
  readonly #loose = new FolderFiles(undefined);
  readonly #versions = new Map<string, number>();
  readonly #buffers: OpenBuffers;
  readonly #fileChanges: FileChanges;
  readonly #subscriptions: readonly vscode.Disposable[];
  readonly #soon = new Debounced(() => void this.#tellStatus(), STATUS_MS, STATUS_CAP_MS);
  readonly #later = new Debounced(() => void this.#tellStatus(), READING_STATUS_MS, READING_STATUS_MS);
  #folders = foldersNow();
  #statuses: readonly FolderStatus[] | undefined;
  #queue: Promise<void> = Promise.resolve();
  readonly #closing = new AbortController();
  #reading: AbortController | undefined;
  #complete = false;
  #lastRead = 0;

  /** Fires for each change of an index, as early as possible. */
  readonly onDidChange = this.#changed.event;
  /** Fires a moment after what views show may have changed. */
  readonly onDidChangeStatus = this.#statusChanged.event;
  /** Fires when reading begins, gets on and ends. */
  readonly onDidChangeReading = this.#readingChanged.event;
  /** How far the reading of all files has come; undefined when nothing is being read. */
  progress: Progress | undefined;

  constructor(readonly parts: ModelParts) {
    const { clock, settings, viewState, log, counts } = parts;
    this.#buffers = new OpenBuffers({
      onText: log.guard('Following a document', (document) => this.#onText(document)),
      onClose: log.guard('Closing a document', (uri) => this.#onClose(uri)),
    });
    this.#fileChanges = new FileChanges((burst) => this.#enqueue('Reading changed files', () => this.#onBurst(burst)));
    this.#subscriptions = [
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#onFolders()),
      vscode.window.onDidChangeWindowState(({ focused }) => focused && this.#onFocus()),
      clock.onNewDay(() => void this.readAgain((record) => record !== undefined && dependsOnToday(record))),
      settings.onDidChange(({ reading }) => (reading ? void this.readAgain() : this.#touchStatus())),
      counts.onDidChange(() => this.#touchStatus()),
      viewState.onDidChange(() => this.#touchStatus()),
    ];
  }

  /** True once every file has been read. */
  get complete(): boolean {
    return this.#complete;
  }

  get isEmpty(): boolean {
    return this.files().every((files) => files.index.size === 0 && files.problems.size === 0);
  }

  /** Follows the open documents at once, and reads the workspace in the background. */
  start(): void {
    this.#fileChanges.watch(vscode.workspace.workspaceFolders ?? []);
    this.#buffers.tellAll();
    void this.#readAll([...this.#folders.values()]);
  }

  /** The index that ids in this file are looked up in. */
  indexFor(uri: vscode.Uri): WorkspaceIndex {
    return this.#filesOf(uri).index;
  }

  /** What is known of the files of each folder, and of those outside any. */
  files(): readonly FolderFiles[] {
    return [...this.#folders.values(), this.#loose];
  }

  /** The index of each folder, and that of the files outside any. */
  indexes(): readonly WorkspaceIndex[] {
    return this.files().map(({ index }) => index);
  }

  /** Brings the index up to the document's present text. Cheap when it is. */
  update(document: vscode.TextDocument): void {
    this.#buffers.look(document);
  }

  /** None before the first file of ours has been met. */
  statuses(): readonly FolderStatus[] {
    if (!engineIsLoaded()) return [];
    this.#statuses ??= this.#count();
    return this.#statuses;
  }

  status(): WorkspaceStatus {
    const [first, ...others] = this.statuses().map(({ status }) => status);
    return first === undefined ? emptyStatus(this.parts.clock.today()) : mergeStatuses(first, others);
  }

  /** Reads every file again; until then what is known stays. */
  async readAgain(which: (record: IndexRecord | undefined) => boolean = () => true): Promise<void> {
    this.#versions.clear();
    this.#buffers.tellAll();
    for (const files of this.#folders.values()) files.outdate(which);
    await this.#readAll([...this.#folders.values()]);
  }

  /** Ends a reading that takes too long; what was read so far stays. */
  stopReading(): void {
    this.#reading?.abort();
  }

  /** Writes what must not be lost with the session. */
  async close(): Promise<void> {
    this.stopReading();
    await Promise.all([...this.#folders.values()].map((files) => this.parts.reader.saveNow(files)));
  }

  dispose(): void {
    this.stopReading();
    this.#closing.abort();
    this.#soon.cancel();
    this.#later.cancel();
    this.#fileChanges.dispose();
    this.#buffers.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
    this.#statusChanged.dispose();
    this.#readingChanged.dispose();
  }

  /** A document that was never saved belongs to the first folder: that is where it would be saved. */
  #filesOf(uri: vscode.Uri): FolderFiles {
    const folder =
      vscode.workspace.getWorkspaceFolder(uri) ??
      (uri.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0] : undefined);
    return (folder && this.#folders.get(folder.uri.toString())) ?? this.#loose;
  }

  #count(): readonly FolderStatus[] {
    const began = performance.now();
    const statuses = this.files()
      .filter((files) => files.folder !== undefined || files.index.size > 0 || this.#folders.size === 0)
      .map((files) => this.#statusOf(files));
    this.parts.log.took('Counting', performance.now() - began);
    return statuses;
  }

  #statusOf(files: FolderFiles): FolderStatus {
    const { folder, index } = files;
    const settings = this.parts.settings.of(folder?.uri);
    const { me } = settings;
    const { hidePrivate } = this.parts.viewState;
    const unreadable = [...files.problems].map(([uri, problem]) => ({ uri, line: 0, problem }));
    const today = this.parts.clock.today(folder?.uri);
    const errorsOf = (uri: string): number => this.parts.counts.errorsOf(uri);
    const status = engine().workspaceStatus({
      index,
      settings,
      today,
      hidePrivate,
      unreadable,
      errorsOf,
      ...optional({ me, recurrences: recurrencesNow() }),
    });
    return { name: folder?.name ?? vscode.l10n.t('Open files'), uri: folder?.uri.toString() ?? '', index, status };
  }

  async #readAll(folders: readonly FolderFiles[]): Promise<void> {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    this.#complete = false;
    this.#setProgress({ done: 0, total: 0 });
    try {
      await this.#read(folders, reading.signal, (progress) => this.#reading === reading && this.#setProgress(progress));
    } catch (error) {
      if (!isAbort(error)) this.parts.log.bug('Reading the workspace', error);
    }
    if (this.#reading !== reading) return;
    this.#reading = undefined;
    this.#complete = true;
    this.#lastRead = performance.now();
    this.#setProgress(undefined);
    this.#touchStatus();
  }

  /** Afterwards it is known what is missing: open documents that were checked before are checked again. */
  async #read(
    folders: readonly FolderFiles[],
    signal: AbortSignal,
    onProgress: (progress: Progress) => void = () => undefined,
  ): Promise<void> {
    await this.parts.reader.read(folders, { onRead: (changes) => this.#tell(changes), onProgress, signal });
    const changes = new ChangeSet();
    for (const { index, buffers } of folders) {
      if (index.complete) continue;
      index.complete = true;
      changes.add({ changed: [], dependents: buffers });
    }
    this.#tell(changes);
  }

  #setProgress(progress: Progress | undefined): void {
    this.progress = progress;
    this.#readingChanged.fire();
  }

  #onText(document: vscode.TextDocument): void {
    const uri = document.uri.toString();
    if (this.#versions.get(uri) === document.version) return;
    if (!this.parts.documents.isReady(document)) return void this.#followWhenReady(document);
    this.#versions.set(uri, document.version);
    const changes = new ChangeSet();
    const parsed = this.parts.documents.of(document);
    const today = this.parts.clock.today(document.uri);
    // What cannot be ours needs no engine, which may not be there yet.
    const known =
      parsed.kind === 'foreign' && parsed.frontMatter === undefined
        ? []
        : (engine().summarize(uri, parsed, today) ?? engine().foreignAliases(parsed));
    this.#filesOf(document.uri).setBuffer(uri, known, changes);
    this.#tell(changes);
  }

  async #followWhenReady(document: vscode.TextDocument): Promise<void> {
    try {
      await this.parts.documents.whenReady(document);
      this.#buffers.look(document);
    } catch (error) {
      this.parts.log.bug('Loading what reads a document', error);
    }
  }

  #onClose(uri: vscode.Uri): void {
    const key = uri.toString();
    const files = this.#filesOf(uri);
    this.#versions.delete(key);
    files.closeBuffer(key);
    this.#enqueue('Reading a closed file', () => this.#readFiles(files, [key]));
  }

  /**
   * Watchers miss what happens in folders that were made a moment ago, and what a sleeping machine's file system was
   * told meanwhile: whoever comes back to the window finds it right.
   */
  #onFocus(): void {
    if (!this.#complete || performance.now() - this.#lastRead < FOCUS_PAUSE_MS) return;
    this.#lastRead = performance.now();
    const onDisk = [...this.#folders.values()].filter(({ folder }) => folder?.uri.scheme === 'file');
    this.#enqueue('Looking for changed files', () => this.#read(onDisk, this.#closing.signal));
  }

  async #onBurst(burst: Burst): Promise<void> {
    for (const files of this.#folders.values()) {
      const { exclude } = this.parts.settings.of(files.folder?.uri);
      const { touched, mayHaveNew } = touchedBy(burst, files, exclude);
      const unknown = mayHaveNew ? await this.parts.reader.unknownFiles(files) : [];
      await this.#readFiles(files, [...new Set([...touched, ...unknown])]);
    }
  }

  async #readFiles(files: FolderFiles, uris: readonly string[]): Promise<void> {
    if (uris.length === 0) return;
    const changes = new ChangeSet();
    await this.parts.reader.readFiles(files, uris, changes);
    this.#tell(changes);
  }

  #onFolders(): void {
    const before = this.#folders;
    this.#folders = new Map([...foldersNow()].map(([key, files]) => [key, before.get(key) ?? files]));
    this.#fileChanges.watch(vscode.workspace.workspaceFolders ?? []);
    const changes = new ChangeSet();
    for (const files of [this.#loose, ...before.values()]) files.forgetBuffers(changes);
    this.#tell(changes);
    this.#versions.clear();
    this.#buffers.tellAll();
    this.#touchStatus();
    // All of them: a folder inside another takes its files from that, or gives them back.
    void this.#readAll([...this.#folders.values()]);
  }

  #tell(changes: ChangeSet): void {
    if (changes.isEmpty) return;
    this.#changed.fire(changes);
    this.#touchStatus();
  }

  #touchStatus(): void {
    (this.#reading === undefined ? this.#soon : this.#later).call();
    this.#statuses = undefined;
  }

  async #tellStatus(): Promise<void> {
    try {
      // Where there is nothing to count, nothing is loaded.
      if (!this.isEmpty) await loadEngine();
      if (engineIsLoaded() && this.indexes().some(engine().hasCadence)) await loadPart('recurrences');
    } catch (error) {
      this.parts.log.bug('Loading what counts', error);
      return;
    }
    this.#statuses = undefined;
    this.#statusChanged.fire();
  }

  /** One after another, so that an older reading never follows a newer one. */
  #enqueue(doing: Doing, task: () => Promise<void>): void {
    this.#queue = this.#queue.then(task).catch((error: unknown) => {
      if (!isAbort(error)) this.parts.log.bug(doing, error);
    });
  }
}

function foldersNow(): Map<string, FolderFiles> {
  return new Map(
    (vscode.workspace.workspaceFolders ?? []).map((folder) => [folder.uri.toString(), new FolderFiles(folder)]),
  );
}
