import * as vscode from 'vscode';
import { healthPage } from '../pages';
import type { CommandContext } from './command-context';

const MESSAGE_MS = 5000;

/** Opens the report as text, so that it can be read, searched and copied. */
export async function showHealth({ pages }: CommandContext): Promise<void> {
  await pages.refreshHealth();
  await vscode.window.showTextDocument(healthPage, { preview: true });
}

export async function copyHealth({ pages }: CommandContext): Promise<void> {
  await vscode.env.clipboard.writeText(await pages.refreshHealth());
  vscode.window.setStatusBarMessage(vscode.l10n.t('The report on Milepost’s health is copied.'), MESSAGE_MS);
}
