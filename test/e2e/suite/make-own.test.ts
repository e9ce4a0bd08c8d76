import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MilepostApi } from '../../../src/editor/start';
import { milepost, openEditor, shownGoal, textOnDisk, tidy, writeFile } from '../../support/suite-workspace';
import { until } from '../../support/until';

async function offered(uri: vscode.Uri, line: number, kind = 'refactor'): Promise<readonly string[]> {
  const at = new vscode.Range(line, 0, line, 0);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    at,
    kind,
  );
  return actions.map(({ title }) => title).filter((title) => title.startsWith('Make this'));
}

describe('making a Markdown file a goal', () => {
  let api: MilepostApi;
  before(async () => {
    api = await milepost();
  });
  afterEach(tidy);

  it('adds front matter, leaves the text and the saving to its author, and shows the goal', async () => {
    const text = '# Throw ten bowls\n\n- [ ] Buy clay\n';
    const uri = await writeFile('bowls.md', text);
    const { document } = await openEditor(uri);
    await vscode.commands.executeCommand('milepost.makeOwn', uri, 'goal');
    await until('the goal', () => shownGoal(api, uri)?.title === 'Throw ten bowls');
    assert.match(
      document.getText(),
      /^---\ntype: goal\nid: throw-ten-bowls\ntitle: Throw ten bowls\nstatus: draft\nowner: (?:ruta|callum)\n---\n/,
    );
    assert.ok(document.getText().endsWith(`---\n${text}`));
    assert.equal(await textOnDisk(uri), text);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text, 'one undo takes it back');
  });

  it('is offered as a refactoring at the first line of a file without a type, and nowhere else', async () => {
    const plain = await writeFile('note.md', '# A note\nMore.\n');
    await openEditor(plain);
    assert.equal((await offered(plain, 0)).length, 4);
    assert.deepEqual(await offered(plain, 1), []);
    assert.deepEqual(await offered(plain, 0, 'quickfix'), []);
    const other = await writeFile('recipe.md', '---\ntype: recipe\n---\n# Soup\n');
    await openEditor(other);
    assert.deepEqual(await offered(other, 0), []);
  });
});
