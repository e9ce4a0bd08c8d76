/** Long enough to get on, short enough that no keystroke waits for it. */
const SLICE_MS = 8;

/** Lets other work run between slices of a long one: `await slice.pause()` after each part. */
export class Slices {
  #end = performance.now() + SLICE_MS;

  constructor(readonly signal?: AbortSignal) {}

  /** Returns at once while the slice lasts, else after other work has had its turn. */
  async pause(): Promise<void> {
    this.signal?.throwIfAborted();
    if (performance.now() < this.#end) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#end = performance.now() + SLICE_MS;
    this.signal?.throwIfAborted();
  }
}

/** Whether an error only says that somebody gave up. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
