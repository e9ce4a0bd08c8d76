import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../support/until';

const EXTENSION = 'milepost.milepost';

describe('activation', () => {
  it('is installed, and activates when a goal is opened', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION);
    assert.ok(extension, 'the extension is installed');
    const [goal] = await vscode.workspace.findFiles('**/goals/*.md', null, 1);
    assert.ok(goal, 'the workspace has a goal');
    await vscode.window.showTextDocument(goal);
    assert.ok(await until('activation', () => extension.isActive));
  });

  it('reads the workspace from disk @node', async () => {
    const { readdirSync } = await import('node:fs');
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder && readdirSync(folder.uri.fsPath).length > 0);
  });
});
