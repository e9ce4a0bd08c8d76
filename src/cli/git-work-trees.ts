import { statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readWorkTree, type Found } from '../core/git/read-work-tree';
import type { GitPort, GitWorkTree } from '../core/ports';
import { codeOf } from './system-error';
import { readText } from './read-text';

/** Reads what git would leave out, once for each folder. */
export class GitWorkTrees implements GitPort {
  readonly #trees = new Map<string, GitWorkTree | undefined>();
  readonly #found = new Map<string, Found>();
  readonly #workspace: string;

  /** @param root the folder of the workspace */
  constructor(root: string) {
    this.#workspace = pathToFileURL(root).href;
  }

  workTreeOf(uri: string): GitWorkTree | undefined {
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    if (!this.#trees.has(folder)) this.#trees.set(folder, this.#read(folder));
    return this.#trees.get(folder);
  }

  #read(folder: string): GitWorkTree | undefined {
    const reading = readWorkTree(folder, this.#workspace);
    try {
      for (let step = reading.next(); ; step = reading.next(this.#look(step.value))) {
        if (step.done === true) return step.value;
      }
    } catch (error) {
      if (error instanceof Unreadable) return undefined;
      throw error;
    }
  }

  #look(uri: string): Found {
    if (!this.#found.has(uri)) this.#found.set(uri, look(fileURLToPath(uri)));
    return this.#found.get(uri);
  }
}

class Unreadable extends Error {}

function look(file: string): Found {
  const stats = statOf(file);
  if (stats === undefined) return undefined;
  if (stats.isDirectory()) return { kind: 'folder' };
  // A pipe may never end.
  const read = stats.isFile() ? readText(file) : undefined;
  if (read?.kind !== 'text') throw new Unreadable();
  return { kind: 'file', text: read.text };
}

function statOf(file: string): ReturnType<typeof statSync> {
  try {
    return statSync(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    throw new Unreadable();
  }
}
