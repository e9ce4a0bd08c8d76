import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Files below `folder` whose path matches `pattern`, sorted.
 * @param {string} folder
 * @param {RegExp} pattern
 */
export function globSync(folder, pattern) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((name) => pattern.test(name))
    .sort();
}
