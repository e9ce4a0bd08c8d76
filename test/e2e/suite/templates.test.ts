import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MilepostApi } from '../../../src/editor/start';
import { milepost, openEditor, shownGoal, tidy, workspaceUri } from '../../support/suite-workspace';
import { until } from '../../support/until';

const press = (command: string) => vscode.commands.executeCommand(command);
const enter = () => press('workbench.action.acceptSelectedQuickOpenItem');

describe('templates', () => {
  let api: MilepostApi;
  before(async () => {
    api = await milepost();
  });
  afterEach(async () => {
    await press('workbench.action.closeQuickOpen');
    await tidy();
  });

  it('fill an empty document with an example', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
    await vscode.window.showTextDocument(document);
    const done = press('milepost.insertExample');
    await until('the example', async () => {
      if (document.getText() === '') await enter();
      return document.getText() !== '';
    });
    await done;
    assert.match(document.getText(), /^---\ntype: goal\nid: portfolio\n/);
    assert.match(document.getText(), /\nowner: ruta\n/);
    assert.match(document.getText(), /\ncategory: career\n/);
    assert.doesNotMatch(document.getText(), /\{\{|\$\{/);
  });

  it('become a file beside the goals where a document is open', async () => {
    const uri = workspaceUri('goals/portfolio.md');
    const other = await openEditor(workspaceUri('goals/own-rota.md'));
    try {
      const done = press('milepost.insertExample');
      await until('the file', async () => {
        if (vscode.window.activeTextEditor === other) await enter();
        return shownGoal(api, uri)?.title === 'Portfolio';
      });
      await done;
    } finally {
      await tidy();
      await vscode.workspace.fs.delete(uri);
    }
    await until('the file to go', () => shownGoal(api, uri) === undefined);
  });
});
