import * as vscode from 'vscode';
import type { IndexRecord } from '../../core/index/record';
import type { FileRead, ReadOptions } from './file-read';
import { Checksum, type CacheHeader, type CacheLine, isCacheLine, isSameHeader } from './cache-format';
import { outdated, type FolderFiles } from './folder-files';
import { isAbort, Slices } from './slices';

/** What became of what the session before had kept: nothing was there, it was of no use, or it was taken over. */
export type KeptOutcome = 'none' | 'other version or settings' | 'damaged' | 'taken over';

export interface KeptIndex {
  readonly outcome: KeptOutcome;
  /** None unless it was taken over. */
  readonly reads: readonly FileRead[];
}

/**
 * Keeps the index of each folder between sessions, as lines of JSON in the workspace's own storage. Whatever is not
 * exactly as it was written (older, damaged, of other settings) is dropped without a word: all can be read again.
 */
export class IndexCache {
  constructor(
    readonly storage: vscode.Uri,
    readonly version: string,
  ) {}

  /** What was known of the folder's files. On another day goals are given without a stamp, so that they are read again. */
  async load(folder: vscode.Uri, options: ReadOptions, signal: AbortSignal): Promise<KeptIndex> {
    const text = await this.#text(folder);
    if (text === undefined) return { outcome: 'none', reads: [] };
    const slices = new Slices(signal);
    const [header = '', ...lines] = text.split('\n');
    const wanted = this.#header(folder, options);
    try {
      const written: unknown = JSON.parse(header);
      if (!isSameHeader(written, wanted)) return { outcome: 'other version or settings', reads: [] };
      const checksum = new Checksum();
      const reads: FileRead[] = [];
      const footer = lines.pop();
      for (const line of lines) {
        await slices.pause();
        checksum.add(line);
        const parsed: unknown = JSON.parse(line);
        if (!isCacheLine(parsed)) return DAMAGED;
        reads.push(readOf(parsed, written.today === wanted.today));
      }
      return footer === String(checksum.value) ? { outcome: 'taken over', reads } : DAMAGED;
    } catch (error) {
      if (isAbort(error) || !(error instanceof SyntaxError)) throw error;
      return DAMAGED;
    }
  }

  /** Cannot be stopped: the end of the session, when all else is, is what it is for. */
  async save(files: FolderFiles, options: ReadOptions): Promise<void> {
    if (files.folder === undefined) return;
    const slices = new Slices();
    const checksum = new Checksum();
    const lines = [JSON.stringify(this.#header(files.folder.uri, options))];
    for (const [uri, { modified, size }] of files.onDisk) {
      await slices.pause();
      const entry: CacheLine = [uri, modified, size, files.index.get(uri) ?? files.index.aliasesOf(uri)];
      const line = JSON.stringify(entry);
      checksum.add(line);
      lines.push(line);
    }
    lines.push(String(checksum.value));
    await vscode.workspace.fs.createDirectory(this.storage);
    await vscode.workspace.fs.writeFile(this.#file(files.folder.uri), new TextEncoder().encode(lines.join('\n')));
  }

  /** How many bytes are kept, of all folders that were ever part of this workspace. */
  async bytes(): Promise<number> {
    try {
      const files = await vscode.workspace.fs.readDirectory(this.storage);
      const kept = files.filter(([name]) => IS_KEPT.test(name));
      const stats = await Promise.all(
        kept.map(([name]) => vscode.workspace.fs.stat(vscode.Uri.joinPath(this.storage, name))),
      );
      return stats.reduce((sum, { size }) => sum + size, 0);
    } catch (error) {
      if (error instanceof vscode.FileSystemError) return 0;
      throw error;
    }
  }

  async #text(folder: vscode.Uri): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(this.#file(folder)));
    } catch {
      return undefined;
    }
  }

  #file(folder: vscode.Uri): vscode.Uri {
    const name = new Checksum();
    name.add(folder.toString());
    return vscode.Uri.joinPath(this.storage, `index-${name.value.toString(16)}.ndjson`);
  }

  #header(folder: vscode.Uri, { today, sections }: ReadOptions): CacheHeader {
    return { version: this.version, folder: folder.toString(), sections: JSON.stringify(sections), today };
  }
}

const DAMAGED: KeptIndex = { outcome: 'damaged', reads: [] };
const IS_KEPT = /^index-[\da-f]+\.ndjson$/;

function readOf([uri, modified, size, known]: CacheLine, sameDay: boolean): FileRead {
  const stamp = { modified, size };
  if (!('kind' in known)) return { kind: 'foreign', uri, stamp, aliases: known };
  return { kind: 'ours', uri, record: known, stamp: sameDay || !dependsOnToday(known) ? stamp : outdated };
}

/** A goal's score counts days. */
export function dependsOnToday(record: IndexRecord): boolean {
  return record.kind === 'goal';
}
