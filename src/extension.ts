// Entry of the Node extension host.
import { homedir } from 'node:os';
import { Worker } from 'node:worker_threads';
import type * as vscode from 'vscode';
import type { ReaderThread } from './editor/platform';
import { start, type MilepostApi, type Session } from './editor/start';

const runtime = `Node.js ${process.versions.node}, ${process.platform} ${process.arch}`;

let session: Session | undefined;

export function activate(context: vscode.ExtensionContext): MilepostApi {
  session = start(context, { runtime, startReader, home: homedir() });
  return session.api;
}

export async function deactivate(): Promise<void> {
  await session?.close();
  session = undefined;
}

function startReader(): ReaderThread {
  const worker = new Worker(new URL('worker.mjs', import.meta.url));
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin.
    read: (request) => worker.postMessage(request),
    onAnswer: (listener) => worker.on('message', listener),
    onFailure: (listener) => worker.on('error', listener),
    stop: () => void worker.terminate(),
  };
}
