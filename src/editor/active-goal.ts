import * as vscode from 'vscode';
import { contexts } from './ids';
import type { Log } from './log';
import { Debounced } from './workspace/debounced';
import { isTracked } from './workspace/open-buffers';
import type { ParsedDocuments } from './workspace/parsed-documents';

const PAUSE_MS = 250;

/** Tells menus whether the active editor shows a goal. */
export function watchActiveGoal(documents: ParsedDocuments, log: Log): vscode.Disposable {
  const look = new Debounced(
    log.guard('Looking at the active editor', async () => {
      const document = vscode.window.activeTextEditor?.document;
      const mayBeGoal = document !== undefined && isTracked(document);
      if (mayBeGoal) await documents.whenReady(document);
      // Whoever has changed the editor meanwhile has called for another look.
      const isGoal = mayBeGoal && documents.of(document).kind === 'goal';
      await vscode.commands.executeCommand('setContext', contexts.goalFile, isGoal);
    }),
    PAUSE_MS,
    PAUSE_MS,
  );
  look.call();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(() => look.call()),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) look.call();
    }),
    { dispose: () => look.cancel() },
  );
}
