import * as vscode from 'vscode';
import { isTracked, isWritable } from '../workspace/open-buffers';
import type { GoalsElement } from '../views/goals-changes';
import type { GoalsNode } from '../views/goals-node';
import { LANGUAGE } from '../ids';
import type { CommandContext } from './command-context';

/** The line of the goals view that a command was called on. */
export function nodeOf(argument: unknown): GoalsNode | undefined {
  if (typeof argument !== 'object' || argument === null || !('node' in argument)) return undefined;
  return (argument as GoalsElement).node;
}

/**
 * The goal that is meant: the one a command was called on, else the one in the active editor. While VS Code fetches a
 * line of the view anew it calls on `undefined`: then no goal is meant, least of all that of the editor.
 */
export function goalUriOf({ documents }: CommandContext, args: readonly unknown[]): vscode.Uri | undefined {
  if (args.length > 0) {
    const subject = nodeOf(args[0])?.subject;
    return subject?.kind === 'goal' ? vscode.Uri.parse(subject.goal.uri, true) : undefined;
  }
  const document = vscode.window.activeTextEditor?.document;
  return document !== undefined && isTracked(document) && documents.of(document).kind === 'goal'
    ? document.uri
    : undefined;
}

/** One calm sentence for a command that has nothing to work on. */
export function sayNoGoal(): void {
  if (!sayUnchangeable())
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a goal file or choose a goal in the Milepost view first.'),
    );
}

/** Refers to the file whoever looks at a text that is none, such as the old side of a comparison; false if nobody does. */
export function sayUnchangeable(): boolean {
  const document = vscode.window.activeTextEditor?.document;
  const isFixed = document?.languageId === LANGUAGE && !isWritable(document.uri);
  if (isFixed)
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the file itself: this text stays as it is.'));
  return isFixed;
}
