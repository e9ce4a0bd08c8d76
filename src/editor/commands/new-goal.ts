import * as vscode from 'vscode';
import type { GoalRecord } from '../../core/index/record';
import type { WorkspaceIndex } from '../../core/index/workspace-index';
import { addMonths } from '../../core/time/local-date';
import { LANGUAGE } from '../ids';
import type { CommandContext } from './command-context';
import { goalSnippet, slugOf, type NewGoal } from './goal-template';

const USUAL_MONTHS = 6;

/** Asks for a title and, in a workspace of several folders, for the folder; the rest is filled in by tab stops. */
export async function newGoal(context: CommandContext): Promise<void> {
  const folder = await chooseFolder();
  if (folder === 'none chosen') return;
  const title = await vscode.window.showInputBox({
    title: vscode.l10n.t('New goal'),
    prompt: vscode.l10n.t('What do you want to reach? A few words; you can say it in full afterwards.'),
    placeHolder: vscode.l10n.t('Run three paid social campaigns'),
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('A goal needs a name.') : undefined),
  });
  if (title === undefined) return;
  const goal = beginning(context, folder?.uri, title.trim());
  const document =
    folder === undefined ? await untitled() : await createFile(context.model.indexFor(folder.uri), folder.uri, goal.id);
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(goalSnippet(goal)), new vscode.Position(0, 0));
}

async function chooseFolder(): Promise<vscode.WorkspaceFolder | 'none chosen' | undefined> {
  const { workspaceFolders = [] } = vscode.workspace;
  if (workspaceFolders.length <= 1) return workspaceFolders[0];
  return (await vscode.window.showWorkspaceFolderPick()) ?? 'none chosen';
}

/** Whoever has written goals before writes the next one for the same people. */
function beginning({ model, clock }: CommandContext, folder: vscode.Uri | undefined, title: string): NewGoal {
  const start = clock.today(folder);
  const before = folder === undefined ? [] : model.indexFor(folder).goals();
  const mentor = mostFrequent(before.map((goal) => goal.mentor));
  return {
    id: slugOf(title),
    title,
    start,
    due: addMonths(start, USUAL_MONTHS),
    owner: mostFrequent(before.map(({ owner }) => owner)) ?? vscode.l10n.t('me'),
    ...(mentor !== undefined && { mentor }),
  };
}

function untitled(): Thenable<vscode.TextDocument> {
  return vscode.workspace.openTextDocument({ language: LANGUAGE });
}

/** An empty file beside the other goals; undone, it is gone again. */
async function createFile(index: WorkspaceIndex, folder: vscode.Uri, id: string): Promise<vscode.TextDocument> {
  const parent = folderOfGoals(index.goals()) ?? vscode.Uri.joinPath(folder, 'goals');
  const uri = await freeFile(parent, id);
  const change = new vscode.WorkspaceEdit();
  change.createFile(uri, { ignoreIfExists: false, overwrite: false });
  if (!(await vscode.workspace.applyEdit(change))) throw new Error(`The file ${uri.path} could not be created.`);
  return vscode.workspace.openTextDocument(uri);
}

function folderOfGoals(goals: readonly GoalRecord[]): vscode.Uri | undefined {
  const parent = mostFrequent(goals.map(({ uri }) => uri.slice(0, uri.lastIndexOf('/'))));
  return parent === undefined ? undefined : vscode.Uri.parse(parent, true);
}

async function freeFile(parent: vscode.Uri, id: string): Promise<vscode.Uri> {
  for (let count = 1; ; count++) {
    const uri = vscode.Uri.joinPath(parent, `${id}${count === 1 ? '' : `-${count}`}.md`);
    // oxlint-disable-next-line no-await-in-loop -- the next name is tried only when this one is taken.
    if (!(await exists(uri))) return uri;
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

function mostFrequent(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
