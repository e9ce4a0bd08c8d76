import { engine, readInFull } from '../engine';
import { bytesMayBeOurs, mayBeOurs } from '../../core/documents/may-be-ours';
import type { IndexRecord } from '../../core/index/record';
import type { Settings } from '../../core/settings';
import { message, type Message } from '../../core/text/message';
import type { LocalDate } from '../../core/time/local-date';

/** A file larger than this is listed as skipped and never read in full. */
export const LARGEST_FILE_BYTES = 2 * 1024 * 1024;
/** How much of a large file is read to see whether it is one of ours. */
export const HEAD_BYTES = 4096;

/** Tells whether a file has changed since it was read. Milliseconds and bytes. */
export interface Stamp {
  readonly modified: number;
  readonly size: number;
}

/** What became of reading one file; `uri` is a URI string. */
export type FileRead =
  | { readonly kind: 'ours'; readonly uri: string; readonly stamp: Stamp; readonly record: IndexRecord }
  | { readonly kind: 'foreign'; readonly uri: string; readonly stamp: Stamp; readonly aliases?: readonly string[] }
  | { readonly kind: 'unchanged'; readonly uri: string }
  | { readonly kind: 'gone'; readonly uri: string }
  | { readonly kind: 'unreadable'; readonly uri: string; readonly problem: Message };

export interface FileToRead {
  readonly uri: string;
  /** Where the file is on disk, for a thread that reads without VS Code. */
  readonly path: string;
  /** As it was when last read: if it still is, the answer is `unchanged`. */
  readonly known?: Stamp;
}

export interface ReadOptions {
  readonly today: LocalDate;
  readonly sections: Settings['sections'];
}

export interface ReadRequest extends ReadOptions {
  readonly files: readonly FileToRead[];
}

export async function readOf(
  uri: string,
  stamp: Stamp,
  text: string,
  { today, sections }: ReadOptions,
): Promise<FileRead> {
  if (!mayBeOurs(text)) return { kind: 'foreign', uri, stamp };
  const document = await readInFull(text, { sections });
  const record = engine().summarize(uri, document, today);
  if (record !== undefined) return { kind: 'ours', uri, stamp, record };
  return { kind: 'foreign', uri, stamp, aliases: engine().foreignAliases(document) };
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** What a file of these bytes is. One of ours that is not UTF-8 is named: its letters could not be told. */
export async function readBytes(uri: string, stamp: Stamp, bytes: Uint8Array, options: ReadOptions): Promise<FileRead> {
  const text = decode(bytes);
  if (text !== undefined) return readOf(uri, stamp, text, options);
  if (!bytesMayBeOurs(bytes)) return { kind: 'foreign', uri, stamp };
  return { kind: 'unreadable', uri, problem: message('Not UTF-8; save it in that encoding') };
}

/** Without a byte order mark; undefined when the bytes are not UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return strictUtf8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The answer for a file that is too large, given its beginning; without it, the file is taken for one of ours. */
export async function largeFile(uri: string, stamp: Stamp, head?: string): Promise<FileRead> {
  if (head !== undefined && (await readInFull(head)).kind === 'foreign') return { kind: 'foreign', uri, stamp };
  return { kind: 'unreadable', uri, problem: message('Not read: larger than 2 MB') };
}

export function unreadable(uri: string, error: unknown): FileRead {
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'unreadable', uri, problem: message('Cannot be read: {detail}', { detail }) };
}

export function isSameStamp(a: Stamp, b: Stamp): boolean {
  return a.modified === b.modified && a.size === b.size;
}
