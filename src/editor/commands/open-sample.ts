import * as vscode from 'vscode';
import type { CommandContext } from './command-context';
import { plainMessage } from '../plain-message';
import { sampleFiles } from './sample-files';

const FOLDER_NAME = 'milepost-sample';

/** Copies the sample workspace to a folder of the user's choice and opens it. */
export async function openSample({ extensionUri, home }: CommandContext): Promise<void> {
  const [parent] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      ...(home && { defaultUri: home }),
      openLabel: vscode.l10n.t('Put the sample here'),
      title: vscode.l10n.t('Where shall the sample workspace go?'),
    })) ?? [];
  if (parent === undefined || !(await mayGoTo(parent))) return;
  const target = await copySample(extensionUri, parent);
  const forceNewWindow = vscode.workspace.workspaceFolders !== undefined;
  await vscode.commands.executeCommand('vscode.openFolder', target, { forceNewWindow });
}

/** Inside an open folder the sample's goals would stand among the user's own: that is asked first. */
export async function mayGoTo(parent: vscode.Uri): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(parent);
  if (folder === undefined) return true;
  const message = vscode.l10n.t('Put the sample into “{folder}”?', { folder: folder.name });
  const detail = vscode.l10n.t('That folder is open: the goals of the sample will be shown among your own.');
  const yes = vscode.l10n.t('Put It There');
  return (await vscode.window.showWarningMessage(plainMessage(message), { modal: true, detail }, yes)) === yes;
}

/** Copies the sample into a new folder below `parent` and returns that. What is there already is left alone. */
export async function copySample(extensionUri: vscode.Uri, parent: vscode.Uri): Promise<vscode.Uri> {
  const target = await freeName(parent);
  for (const file of sampleFiles) {
    // oxlint-disable-next-line no-await-in-loop -- a few small files, and folders are made on the way.
    const content = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'media', 'sample', file));
    // oxlint-disable-next-line no-await-in-loop
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(target, file), content);
  }
  return target;
}

async function freeName(parent: vscode.Uri): Promise<vscode.Uri> {
  const taken = new Set((await vscode.workspace.fs.readDirectory(parent)).map(([name]) => name));
  let name = FOLDER_NAME;
  for (let count = 2; taken.has(name); count++) name = `${FOLDER_NAME}-${count}`;
  return vscode.Uri.joinPath(parent, name);
}
