import type { FileRead, ReadRequest } from './workspace/file-read';

/** What the two extension hosts do differently; each entry brings its own. */
export interface Platform {
  /** What runs the extension, as whoever looks into a fault wants to know it. */
  readonly runtime: string;
  /** The path of the user's home folder; absent where there is none. */
  readonly home?: string;
  /** Starts a thread that reads files from disk; absent where there are none. */
  readonly startReader?: () => ReaderThread;
}

/** A thread that answers one request with batches of reads, and then ends. */
export interface ReaderThread {
  read(request: ReadRequest): void;
  /** `done` after the last batch. */
  onAnswer(listener: (answer: ReaderAnswer) => void): void;
  onFailure(listener: (error: Error) => void): void;
  stop(): void;
}

export type ReaderAnswer = { readonly kind: 'batch'; readonly reads: readonly FileRead[] } | { readonly kind: 'done' };
