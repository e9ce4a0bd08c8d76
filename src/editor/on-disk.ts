import * as vscode from 'vscode';

/** VS Code hears of a change within a second; where it never does, nobody waits longer. Milliseconds. */
const RELOAD_PATIENCE_MS = 3000;
const NEXT_LOOK_MS = 50;

/**
 * The document of a file that is there. VS Code keeps closed documents for a while, and would make the file of one
 * again that has been deleted since, as soon as it is saved; only unsaved changes stand for a file of their own.
 * @throws FileSystemError, or whatever VS Code says of a file that it cannot open
 */
export async function openExisting(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const known = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const standsForItsFile = uri.scheme !== 'untitled' && known?.isDirty !== true;
  if (standsForItsFile) await vscode.workspace.fs.stat(uri);
  return known ?? vscode.workspace.openTextDocument(uri);
}

/** Whether its text is the file's: nothing is unsaved. */
export function isClean(document: vscode.TextDocument): boolean {
  return !document.isDirty && !document.isUntitled;
}

/**
 * Whether a document without unsaved changes holds what its file holds, waiting for VS Code to read it anew where
 * somebody else has just written it. VS Code itself saves an older text over a newer one of the same length.
 */
export async function isUpToDate(document: vscode.TextDocument): Promise<boolean> {
  for (const until = Date.now() + RELOAD_PATIENCE_MS; Date.now() < until;) {
    // oxlint-disable-next-line no-await-in-loop -- looked at again until it is so.
    if (!isClean(document) || (await isOnDisk(document, document.getText()))) return true;
    // oxlint-disable-next-line no-await-in-loop -- likewise.
    await new Promise((resolve) => setTimeout(resolve, NEXT_LOOK_MS));
  }
  return false;
}

/** Whether a document's file holds this text, whatever its line endings: VS Code makes them the same in a document. */
export async function isOnDisk({ uri, encoding }: vscode.TextDocument, text: string): Promise<boolean> {
  const bytes = await vscode.workspace.fs.readFile(uri).then(undefined, () => undefined);
  if (bytes === undefined) return false;
  return plain(await vscode.workspace.decode(bytes, { encoding })) === plain(text);
}

function plain(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
}
