import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire as requireFrom } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { FrameLocator } from 'playwright-core';
import { keepPicture, openFile, openPage, runCommand, webviewFrame, type OpenPage } from '../../host/page.mjs';
import { until } from '../../support/until';

const DAY = '2027-06-10';
/** Of `goals/communication.md`, from 0. */
const TITLE_LINE = 3;

describe('The dashboard in VS Code', () => {
  let opened: OpenPage;
  let dashboard: FrameLocator;
  const read = (file: string) => readFileSync(path.join(opened.folder, file), 'utf8');

  before(async () => {
    opened = await openPage({ workspace: 'media/sample' });
    await runCommand(opened.page, 'Milepost: Open Dashboard');
    dashboard = webviewFrame(opened.page);
    await dashboard.locator('.card').first().waitFor();
  });
  after(() => opened.stop());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await keepPicture(opened.page, this.currentTest.fullTitle());
  });

  it('shows the workspace under its strict policy, and axe finds nothing', async () => {
    await dashboard.getByRole('heading', { name: 'The team plans its own rota' }).waitFor();
    const policy = await dashboard.locator('meta[http-equiv]').first().getAttribute('content');
    assert.match(policy ?? '', /^default-src 'none'; script-src 'nonce-[\w+/]{24}'; style-src /);
    assert.doesNotMatch(policy ?? '', /unsafe|\*(?:[; ]|$)|data:|blob:/);
    const frame = await (await dashboard.locator('body').elementHandle())?.ownerFrame();
    assert.ok(frame);
    await frame.evaluate(readFileSync(requireFrom(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await frame.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    assert.deepEqual(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      [],
    );
  });

  it('ticks a step in its file, with the day’s date', async () => {
    const text = 'Agree with Odile who covers the early slots in July';
    await dashboard
      .getByRole('region', { name: /^This week/ })
      .getByRole('checkbox', { name: text })
      .click();
    await until('the tick in the file', () =>
      new RegExp(`- \\[x\\] .*${text}.*completion:: ${DAY}`).test(read('goals/waiting-list.md')),
    );
    await dashboard
      .getByRole('region', { name: /^This week/ })
      .getByText(`done Thu`)
      .waitFor();
  });

  it('takes a tick back where it was made', async () => {
    const before = read('goals/waiting-list.md');
    const box = dashboard
      .getByRole('region', { name: /^This week/ })
      .getByRole('checkbox', { name: 'Agree with Odile who covers the early slots in July' });
    await box.click();
    await until('the tick to go from the file', () => read('goals/waiting-list.md') !== before);
    await dashboard.getByRole('button', { name: 'Undo Last Change' }).click();
    await until('the file as it was', () => read('goals/waiting-list.md') === before);
    await until('the box as it was', () => box.isChecked());
  });

  it('opens the line that is clicked, beside itself', async () => {
    await dashboard.getByRole('button', { name: 'planners', exact: true }).click();
    await opened.page.locator('.tab.active', { hasText: 'own-rota.md' }).waitFor();
    await opened.page.locator('.view-line', { hasText: 'planners' }).first().waitFor();
    await dashboard.locator('.card').first().waitFor();
  });

  it('leads to files that hold no text, which VS Code explains', async () => {
    const text = '---\ntype: goal\nid: scan\n---\n# Scan \u0000\n';
    writeFileSync(path.join(opened.folder, 'goals/scan.md'), Buffer.concat([Buffer.from(text), Buffer.from([0xff])]));
    await dashboard.getByRole('button', { name: 'scan.md', exact: true }).click();
    await opened.page.locator('.tab.active', { hasText: 'scan.md' }).waitFor();
    await opened.page.locator('.monaco-editor-pane-placeholder').waitFor();
  });

  it('follows what is typed, before it is saved', async () => {
    const { page } = opened;
    const saved = read('goals/communication.md');
    assert.equal(saved.split('\n')[TITLE_LINE], 'title: Communication');
    // A page that was just clicked may take the focus late, and the file would open in its place.
    await page.locator('.tab', { hasText: 'scan.md' }).click();
    await page.locator('.editor-group-container.active .tab.active', { hasText: 'scan.md' }).waitFor();
    await openFile(page, 'communication.md');
    await page.keyboard.press('ControlOrMeta+Home');
    for (let line = 0; line < TITLE_LINE; line++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.type(' at work');
    await dashboard.getByRole('heading', { name: 'Communication at work' }).waitFor();
    assert.equal(read('goals/communication.md'), saved);
  });

  it('comes back filtered as it was, after it was hidden', async () => {
    const { page } = opened;
    await dashboard.getByRole('searchbox').click();
    await page.locator('.editor-group-container.active .tab.active', { hasText: 'Milepost Dashboard' }).waitFor();
    await dashboard.getByRole('searchbox').fill('huddle');
    await openFile(page, 'program.md');
    await dashboard.locator('.card').first().waitFor({ state: 'detached' });
    await page.locator('.tab', { hasText: 'Milepost Dashboard' }).click();
    await dashboard.getByRole('heading', { name: 'Monday huddle' }).waitFor();
    assert.equal(await dashboard.getByRole('searchbox').inputValue(), 'huddle');
    assert.equal(await dashboard.locator('.card').count(), 1);
  });

  it('comes back, and works on, after the window has been loaded anew', async () => {
    const { page } = opened;
    await page.reload();
    await page.locator('.tab', { hasText: 'Milepost Dashboard' }).click();
    await dashboard.getByRole('heading', { name: 'Monday huddle' }).waitFor();
    const file = path.join(opened.folder, 'goals/monday-huddle.md');
    writeFileSync(file, read('goals/monday-huddle.md').replace(/^title: .*$/m, 'title: Tuesday huddle'));
    await dashboard.getByRole('heading', { name: 'Tuesday huddle' }).waitFor();
    await runCommand(page, 'Milepost: Open Dashboard');
    assert.equal(await page.locator('.tab', { hasText: 'Milepost Dashboard' }).count(), 1);
  });
});
