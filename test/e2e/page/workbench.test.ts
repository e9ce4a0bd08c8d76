import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { newFolder } from '../../host/lifetime.mjs';
import {
  keepPicture,
  openFile,
  openPage,
  runAskingCommand,
  runCommand,
  webviewFrame,
  type OpenPage,
  type PageOptions,
} from '../../host/page.mjs';
import { until } from '../../support/until';

/** A person sees it at once; a busy machine may take longer. */
const PATIENCE_MS = 20_000;

async function showGoals(page: Page): Promise<void> {
  await runCommand(page, 'View: Show Milepost');
  await page.locator('.part.sidebar .composite.title', { hasText: 'Milepost' }).waitFor();
}

function row(page: Page, text: string) {
  return page.locator('.part.sidebar .monaco-list-row', { hasText: text }).first();
}

async function unfold(page: Page, text: string): Promise<void> {
  await row(page, text).waitFor();
  await row(page, text).locator('.monaco-tl-twistie').click();
}

function workspaceWith(files: Readonly<Record<string, string>>): string {
  const folder = path.join(newFolder('made'), 'made');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

describe('The workbench with the sample', () => {
  let opened: OpenPage;
  let page: Page;
  before(async () => {
    opened = await openPage({ workspace: path.resolve('media', 'sample') });
    ({ page } = opened);
    page.setDefaultTimeout(PATIENCE_MS);
    await showGoals(page);
  });
  after(() => opened.stop());

  const textOf = (file: string) => readFileSync(path.join(opened.folder, file), 'utf8');

  it('ticks a step in the file when its box in the tree is clicked, and in the tree when the file changes', async () => {
    await unfold(page, 'The team plans its own rota');
    const box = row(page, 'Invite the other seven').locator('.custom-view-tree-node-item-checkbox');
    await box.click();
    await until('the tick in the file', () =>
      /^- \[x\] Week 10: Invite the other seven {2}\[completion:: 2027-06-10\]$/m.test(textOf('goals/own-rota.md')),
    );
    await row(page, '4 of 6').waitFor();
    const file = path.join(opened.folder, 'goals/own-rota.md');
    writeFileSync(file, textOf('goals/own-rota.md').replace('- [ ] Week 12', '- [x] Week 12'));
    await row(page, '5 of 6').waitFor();
  });

  it('takes a tick back by the button in the title of the view', async () => {
    const before = textOf('goals/own-rota.md');
    await row(page, 'Invite the other seven').locator('.custom-view-tree-node-item-checkbox').click();
    await until('the tick to go from the file', () => textOf('goals/own-rota.md').includes('- [ ] Week 10: Invite'));
    await row(page, '4 of 6').waitFor();
    await page.locator('.part.sidebar').getByRole('button', { name: 'Undo Last Change' }).click();
    await until('the file as it was', () => textOf('goals/own-rota.md') === before);
    await row(page, '5 of 6').waitFor();
  });

  it('shows the files and their lines by keyboard alone', async () => {
    await row(page, 'Monday huddle').click();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'monday-huddle.md' }).waitFor();
  });

  it('explains a number in the tooltip', async () => {
    await page.mouse.move(0, 0);
    await row(page, 'Monday huddle').hover();
    await page.locator('.monaco-hover', { hasText: 'Expected:' }).waitFor();
  });

  it('opens the page of a rule from its finding', async () => {
    await openFile(page, 'communication.md');
    await page.locator('.squiggly-warning').first().waitFor({ state: 'attached' });
    // The lens moves the line down when it comes.
    await page.locator('.codelens-decoration a', { hasText: 'SMART' }).first().waitFor();
    const line = page.locator('.view-line', { hasText: 'Improve my communication' }).first();
    const link = page.locator('.monaco-hover a', { hasText: 'specific/vague-verb' }).first();
    await until('the finding under the pointer', async () => {
      await page.mouse.move(0, 0);
      await line.hover({ position: { x: 60, y: 8 } });
      await link.waitFor({ timeout: 2000 });
      return true;
    });
    await link.click();
    await page.locator('.tab.active', { hasText: 'vague-verb.md' }).waitFor();
  });

  it('explains the score from its lens', async () => {
    // From the view: while a preview has the focus, VS Code does not always hear its own keys.
    await row(page, 'The team plans its own rota').click();
    await page.locator('.tab.active', { hasText: 'own-rota.md' }).waitFor();
    await page.locator('.codelens-decoration a', { hasText: 'SMART' }).first().click();
    await page.locator('.monaco-hover', { hasText: 'Specific' }).waitFor();
    await page.locator('.monaco-hover a', { hasText: 'Measurable' }).first().click();
    await page.locator('.tab.active', { hasText: 'no-measure.md' }).waitFor();
    await openFile(page, 'own-rota.md');
    await page.locator('.codelens-decoration a', { hasText: 'SMART' }).first().click();
    const made = page.locator('.monaco-hover a', { hasText: 'How the score is made' });
    await made.first().click();
    await page.locator('.tab.active', { hasText: 'score.md' }).waitFor();
  });

  it('explains the score from its lens without the findings on the same words', async () => {
    await openFile(page, 'communication.md');
    await page.locator('.squiggly-warning').first().waitFor({ state: 'attached' });
    await page.locator('.codelens-decoration a', { hasText: 'SMART' }).first().click();
    const hover = page.locator('.monaco-hover', { hasText: 'Specific' });
    await hover.waitFor();
    assert.match(await hover.innerText(), /^SMART \d+ of 100\s/);
    await page.keyboard.press('Escape');
  });

  it('shows the score although the editor loses the focus as soon as it is there', async () => {
    // Not seen before: VS Code remembers the lenses that a file had.
    await openFile(page, 'waiting-list.md');
    await page.keyboard.press('F1');
    const input = page.locator('.quick-input-widget input[type="text"]');
    await input.waitFor();
    await page.locator('.codelens-decoration a', { hasText: 'SMART' }).first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('shows what it knows, and follows again, after the window has been loaded anew', async () => {
    await page.reload();
    await page.locator('.monaco-workbench .part.editor').waitFor();
    await showGoals(page);
    await row(page, 'Monday huddle').waitFor();
    const file = path.join(opened.folder, 'goals/monday-huddle.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: Tuesday huddle'));
    await row(page, 'Tuesday huddle').waitFor();
  });

  it('asks for a template and a title, and makes a goal to fill in', async () => {
    const input = page.locator('.quick-input-widget input[type="text"]');
    await page.keyboard.press('F1');
    await input.fill('>Milepost: New Goal');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'New Goal' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget', { hasText: '1/2' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget', { hasText: '2/2' }).waitFor();
    await input.fill('Learn to sail');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'learn-to-sail.md' }).waitFor();
    await page.locator('.view-line', { hasText: 'owner: ruta' }).waitFor();
    await page.keyboard.press('ControlOrMeta+S');
    await until('the new goal on disk', () => /^owner: ruta$/m.test(textOf('goals/learn-to-sail.md')));
    await row(page, 'Drafts').waitFor();
  });
});

describe('The workbench', () => {
  it('offers a beginning where there are no goals, and leaves other Markdown alone', async () => {
    const files = { 'README.md': '---\ntitle: Notes\n---\n# I want to improve my skills\n' };
    await inFolder(files, {}, async (page) => {
      await openFile(page, 'README.md');
      await showGoals(page);
      const welcome = page.locator('.part.sidebar .welcome-view-content');
      await welcome.getByText('There are no goals here yet').waitFor();
      assert.equal(await welcome.getByRole('button', { name: 'New Goal…' }).count(), 1);
      assert.equal(await welcome.getByRole('button', { name: 'Open Sample Workspace…' }).count(), 1);
      assert.equal(await page.locator('.codelens-decoration a').count(), 0);
      assert.equal(await page.locator('.monaco-editor [class*="squiggly-"]').count(), 0);
    });
  });

  it('says that what is private is hidden, and shows it again, in the view and on the dashboard', async () => {
    const files = { 'sail.md': goalNamed('Sail').replace('owner', 'visibility: private\nowner') };
    await inFolder(files, { settings: { 'milepost.hidePrivate': true } }, async (page) => {
      await showGoals(page);
      const words = 'What is private is hidden, and there is nothing else here.';
      await page.locator('.part.sidebar .welcome-view-content').getByText(words).waitFor();
      await runCommand(page, 'Milepost: Open Dashboard');
      const dashboard = webviewFrame(page);
      await dashboard.getByText(words).waitFor();
      await dashboard.getByRole('button', { name: 'Show Private Goals' }).click();
      await dashboard.getByRole('heading', { name: 'Sail' }).waitFor();
      await row(page, 'Sail').waitFor();
    });
  });

  it('offers the home folder for the sample, and asks before it goes among the user’s own goals', async () => {
    await inFolder({ 'mine/sail.md': goalNamed('Sail') }, {}, async (page, { folder }) => {
      const place = page.locator('.quick-input-widget .quick-input-box input');
      await runAskingCommand(page, 'Milepost: Open Sample Workspace…', 'Where shall the sample workspace go?');
      await until('the home folder', async () => (await place.inputValue()).startsWith(homedir()));
      const listed = page.locator('.quick-input-list .monaco-list-row', { hasText: 'mine' });
      // The dialog writes the home folder once more when it has listed it, and hears no button while it lists.
      await until(
        'the folder and what is in it',
        async () => {
          if ((await place.inputValue()) !== `${folder}/`) await place.fill(`${folder}/`);
          return (await listed.count()) === 1 && (await page.locator('.quick-input-progress.active').count()) === 0;
        },
        PATIENCE_MS,
      );
      await page.getByRole('button', { name: 'Put the sample here' }).click();
      const question = page.getByRole('dialog').filter({ hasText: 'shown among your own' });
      await question.waitFor();
      assert.deepEqual(readdirSync(folder), ['mine']);
      await question.getByRole('button', { name: 'Cancel' }).click();
      await question.waitFor({ state: 'detached' });
      assert.deepEqual(readdirSync(folder), ['mine']);
    });
  });

  it('keeps several folders apart, and follows one that is added, removed or renamed', async () => {
    const files = {
      'one/a.md': goalNamed('Sail'),
      'two/b.md': goalNamed('Row'),
      'three/c.md': goalNamed('Swim'),
      'all.code-workspace': workspaceOf('one', 'two'),
    };
    await inFolder(files, { workspaceFile: 'all.code-workspace' }, async (page, { folder }) => {
      const place = path.join(folder, 'all.code-workspace');
      await showGoals(page);
      for (const label of ['one', 'Sail', 'two', 'Row']) await row(page, label).waitFor();
      await openFile(page, 'a.md');
      await page.locator('.codelens-decoration a', { hasText: 'SMART' }).first().waitFor();
      // The other goal of that id is in another folder, where ids mean something else.
      assert.equal(await page.locator('.squiggly-error').count(), 0);
      writeFileSync(place, workspaceOf('one', 'two', 'three'));
      await row(page, 'Swim').waitFor();
      writeFileSync(place, workspaceOf('one', 'three'));
      await row(page, 'Row').waitFor({ state: 'detached' });
      writeFileSync(place, JSON.stringify({ folders: [{ path: 'one' }, { path: 'three', name: 'Pool' }] }));
      await row(page, 'Pool').waitFor();
      await row(page, 'three').waitFor({ state: 'detached' });
    });
  });

  it('gives the files of a folder inside another to the one that is there', async () => {
    const files = {
      'outer/a.md': goalNamed('Sail'),
      'outer/inner/b.md': goalNamed('Row'),
      'all.code-workspace': workspaceOf('outer', 'outer/inner'),
    };
    await inFolder(files, { workspaceFile: 'all.code-workspace' }, async (page, { folder }) => {
      const place = path.join(folder, 'all.code-workspace');
      await showGoals(page);
      for (const label of ['outer', 'Sail', 'inner', 'Row']) await row(page, label).waitFor();
      writeFileSync(place, workspaceOf('outer'));
      await row(page, 'inner').waitFor({ state: 'detached' });
      await row(page, 'Row').waitFor();
      writeFileSync(place, workspaceOf('outer', 'outer/inner'));
      await row(page, 'inner').waitFor();
      await row(page, 'Row').waitFor();
      const rows = page.locator('.part.sidebar .monaco-list-row', { hasText: 'Row' });
      await until('one place for the file', async () => (await rows.count()) === 1);
    });
  });

  it('changes nothing in a file that holds both sides of a merge, and says where it is to be resolved', async () => {
    const sides = '\n## Steps\n<<<<<<< HEAD\n- [x] Find a boat\n=======\n- [ ] Find a boat\n>>>>>>> other\n';
    const files = {
      'sail.md': goalNamed('Sail') + sides,
      'row.md': goalNamed('Row'),
      'note.md': `# A note\n${sides}`,
    };
    await inFolder(files, {}, async (page, { folder }) => {
      const notice = page.locator('.notification-toast');
      const refuses = async (title: string, words: string) => {
        await runCommand(page, `Milepost: ${title}`);
        await notice.filter({ hasText: words }).waitFor();
        await runCommand(page, 'Notifications: Clear All Notifications');
        await notice.waitFor({ state: 'detached' });
      };
      await openFile(page, 'sail.md');
      await page.locator('.squiggly-error').first().waitFor({ state: 'attached' });
      for (const title of [
        'Tick or Untick Step',
        'Insert KPI Row',
        'Rewrite as SMART…',
        'Move Goal Up',
        'Move Goal Down',
        'Pause Goal',
        'Activate Goal',
        'Make This a Goal…',
      ]) {
        await refuses(title, 'sail.md holds both sides of a merge, from line 11 on. Resolve it first');
      }
      await openFile(page, 'note.md');
      await refuses('Make This a Goal…', 'note.md holds both sides of a merge, from line 4 on. Resolve it first');
      for (const [name, text] of Object.entries(files))
        assert.equal(readFileSync(path.join(folder, name), 'utf8'), text);
      assert.equal(await page.locator('.tab.dirty').count(), 0);
      await runCommand(page, 'Milepost: Make This a Goal…');
      await notice.getByRole('button', { name: 'Show It' }).click();
      await page.locator('.view-line', { hasText: '<<<<<<< HEAD' }).waitFor();
      await page.getByText('Ln 4, Col 1').waitFor();
    });
  });

  it('does all of it in a folder that is not trusted', async () => {
    const goal =
      '---\ntype: goal\nid: a\ntitle: Sail\nstatus: actve\nowner: sam\n---\n# Sail\n\n## Steps\n- [ ] Find a boat\n';
    const files = { 'sail.md': goal, 'evil.md': '---js\ntype: goal\n---\n# Evil\n' };
    await inFolder(files, { trust: false }, async (page) => {
      await openFile(page, 'sail.md');
      await page.locator('.squiggly-error').first().waitFor({ state: 'attached' });
      await showGoals(page);
      await unfold(page, 'Files with problems');
      await row(page, 'evil').waitFor();
    });
  });
});

async function inFolder(
  files: Readonly<Record<string, string>>,
  options: Omit<PageOptions, 'workspace'>,
  look: (page: Page, opened: OpenPage) => Promise<void>,
) {
  const opened = await openPage({ ...options, workspace: workspaceWith(files) });
  try {
    opened.page.setDefaultTimeout(PATIENCE_MS);
    await look(opened.page, opened);
  } catch (error) {
    await keepPicture(opened.page, `workbench ${Object.keys(files)[0]}`);
    const sidebar = await opened.page.locator('.part.sidebar').innerText();
    throw new Error(`The sidebar reads:\n${sidebar}`, { cause: error });
  } finally {
    await opened.stop();
  }
}

/** All of the same id. */
function goalNamed(title: string): string {
  return `---\ntype: goal\nid: same\ntitle: ${title}\nstatus: active\nowner: sam\n---\n# ${title}\n`;
}

function workspaceOf(...folders: readonly string[]): string {
  return JSON.stringify({ folders: folders.map((name) => ({ path: name })) });
}
