import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isWithin } from './is-within';

/** A path as it is shown: relative to the current folder where it is below it, always with `/`. */
export function showPath(file: string, current = process.cwd()): string {
  const shown = isWithin(current, file) ? path.relative(current, file) || '.' : file;
  return path.sep === '/' ? shown : shown.split(path.sep).join('/');
}

/** The same for an address. */
export function showUri(uri: string): string {
  return uri.startsWith('file:') ? showPath(fileURLToPath(uri)) : uri;
}
