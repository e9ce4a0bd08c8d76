import { engine } from '../engine';
import * as vscode from 'vscode';
import { toRange } from '../positions';
import { goalUriOf, sayNoGoal } from './arguments';
import type { CommandContext } from './command-context';

/** Adds a row to the goal's KPI table, with a tab stop in each cell. */
export async function insertKpi(context: CommandContext, ...args: readonly unknown[]): Promise<void> {
  const uri = goalUriOf(context, args);
  if (uri === undefined) return sayNoGoal();
  const editor = await vscode.window.showTextDocument(uri);
  const goal = context.documents.of(editor.document);
  if (goal.kind !== 'goal') return;
  for (const edit of engine().addKpiRow(goal)) {
    // oxlint-disable-next-line no-await-in-loop -- there is but one.
    await editor.insertSnippet(new vscode.SnippetString(edit.newText), toRange(editor.document, edit.range));
  }
}
