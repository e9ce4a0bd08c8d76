import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { MilepostApi } from '../../../src/editor/start';
import { goodGoal } from '../../support/suite-goals';
import {
  closeEditors,
  codesOf,
  findingsOf,
  milepost,
  openEditor,
  replaceInEditor,
  scratchUri,
  shownGoal,
  tidy,
  writeFile,
} from '../../support/suite-workspace';
import { until } from '../../support/until';

const DATE = 'time-bound/invalid-date';
const VALUE = 'front-matter/invalid-value';
const MISSING = 'front-matter/missing-key';
/** As many as Problems lists of files that are not open. */
const MOST = 500;

/** Two errors and, as it has no owner, a warning. */
const flawed = (id: string) =>
  goodGoal(id, { status: 'active', due: '31 August 2027', priority: 'high' }).replace('owner: sam\n', '');

const areErrors = (uri: vscode.Uri) => codesOf(uri).join() === [VALUE, DATE].join();
const severities = (uri: vscode.Uri) => new Set(findingsOf(uri).map(({ severity }) => severity));
const listed = () => vscode.languages.getDiagnostics().reduce((sum, [, { length }]) => sum + length, 0);
const isBad = (uri: vscode.Uri) => findingsOf(uri).length > 0;

async function setScope(scope: string | undefined): Promise<void> {
  await vscode.workspace
    .getConfiguration('milepost')
    .update('problems.scope', scope, vscode.ConfigurationTarget.Global);
}

describe('the findings of files that are not open', () => {
  let api: MilepostApi;
  before(async () => {
    api = await milepost();
  });
  afterEach(async () => {
    await setScope(undefined);
    await tidy();
  });

  const errorsIn = (uri: vscode.Uri) => api.model.status().errors[uri.toString()];

  it('are its errors, and follow the file on disk', async () => {
    const beside = await writeFile('beside.md', goodGoal('beside'));
    await until('the first file', () => shownGoal(api, beside));
    const uri = await writeFile('climb.md', flawed('climb'));
    await until('the errors', () => areErrors(uri));
    await until('the count', () => errorsIn(uri) === 2);
    const [first] = findingsOf(uri);
    assert.deepEqual(first?.range, new vscode.Range(6, 5, 6, 19), 'at the date');
    const renamed = scratchUri('walk.md');
    await vscode.workspace.fs.rename(uri, renamed);
    await until('the errors at their new place', () => areErrors(renamed) && !isBad(uri));
    await writeFile('walk.md', goodGoal('climb'));
    await until('the errors to go', () => !isBad(renamed) && errorsIn(renamed) === undefined);
    await writeFile('walk.md', flawed('climb'));
    await until('the errors again', () => areErrors(renamed));
    await vscode.workspace.fs.delete(renamed);
    await until('the errors to go with the file', () => !isBad(renamed) && errorsIn(renamed) === undefined);
  });

  it('of every type are listed, of other Markdown none', async () => {
    const journal = await writeFile('day.md', '---\ntype: journal\ndate: yesterday\n---\n# A day\n');
    const survey = await writeFile('survey.md', '---\ntype: survey\ntitle: Mid-term\ndue: June\n---\n');
    const broken = await writeFile('broken.md', '---\ntype: goal\ntitle: "no end\n---\n# A\n');
    const foreign = await writeFile('foreign.md', '---\nlayout: post\ndue: soon\n---\n# I want to improve\n');
    await until('all errors', () => [journal, survey, broken].every(isBad));
    assert.deepEqual([codesOf(journal), codesOf(survey), codesOf(foreign)], [[DATE], [DATE], []]);
  });

  it('give way to those of the open file, which are not doubled, and come back with what is on disk', async () => {
    const uri = await writeFile('climb.md', flawed('climb'));
    await until('the errors', () => areErrors(uri));
    const editor = await openEditor(uri);
    await until('all findings', () => codesOf(uri).includes(MISSING));
    assert.deepEqual(
      codesOf(uri).filter((code) => code === DATE || code === VALUE),
      [VALUE, DATE],
    );
    await replaceInEditor(editor, '31 August 2027', '2027-12-01');
    await until('the unsaved text to count', () => !codesOf(uri).includes(DATE) && errorsIn(uri) === 1);
    await closeEditors();
    await until('the errors of the file', () => areErrors(uri) && errorsIn(uri) === 2);
  });

  it('are those that the setting wants', async () => {
    const uri = await writeFile('climb.md', flawed('climb'));
    await until('the errors', () => areErrors(uri));
    await setScope('warnings');
    await until('the warnings', () => codesOf(uri).includes(MISSING));
    assert.ok(findingsOf(uri).every(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning));
    const draft = await writeFile('draft.md', goodGoal('draft').replace('due: 2027-12-01\n', ''));
    await setScope('all');
    await until('the hints', () =>
      findingsOf(draft).some(({ severity }) => severity === vscode.DiagnosticSeverity.Hint),
    );
    await setScope('openFiles');
    await until('nothing', () => !isBad(uri) && !isBad(draft));
    assert.equal(errorsIn(uri), 2, 'the views tell of them all the same');
  });

  it('follow other files: an id that is there twice is an error in both, until one is another', async () => {
    const one = await writeFile('one.md', goodGoal('same'));
    const other = await writeFile('other.md', goodGoal('same'));
    await until('both errors', () => isBad(one) && isBad(other));
    await writeFile('other.md', goodGoal('another'));
    await until('neither', () => !isBad(one) && !isBad(other));
  });

  it('are no more than anybody goes through, and the rest is counted', async () => {
    const steps = Array.from({ length: MOST + 100 }, (_, index) => `- [ ] Call ${index}  [due:: 2027-02-30]`).join(
      '\n',
    );
    const uri = await writeFile('many.md', `${goodGoal('many')}\n${steps}\n`);
    await until('the count', () => errorsIn(uri) === MOST + 100);
    assert.equal(findingsOf(uri).length, MOST);
    await writeFile('many.md', goodGoal('many'));
    await until('the errors to go', () => !isBad(uri));
  });

  it('are errors first, found late as well, and the others again where these have gone', async () => {
    await setScope('all');
    const steps = Array.from({ length: MOST + 50 }, (_, index) => `- [ ] Call ${index}  [due:: 2026-01-30]`).join('\n');
    const many = await writeFile('many.md', `${goodGoal('many', { status: 'active' })}\n${steps}\n`);
    await until('the list to be full', () => listed() === MOST && isBad(many));
    assert.equal(severities(many).has(vscode.DiagnosticSeverity.Error), false);

    const late = await writeFile('late.md', flawed('late'));
    await until('its errors', () => codesOf(late).includes(DATE) && codesOf(late).includes(VALUE));
    assert.equal(listed(), MOST);
    assert.ok(areErrors(late));

    await vscode.workspace.fs.delete(late);
    await until('the others again', () => listed() === MOST && !isBad(late));
  });
});
