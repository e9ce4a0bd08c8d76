// Entry of the web extension host: one thread, one file, no disk.
import type * as vscode from 'vscode';
import { start, type MilepostApi, type Session } from './editor/start';

let session: Session | undefined;

export function activate(context: vscode.ExtensionContext): MilepostApi {
  session = start(context, { runtime: 'a browser’s worker' });
  return session.api;
}

export async function deactivate(): Promise<void> {
  await session?.close();
  session = undefined;
}
