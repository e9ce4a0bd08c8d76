import * as vscode from 'vscode';
import type { Place } from '../core/index/workspace-status';

/** Opens a file at a line. What cannot be shown as text, or has gone, VS Code explains where the text would be. */
export async function openPlace({ uri, line }: Place, viewColumn = vscode.ViewColumn.Active): Promise<void> {
  const start = new vscode.Position(line, 0);
  const options: vscode.TextDocumentShowOptions = { viewColumn, selection: new vscode.Range(start, start) };
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(uri, true), options);
}
