import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { keepPicture, openFile, openPage, runAskingCommand, type OpenPage } from '../../host/page.mjs';
import { until } from '../../support/until';

const FILE = 'goals/communication.md';
const SENTENCE = 'Tell the team in five Monday huddles what changed and why by 31 August 2027';
const WHY = 'The team hears of changes from patients before it hears them from me.';

describe('Rewriting as SMART in VS Code', () => {
  let opened: OpenPage;
  let page: Page;
  let original: string;
  const text = () => readFileSync(path.join(opened.folder, FILE), 'utf8');
  const title = () => page.locator('.quick-input-title');
  const box = () => page.locator('.quick-input-widget input[type="text"]');
  const rows = () => page.locator('.quick-input-list .monaco-list-row');

  const circles = () => page.locator('.quick-input-list .codicon-circle-large-outline').count();

  before(async () => {
    opened = await openPage({ workspace: 'media/sample' });
    ({ page } = opened);
    original = text();
    await openFile(page, FILE);
  });
  after(() => opened.stop());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await keepPicture(page, this.currentTest.fullTitle());
  });

  /** Waits for a question and answers it; what is offered first where no text is given. */
  async function answer(question: string, words?: string): Promise<void> {
    await title().filter({ hasText: question }).waitFor();
    if (words !== undefined) await box().fill(words);
    await page.keyboard.press('Enter');
  }

  /** From the light bulb at the statement. */
  async function begin(): Promise<void> {
    await page.locator('.squiggly-warning').first().waitFor({ state: 'attached' });
    await page.locator('.view-line', { hasText: 'Improve my communication' }).first().click();
    const entry = page.locator('.action-widget .monaco-list-row', { hasText: 'Rewrite as SMART' });
    // Findings that arrive close the menu again.
    await until('the light bulb’s menu', async () => {
      if (!(await entry.isVisible())) await page.keyboard.press('ControlOrMeta+.');
      await entry.click({ timeout: 1000 });
      return true;
    });
  }

  it('judges the sentence while it is typed, and puts a rewrite into the box to be changed', async () => {
    await begin();
    await title().filter({ hasText: 'Outcome (1/5)' }).waitFor();
    assert.equal(await box().inputValue(), 'Improve my communication with the team');
    assert.match((await rows().first().getAttribute('aria-label')) ?? '', /go on with this/);
    await rows().nth(1).click();
    await until('the rewrite', async () =>
      /^Improve my communication with the team .*⟨/.test(await box().inputValue()),
    );
    assert.ok((await circles()) > 0, 'a blank earns nothing');
    await box().fill(
      (await box().inputValue())
        .replace('⟨what you will do⟩', 'giving three talks')
        .replace('⟨when⟩', '31 August 2027'),
    );
    await until('all three letters', async () => (await circles()) === 0);
    await box().fill('Be better');
    await until('what is missing', async () => (await circles()) > 0);
  });

  it('steps back by its button, keeps what was said, and refuses what is no number', async () => {
    await answer('Outcome', SENTENCE);
    await answer('Measure (2/5)');
    await answer('What is counted (2/5)', 'Huddles with news');
    await answer('From (2/5)', '0');
    await answer('To (2/5)', 'many');
    await page.locator('.quick-input-message', { hasText: 'A number' }).waitFor();
    await page.locator('.quick-input-titlebar .codicon-quick-input-back').click();
    await title().filter({ hasText: 'From (2/5)' }).waitFor();
    assert.equal(await box().inputValue(), '0');
    await answer('From (2/5)');
    await answer('To (2/5)', '5 huddles');
    await answer('Resources (3/5)', 'Two hours a week; Jonah listens to each rehearsal.');
    await answer('Reason (4/5)', 'To be changed.');
    await answer('What it supports (4/5)');
    await answer('Date (5/5)', 'end of August');
  });

  it('shows sentence, KPI, How, Why and date, lets each be changed, and has written nothing so far', async () => {
    await title().filter({ hasText: 'Preview (5/5)' }).waitFor();
    const shown = async () => (await rows().allTextContents()).join('\n').replaceAll('\u00a0', ' ');
    for (const words of [SENTENCE, 'Huddles with news: 0 → 5 huddles', 'Jonah', 'To be changed.', '2027-08-31'])
      assert.ok((await shown()).includes(words), `${words} in\n${await shown()}`);
    // All but five points: the program holds three active goals for enough, and this is the fourth.
    assert.match(await shown(), /SMART 37 → 89/);
    await rows().filter({ hasText: 'To be changed.' }).click();
    await answer('Reason (4/5)', WHY);
    await answer('What it supports (4/5)');
    await answer('Date (5/5)');
    await title().filter({ hasText: 'Preview (5/5)' }).waitFor();
    await page.locator('.editor.modified .view-line', { hasText: 'The team hears' }).first().waitFor();
    assert.equal(text(), original);
  });

  it('writes it all at once, and one undo takes it back', async () => {
    await answer('Preview');
    await page.locator('.monaco-diff-editor').waitFor({ state: 'detached' });
    await page.locator('.tab.active.dirty').waitFor();
    assert.equal(text(), original, 'its author saves it');
    await page.locator('.view-line').nth(3).click();
    await page.keyboard.press('ControlOrMeta+S');
    // Not one that is being written at the moment.
    await until('the whole file', () => text() !== original && text().endsWith('\n'));
    for (const line of [
      'due: 2027-08-31',
      `# ${SENTENCE}`,
      `## Why\n${WHY}`,
      '## How\nTwo hours a week; Jonah listens to each rehearsal.',
      '| huddles-with-news | reach | 0 | 5 | huddles | | 2027-08-31 |',
    ])
      assert.ok(text().includes(`\n${line}\n`), line);
    await page.keyboard.press('ControlOrMeta+Z');
    await page.locator('.view-line', { hasText: 'Improve my communication' }).first().waitFor();
    await page.keyboard.press('ControlOrMeta+S');
    await until('the file as it was', () => text() === original);
  });

  it('writes nothing when Escape is pressed', async () => {
    await begin();
    await answer('Outcome', SENTENCE);
    await title().filter({ hasText: 'Measure' }).waitFor();
    await page.keyboard.press('Escape');
    await title().waitFor({ state: 'hidden' });
    assert.equal(text(), original);
  });

  it('begins a new goal from a template, by a name', async () => {
    await runAskingCommand(page, 'Milepost: New Goal', 'Template (1/2)');
    await answer('Template', 'speak up');
    await title().filter({ hasText: 'Name (2/2)' }).waitFor();
    assert.equal(await box().inputValue(), 'Speak up');
    await answer('Name', 'Say it in the meeting');
    await page.locator('.tab.active', { hasText: 'say-it-in-the-meeting.md' }).waitFor();
    await page.locator('.view-line', { hasText: 'Make one point of my own' }).first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+S');
    const file = path.join(opened.folder, 'goals', 'say-it-in-the-meeting.md');
    await until('the saved goal', () => /^title: Say it in the meeting$/m.test(readFileSync(file, 'utf8')));
    assert.match(readFileSync(file, 'utf8'), /^category: personal$/m);
  });
});
