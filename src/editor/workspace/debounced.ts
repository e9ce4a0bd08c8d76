/** A run may take this share of the time between two runs. */
const MOST_SHARE = 0.2;

/**
 * Runs once after a burst of calls: `delayMs` after the last, at most `capMs` after the first. A run that takes long
 * is called less often.
 */
export class Debounced {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #first = 0;
  #rest = 0;

  constructor(
    readonly run: () => void,
    readonly delayMs: number,
    readonly capMs: number,
  ) {}

  call(): void {
    const now = performance.now();
    if (this.#timer === undefined) this.#first = now;
    else clearTimeout(this.#timer);
    const wait = Math.max(this.#rest - now, Math.min(this.delayMs, Math.max(0, this.#first + this.capMs - now)));
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const began = performance.now();
      this.run();
      const ended = performance.now();
      this.#rest = ended + (ended - began) / MOST_SHARE;
    }, wait);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
