import { closeSync, readSync } from 'node:fs';
import { isAscii, isUtf8 } from 'node:buffer';
import { bytesMayBeOurs } from '../core/documents/may-be-ours';
import { openRegularFile } from './regular-file';
import { detailOf } from './system-error';

/** A file larger than this is named as skipped and never read in full. */
export const LARGEST_FILE_BYTES = 2 * 1024 * 1024;
/** How much of a large file is looked at to see whether it is one of ours. */
const HEAD_BYTES = 4096;
const READ_BYTES = 64 * 1024;

export type TextRead =
  | {
      readonly kind: 'text';
      /** Without a byte order mark: an editor does not count it either. */
      readonly text: string;
      readonly hasMark: boolean;
    }
  | { readonly kind: 'too-large'; readonly head: string }
  /** Not UTF-8, and no file of ours in another encoding. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'not-utf-8' }
  | { readonly kind: 'unreadable'; readonly detail: string };

// One buffer for all files; a byte more than the largest, so that a full buffer means a file that is too large.
let buffer: Buffer | undefined;

/** Reads a file at once: through a promise it would cost four times as much. */
export function readText(path: string): TextRead {
  try {
    return decode(readBytes(path));
  } catch (error) {
    return { kind: 'unreadable', detail: detailOf(error) };
  }
}

/** The text of bytes from elsewhere, standard input for one. */
export function decode(bytes: Buffer): TextRead {
  if (bytes.length > LARGEST_FILE_BYTES) return { kind: 'too-large', head: bytes.toString('utf8', 0, HEAD_BYTES) };
  // Text of one byte a character takes half the memory and is quicker to make.
  if (isAscii(bytes)) return { kind: 'text', text: bytes.toString('latin1'), hasMark: false };
  if (!isUtf8(bytes)) return { kind: bytesMayBeOurs(bytes) ? 'not-utf-8' : 'foreign' };
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { kind: 'text', text: bytes.toString('utf8', hasMark ? 3 : 0), hasMark };
}

function readBytes(path: string): Buffer {
  buffer ??= Buffer.allocUnsafeSlow(LARGEST_FILE_BYTES + 1);
  const file = openRegularFile(path);
  try {
    for (let length = 0; ;) {
      const wanted = Math.min(length + READ_BYTES, buffer.length) - length;
      const read = readSync(file, buffer, length, wanted, null);
      length += read;
      // Less than wanted means the end of a file: asking again would double the system calls.
      if (read < wanted || length === buffer.length) return buffer.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}
