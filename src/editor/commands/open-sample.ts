import * as vscode from 'vscode';
import type { CommandContext } from './command-context';
import { sampleFiles } from './sample-files';

const FOLDER_NAME = 'milepost-sample';

/** Copies the sample workspace to a folder of the user's choice and opens it. */
export async function openSample({ extensionUri }: CommandContext): Promise<void> {
  const [parent] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: vscode.l10n.t('Put the sample here'),
      title: vscode.l10n.t('Where shall the sample workspace go?'),
    })) ?? [];
  if (parent === undefined) return;
  const target = await copySample(extensionUri, parent);
  const forceNewWindow = vscode.workspace.workspaceFolders !== undefined;
  await vscode.commands.executeCommand('vscode.openFolder', target, { forceNewWindow });
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
