import type { Terminal } from './command';
import type { Progress } from './progress';
import { showPath } from './show-path';

/** Names each path that cannot be read, or is skipped, once on standard error. */
export class Troubles {
  readonly #named = new Set<string>();
  #failed = false;

  constructor(
    readonly terminal: Terminal,
    readonly progress: Progress,
  ) {}

  /** Whether something that was asked for could not be had: exit code 2. */
  get failed(): boolean {
    return this.#failed;
  }

  cannotRead(file: string, problem: string): void {
    this.#failed = true;
    this.#name(file, problem);
  }

  skipped(file: string, reason: string): void {
    this.#name(file, reason);
  }

  /** Something about the settings or the like: a line of its own. */
  note(line: string): void {
    this.progress.clear();
    this.terminal.complain(line);
  }

  #name(file: string, problem: string): void {
    if (this.#named.has(file)) return;
    this.#named.add(file);
    this.note(`${showPath(file)}: ${problem}.`);
  }
}
