import { engine } from '../engine';
import * as vscode from 'vscode';
import type { GoalRecord } from '../../core/index/record';
import type { WorkspaceIndex } from '../../core/index/workspace-index';
import type { TemplateFacts } from '../../core/templates/goal-templates';
import { freeId } from '../../core/text/free-id';
import { LANGUAGE } from '../ids';
import { askPages, askText, BACK, isGone } from '../quick-steps';
import type { CommandContext } from './command-context';
import { askTemplate, type Beginning, type ReadTemplate, templateSnippet } from './goal-templates';

/** Asks what to begin with, for a name and, in a workspace of several folders, for the folder; tab stops do the rest. */
export async function newGoal(context: CommandContext): Promise<void> {
  const folder = await chooseFolder();
  if (folder === 'none chosen') return;
  let template: ReadTemplate | undefined;
  let title = '';
  const done = await askPages(vscode.l10n.t('New goal'), [
    {
      step: 1,
      title: vscode.l10n.t('Template'),
      async ask(frame) {
        const answer = await askTemplate(frame, context.extensionUri, true);
        if (isGone(answer)) return answer;
        if (title === '' || title === template?.title) ({ title } = answer);
        template = answer;
        return true;
      },
    },
    {
      step: 2,
      title: vscode.l10n.t('Name'),
      async ask(frame) {
        const answer = await askText(frame, {
          value: title,
          prompt: vscode.l10n.t('What do you want to reach? A few words; you can say it in full afterwards.'),
          placeholder: vscode.l10n.t('Run three paid social campaigns'),
          problem: (text) => (text.trim() === '' ? vscode.l10n.t('A goal needs a name.') : undefined),
        });
        if (isGone(answer)) return answer;
        title = answer.trim();
        return true;
      },
    },
  ]);
  if (!done || template === undefined) return;
  await begin(context, folder?.uri, template, title, 'blanks');
}

/** A whole goal of a category: in the active editor if that is empty, else in a file of its own. */
export async function insertExample(context: CommandContext): Promise<void> {
  const frame = { title: vscode.l10n.t('Insert example goal'), canGoBack: false };
  const template = await askTemplate(frame, context.extensionUri, false);
  if (template === undefined || template === BACK) return;
  const editor = vscode.window.activeTextEditor;
  const { document } = editor ?? {};
  if (editor !== undefined && document?.languageId === LANGUAGE && document.getText().trim() === '') {
    // An untitled document goes among the files of the first folder as a rule.
    const { uri } = vscode.workspace.getWorkspaceFolder(document.uri) ?? vscode.workspace.workspaceFolders?.[0] ?? {};
    return fill(editor, template, factsFor(context, uri, template.title), 'example');
  }
  const folder = await chooseFolder();
  if (folder !== 'none chosen') await begin(context, folder?.uri, template, template.title, 'example');
}

type Facts = Omit<TemplateFacts, 'months'>;

async function begin(
  context: CommandContext,
  folder: vscode.Uri | undefined,
  template: ReadTemplate,
  title: string,
  beginning: Beginning,
): Promise<void> {
  const facts = factsFor(context, folder, title);
  const document =
    folder === undefined ? await untitled() : await createFile(context.model.indexFor(folder), folder, facts.id);
  await fill(await vscode.window.showTextDocument(document), template, facts, beginning);
  context.tree.revealGoal(document.uri);
}

async function fill(
  editor: vscode.TextEditor,
  template: ReadTemplate,
  facts: Facts,
  beginning: Beginning,
): Promise<void> {
  const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
  await editor.insertSnippet(new vscode.SnippetString(templateSnippet(template, facts, beginning)), all);
}

async function chooseFolder(): Promise<vscode.WorkspaceFolder | 'none chosen' | undefined> {
  const { workspaceFolders = [] } = vscode.workspace;
  if (workspaceFolders.length <= 1) return workspaceFolders[0];
  return (await vscode.window.showWorkspaceFolderPick()) ?? 'none chosen';
}

/** Whoever has written goals before writes the next one for the same people. */
function factsFor({ model, clock, settings }: CommandContext, folder: vscode.Uri | undefined, title: string): Facts {
  const index = folder && model.indexFor(folder);
  const goals = index?.goals() ?? [];
  const profiles = index?.ofKind('profile') ?? [];
  const mentor = engine().likelyMentor(goals, profiles);
  return {
    id: freeId(engine().slugOf(title) || 'goal', (id) => index !== undefined && index.byId(id).length > 0),
    title,
    start: clock.today(folder),
    owner: engine().likelyOwner(goals, profiles, settings.of(folder).me) ?? vscode.l10n.t('me'),
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
  if (!(await vscode.workspace.applyEdit(change)))
    throw new Error(vscode.l10n.t('{file} could not be created.', { file: uri.path }));
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
