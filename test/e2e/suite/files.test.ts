import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MilepostApi } from '../../../src/editor/start';
import { goodGoal } from '../../support/suite-goals';
import {
  closeEditors,
  milepost,
  openEditor,
  replaceInEditor,
  scratchUri,
  shownGoal,
  tidy,
  workspaceUri,
  writeFile,
} from '../../support/suite-workspace';
import { until } from '../../support/until';

const BURST = 200;

describe('files', () => {
  let api: MilepostApi;
  before(async () => {
    api = await milepost();
  });
  afterEach(tidy);

  const titleOf = (uri: vscode.Uri) => shownGoal(api, uri)?.title;

  it('that other programs write, change and delete are followed', async () => {
    const uri = await writeFile('climb.md', goodGoal('climb'));
    await until('the new file', () => titleOf(uri) === 'Ten climbs');
    await writeFile('climb.md', goodGoal('climb', { title: 'Twelve climbs' }));
    await until('the changed file', () => titleOf(uri) === 'Twelve climbs');
    await vscode.workspace.fs.delete(uri);
    await until('the file to go', () => titleOf(uri) === undefined);
  });

  it('that are open count with what is unsaved, until they are closed', async () => {
    const uri = await writeFile('climb.md', goodGoal('climb'));
    const editor = await openEditor(uri);
    await replaceInEditor(editor, 'Ten climbs', 'Unsaved climbs');
    await until('the unsaved title', () => titleOf(uri) === 'Unsaved climbs');
    const fence = await writeFile('fence.md', goodGoal('fence'));
    await writeFile('climb.md', goodGoal('climb', { title: 'Climbs from elsewhere' }));
    await until('a later file to be read', () => titleOf(fence) === 'Ten climbs');
    assert.equal(titleOf(uri), 'Unsaved climbs');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('the file to win again', () => titleOf(uri) === 'Climbs from elsewhere');
  });

  it('that are renamed, alone or with their folder, are found at their new place', async () => {
    // One folder after the other: what happens in a folder that is two moments old is not always announced.
    const beside = await writeFile('beside.md', goodGoal('beside'));
    await until('the first file', () => titleOf(beside));
    const before = await writeFile('old/climb.md', goodGoal('climb'));
    await until('the file', () => titleOf(before));
    const renamed = scratchUri('old/walk.md');
    await vscode.workspace.fs.rename(before, renamed);
    await until('the renamed file', () => titleOf(renamed) && !titleOf(before));
    const moved = scratchUri('new/walk.md');
    await vscode.workspace.fs.rename(scratchUri('old'), scratchUri('new'));
    await until('the file in its renamed folder', () => titleOf(moved) && !titleOf(renamed));
    await vscode.workspace.fs.delete(scratchUri('new'), { recursive: true });
    await until('the file to go with its folder', () => !titleOf(moved));
  });

  it('of a branch switch are one update', async () => {
    const first = await writeFile('first.md', goodGoal('first'));
    await until('the first file', () => titleOf(first));
    let updates = 0;
    const counting = api.model.onDidChangeStatus(() => (updates += 1));
    const names = Array.from({ length: BURST }, (_, index) => `goal-${index}.md`);
    const written = await Promise.all(names.map((name, index) => writeFile(name, goodGoal(`burst-${index}`))));
    const count = () => api.model.status().goals.filter(({ uri }) => /\/goal-\d+\.md$/.test(uri)).length;
    await until('all files', () => count() === BURST);
    await Promise.all(written.map((uri) => vscode.workspace.fs.delete(uri)));
    await until('all files to go', () => count() === 0);
    counting.dispose();
    // Two bursts; a slow disk may cut each in a few, but never in one for each file.
    assert.ok(updates <= 20, `${updates} updates for ${BURST} files`);
  });

  it('that cannot be understood are named, and the others work on', async () => {
    const broken = await writeFile('broken.md', '---\ntype: goal\n  title: : [\n---\n# Broken\n');
    const good = await writeFile('good.md', goodGoal('good'));
    await until('the good file', () => titleOf(good));
    const problem = await until('the broken file', () =>
      api.model.status().unreadable.find(({ uri }) => uri === broken.toString()),
    );
    assert.ok(problem.problem.template.length > 0);
    await writeFile('broken.md', goodGoal('mended'));
    await until('the mended file', () => titleOf(broken) === 'Ten climbs');
    assert.ok(api.model.status().unreadable.every(({ uri }) => uri !== broken.toString()));
  });

  it('that are too large are listed and not read', async () => {
    const filler = `${'A line that fills the file. '.repeat(40)}\n`.repeat(2200);
    const uri = await writeFile('large.md', `${goodGoal('large')}\n${filler}`);
    const skipped = await until('the large file', () =>
      api.model.status().unreadable.find((place) => place.uri === uri.toString()),
    );
    assert.match(skipped.problem.template, /larger than 2 MB/);
    assert.equal(titleOf(uri), undefined);
    const { document } = await openEditor(uri);
    assert.deepEqual(await vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri, 10), []);
  });

  it('that the disk refuses to give are named, and the others work on @node', async function () {
    const { chmodSync } = await import('node:fs');
    // Nothing is refused to root, and nothing by this means on Windows.
    if (process.platform === 'win32' || process.getuid?.() === 0) return this.skip();
    const good = await writeFile('good.md', goodGoal('good'));
    const refused = await writeFile('refused.md', goodGoal('refused'));
    chmodSync(refused.fsPath, 0);
    await vscode.commands.executeCommand('milepost.refresh');
    const named = api.model.status().unreadable.filter(({ uri }) => uri === refused.toString());
    assert.equal(named.length, 1);
    assert.match(named[0]?.problem.template ?? '', /^Cannot be read/);
    assert.equal(titleOf(good), 'Ten climbs');
  });

  it('that were never saved, lie outside the folders or are excluded count only while they are open', async () => {
    const untitled = await vscode.workspace.openTextDocument({ language: 'markdown', content: goodGoal('untitled') });
    await vscode.window.showTextDocument(untitled, { preview: false });
    const outside = workspaceUri('../outside.md');
    await vscode.workspace.fs.writeFile(outside, new TextEncoder().encode(goodGoal('outside')));
    const excluded = await writeFile('node_modules/package/goal.md', goodGoal('excluded'));
    const uris = [untitled.uri, outside, excluded];
    for (const uri of [outside, excluded]) await openEditor(uri);
    await until('all three', () => uris.every(titleOf));
    await closeEditors();
    const fence = await writeFile('fence.md', goodGoal('fence'));
    await until('a later file to be read', () => titleOf(fence));
    await vscode.workspace.fs.delete(outside);
    assert.deepEqual(uris.filter(titleOf).map(String), []);
    const named = api.model.status().unreadable.map(({ uri }) => uri);
    assert.deepEqual(
      named.filter((uri) => uris.map(String).includes(uri)),
      [],
    );
  });

  it('in excluded folders are not read', async () => {
    const hidden = await writeFile('node_modules/package/goal.md', goodGoal('hidden'));
    const good = await writeFile('good.md', goodGoal('good'));
    await until('the good file', () => titleOf(good));
    assert.equal(titleOf(hidden), undefined);
    await vscode.commands.executeCommand('milepost.refresh');
    assert.equal(titleOf(hidden), undefined);
  });
});
