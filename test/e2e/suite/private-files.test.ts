import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  codeOf,
  codesOf,
  findingsOf,
  milepost,
  openEditor,
  scratchUri,
  textOnDisk,
  tidy,
  writeFile,
} from '../../support/suite-workspace';
import { until } from '../../support/until';

const CODE = 'privacy/committed';
const JOURNAL = '---\ntype: journal\ndate: 2027-06-08\nvisibility: private\n---\n# Tuesday\n';

async function actionsAt(document: vscode.TextDocument): Promise<readonly vscode.CodeAction[]> {
  const finding = findingsOf(document.uri).find((found) => codeOf(found) === CODE);
  assert.ok(finding, `no finding ${CODE}`);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding.range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

async function apply(document: vscode.TextDocument, title: RegExp): Promise<void> {
  const action = (await actionsAt(document)).find((one) => title.test(one.title));
  assert.ok(action?.edit, `no action ${title}`);
  assert.equal(await vscode.workspace.applyEdit(action.edit), true);
}

/** A journal entry in a folder that looks like a repository. */
async function journalInRepository(): Promise<vscode.TextDocument> {
  await writeFile('.git/HEAD', 'ref: refs/heads/main\n');
  const { document } = await openEditor(await writeFile('journal/a.md', JOURNAL));
  await until('the finding', () => codesOf(document.uri).includes(CODE));
  return document;
}

describe('a private file in a git work tree', () => {
  before(milepost);
  afterEach(tidy);

  it('is left out by a line in .gitignore', async () => {
    const document = await journalInRepository();
    await apply(document, /^Add “\/journal\/a\.md” to \.gitignore$/);
    await until('no finding', () => !codesOf(document.uri).includes(CODE));
    const ignoring = await vscode.workspace.openTextDocument(scratchUri('.gitignore'));
    assert.equal(ignoring.getText(), '/journal/a.md\n');
  });

  it('is followed when .gitignore changes on disk', async () => {
    const document = await journalInRepository();
    await writeFile('.gitignore', 'journal/\n');
    await until('no finding', () => !codesOf(document.uri).includes(CODE));
    await writeFile('.gitignore', 'other/\n');
    await until('the finding', () => codesOf(document.uri).includes(CODE));
  });

  it('moves below private/', async () => {
    await writeFile('.gitignore', 'private/\n');
    const document = await journalInRepository();
    await apply(document, /^Move it to .*private\/.*journal\/a\.md$/);
    const action = vscode.workspace.textDocuments.find(({ uri }) => /\/private\/.*journal\/a\.md$/.test(uri.path));
    assert.ok(action, 'the moved file is open');
    assert.equal(await textOnDisk(action.uri), JOURNAL);
    await vscode.workspace.fs.delete(action.uri);
  });
});
