import * as vscode from 'vscode';
import type { Message } from '../core/text/message';

/** The message in the user's language, its places filled. */
export function translate({ template, args }: Message): string {
  return vscode.l10n.t(template, args);
}
