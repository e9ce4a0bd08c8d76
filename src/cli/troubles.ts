import { documentTypes } from '../core/documents/document';
import type { Terminal } from './command';
import type { Progress } from './progress';
import type { Scope } from './scope';
import { showPath } from './show-path';
import type { Place } from './target';

/**
 * Names each path that was asked for and cannot be read, or is skipped, once on standard error. Of what was not asked for
 * nothing is said, unless a reference may depend on it.
 */
export class Troubles {
  readonly #named = new Set<string>();
  readonly #foreign = new Set<string>();
  readonly #unreadElsewhere = new Set<string>();
  #failed = false;
  #leftOut = false;

  constructor(
    readonly terminal: Terminal,
    readonly progress: Progress,
    readonly scope: Scope,
  ) {}

  /** Whether something that was asked for could not be had: exit code 2. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Whether a file that was asked for, or a folder of them, was not looked at. */
  get leftOut(): boolean {
    return this.#failed || this.#leftOut;
  }

  cannotRead(place: Place, problem: string): void {
    if (this.#isElsewhere(place)) return;
    this.#failed = true;
    this.#name(place, problem);
  }

  tooLarge(file: Place, problem: string): void {
    if (this.#isElsewhere(file)) return;
    this.#leftOut = true;
    if (this.scope.names(file)) this.#failed = true;
    this.#name(file, problem);
  }

  /** A link that is not followed. */
  skipped(link: Place, reason: string): void {
    if (this.scope.covers(link)) this.#name(link, reason);
  }

  /** A Markdown file that is not ours; worth a word only if it was asked for by name. */
  foreign(file: Place): void {
    if (this.scope.names(file)) this.#foreign.add(file.path);
  }

  /** Says in one line which of the files that were named are not ours. */
  nameForeign(): void {
    const [first, ...others] = this.#foreign;
    if (first === undefined) return;
    const types = `“type:” ${documentTypes.slice(0, -1).join(', ')} or ${documentTypes.at(-1)}`;
    const [file] = others;
    if (file === undefined) {
      this.note(`${showPath(first)}: is no Milepost file: those have ${types} in their front matter.`);
    } else {
      const more = others.length === 1 ? showPath(file) : `${others.length} more files`;
      this.note(`${showPath(first)} and ${more} are no Milepost files: those have ${types} in their front matter.`);
    }
  }

  /** Says what a reference that leads nowhere may be owed to; for a run in which there is such a reference. */
  nameElsewhere(): void {
    const [first, ...others] = this.#unreadElsewhere;
    if (first === undefined) return;
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    this.note(`${showPath(first)}${more} could not be read: what stands there counts as missing.`);
  }

  /** Something about the settings or the like: a line of its own. */
  note(line: string): void {
    this.progress.clear();
    this.terminal.complain(line);
  }

  #isElsewhere(place: Place): boolean {
    if (this.scope.covers(place)) return false;
    this.#unreadElsewhere.add(place.path);
    return true;
  }

  #name({ path }: Place, problem: string): void {
    if (this.#named.has(path)) return;
    this.#named.add(path);
    this.note(`${showPath(path)}: ${problem}.`);
  }
}
