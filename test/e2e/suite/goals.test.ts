import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MilepostApi } from '../../../src/editor/start';
import { goodGoal } from '../../support/suite-goals';
import {
  milepost,
  openEditor,
  rowOf,
  scratchUri,
  shownGoal,
  textOnDisk,
  tidy,
  writeFile,
} from '../../support/suite-workspace';
import { SettingsReader } from '../../../src/editor/settings';
import { ViewState } from '../../../src/editor/view-state';
import { copySample } from '../../../src/editor/commands/open-sample';
import { until } from '../../support/until';

describe('goals', () => {
  let api: MilepostApi;
  before(async () => {
    api = await milepost();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('milepost.showPrivate');
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
    const { document } = await openEditor(low);
    await vscode.commands.executeCommand('milepost.moveGoalUp');
    await until('the other order', () => order()[0] === low.toString());
    assert.match(document.getText(), /^priority: 1$/m);
    assert.match(await textOnDisk(high), /^priority: 98$/m);
  });

  it('pause in the view, and are saved', async () => {
    const uri = await writeFile('climb.md', goodGoal('climb', { status: 'active' }));
    const row = await until('the goal in the tree', () => rowOf(api.tree, uri));
    await vscode.commands.executeCommand('milepost.pauseGoal', row);
    assert.match(await textOnDisk(uri), /^status: paused$/m);
    await until('the view to follow', () => shownGoal(api, uri)?.status === 'paused');
  });

  it('are taken up again in the editor, drafts as well as paused ones', async () => {
    for (const status of ['paused', 'draft']) {
      const uri = await writeFile(`${status}.md`, goodGoal(status, { status }));
      const { document } = await openEditor(uri);
      await vscode.commands.executeCommand('milepost.activateGoal');
      assert.match(document.getText(), /^status: active$/m);
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
    const element = await until('the line', () => rowOf(api.tree, uri));
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

  it('are hidden and grouped in this workspace alone: no setting is written', async () => {
    for (const command of ['hidePrivate', 'showPrivate', 'groupByObjective', 'groupByStatus']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other.
      await vscode.commands.executeCommand(`milepost.${command}`);
    }
    for (const key of ['hidePrivate', 'goals.groupBy']) {
      const { globalValue, workspaceValue, workspaceFolderValue } =
        vscode.workspace.getConfiguration('milepost').inspect(key) ?? {};
      assert.deepEqual([globalValue, workspaceValue, workspaceFolderValue], [undefined, undefined, undefined], key);
    }
  });

  it('begin as the settings say, until somebody chooses in the view', async () => {
    const settings = new SettingsReader();
    const values = new Map<string, unknown>();
    const memento: vscode.Memento = {
      keys: () => [...values.keys()],
      get: <T>(key: string, otherwise?: T) => (values.has(key) ? (values.get(key) as T) : (otherwise as T)),
      update: async (key, value) => void values.set(key, value),
    };
    const state = new ViewState(memento, settings);
    const { Global } = vscode.ConfigurationTarget;
    const configuration = vscode.workspace.getConfiguration('milepost');
    try {
      assert.deepEqual([state.hidePrivate, state.groupBy], [false, 'status']);
      await configuration.update('hidePrivate', true, Global);
      await until('the setting', () => state.hidePrivate);
      await state.choose('hidePrivate', false);
      await state.choose('groupBy', 'objective');
      assert.deepEqual([state.hidePrivate, state.groupBy], [false, 'objective']);
    } finally {
      await configuration.update('hidePrivate', undefined, Global);
      vscode.Disposable.from(state, settings).dispose();
    }
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
