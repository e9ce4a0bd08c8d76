import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { goodGoal } from '../../support/suite-goals';
import {
  codeOf,
  findingsOf,
  milepost,
  openEditor,
  rangeOfText,
  textOnDisk,
  tidy,
  writeFile,
} from '../../support/suite-workspace';
import { until } from '../../support/until';

const STATEMENT = 'Climb ten routes at the Westway wall by 1 December 2027';

/** A goal that says when and how much in its statement only. */
const bare = goodGoal('bare')
  .replace('ten 6b routes', 'ten routes')
  .replace('due: 2027-12-01\n', '')
  .replace(/## KPIs[\s\S]*?(?=## Milestones)/, '');

const preview = () =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof vscode.TabInputTextDiff ? [input.modified] : []))[0];

const press = (command: string) => vscode.commands.executeCommand(command);
const enter = () => press('workbench.action.acceptSelectedQuickOpenItem');

/** Takes what is offered first, page after page, until the preview is there; gives its text. */
async function toPreview(): Promise<string> {
  const uri = await until('the preview', async () => {
    if (preview() === undefined) await enter();
    return preview();
  });
  return (await vscode.workspace.openTextDocument(uri)).getText();
}

async function actionsAt(document: vscode.TextDocument, words: string, kind?: string): Promise<vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    rangeOfText(document, words),
    kind,
  );
  return actions.filter(({ command }) => command?.command === 'milepost.rewriteAsSmart');
}

describe('rewriting as SMART', () => {
  before(milepost);
  afterEach(async () => {
    await press('workbench.action.closeQuickOpen');
    await tidy();
  });

  it('is offered on the statement and at what it lacks, and nowhere else', async () => {
    const { document } = await openEditor(await writeFile('bare.md', bare.replace('by 1 December 2027', 'soon')));
    assert.equal((await actionsAt(document, STATEMENT.slice(0, 20), 'refactor.rewrite')).length, 1);
    assert.equal((await actionsAt(document, STATEMENT.slice(0, 20))).length, 1);
    await until('a finding', () => findingsOf(document.uri).some((found) => codeOf(found).startsWith('time-bound/')));
    assert.equal((await actionsAt(document, 'soon', 'quickfix')).length, 1);
    assert.equal((await actionsAt(document, 'Book the Thursday slot')).length, 0);
    const over = await openEditor(await writeFile('over.md', goodGoal('over', { status: 'achieved' })));
    assert.equal((await actionsAt(over.document, 'Climb ten')).length, 0);
  });

  it('shows everything first, writes it as one edit, and one undo takes it back', async () => {
    const uri = await writeFile('bare.md', bare);
    const { document } = await openEditor(uri);
    const done = press('milepost.rewriteAsSmart');
    const shown = await toPreview();
    assert.match(shown, /\ndue: 2027-12-01\n/);
    assert.match(shown, /\n\| routes \| reach \| 0 \| 10 \| routes \| \| 2027-12-01 \|\n/);
    assert.equal(document.getText(), bare, 'nothing is written yet');
    // The list follows the preview.
    await until('the edit', async () => {
      if (document.getText() === bare) await enter();
      return document.getText() === shown;
    });
    await done;
    assert.equal(preview(), undefined, 'the preview is closed');
    assert.equal(document.isDirty, true, 'its author saves it');
    assert.equal(await textOnDisk(uri), bare);
    await vscode.window.showTextDocument(document);
    await press('undo');
    await until('the text before', () => document.getText() === bare);
  });

  it('writes nothing when it is left, wherever that is', async () => {
    const uri = await writeFile('bare.md', bare);
    const { document } = await openEditor(uri);
    const first = press('milepost.rewriteAsSmart');
    await until('the end', () => Promise.race([first.then(() => true), press('workbench.action.closeQuickOpen')]));
    await first;
    const second = press('milepost.rewriteAsSmart');
    await toPreview();
    await until('the end', () => Promise.race([second.then(() => true), press('workbench.action.closeQuickOpen')]));
    await second;
    assert.equal(preview(), undefined);
    assert.equal(document.getText(), bare);
    assert.equal(document.isDirty, false);
  });

  it('goes back and on again', async () => {
    const { document } = await openEditor(await writeFile('bare.md', bare));
    const done = press('milepost.rewriteAsSmart');
    const shown = await toPreview();
    for (let count = 0; count < 4; count += 1) {
      // oxlint-disable-next-line no-await-in-loop -- page after page.
      await press('workbench.action.quickInputBack');
    }
    await until('the edit', async () => {
      if (document.getText() === bare) await enter();
      return document.getText() === shown;
    });
    await done;
  });

  it('finds nothing to write where everything is said', async () => {
    const good = goodGoal('good');
    const uri = await writeFile('good.md', good);
    const { document } = await openEditor(uri);
    const done = press('milepost.rewriteAsSmart');
    assert.equal(await toPreview(), good);
    await until('the end', () => Promise.race([done.then(() => true), enter()]));
    await done;
    assert.equal(document.getText(), good);
  });
});
