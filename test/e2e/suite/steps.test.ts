import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MilepostApi } from '../../../src/editor/start';
import { goodGoal } from '../../support/suite-goals';
import {
  milepost,
  openEditor,
  replaceInEditor,
  shownGoal,
  textOnDisk,
  tidy,
  writeFile,
} from '../../support/suite-workspace';
import { until } from '../../support/until';

const STEP = 'Book the Thursday slot';
const DONE = `- [x] ${STEP}  [due:: 2027-06-20]  [completion:: 2027-06-10]`;

describe('steps', () => {
  let api: MilepostApi;
  before(async () => {
    api = await milepost();
  });
  afterEach(tidy);

  async function shown(uri: vscode.Uri) {
    return until('the goal in the view', () => shownGoal(api, uri));
  }

  it('ticked in the view are ticked and dated in a file that is not open, and saved', async () => {
    const uri = await writeFile('climb.md', goodGoal('climb'));
    const step = (await shown(uri)).steps.find(({ text }) => text === STEP);
    assert.ok(step);
    assert.equal(await api.setTaskState(uri, step.line, step.text, true), true);
    assert.ok((await textOnDisk(uri)).includes(DONE));
    await until('the view to follow', () => shownGoal(api, uri)?.stepCount.done === 1);
    assert.equal(await api.setTaskState(uri, step.line, step.text, false), true);
    assert.equal(await textOnDisk(uri), goodGoal('climb'));
  });

  it('ticked in the view leave an unsaved document unsaved', async () => {
    const uri = await writeFile('climb.md', goodGoal('climb'));
    const editor = await openEditor(uri);
    await replaceInEditor(editor, 'Ten climbs', 'Twelve climbs');
    await api.setTaskState(uri, 0, STEP, true);
    assert.ok(editor.document.getText().includes(DONE));
    assert.equal(editor.document.isDirty, true);
    assert.equal(await textOnDisk(uri), goodGoal('climb'));
  });

  it('ticked in the file are ticked in the view before it is saved', async () => {
    const uri = await writeFile('climb.md', goodGoal('climb'));
    const editor = await openEditor(uri);
    await shown(uri);
    await replaceInEditor(editor, `- [ ] ${STEP}`, `- [x] ${STEP}`);
    await until('the view to follow', () => shownGoal(api, uri)?.stepCount.done === 1);
    assert.equal(editor.document.isDirty, true);
  });

  it('are found again when lines have moved meanwhile', async () => {
    const uri = await writeFile('climb.md', goodGoal('climb'));
    const { line } = (await shown(uri)).steps[0] ?? { line: -1 };
    await writeFile('climb.md', goodGoal('climb').replace('## Why', '\n\n\n## Why'));
    assert.equal(await api.setTaskState(uri, line, STEP, true), true);
    await until('the tick on disk', async () => (await textOnDisk(uri)).includes(DONE));
  });

  it('that are gone are not invented', async () => {
    const uri = await writeFile('climb.md', goodGoal('climb'));
    await shown(uri);
    assert.equal(await api.setTaskState(uri, 5, 'No such step', true), false);
    assert.equal(await textOnDisk(uri), goodGoal('climb'));
  });

  it('are ticked at the cursor by a command, in one undo', async () => {
    const uri = await writeFile('climb.md', goodGoal('climb'));
    const editor = await openEditor(uri);
    const at = editor.document.positionAt(editor.document.getText().indexOf(STEP));
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('milepost.toggleStep');
    assert.ok(editor.document.getText().includes(DONE));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), goodGoal('climb'));
  });

  it('show in the tree with a box and the day', async () => {
    const uri = await writeFile('climb.md', goodGoal('climb', { status: 'active' }));
    const label = await until('the step in the tree', async () => {
      const rows = await visibleRows(api.tree);
      return rows.find((row) => row.label === STEP && row.id?.startsWith(uri.toString()));
    });
    assert.equal(label.description, 'in 10 days');
    assert.deepEqual((label.checkboxState as { state: number }).state, vscode.TreeItemCheckboxState.Unchecked);
  });
});

/** Every line of the tree, folded or not. */
async function visibleRows(
  tree: vscode.TreeDataProvider<unknown>,
  parent?: unknown,
): Promise<readonly vscode.TreeItem[]> {
  const rows: vscode.TreeItem[] = [];
  for (const element of (await tree.getChildren(parent)) ?? []) {
    // oxlint-disable-next-line no-await-in-loop -- in the order of the tree.
    rows.push(await tree.getTreeItem(element), ...(await visibleRows(tree, element)));
  }
  return rows;
}
