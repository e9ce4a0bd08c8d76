import type { ProseReader } from '../core/markdown/inline';
import type { FileRead, ReadRequest } from './workspace/file-read';

/** What the two extension hosts do differently; each entry brings its own. */
export interface Platform {
  /** Loads the Markdown parser for inline text, on first use. */
  readonly prose: () => ProseReader;
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
