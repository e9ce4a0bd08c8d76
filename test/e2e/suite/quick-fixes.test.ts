import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { goodGoal } from '../../support/suite-goals';
import { codeOf, codesOf, findingsOf, milepost, openEditor, tidy, writeFile } from '../../support/suite-workspace';
import { until } from '../../support/until';

const BAD_STATUS = 'front-matter/invalid-value';

describe('quick fixes', () => {
  before(milepost);
  afterEach(async () => {
    await vscode.workspace
      .getConfiguration('milepost')
      .update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await tidy();
  });

  it('offer first what mends the finding', async () => {
    const document = await openBadStatus();
    const [first] = await actionsAt(document, BAD_STATUS);
    assert.ok(first?.edit);
    assert.equal(await vscode.workspace.applyEdit(first.edit), true);
    assert.match(document.getText(), /^status: active$/m);
    await until('no finding', () => !codesOf(document.uri).includes(BAD_STATUS));
  });

  it('turn key results with headings of their own into rows, where nothing is found as well', async () => {
    const own = '| What | Base | Target | Current |\n|---|---|---|---|\n| Routes | 0 | 10 | 4 |\n';
    const text = goodGoal('routes').replace(/\| id [^#]*\|\n(?=\n##)/, own);
    const { document } = await openEditor(await writeFile('routes.md', text));
    const turning = async (words: string, kind?: string): Promise<readonly vscode.CodeAction[]> => {
      const at = document.positionAt(document.getText().indexOf(words));
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(at, at),
        ...(kind === undefined ? [] : [kind]),
      );
      return actions.filter(({ title }) => title.startsWith('Turn these'));
    };
    await until('the refactoring', async () => (await turning('| What')).length === 1);
    assert.deepEqual(await turning('## KPIs', 'refactor'), []);
    assert.deepEqual(await turning('Routes', 'quickfix'), []);
    const [action, ...others] = await turning('Routes', 'refactor.rewrite');
    assert.ok(action?.edit && others.length === 0);
    await vscode.workspace.applyEdit(action.edit);
    assert.match(document.getText(), /^\| id \| measure \| baseline \| Target \|$/m);
    assert.match(document.getText(), /^- ⟨date⟩ Routes: 4$/m);
    assert.deepEqual(await turning('Routes', 'refactor.rewrite'), []);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text, 'one undo takes it back');
  });

  it('switch a rule off for the line and for the file', async () => {
    for (const wanted of [/for this line$/, /for this file$/]) {
      const document = await openBadStatus();
      const action = (await actionsAt(document, BAD_STATUS)).find(({ title }) => wanted.test(title));
      assert.ok(action?.edit, `no action ${wanted}`);
      await vscode.workspace.applyEdit(action.edit);
      await until(`silence ${wanted}`, () => !codesOf(document.uri).includes(BAD_STATUS));
      await tidy();
    }
  });

  it('make a rule softer and switch it off for the workspace', async () => {
    const document = await openBadStatus();
    const run = async (wanted: RegExp) => {
      const action = (await actionsAt(document, BAD_STATUS)).find(({ title }) => wanted.test(title));
      assert.ok(action?.command, `no action ${wanted}`);
      await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    };
    await run(/softer: warning$/);
    await until('a warning', () =>
      findingsOf(document.uri).some(
        (found) => codeOf(found) === BAD_STATUS && found.severity === vscode.DiagnosticSeverity.Warning,
      ),
    );
    await run(/off .* for the workspace$/);
    await until('silence', () => !codesOf(document.uri).includes(BAD_STATUS));
    assert.deepEqual(vscode.workspace.getConfiguration('milepost').get('rules'), { [BAD_STATUS]: 'off' });
  });

  it('switch a rule off for the workspace from a file that is in none of its folders', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: goodGoal('status', { status: 'actve' }),
    });
    await vscode.window.showTextDocument(document);
    await until('the finding', () => codesOf(document.uri).includes(BAD_STATUS));
    const action = (await actionsAt(document, BAD_STATUS)).find(({ title }) => title.endsWith(' for the workspace'));
    assert.ok(action?.command);
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    await until('silence', () => !codesOf(document.uri).includes(BAD_STATUS));
    const rules = vscode.workspace.getConfiguration('milepost').inspect('rules');
    assert.deepEqual(rules?.workspaceValue, { [BAD_STATUS]: 'off' });
    assert.equal(rules.globalValue, undefined);
  });

  it('fix all at once what needs no choice', async () => {
    const document = await openBadStatus();
    const [fixAll] = await actionsAt(document, BAD_STATUS, vscode.CodeActionKind.SourceFixAll.append('milepost'));
    assert.ok(fixAll?.edit, 'no fix-all action');
    await vscode.workspace.applyEdit(fixAll.edit);
    await until('no finding', () => !codesOf(document.uri).includes(BAD_STATUS));
  });

  it('walk through tab stops where only the user knows', async () => {
    const text = goodGoal('stops', { status: 'active' }).replace(
      '## Why\nThe wall is where I meet the friends I moved away from.\n\n',
      '',
    );
    const uri = await writeFile('stops.md', text);
    const { document } = await openEditor(uri);
    await until('the finding', () => codesOf(uri).includes('relevant/no-reason'));
    const [first] = await actionsAt(document, 'relevant/no-reason');
    assert.ok(first?.edit);
    await vscode.workspace.applyEdit(first.edit);
    await until('the section', () => /^## Why\n.+/m.test(document.getText()));
    assert.doesNotMatch(document.getText(), /\$\{?\d/);
    await until('no finding', () => !codesOf(uri).includes('relevant/no-reason'));
  });
});

async function openBadStatus(): Promise<vscode.TextDocument> {
  const uri = await writeFile('status.md', goodGoal('status', { status: 'actve' }));
  const { document } = await openEditor(uri);
  await until('the finding', () => codesOf(uri).includes(BAD_STATUS));
  return document;
}

async function actionsAt(document: vscode.TextDocument, code: string, kind?: vscode.CodeActionKind) {
  const finding = findingsOf(document.uri).find((found) => codeOf(found) === code);
  assert.ok(finding, `no finding ${code}`);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding.range,
    (kind ?? vscode.CodeActionKind.QuickFix).value,
  );
}
