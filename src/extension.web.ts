// Entry of the web extension host: one thread, one file, no disk.
import type * as vscode from 'vscode';
import type * as RemarkProse from './core/markdown/remark-prose';
import { start, type MilepostApi, type Session } from './editor/start';

/** Resolved by the bundler, which runs the module on first use. */
declare function require(path: './core/markdown/remark-prose'): typeof RemarkProse;

let session: Session | undefined;

export function activate(context: vscode.ExtensionContext): MilepostApi {
  session = start(context, { prose: () => require('./core/markdown/remark-prose').remarkProse });
  return session.api;
}

export async function deactivate(): Promise<void> {
  await session?.close();
  session = undefined;
}
