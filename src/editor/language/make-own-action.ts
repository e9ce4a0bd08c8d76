import * as vscode from 'vscode';
import type { DocumentType } from '../../core/documents/document';
import { engine } from '../engine';
import { commands } from '../ids';
import { isTracked } from '../workspace/open-buffers';

const KIND = vscode.CodeActionKind.Refactor.append('milepost');

/** “Make this a goal” at the first line of a Markdown file that has no type; only for those who ask what can be done. */
export class MakeOwnAction implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = { providedCodeActionKinds: [KIND] };

  provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { only, triggerKind }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    // A light bulb beside the first line of every note would be a nuisance.
    if (triggerKind === vscode.CodeActionTriggerKind.Automatic || range.start.line > 0) return [];
    if (only !== undefined && !only.contains(KIND)) return [];
    if (!isTracked(document) || !engine().canBeOwn(document.getText())) return [];
    const { t } = vscode.l10n;
    return [
      action(document, t('Make this a goal'), 'goal'),
      action(document, t('Make this a journal entry'), 'journal'),
      action(document, t('Make this a check-in'), 'checkin'),
      action(document, t('Make this a file of another type…')),
    ];
  }
}

function action(document: vscode.TextDocument, title: string, type?: DocumentType): vscode.CodeAction {
  const made = new vscode.CodeAction(title, KIND);
  made.command = { title, command: commands.makeOwn, arguments: [document.uri, type] };
  return made;
}
