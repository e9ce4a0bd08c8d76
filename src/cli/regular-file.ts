import { closeSync, constants, fstatSync, openSync, statSync, type Stats } from 'node:fs';

/**
 * Opens a file to read it; the caller closes it. A pipe would be waited for for ever, and a device does something when it
 * is opened: neither is.
 *
 * @throws an error whose message says what stands there in its place
 */
export function openRegularFile(path: string): number {
  refuseOthers(statSync(path));
  // Something else may stand there by now. Windows does not know the flag: there it is undefined and counts as 0.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    refuseOthers(fstatSync(file));
    return file;
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function refuseOthers(stats: Stats): void {
  const other = otherThanFile(stats);
  if (other !== undefined) throw new Error(other);
}

/** What it is if it is no file: `it is a pipe`. */
export function otherThanFile(
  stats: Pick<Stats, 'isFile' | 'isDirectory' | 'isFIFO' | 'isSocket'>,
): string | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isDirectory()) return 'it is a folder';
  if (stats.isFIFO()) return 'it is a pipe';
  return stats.isSocket() ? 'it is a socket' : 'it is a device';
}
