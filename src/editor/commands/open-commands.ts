import * as vscode from 'vscode';
import { judgedGoal } from '../language/judged-goal';
import { openPlace } from '../open-place';
import { toRange } from '../positions';
import { placeOf } from '../views/goals-node';
import { nodeOf } from './arguments';
import type { CommandContext } from './command-context';

/** Opens the file of a line of the view, at that line. */
export async function openItem(_: CommandContext, element: unknown): Promise<void> {
  const node = nodeOf(element);
  const place = node && placeOf(node);
  if (place !== undefined) await openPlace(place);
}

/** Shows the hover of the statement, reached from the lens above it: where it says the score alone, if it does. */
export async function showScore(context: CommandContext, uri: unknown): Promise<void> {
  if (!(uri instanceof vscode.Uri)) return;
  const editor = await vscode.window.showTextDocument(uri);
  const { document } = editor;
  const judged = judgedGoal(document, context);
  if (judged === undefined) return;
  const statement = toRange(document, judged.statement.range);
  const taken = context.diagnostics.of(document).findings.map(({ range }) => toRange(document, range));
  const place = placeOutside(taken, statement) ?? statement.start;
  editor.selection = new vscode.Selection(place, place);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' });
}

/** In the line in which the statement begins. A finding is shown from one character before it to one behind it. */
function placeOutside(taken: readonly vscode.Range[], statement: vscode.Range): vscode.Position | undefined {
  const { line } = statement.start;
  for (let at = 0; at <= statement.end.character; at++) {
    const around = new vscode.Range(line, Math.max(0, at - 1), line, at + 1);
    if (!taken.some((range) => range.intersection(around))) return around.start.with({ character: at });
  }
  return undefined;
}
