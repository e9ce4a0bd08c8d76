import * as vscode from 'vscode';
import type { AppliedChange } from '../applied-changes';
import type { UndoOutcome } from '../apply';
import { plainMessage } from '../plain-message';
import type { CommandContext } from './command-context';
import { sayConflict } from './in-conflict';

const MESSAGE_MS = 5000;

export const undoLastChange = (context: CommandContext): Promise<void> => undo(context);

/** Says what was done, with the way back beside it. */
export function sayDone(context: CommandContext, text: string, change: AppliedChange): void {
  const back = vscode.l10n.t('Undo');
  const undoIt = context.log.guard('Undoing a change', () => undo(context, change));
  // Not waited for: a notice may stay for long.
  void vscode.window
    .showInformationMessage(plainMessage(text), back)
    .then((choice) => (choice === back ? undoIt() : undefined));
}

async function undo({ edits }: CommandContext, change?: AppliedChange): Promise<void> {
  const outcome = await edits.undo(change);
  if (outcome.kind === 'refused') {
    // oxlint-disable-next-line no-await-in-loop -- of several, the first that says why.
    for (const uri of outcome.files) if (await sayConflict(uri)) return;
  }
  const text = plainMessage(words(outcome));
  if (outcome.kind === 'undone') vscode.window.setStatusBarMessage(text, MESSAGE_MS);
  else void vscode.window.showInformationMessage(text);
}

function words(outcome: UndoOutcome): string {
  if (outcome.kind === 'nothing') return vscode.l10n.t('There is nothing to undo.');
  const [first] = outcome.files;
  const args = { file: first?.path.replace(/^.*\//, '') ?? '', count: outcome.files.length };
  const isOne = outcome.files.length === 1;
  switch (outcome.kind) {
    case 'undone':
      return isOne ? vscode.l10n.t('Undone in {file}.', args) : vscode.l10n.t('Undone in {count} files.', args);
    case 'refused':
      return isOne
        ? vscode.l10n.t('{file} cannot be changed at the moment.', args)
        : vscode.l10n.t('{count} files cannot be changed at the moment.', args);
    case 'changed-since':
      return isOne
        ? vscode.l10n.t('Not undone: {file} has been changed in the same place since.', args)
        : vscode.l10n.t('Not undone: {count} files have been changed in the same places since.', args);
    case 'gone':
      return isOne
        ? vscode.l10n.t('Not undone: {file} is not there any more.', args)
        : vscode.l10n.t('Not undone: {count} files are not there any more.', args);
  }
}
