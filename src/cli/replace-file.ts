import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import path from 'node:path';
import type { Disk } from './disk';
import { otherThanFile } from './regular-file';
import { codeOf, detailOf, isSystemError } from './system-error';
import type { Place } from './target';

export interface Replacement {
  readonly file: Place;
  /** What the file held when it was read. */
  readonly before: Buffer;
  readonly after: Buffer;
}

export type Replaced =
  | { readonly kind: 'replaced' }
  /** The file is the new one, but the disk did not say that it will keep it. */
  | { readonly kind: 'unconfirmed'; readonly detail: string }
  /** The file is as it was found. */
  | { readonly kind: 'left'; readonly reason: string };

/** A reason for which a file is left as it is. */
class Obstacle extends Error {}

/**
 * Replaces a file's text by another: at every moment, and whatever fails, there is the old file or the new one, whole. The
 * new text is written beside the file and takes its name at the end; owner and mode stay. A file that was touched since it
 * was read is left alone, and one that could not be replaced by a file of its kind: one with several names, or another's.
 */
export function replaceFile({ file, before, after }: Replacement, disk: Disk): Replaced {
  try {
    exchange(file, before, after, disk);
  } catch (error) {
    return { kind: 'left', reason: reasonOf(error) };
  }
  try {
    disk.flushFolder(path.dirname(file.truePath));
    return { kind: 'replaced' };
  } catch (error) {
    return { kind: 'unconfirmed', detail: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Obstacle) return error.message;
  if (isSystemError(error)) return detailOf(error);
  throw error;
}

function exchange(file: Place, before: Buffer, after: Buffer, disk: Disk): void {
  const folder = path.dirname(file.truePath);
  const facts = untouched(file, before, disk);
  if (!disk.isWritable(file.truePath)) throw new Obstacle('it is read-only');
  if (!disk.isWritable(folder)) throw new Obstacle('its folder is read-only');
  // What a killed run leaves behind is no Markdown by its name, and hidden.
  const beside = path.join(folder, `.milepost-${randomUUID()}.tmp`);
  const descriptor = disk.create(beside);
  try {
    try {
      writeAll(descriptor, after, disk);
      makeAlike(descriptor, facts, disk);
      disk.flush(descriptor);
    } finally {
      disk.close(descriptor);
    }
    const now = untouched(file, before, disk);
    if (now.mode !== facts.mode || now.uid !== facts.uid || now.gid !== facts.gid) throw new Obstacle(CHANGED);
    disk.rename(beside, file.truePath);
  } catch (error) {
    removeIfPossible(beside, disk);
    throw error;
  }
}

const CHANGED = 'it was changed meanwhile; run the command again';

/** The facts of a file that is what was read. @throws Obstacle when it is not, or has a second name */
function untouched({ path: place, truePath }: Place, before: Buffer, disk: Disk): Stats {
  if (truePathOf(place, disk) !== truePath) throw new Obstacle('a link leads elsewhere meanwhile');
  const descriptor = disk.open(truePath);
  try {
    const facts = disk.facts(descriptor);
    const other = otherThanFile(facts);
    if (other !== undefined) throw new Obstacle(`${other} meanwhile`);
    if (facts.nlink > 1) throw new Obstacle('it has a second name (a hard link), under which the old text would stay');
    if (facts.size !== before.length || !holds(descriptor, before, disk)) throw new Obstacle(CHANGED);
    return facts;
  } finally {
    disk.close(descriptor);
  }
}

function truePathOf(place: string, disk: Disk): string {
  try {
    return disk.truePath(place);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Obstacle('it was deleted or renamed meanwhile');
    throw error;
  }
}

function holds(descriptor: number, bytes: Buffer, disk: Disk): boolean {
  // A byte more: a file may grow while it is read.
  const found = Buffer.allocUnsafe(bytes.length + 1);
  let length = 0;
  for (let read = 1; read > 0 && length < found.length; length += read)
    read = disk.read(descriptor, found.subarray(length));
  return found.subarray(0, length).equals(bytes);
}

/** A disk that is nearly full takes a part and only then says that it is full. */
function writeAll(descriptor: number, bytes: Buffer, disk: Disk): void {
  for (let done = 0; done < bytes.length;) done += disk.write(descriptor, bytes.subarray(done));
}

/** Gives the new file the owner and the mode of the old one. */
function makeAlike(descriptor: number, { uid, gid, mode }: Stats, disk: Disk): void {
  const made = disk.facts(descriptor);
  const isForeign = made.uid !== uid || made.gid !== gid;
  try {
    if (isForeign) disk.setOwner(descriptor, uid, gid);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new Obstacle('it belongs to somebody else and would become yours');
  }
  // After the owner: a change of that takes bits of the mode away.
  if (isForeign || made.mode !== mode) disk.setMode(descriptor, mode & ALL_MODE_BITS);
}

const ALL_MODE_BITS = 0o7777;

/** The reason why the file could not be replaced is worth telling; that this is left beside it as well is not. */
function removeIfPossible(beside: string, disk: Disk): void {
  try {
    disk.remove(beside);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
