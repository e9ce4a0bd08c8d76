import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Files below `folder` whose path matches `pattern`, sorted. */
export function globSync(folder, pattern) {
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, name))
    .filter((name) => pattern.test(name))
    .sort();
}
