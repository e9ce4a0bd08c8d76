// Reads files from disk on a thread of its own: synchronously, because that costs a quarter of the promises.
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import type { ReaderAnswer } from './editor/platform';
import {
  HEAD_BYTES,
  isSameStamp,
  LARGEST_FILE_BYTES,
  largeFile,
  readBytes,
  unreadable,
  type FileRead,
  type FileToRead,
  type ReadRequest,
  type Stamp,
} from './editor/workspace/file-read';

/** Few messages, and still the tree fills while one looks. */
const FILES_A_BATCH = 200;

const port = parentPort;
if (port === null) throw new Error('This file runs as a worker thread.');
const answer = (message: ReaderAnswer): void => port.postMessage(message);
const decoder = new TextDecoder();

port.on('message', async (request: ReadRequest) => {
  const { files } = request;
  let reads: FileRead[] = [];
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- waits only while something is loaded for the first time.
    reads.push(await read(file, request));
    if (reads.length < FILES_A_BATCH) continue;
    answer({ kind: 'batch', reads });
    reads = [];
  }
  answer({ kind: 'batch', reads });
  answer({ kind: 'done' });
});

/** What fails here, such as loading the reader, is no fault of the file: it ends the thread. */
async function read(file: FileToRead, options: ReadRequest): Promise<FileRead> {
  const content = contentOf(file);
  if ('kind' in content) return content;
  const { uri, stamp, isLarge, bytes } = content;
  return isLarge ? largeFile(uri, stamp, decoder.decode(bytes)) : readBytes(uri, stamp, bytes, options);
}

interface Content {
  readonly uri: string;
  readonly stamp: Stamp;
  /** Of a large file there is only the beginning. */
  readonly isLarge: boolean;
  readonly bytes: Uint8Array;
}

function contentOf({ uri, path, known }: FileToRead): FileRead | Content {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats?.isFile()) return { kind: 'gone', uri };
    // Whole milliseconds, as VS Code counts them.
    const stamp = { modified: stats.mtime.getTime(), size: stats.size };
    if (known !== undefined && isSameStamp(known, stamp)) return { kind: 'unchanged', uri };
    const isLarge = stats.size > LARGEST_FILE_BYTES;
    return { uri, stamp, isLarge, bytes: isLarge ? headOf(path) : readFileSync(path) };
  } catch (error) {
    return unreadable(uri, error);
  }
}

function headOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = new Uint8Array(HEAD_BYTES);
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}
