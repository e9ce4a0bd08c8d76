import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MilepostApi } from '../../../src/editor/start';
import { goodGoal } from '../../support/suite-goals';
import {
  milepost,
  openEditor,
  replaceInEditor,
  rowOf,
  shownGoal,
  textOnDisk,
  tidy,
  writeFile,
} from '../../support/suite-workspace';
import { until } from '../../support/until';

const STEP = 'Book the Thursday slot';
const TICKED = `- [x] ${STEP}`;
const undo = () => vscode.commands.executeCommand('milepost.undoLastChange');

const ranked = (id: string, priority: string) => goodGoal(id, { status: 'active', priority, owner: 'zoe' });

describe('undo', () => {
  let api: MilepostApi;
  before(async () => {
    api = await milepost();
  });
  afterEach(tidy);

  async function tick(uri: vscode.Uri, text = STEP): Promise<void> {
    assert.equal(await api.setTaskState(uri, 0, text, true), true);
  }

  it('puts back every byte of a file that is not open', async () => {
    for (const [name, ending] of Object.entries({ lf: '\n', crlf: '\r\n' })) {
      const text = `\uFEFF${goodGoal('climb').replaceAll('\n', ending)}`.trimEnd();
      const uri = await writeFile(`${name}.md`, text);
      await tick(uri);
      assert.ok((await textOnDisk(uri)).includes(TICKED));
      await undo();
      // The decoder drops the mark, so bytes are compared.
      assert.deepEqual([...(await vscode.workspace.fs.readFile(uri))], [...new TextEncoder().encode(text)]);
    }
  });

  it('takes changes back one after the other, the last one first', async () => {
    const first = await writeFile('first.md', goodGoal('first'));
    const second = await writeFile('second.md', goodGoal('second'));
    await tick(first);
    await tick(second);
    await tick(second, 'Climb with Noor twice');
    await undo();
    assert.ok((await textOnDisk(second)).includes(TICKED));
    await undo();
    assert.equal(await textOnDisk(second), goodGoal('second'));
    await undo();
    assert.equal(await textOnDisk(first), goodGoal('first'));
  });

  it('keeps what has been written elsewhere since, and leaves it unsaved', async () => {
    const uri = await writeFile('climb.md', goodGoal('climb'));
    await tick(uri);
    const editor = await openEditor(uri);
    await replaceInEditor(editor, '## Why', 'More words.\n\n## Why');
    await undo();
    assert.equal(editor.document.getText(), goodGoal('climb').replace('## Why', 'More words.\n\n## Why'));
    assert.equal(editor.document.isDirty, true);
    assert.ok((await textOnDisk(uri)).includes(TICKED));
  });

  it('leaves all as it is where the same words have changed since, or the file has gone', async () => {
    const uri = await writeFile('climb.md', goodGoal('climb'));
    await tick(uri);
    const editor = await openEditor(uri);
    await replaceInEditor(editor, 'completion:: 2027-06-10', 'completion:: 2027-06-09');
    const text = editor.document.getText();
    await undo();
    assert.equal(editor.document.getText(), text);
    const gone = await writeFile('gone.md', goodGoal('gone'));
    await tick(gone);
    await vscode.workspace.fs.delete(gone);
    await undo();
    await assert.rejects(async () => vscode.workspace.fs.stat(gone));
  });

  it('does not make a file again that was deleted while it was ticked', async () => {
    const uri = await writeFile('climb.md', goodGoal('climb'));
    await tick(uri);
    await vscode.workspace.fs.delete(uri);
    assert.equal(await api.setTaskState(uri, 0, STEP, false), false);
    await assert.rejects(async () => vscode.workspace.fs.stat(uri));
  });

  it('waits for what has just been written elsewhere, and keeps it', async () => {
    const uri = await writeFile('climb.md', goodGoal('climb'));
    for (const [from, to] of [
      ['Climb with', 'Boulder in'],
      ['Boulder in', 'Climb with'],
    ] as const) {
      // As long as before: only such a text does VS Code overwrite without asking.
      assert.equal(from.length, to.length);
      await tick(uri);
      const written = (await textOnDisk(uri)).replaceAll(from, to);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(written));
      await undo();
      assert.equal(await textOnDisk(uri), goodGoal('climb').replaceAll('Climb with', to));
    }
  });

  it('passes over what has been taken back in the editor', async () => {
    const here = await writeFile('here.md', goodGoal('here'));
    const there = await writeFile('there.md', goodGoal('there'));
    await tick(here);
    const editor = await openEditor(there);
    await tick(there);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), goodGoal('there'));
    await undo();
    assert.equal(await textOnDisk(here), goodGoal('here'));
    assert.equal(editor.document.getText(), goodGoal('there'));
  });

  it('takes a ranking back in all of its files at once', async () => {
    const names = ['a', 'b', 'c', 'd'];
    const before = names.map((id, index) => ranked(id, String(index + 1)));
    const uris = await Promise.all(names.map((id, index) => writeFile(`${id}.md`, before[index] ?? '')));
    const [, , third] = uris;
    assert.ok(third);
    const row = await until('the goal in the tree', () => rowOf(api.tree, third));
    await until('its rank', async () => /\bup\b/.test((await api.tree.getTreeItem(row)).contextValue ?? ''));
    await vscode.commands.executeCommand('milepost.moveGoalUp', row);
    const order = () =>
      api.model
        .status()
        .goals.map(({ uri }) => uri)
        .filter((uri) => uris.some((one) => one.toString() === uri));
    await until('the other order', () => order()[1] === third.toString());
    const changed = (await Promise.all(uris.map(textOnDisk))).filter((now, index) => now !== before[index]);
    assert.equal(changed.length, 2);
    await undo();
    assert.deepEqual(await Promise.all(uris.map(textOnDisk)), before);
  });
});

describe('a command in an editor', () => {
  let api: MilepostApi;
  before(async () => {
    api = await milepost();
  });
  afterEach(tidy);

  it('leaves the text for its author to save, and can be taken back from elsewhere', async () => {
    const uri = await writeFile('climb.md', goodGoal('climb', { status: 'active' }));
    const editor = await openEditor(uri);
    const at = editor.document.positionAt(editor.document.getText().indexOf(STEP));
    editor.selection = new vscode.Selection(at, at);
    for (const command of ['toggleStep', 'pauseGoal', 'activateGoal']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other.
      await vscode.commands.executeCommand(`milepost.${command}`);
      assert.equal(editor.document.isDirty, true, command);
    }
    assert.ok(editor.document.getText().includes(TICKED));
    assert.equal(await textOnDisk(uri), goodGoal('climb', { status: 'active' }));
    await undo();
    assert.match(editor.document.getText(), /^status: paused$/m);
    await undo();
    await undo();
    assert.equal(editor.document.getText(), goodGoal('climb', { status: 'active' }));
    assert.equal(await textOnDisk(uri), goodGoal('climb', { status: 'active' }));
  });

  it('ranks a goal among those of its owner, and saves the other files alone', async () => {
    const foreign = goodGoal('foreign', { status: 'active', priority: '2', owner: 'yann' });
    const first = await writeFile('first.md', ranked('first', '1'));
    const other = await writeFile('other.md', foreign);
    const second = await writeFile('second.md', ranked('second', '2'));
    await until('the goals', () => [first, other, second].every((uri) => shownGoal(api, uri)));
    const editor = await openEditor(second);
    await vscode.commands.executeCommand('milepost.moveGoalDown');
    assert.equal(editor.document.isDirty, false, 'it is the last of its owner’s');
    await vscode.commands.executeCommand('milepost.moveGoalUp');
    assert.equal(await textOnDisk(first), ranked('first', '3'));
    assert.equal(await textOnDisk(other), foreign);
    assert.equal(await textOnDisk(second), ranked('second', '2'));
  });
});
