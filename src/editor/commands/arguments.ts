import * as vscode from 'vscode';
import type { GoalsElement } from '../views/goals-changes';
import type { GoalsNode } from '../views/goals-node';
import type { CommandContext } from './command-context';

/** The line of the goals view that a command was called on. */
export function nodeOf(argument: unknown): GoalsNode | undefined {
  if (typeof argument !== 'object' || argument === null || !('node' in argument)) return undefined;
  return (argument as GoalsElement).node;
}

/** The goal that is meant: the one a command was called on, else the one in the active editor. */
export function goalUriOf({ documents }: CommandContext, argument: unknown): vscode.Uri | undefined {
  const subject = nodeOf(argument)?.subject;
  if (subject?.kind === 'goal') return vscode.Uri.parse(subject.goal.uri, true);
  const document = vscode.window.activeTextEditor?.document;
  return document !== undefined && documents.of(document).kind === 'goal' ? document.uri : undefined;
}

/** One calm sentence for a command that has nothing to work on. */
export function sayNoGoal(): void {
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Open a goal file or choose a goal in the Milepost view first.'),
  );
}
