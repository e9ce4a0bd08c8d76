import * as vscode from 'vscode';
import type { GoalOverview } from '../../src/core/index/workspace-status';
import type { MilepostApi } from '../../src/editor/start';
import { until } from './until';

const EXTENSION = 'milepost.milepost';
/**
 * The folder of the workspace that suites write to; the rest is the sample, which they leave as it is. Each test has
 * another: VS Code keeps closed documents for a while, and a file of the same name would show the old text.
 */
let scratch = 1;

/** The extension under test, active, with the whole workspace read. */
export async function milepost(): Promise<MilepostApi> {
  const extension = vscode.extensions.getExtension<MilepostApi>(EXTENSION);
  if (extension === undefined) throw new Error('The extension is not installed.');
  const api = await extension.activate();
  await until('the workspace to be read', () => api.model.complete);
  return api;
}

export function workspaceUri(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('No folder is open.');
  return vscode.Uri.joinPath(folder.uri, ...path.split('/'));
}

/** A file that a test may write. */
export function scratchUri(name: string): vscode.Uri {
  return workspaceUri(`suite-${scratch}/${name}`);
}

/** Writes a file on disk, as another program would. */
export async function writeFile(name: string, text: string): Promise<vscode.Uri> {
  const uri = scratchUri(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function textOnDisk(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

export async function openEditor(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(uri, { preview: false });
}

/** Replaces the first occurrence of `from`, as if it were typed. */
export async function replaceInEditor(editor: vscode.TextEditor, from: string, to: string): Promise<void> {
  const start = editor.document.getText().indexOf(from);
  if (start < 0) throw new Error(`There is no “${from}” in ${editor.document.uri.path}.`);
  const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + from.length));
  const done = await editor.edit((builder) => builder.replace(range, to));
  if (!done) throw new Error('The editor refused the change.');
}

export function rangeOfText(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`There is no “${words}” in ${document.uri.path}.`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** The codes of the findings of a file, sorted. */
export function codesOf(uri: vscode.Uri): readonly string[] {
  return findingsOf(uri).map(codeOf).sort();
}

export function findingsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Milepost');
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** The goal as tree and dashboard show it. */
export function shownGoal(api: MilepostApi, uri: vscode.Uri): GoalOverview | undefined {
  return api.model.status().goals.find((goal) => goal.uri === uri.toString());
}

/** The line of a goal in the tree, if it is not in a folded group. */
export async function rowOf(tree: vscode.TreeDataProvider<unknown>, uri: vscode.Uri): Promise<unknown> {
  const rows = (await tree.getChildren()) ?? [];
  const items = await Promise.all(rows.map((row) => tree.getTreeItem(row)));
  return rows[items.findIndex(({ id }) => id === uri.toString())];
}

/** Closes every editor, unsaved changes dropped. */
export async function closeEditors(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    // oxlint-disable-next-line no-await-in-loop -- one after another, as there is one active editor.
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** Closes every editor and deletes what was written. */
export async function tidy(): Promise<void> {
  await closeEditors();
  const written = scratchUri('');
  scratch += 1;
  try {
    await vscode.workspace.fs.delete(written, { recursive: true });
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) throw error;
  }
}
