import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { goodGoal } from '../../support/suite-goals';
import {
  codeOf,
  codesOf,
  findingsOf,
  milepost,
  openEditor,
  rangeOfText,
  replaceInEditor,
  tidy,
  writeFile,
} from '../../support/suite-workspace';
import { until } from '../../support/until';

describe('findings', () => {
  before(milepost);
  afterEach(tidy);

  it('come and go at the right words while one types, without saving', async () => {
    const uri = await writeFile('climb.md', goodGoal('climb', { status: 'active' }));
    const editor = await openEditor(uri);
    await replaceInEditor(editor, 'due: 2027-12-01', 'due: 2027-02-30');
    const finding = await until('the finding', () =>
      findingsOf(uri).find((found) => codeOf(found) === 'time-bound/invalid-date'),
    );
    assert.deepEqual(finding.range, rangeOfText(editor.document, '2027-02-30'));
    assert.equal(editor.document.isDirty, true);
    await replaceInEditor(editor, '2027-02-30', '2027-12-01');
    await until('the finding to go', () => !codesOf(uri).includes('time-bound/invalid-date'));
  });

  it('name the rule and lead to its page', async () => {
    const uri = await writeFile('vague.md', goodGoal('vague', { status: 'actve' }));
    await openEditor(uri);
    const finding = await until('the finding', () =>
      findingsOf(uri).find((found) => codeOf(found) === 'front-matter/invalid-value'),
    );
    assert.ok(typeof finding.code === 'object');
    const page = await vscode.workspace.openTextDocument(finding.code.target);
    assert.match(page.getText(), /^# front-matter\/invalid-value$/m);
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
  });

  it('lead to the line of the same id in a file that is not open', async () => {
    const other = await writeFile('other.md', goodGoal('same', { status: 'active' }));
    const uri = await writeFile('climb.md', goodGoal('same', { status: 'active' }));
    await openEditor(uri);
    const finding = await until('the finding', () =>
      findingsOf(uri).find((found) => codeOf(found) === 'front-matter/duplicate-id'),
    );
    const [place] = finding.relatedInformation ?? [];
    assert.equal(place?.location.uri.toString(), other.toString());
    assert.equal(goodGoal('same').split('\n')[place.location.range.start.line], 'id: same');
  });

  it('are hints while the goal is a draft, and warnings once it is worked on', async () => {
    const text = goodGoal('draft').replace('due: 2027-12-01\n', '').replace(' by 1 December 2027', '');
    const uri = await writeFile('draft.md', text);
    const editor = await openEditor(uri);
    const severityOf = (code: string) => findingsOf(uri).find((found) => codeOf(found) === code)?.severity;
    await until('a hint', () => severityOf('time-bound/no-deadline') === vscode.DiagnosticSeverity.Hint);
    await replaceInEditor(editor, 'status: draft', 'status: active');
    await until('a warning', () => severityOf('time-bound/no-deadline') === vscode.DiagnosticSeverity.Warning);
  });

  it('go when the file is closed, but for its errors', async () => {
    const uri = await writeFile('closing.md', goodGoal('closing', { owner: '', due: 'soon' }));
    await openEditor(uri);
    await until('findings', () => findingsOf(uri).length > 1);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('the error alone', () => codesOf(uri).join() === 'time-bound/invalid-date');
  });

  it('follow what other files say', async () => {
    const profile = await writeFile(
      'sam.md',
      '---\ntype: profile\nid: sam\nname: Sam\nrole: mentee\n---\n## Aspirations\n- Guide on rock by 2030 ^guide\n',
    );
    const goal = await writeFile('climb.md', goodGoal('climb', { status: 'active', supports: '[sam#guide]' }));
    await openEditor(goal);
    const unresolved = 'relevant/unresolved-support';
    const other = await openEditor(profile);
    await until('a quiet goal', () => codesOf(goal).every((code) => code !== unresolved));
    await replaceInEditor(other, '^guide', '^teach');
    await until('the goal to complain', () => codesOf(goal).includes(unresolved));
    await replaceInEditor(other, '^teach', '^guide');
    await until('the goal to be quiet again', () => !codesOf(goal).includes(unresolved));
  });

  it('hear a request for feedback that asks for anything at all', async () => {
    const text =
      '---\ntype: feedback\nfrom: callum\nto: ruta\nstatus: requested\nskills: [planning]\n---\n# Rota\n\n## Questions\n- Any feedback?\n';
    const { document } = await openEditor(await writeFile('feedback.md', text));
    const finding = await until('the finding', () =>
      findingsOf(document.uri).find((found) => codeOf(found) === 'feedback/vague'),
    );
    assert.deepEqual(finding.range, rangeOfText(document, 'Any feedback?'));
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Information);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      'quickfix',
    );
    const titles = actions.map(({ title }) => title).filter((title) => title.startsWith('Ask: '));
    assert.equal(titles.length, 3);
    assert.equal(titles[0], 'Ask: “How am I progressing in developing planning?”');
  });

  it('leave other Markdown alone', async () => {
    const ours = await writeFile('ours.md', goodGoal('ours', { due: 'soon' }));
    const foreign = await writeFile('foreign.md', '---\nlayout: post\ndue: soon\n---\n# I want to improve\n');
    await openEditor(foreign);
    await openEditor(ours);
    await until('findings in ours', () => findingsOf(ours).length > 0);
    assert.deepEqual(codesOf(foreign), []);
  });
});
