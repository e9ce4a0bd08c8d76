import * as vscode from 'vscode';
import type { CommandContext } from './command-context';
import { goalUriOf } from './arguments';

/** Leads to what is wrong with a goal: its first error, with Problems below. */
export async function showProblems(uri: vscode.Uri | undefined): Promise<void> {
  if (uri !== undefined) {
    const [first] = [...vscode.languages.getDiagnostics(uri)].sort(
      (a, b) => a.severity - b.severity || a.range.start.compareTo(b.range.start),
    );
    await vscode.commands.executeCommand('vscode.open', uri, { selection: first?.range });
  }
  await vscode.commands.executeCommand('workbench.actions.view.problems');
}

/** Of the goal that it was called on, or whose address a tooltip gives; in the palette it opens the view alone. */
export function showProblemsOf(context: CommandContext, ...args: readonly unknown[]): Promise<void> {
  const [target] = args;
  return showProblems(typeof target === 'string' ? vscode.Uri.parse(target, true) : goalUriOf(context, args));
}
