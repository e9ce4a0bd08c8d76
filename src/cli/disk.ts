import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
  type Stats,
} from 'node:fs';

/** What replacing a file needs of a file system. Each call is one operation, and may fail with the error of the system. */
export interface Disk {
  /** The path without links. */
  truePath(path: string): string;
  /** Whether a file's text, or the names in a folder, may be changed. */
  isWritable(path: string): boolean;
  /** Opens what is no link, without waiting for whoever writes into it. */
  open(path: string): number;
  /** Makes a file that only its owner can read. Fails where anything is there. */
  create(path: string): number;
  facts(descriptor: number): Stats;
  /** Bytes that were read; 0 at the end. */
  read(descriptor: number, into: Buffer): number;
  /** Bytes that were written; fewer than there are where the disk is nearly full. */
  write(descriptor: number, bytes: Buffer): number;
  setOwner(descriptor: number, user: number, group: number): void;
  setMode(descriptor: number, mode: number): void;
  /** Returns when the disk has it. */
  flush(descriptor: number): void;
  close(descriptor: number): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
  /** Returns when the disk has the names in a folder. */
  flushFolder(path: string): void;
}

const PRIVATE_MODE = 0o600;
const ANYBODY_MAY_WRITE = 0o222;
const isWindows = process.platform === 'win32';

export const nodeDisk: Disk = {
  truePath: (path) => realpathSync(path),
  isWritable(path) {
    try {
      accessSync(path, constants.W_OK);
    } catch {
      return false;
    }
    // Root may write everything; what its owner has marked as read-only is left alone all the same.
    return isWindows || (statSync(path).mode & ANYBODY_MAY_WRITE) !== 0;
  },
  // Windows knows neither flag: there they are undefined and count as 0.
  open: (path) => openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK),
  create: (path) => openSync(path, 'wx', PRIVATE_MODE),
  facts: (descriptor) => fstatSync(descriptor),
  read: (descriptor, into) => readSync(descriptor, into),
  write: (descriptor, bytes) => writeSync(descriptor, bytes),
  setOwner: fchownSync,
  setMode: fchmodSync,
  flush: fsyncSync,
  close: closeSync,
  rename: renameSync,
  remove: unlinkSync,
  flushFolder(path) {
    // Windows opens no folder, and keeps the names by itself.
    if (isWindows) return;
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  },
};
