import * as vscode from 'vscode';
import { openPlace } from '../open-place';
import { placeOf } from '../views/goals-node';
import { nodeOf } from './arguments';
import type { CommandContext } from './command-context';

/** Opens the file of a line of the view, at that line. */
export async function openItem(_: CommandContext, element: unknown): Promise<void> {
  const node = nodeOf(element);
  const place = node && placeOf(node);
  if (place !== undefined) await openPlace(place);
}

/** Shows the hover of the statement, reached from the lens above it. */
export async function showScore(_: CommandContext, uri: unknown, line: unknown, character: unknown): Promise<void> {
  if (!(uri instanceof vscode.Uri) || typeof line !== 'number' || typeof character !== 'number') return;
  const editor = await vscode.window.showTextDocument(uri);
  const place = new vscode.Position(line, character);
  editor.selection = new vscode.Selection(place, place);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' });
}
