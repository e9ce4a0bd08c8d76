// Reads files from disk on a thread of its own: synchronously, because that costs a quarter of the promises.
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import type { ProseReader } from './core/markdown/inline';
import type * as RemarkProse from './core/markdown/remark-prose';
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
} from './editor/workspace/file-read';

/** Few messages, and still the tree fills while one looks. */
const FILES_A_BATCH = 200;

const port = parentPort;
if (port === null) throw new Error('This file runs as a worker thread.');
const answer = (message: ReaderAnswer): void => port.postMessage(message);
const decoder = new TextDecoder();

port.on('message', (request: ReadRequest) => {
  const { files } = request;
  for (let start = 0; start < files.length; start += FILES_A_BATCH) {
    answer({ kind: 'batch', reads: files.slice(start, start + FILES_A_BATCH).map((file) => read(file, request)) });
  }
  answer({ kind: 'done' });
});

function read({ uri, path, known }: FileToRead, options: ReadRequest): FileRead {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats?.isFile()) return { kind: 'gone', uri };
    // Whole milliseconds, as VS Code counts them.
    const stamp = { modified: stats.mtime.getTime(), size: stats.size };
    if (known !== undefined && isSameStamp(known, stamp)) return { kind: 'unchanged', uri };
    if (stats.size > LARGEST_FILE_BYTES) return largeFile(uri, stamp, headOf(path));
    return readBytes(uri, stamp, readFileSync(path), options, prose);
  } catch (error) {
    return unreadable(uri, error);
  }
}

function headOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const head = new Uint8Array(HEAD_BYTES);
    return decoder.decode(head.subarray(0, readSync(file, head)));
  } finally {
    closeSync(file);
  }
}

function prose(): ProseReader {
  return (require('./core/markdown/remark-prose') as typeof RemarkProse).remarkProse;
}
