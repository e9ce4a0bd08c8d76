import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { version } from '../../../package.json';
import type { MilepostApi } from '../../../src/editor/start';
import { goodGoal } from '../../support/suite-goals';
import { milepost, openEditor, scratchUri, shownGoal, tidy, writeFile } from '../../support/suite-workspace';
import { until } from '../../support/until';

const LARGER_THAN_READ = 2 * 1024 * 1024 + 1;

async function shown(): Promise<string> {
  await vscode.commands.executeCommand('milepost.showHealth');
  return vscode.window.activeTextEditor?.document.getText() ?? '';
}

describe('Show Health', () => {
  let api: MilepostApi;
  before(async () => {
    api = await milepost();
  });
  afterEach(tidy);

  it('tells what there is, in the editor, where it cannot be changed', async () => {
    const report = await shown();
    const { document } = vscode.window.activeTextEditor ?? assert.fail('nothing is shown');
    assert.equal(vscode.workspace.fs.isWritableFileSystem(document.uri.scheme), false);
    const goals = api.model.status().goals.length;
    for (const line of [`- Milepost ${version}`, '- reading: finished', `  - goal: ${goals}`]) {
      assert.ok(report.split('\n').includes(line), `${line}\n\n${report}`);
    }
    assert.match(report, /^- at the start: .*; \d+ known, \d+ of \d+ unchanged, the rest read; \d+ ms$/m);
    assert.match(report, /^\| Reading a folder \| \d+ \| [\d.]+ \| [\d.]+ \|$/m);
    assert.match(report, /^\| Activating \| 1 \|/m);
  });

  it('counts anew when it is asked for again', async () => {
    const before = await shown();
    assert.doesNotMatch(before, /larger than/);
    await writeFile('large.md', goodGoal('large') + 'x'.repeat(LARGER_THAN_READ));
    await until('the large file to be skipped', () => api.model.status().unreadable.length > 0);
    await until('the report to follow', async () => (await shown()).includes('  - Not read: larger than 2 MB: 1'));
  });

  it('names no file and no person, and quotes nothing', async () => {
    const uri = await writeFile('climb.md', goodGoal('climb', { status: 'active', due: 'soon' }));
    await until('the goal', () => shownGoal(api, uri));
    await openEditor(uri);
    const gone = { kind: 'goal', goal: { uri: scratchUri('gone-climb.md').toString() } };
    await vscode.commands.executeCommand('milepost.pauseGoal', { node: { subject: gone } });
    const report = await shown();
    assert.match(report, /^\| [\dT:Z-]+ \| 1 \| The command milepost\.pauseGoal \| [\w ]*\(?\w*Error\)? \|$/m);
    const { goals, people } = api.model.status();
    const names = [
      ...goals.flatMap(({ uri: goal, title, owner }) => [goal, title, owner, goal.replace(/^.*\//, '')]),
      ...Object.values(people).flat(),
      ...(vscode.workspace.workspaceFolders ?? []).flatMap(({ name, uri: { path } }) => [name, path]),
    ].filter((name): name is string => typeof name === 'string' && name !== '');
    assert.ok(names.length > goals.length, 'there are names to look for');
    for (const name of names) assert.ok(!report.includes(name), `${name}\n\n${report}`);
    assert.doesNotMatch(report, /climb|\.md\b|\w\/\w/);
  });

  it('is copied as it is shown', async () => {
    await vscode.commands.executeCommand('milepost.copyHealth');
    assert.match(await vscode.env.clipboard.readText(), /^# Milepost: health\n/);
  });
});
