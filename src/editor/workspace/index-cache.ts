import * as vscode from 'vscode';
import type { IndexRecord } from '../../core/index/record';
import type { FileRead, ReadOptions } from './file-read';
import { Checksum, type CacheHeader, type CacheLine, isCacheLine, isSameHeader } from './cache-format';
import { outdated, type FolderFiles } from './folder-files';
import { isAbort, Slices } from './slices';

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
  async load(folder: vscode.Uri, options: ReadOptions, signal: AbortSignal): Promise<readonly FileRead[]> {
    const text = await this.#text(folder);
    if (text === undefined) return [];
    const slices = new Slices(signal);
    const [header = '', ...lines] = text.split('\n');
    const wanted = this.#header(folder, options);
    try {
      const written: unknown = JSON.parse(header);
      if (!isSameHeader(written, wanted)) return [];
      const checksum = new Checksum();
      const reads: FileRead[] = [];
      const footer = lines.pop();
      for (const line of lines) {
        await slices.pause();
        checksum.add(line);
        const parsed: unknown = JSON.parse(line);
        if (!isCacheLine(parsed)) return [];
        reads.push(readOf(parsed, written.today === wanted.today));
      }
      return footer === String(checksum.value) ? reads : [];
    } catch (error) {
      if (isAbort(error) || !(error instanceof SyntaxError)) throw error;
      return [];
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
      const entry: CacheLine = [uri, modified, size, files.index.get(uri) ?? null];
      const line = JSON.stringify(entry);
      checksum.add(line);
      lines.push(line);
    }
    lines.push(String(checksum.value));
    await vscode.workspace.fs.createDirectory(this.storage);
    await vscode.workspace.fs.writeFile(this.#file(files.folder.uri), new TextEncoder().encode(lines.join('\n')));
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

function readOf([uri, modified, size, record]: CacheLine, sameDay: boolean): FileRead {
  const stamp = { modified, size };
  if (record === null) return { kind: 'foreign', uri, stamp };
  return { kind: 'ours', uri, record, stamp: sameDay || !dependsOnToday(record) ? stamp : outdated };
}

/** A goal's score counts days. */
export function dependsOnToday(record: IndexRecord): boolean {
  return record.kind === 'goal';
}
