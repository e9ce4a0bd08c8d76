import { engine, loadProse } from '../engine';
import * as vscode from 'vscode';
import { documentTypes, type DocumentType } from '../../core/documents/document';
import { nameOf } from '../../core/index/uri';
import { freeId } from '../../core/text/free-id';
import { toTextEdit } from '../positions';
import { typeWords } from '../type-words';
import { isTracked } from '../workspace/open-buffers';
import { sayUnchangeable } from './arguments';
import type { CommandContext } from './command-context';

const BLANK = /⟨[^⟩\r\n]*⟩/;

/** Makes the Markdown file in the editor one of ours; asks as what where the caller does not say. Nothing is saved. */
export async function makeOwn(context: CommandContext, target?: unknown, named?: unknown): Promise<void> {
  const editor = vscode.window.visibleTextEditors.find(
    ({ document }) => target instanceof vscode.Uri && document.uri.toString() === target.toString(),
  );
  const { document } = editor ?? vscode.window.activeTextEditor ?? {};
  if (document === undefined || !isTracked(document)) {
    if (!sayUnchangeable()) say(vscode.l10n.t('Open a Markdown file first.'));
    return;
  }
  if (!engine().canBeOwn(document.getText()))
    return say(vscode.l10n.t('This file has a type already, or front matter that cannot be read; it stays as it is.'));
  const type = documentTypes.find((one) => one === named) ?? (await askType());
  if (type !== undefined) await make(context, document, type);
}

async function askType(): Promise<DocumentType | undefined> {
  const items = documentTypes.map((type) => ({ label: typeWords(type), type }));
  const placeHolder = vscode.l10n.t('What is this file to be? Its text stays as it is.');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.type;
}

async function make(context: CommandContext, document: vscode.TextDocument, type: DocumentType): Promise<void> {
  const { model, clock, settings, tree } = context;
  const prose = await loadProse();
  const { uri } = document;
  const index = model.indexFor(uri);
  const [goals, profiles] = [index.goals(), index.ofKind('profile')];
  const edits = engine().makeOwn(document.getText(), type, {
    name: nameOf(uri.toString()),
    today: clock.today(uri),
    owner: engine().likelyOwner(goals, profiles, settings.of(uri).me),
    mentor: engine().likelyMentor(goals, profiles),
    freeId: (wanted) => freeId(wanted, (id) => index.byId(id).length > 0),
    prose: () => prose,
  });
  const change = new vscode.WorkspaceEdit();
  change.set(
    uri,
    edits.map((edit) => toTextEdit(document, edit)),
  );
  if (!(await vscode.workspace.applyEdit(change))) return;
  if (type === 'goal') tree.revealGoal(uri);
  await selectBlank(document);
}

/** What only the user knows is what comes next. */
async function selectBlank(document: vscode.TextDocument): Promise<void> {
  const blank = BLANK.exec(document.getText());
  if (blank === null) return;
  const range = new vscode.Range(document.positionAt(blank.index), document.positionAt(blank.index + blank[0].length));
  await vscode.window.showTextDocument(document, { selection: range });
}

function say(words: string): void {
  void vscode.window.showInformationMessage(words);
}
