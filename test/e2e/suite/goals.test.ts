import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MilepostApi } from '../../../src/editor/start';
import { goodGoal } from '../../support/suite-goals';
import {
  milepost,
  openEditor,
  scratchUri,
  shownGoal,
  textOnDisk,
  tidy,
  writeFile,
} from '../../support/suite-workspace';
import { copySample } from '../../../src/editor/commands/open-sample';
import { until } from '../../support/until';

describe('goals', () => {
  let api: MilepostApi;
  before(async () => {
    api = await milepost();
  });
  afterEach(async () => {
    await vscode.workspace
      .getConfiguration('milepost')
      .update('hidePrivate', undefined, vscode.ConfigurationTarget.Global);
    await tidy();
  });

  it('move up and down by their priority, in as few files as can be', async () => {
    const low = await writeFile('low.md', goodGoal('low', { status: 'active', priority: '99', owner: 'zoe' }));
    const high = await writeFile('high.md', goodGoal('high', { status: 'active', priority: '98', owner: 'zoe' }));
    const order = () =>
      api.model
        .status()
        .goals.map(({ uri }) => uri)
        .filter((uri) => uri === low.toString() || uri === high.toString());
    await until('both goals', () => order().length === 2);
    assert.deepEqual(order(), [high, low].map(String));
    await openEditor(low);
    await vscode.commands.executeCommand('milepost.moveGoalUp');
    await until('the other order', () => order()[0] === low.toString());
    const changed = [await textOnDisk(low), await textOnDisk(high)].filter((text) => !/^priority: 9[89]$/m.test(text));
    assert.ok(changed.length <= 1);
  });

  it('pause, and are saved', async () => {
    const uri = await writeFile('climb.md', goodGoal('climb', { status: 'active' }));
    await openEditor(uri);
    await vscode.commands.executeCommand('milepost.pauseGoal');
    assert.match(await textOnDisk(uri), /^status: paused$/m);
    await until('the view to follow', () => shownGoal(api, uri)?.status === 'paused');
  });

  it('are taken up again, drafts as well as paused ones', async () => {
    for (const status of ['paused', 'draft']) {
      const uri = await writeFile(`${status}.md`, goodGoal(status, { status }));
      await openEditor(uri);
      await vscode.commands.executeCommand('milepost.activateGoal');
      assert.match(await textOnDisk(uri), /^status: active$/m);
      await until('the view to follow', () => shownGoal(api, uri)?.status === 'active');
    }
  });

  it('are left alone where they are shown as they were', async () => {
    const text = goodGoal('climb', { status: 'active' });
    const old = vscode.workspace.registerTextDocumentContentProvider('old', { provideTextDocumentContent: () => text });
    try {
      const { document } = await openEditor(vscode.Uri.parse('old:/climb.md'));
      assert.equal(document.languageId, 'markdown');
      const { version } = document;
      for (const command of ['pauseGoal', 'toggleStep', 'insertKpi', 'moveGoalUp']) {
        await vscode.commands.executeCommand(`milepost.${command}`);
      }
      assert.equal(document.version, version);
      assert.equal(document.getText(), text);
    } finally {
      old.dispose();
    }
  });

  it('pause in the view or the editor, whichever was asked, and not in one for the other', async () => {
    const uri = await writeFile('climb.md', goodGoal('climb', { status: 'active' }));
    await openEditor(uri);
    // What VS Code passes for a line that it fetches anew at the moment.
    await vscode.commands.executeCommand('milepost.pauseGoal', undefined);
    assert.equal(await textOnDisk(uri), goodGoal('climb', { status: 'active' }));
  });

  it('are explained anew when the explanation alone has changed', async () => {
    await vscode.commands.executeCommand('workbench.view.extension.milepost');
    const text = goodGoal('climb', { status: 'active', title: 'Explained' });
    const uri = await writeFile('climb.md', text);
    const element = await until('the line', async () => {
      const roots = (await api.tree.getChildren()) ?? [];
      const items = await Promise.all(roots.map((root) => api.tree.getTreeItem(root)));
      return roots[items.findIndex(({ id }) => id === uri.toString())];
    });
    const explain = async () => {
      const item = await api.tree.resolveTreeItem?.({}, element, new vscode.CancellationTokenSource().token);
      assert.ok(item?.tooltip instanceof vscode.MarkdownString);
      return item.tooltip.value;
    };
    assert.doesNotMatch(await explain(), /seven/);
    const told = new Promise((resolve) =>
      api.tree.onDidChangeTreeData?.((changed) => Array.isArray(changed) && changed.includes(element) && resolve(true)),
    );
    await writeFile('climb.md', text.replace('# Climb ten', '# Climb seven'));
    await told;
    assert.match(await explain(), /seven/);
  });

  it('that are private can be hidden and shown', async () => {
    const uri = await writeFile('secret.md', goodGoal('secret', { visibility: 'private' }));
    await until('the goal', () => shownGoal(api, uri));
    await vscode.commands.executeCommand('milepost.hidePrivate');
    await until('the goal to hide', () => !shownGoal(api, uri));
    await vscode.commands.executeCommand('milepost.showPrivate');
    await until('the goal to show', () => shownGoal(api, uri));
  });

  it('of the sample come along whole', async () => {
    const { extensionUri } = vscode.extensions.getExtension('milepost.milepost') ?? assert.fail();
    await vscode.workspace.fs.createDirectory(scratchUri(''));
    const copy = await copySample(extensionUri, scratchUri(''));
    const second = await copySample(extensionUri, scratchUri(''));
    assert.notEqual(copy.toString(), second.toString());
    assert.equal(
      await textOnDisk(vscode.Uri.joinPath(copy, 'goals', 'own-rota.md')),
      await textOnDisk(vscode.Uri.joinPath(extensionUri, 'media', 'sample', 'goals', 'own-rota.md')),
    );
  });
});
