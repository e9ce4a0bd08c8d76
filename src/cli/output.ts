import { writeSync } from 'node:fs';
import { inert } from './printable';
import { codeOf } from './system-error';

/** Characters gathered before they are written: few system calls, and little held in memory. */
const CHUNK_LENGTH = 16 * 1024;
const RETRY_MS = 2;

/** Nobody reads the output any more. */
export class BrokenPipe extends Error {}

/**
 * Writes to a file descriptor synchronously, so that whatever the reader's pace no more than a chunk waits in memory.
 * @throws BrokenPipe when the other end is closed
 */
export class Output {
  #waiting: string[] = [];
  #length = 0;

  constructor(
    readonly descriptor: number,
    /** Whether a person is looking. */
    readonly isTerminal: boolean,
  ) {}

  /** Writes whole lines for people, in which no runner of a build finds a command. */
  print(lines: string): void {
    this.write(inert(lines));
  }

  /** Writes what a program reads. */
  write(text: string): void {
    this.#waiting.push(text);
    this.#length += text.length;
    if (this.#length >= CHUNK_LENGTH) this.flush();
  }

  flush(): void {
    const bytes = Buffer.from(this.#waiting.join(''));
    this.#waiting = [];
    this.#length = 0;
    for (let done = 0; done < bytes.length;) done += this.#writeSome(bytes, done);
  }

  #writeSome(bytes: Buffer, from: number): number {
    try {
      return writeSync(this.descriptor, bytes, from);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EPIPE' || code === 'EOF') throw new BrokenPipe();
      if (code !== 'EAGAIN') throw error;
      // A pipe that does not block is full: wait for its reader.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);
      return 0;
    }
  }
}
