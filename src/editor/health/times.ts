/** What is timed. */
export type Timed = 'Activating' | 'Reading a folder' | 'Keeping the index' | 'Counting' | 'Checking a document';

/** How often something was done and how long it took, in milliseconds. */
export interface Took {
  readonly count: number;
  readonly last: number;
  readonly longest: number;
}

/** How long things took in this session. */
export class Times {
  readonly #known = new Map<Timed, Took>();

  add(what: Timed, ms: number): void {
    const before = this.#known.get(what);
    this.#known.set(what, {
      count: (before?.count ?? 0) + 1,
      last: ms,
      longest: Math.max(ms, before?.longest ?? 0),
    });
  }

  all(): ReadonlyMap<Timed, Took> {
    return this.#known;
  }
}
