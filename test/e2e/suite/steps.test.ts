import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FileEdits } from '../../../src/editor/apply';
import { Clock } from '../../../src/editor/clock';
import { applyTicks } from '../../../src/editor/commands/task-commands';
import { SettingsReader } from '../../../src/editor/settings';
import type { MilepostApi } from '../../../src/editor/start';
import { ParsedDocuments } from '../../../src/editor/workspace/parsed-documents';
import { goodGoal } from '../../support/suite-goals';
import {
  milepost,
  openEditor,
  replaceInEditor,
  scratchUri,
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

  it('ticked together are ticked but for those whose file has gone', async () => {
    const here = await writeFile('here.md', goodGoal('here'));
    const gone = scratchUri('gone.md');
    const settings = new SettingsReader();
    const clock = new Clock(settings);
    const edits = new FileEdits(new ParsedDocuments(settings), () => undefined);
    const wanted = [tick(gone), tick(here), tick(here, 'No such step')];
    const lost = await applyTicks({ edits, clock }, wanted);
    assert.deepEqual(lost, [wanted[0], wanted[2]]);
    assert.deepEqual(await applyTicks({ edits, clock }, [tick(here)]), [], 'what is done already is done');
    vscode.Disposable.from(settings, clock).dispose();
    assert.ok((await textOnDisk(here)).includes(DONE));
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

function tick(uri: vscode.Uri, text = STEP) {
  return { task: { uri: uri.toString(), line: 0, text }, done: true };
}

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
