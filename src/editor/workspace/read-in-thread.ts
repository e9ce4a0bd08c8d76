import type { ReaderThread } from '../platform';
import type { FileRead, ReadRequest } from './file-read';

/** Has a thread read the files. Rejects when the thread fails, so that the caller can read them itself. */
export function readInThread(
  start: () => ReaderThread,
  request: ReadRequest,
  onBatch: (reads: readonly FileRead[]) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const thread = start();
    const end = (settle: () => void) => {
      signal.removeEventListener('abort', abort);
      thread.stop();
      settle();
    };
    const abort = () => end(() => reject(new DOMException('Stopped', 'AbortError')));
    signal.addEventListener('abort', abort);
    thread.onFailure((error) => end(() => reject(error)));
    thread.onAnswer((answer) => {
      if (signal.aborted) return;
      if (answer.kind === 'batch') onBatch(answer.reads);
      else end(resolve);
    });
    thread.read(request);
  });
}
