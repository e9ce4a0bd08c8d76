import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { goodGoal } from '../../support/suite-goals';
import {
  milepost,
  openEditor,
  rangeOfText,
  textOnDisk,
  tidy,
  workspaceUri,
  writeFile,
} from '../../support/suite-workspace';
import { until } from '../../support/until';

describe('the editor', () => {
  before(milepost);
  afterEach(tidy);

  it('shows the score above the statement, its letters adding up', async () => {
    const { document } = await openEditor(await writeFile('climb.md', goodGoal('climb')));
    const lens = await until('a lens', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        10,
      );
      return found[0];
    });
    assert.equal(lens.range.start.line, rangeOfText(document, '# Climb').start.line);
    const [, score, ...points] =
      /^SMART (\d+) · S (\d+) · M (\d+) · A (\d+) · R (\d+) · T (\d+)$/.exec(lens.command?.title ?? '') ?? [];
    assert.equal(points.length, 5, lens.command?.title);
    assert.equal(
      points.map(Number).reduce((sum, each) => sum + each, 0),
      Number(score),
    );
  });

  it('has no lens where the goal is over, or the user wants none', async () => {
    const { document } = await openEditor(await writeFile('climb.md', goodGoal('climb', { status: 'achieved' })));
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      10,
    );
    assert.deepEqual(lenses, []);
  });

  it('lists every check with the words that earned its points', async () => {
    const { document } = await openEditor(await writeFile('climb.md', goodGoal('climb')));
    const at = rangeOfText(document, 'ten 6b').start;
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const text = hovers
      .flatMap(({ contents }) => contents as vscode.MarkdownString[])
      .map(({ value }) => value)
      .join('\n');
    for (const expected of [/SMART \d+/, /Specific/, /Measurable/, /Achievable/, /Relevant/, /Time.?bound/])
      assert.match(text, expected);
    assert.doesNotMatch(text, /^- /m);
    assert.match(text, /1&nbsp;December&nbsp;2027|1 December 2027/);
  });

  it('offers aspirations and objectives for `supports`, and goes there', async () => {
    const uri = await writeFile('climb.md', goodGoal('climb', { supports: '[program#people-stay, ]' }));
    const { document } = await openEditor(uri);
    const list = rangeOfText(document, 'program#people-stay, ').end;
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      list,
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('program#people-stay'), labels.slice(0, 20).join(', '));
    assert.ok(
      labels.some((label) => label.startsWith('ruta#')),
      'no aspiration of Ruta’s',
    );
    const at = rangeOfText(document, 'people-stay').start;
    const [target] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      uri,
      at,
    );
    assert.equal(target?.targetUri.toString(), workspaceUri('program.md').toString());
    const program = await vscode.workspace.openTextDocument(workspaceUri('program.md'));
    assert.match(program.lineAt(target.targetRange.start.line).text, /\^people-stay/);
  });

  it('completes inside the quotes that are there', async () => {
    const uri = await writeFile('climb.md', goodGoal('climb', { supports: '[""]' }));
    const { document } = await openEditor(uri);
    const inside = rangeOfText(document, '""').start.translate(0, 1);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      inside,
    );
    const item = items.find(({ insertText }) => insertText === 'program#people-stay');
    assert.deepEqual(item?.range, new vscode.Range(inside, inside));
  });

  it('inserts a KPI row with tab stops', async () => {
    const editor = await openEditor(await writeFile('climb.md', goodGoal('climb')));
    await vscode.commands.executeCommand('milepost.insertKpi');
    const row = await until('a second row', () => /\| routes .*\n\| (.*) \|\n/.exec(editor.document.getText())?.[1]);
    assert.match(row, /⟨what is counted⟩ .* 2027-12-01$/);
  });

  it('serves its pages and nothing else of the extension, and lets nobody write them', async () => {
    const { extensionUri } = vscode.extensions.getExtension('milepost.milepost') ?? assert.fail();
    const own = await textOnDisk(page('/rules/specific/vague-verb.md'));
    assert.equal(own, await textOnDisk(vscode.Uri.joinPath(extensionUri, 'media/rules/specific/vague-verb.md')));
    for (const path of [
      '/../package.json',
      '/rules/no/such-page.md',
      '/rules/specific',
      '/icon.png',
      '/sample/program.md',
    ]) {
      await assert.rejects(textOnDisk(page(path)), path);
    }
    await assert.rejects(async () =>
      vscode.workspace.fs.writeFile(page('/rules/specific/vague-verb.md'), new Uint8Array()),
    );
    assert.equal(vscode.workspace.fs.isWritableFileSystem('milepost-page'), false);
  });
});

function page(path: string): vscode.Uri {
  return vscode.Uri.from({ scheme: 'milepost-page', path });
}
