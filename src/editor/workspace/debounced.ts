/** Runs once after a burst of calls: `delayMs` after the last, at most `capMs` after the first. */
export class Debounced {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #first = 0;

  constructor(
    readonly run: () => void,
    readonly delayMs: number,
    readonly capMs: number,
  ) {}

  call(): void {
    const now = performance.now();
    if (this.#timer === undefined) this.#first = now;
    else clearTimeout(this.#timer);
    const wait = Math.min(this.delayMs, Math.max(0, this.#first + this.capMs - now));
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.run();
    }, wait);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
