// Entry of the Node extension host.
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type * as vscode from 'vscode';
import type * as RemarkProse from './core/markdown/remark-prose';
import type { ReaderThread } from './editor/platform';
import { start, type MilepostApi, type Session } from './editor/start';

let session: Session | undefined;

export function activate(context: vscode.ExtensionContext): MilepostApi {
  session = start(context, {
    prose: () => (require('./core/markdown/remark-prose') as typeof RemarkProse).remarkProse,
    startReader,
  });
  return session.api;
}

export async function deactivate(): Promise<void> {
  await session?.close();
  session = undefined;
}

function startReader(): ReaderThread {
  const worker = new Worker(path.join(__dirname, 'worker.js'));
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin.
    read: (request) => worker.postMessage(request),
    onAnswer: (listener) => worker.on('message', listener),
    onFailure: (listener) => worker.on('error', listener),
    stop: () => void worker.terminate(),
  };
}
