import type { Output } from './output';

/** Below this many files there is nothing to wait for. */
const WORTH_SHOWING = 500;
const FILES_A_LINE = 200;

/** Tells on standard error how far a long run is, and only to a person who looks. */
export class Progress {
  #shown = false;

  constructor(readonly output: Output) {}

  show(verb: string, done: number, total: number): void {
    if (!this.output.isTerminal || total < WORTH_SHOWING || done % FILES_A_LINE !== 0) return;
    this.#write(`\r${verb} ${done} of ${total} files`);
    this.#shown = true;
  }

  /** Takes the line away again. */
  clear(): void {
    if (this.#shown) this.#write('\r\u001b[K');
    this.#shown = false;
  }

  #write(text: string): void {
    this.output.write(text);
    this.output.flush();
  }
}
