import * as vscode from 'vscode';
import { internalCommands } from '../ids';

/** Where the page of a rule, or another page of the manual (`score`), is in the extension. */
export function pageUri(extension: vscode.Uri, page: string): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'media', 'rules', `${page}.md`);
}

/** A link that opens the rule's page, wherever the extension is installed. */
export function rulePageLink(code: string): vscode.Uri {
  const args = encodeURIComponent(JSON.stringify([code]));
  return vscode.Uri.parse(`command:${internalCommands.openRule}?${args}`);
}
