import * as vscode from 'vscode';
import { contexts } from './ids';
import { Debounced } from './workspace/debounced';
import { isTracked } from './workspace/open-buffers';
import type { ParsedDocuments } from './workspace/parsed-documents';

const PAUSE_MS = 250;

/** Tells menus whether the active editor shows a goal. */
export function watchActiveGoal(documents: ParsedDocuments): vscode.Disposable {
  const look = new Debounced(
    () => {
      const document = vscode.window.activeTextEditor?.document;
      const isGoal = document !== undefined && isTracked(document) && documents.of(document).kind === 'goal';
      void vscode.commands.executeCommand('setContext', contexts.goalFile, isGoal);
    },
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
