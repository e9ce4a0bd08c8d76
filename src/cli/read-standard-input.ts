import { readSync } from 'node:fs';
import { decode, LARGEST_FILE_BYTES, type TextRead } from './read-text';
import { codeOf } from './system-error';

const STANDARD_INPUT = 0;
const CHUNK_BYTES = 64 * 1024;
const RETRY_MS = 5;

/** All of standard input, as the text of a file. */
export function readStandardInput(): TextRead {
  const chunks: Buffer[] = [];
  let length = 0;
  for (let chunk = nextChunk(); chunk.length > 0; chunk = nextChunk()) {
    length += chunk.length;
    // What is too large is read to its end all the same, so that its writer does not see a broken pipe.
    if (length <= LARGEST_FILE_BYTES + CHUNK_BYTES) chunks.push(chunk);
  }
  return decode(Buffer.concat(chunks));
}

function nextChunk(): Buffer {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  for (;;) {
    try {
      return chunk.subarray(0, readSync(STANDARD_INPUT, chunk));
    } catch (error) {
      if (codeOf(error) === 'EOF') return chunk.subarray(0, 0);
      if (codeOf(error) !== 'EAGAIN') throw error;
      // Nothing there yet: wait for the writer.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);
    }
  }
}
