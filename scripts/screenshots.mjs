// Takes pictures of the real thing in four themes: a goal with findings, the sidebar, the dashboard.
// node scripts/screenshots.mjs [FOLDER] [--theme light|dark|hc|hc-light]… [--no-build]
// node scripts/screenshots.mjs --judgement: what the editor says of statements, scene by scene, instead.
// node scripts/screenshots.mjs --readme: the one picture of the README, all three in one window.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { end } from '../test/host/lifetime.mjs';
import { keepPicture, openFile, openPage, runAskingCommand, runCommand, webviewFrame } from '../test/host/page.mjs';
import { buildAll } from './build.mjs';
import { packExtension } from './package.mjs';

const THEMES = /** @type {Record<string, string>} */ ({
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  hc: 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
});
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const SAMPLE = path.join(root, 'media', 'sample');
/** A goal of the sample that has several things to mend. */
const POOR_GOAL = 'communication.md';

const SIDEBAR_WIDTH = 420;

const README_PICTURE = path.join(root, 'media', 'screenshot.png');
const README_THEME = 'light';
const README_SIDEBAR_WIDTH = 330;
/** The editor gets less than half, so that the dashboard's cards have room. */
const README_EDITOR_WIDTH = 560;

/** What “Rewrite as SMART” is told, each by the title of its question; without words the first choice is taken. */
const ANSWERS = Object.entries({
  Outcome: 'Tell the team in five Monday huddles what changed and why by 31 August 2027',
  Measure: undefined,
  'What is counted': 'Huddles with news',
  From: '0',
  To: '5 huddles',
  Resources: 'Two hours a week; Jonah listens to each rehearsal.',
  Reason: 'The team hears of changes from patients before it hears them from me.',
  'What it supports': undefined,
  Date: 'end of August',
});

/** What the scenes of the judgement are about; each scene puts the cursor on words of its statement. */
const JUDGED =
  /** @type {Record<string, { keys: string, statement: string, words: string, shows: 'fixes' | 'hover' }>} */ ({
    'vague-verb': {
      keys: 'status: active',
      statement: 'I want to improve my marketing skills',
      words: 'improve',
      shows: 'fixes',
    },
    'vague-verb-in-a-draft': {
      keys: 'status: draft',
      statement: 'I want to improve my marketing skills',
      words: 'improve',
      shows: 'fixes',
    },
    'computed-date': {
      keys: 'status: active',
      statement: 'Hold three workshops on wound care within six months',
      words: 'within',
      shows: 'fixes',
    },
    'dates-disagree': {
      keys: 'status: active\nstart: 2027-06-01\ndue: 2027-09-30',
      statement: 'Hold three workshops on wound care within six months',
      words: 'within',
      shows: 'fixes',
    },
    'unknown-date': {
      keys: 'status: active',
      statement: 'Run a half marathon by my birthday',
      words: 'birthday',
      shows: 'fixes',
    },
    measures: {
      keys: 'status: active\ndue: 2027-12-31',
      statement: 'Grow the Python 3 course from 20 to 35 students, 10 lessons each month',
      words: 'SMART',
      shows: 'hover',
    },
  });

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: 'string', multiple: true, default: Object.keys(THEMES) },
    'no-build': { type: 'boolean' },
    readme: { type: 'boolean' },
    judgement: { type: 'boolean' },
    goal: { type: 'string', default: POOR_GOAL },
  },
});
const target = path.resolve(positionals[0] ?? path.join(root, 'out', 'screenshots'));
mkdirSync(target, { recursive: true });
try {
  if (!values['no-build']) await buildAll();
  const { file } = await packExtension();
  if (values.readme) await takeReadmePicture(file);
  else for (const theme of values.theme) await takePictures(theme, file);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
await end();

/**
 * @param {string} theme
 * @param {string} vsix
 */
async function takePictures(theme, vsix) {
  const colorTheme = THEMES[theme];
  if (!colorTheme) throw new Error(`There is no theme "${theme}". Themes: ${Object.keys(THEMES).join(', ')}.`);
  if (!existsSync(SAMPLE)) throw new Error('The sample workspace is missing.');
  const { page, folder, stop } = await openPage({
    workspace: SAMPLE,
    vsix,
    settings: { 'workbench.colorTheme': colorTheme },
  });
  const shoot = async (/** @type {string} */ name) => {
    const picture = path.join(target, `${name}-${theme}.png`);
    await page.screenshot({ path: picture });
    console.log(path.relative(process.cwd(), picture));
  };
  try {
    if (values.judgement) return await recordJudgement(page, folder, shoot);
    await openFile(page, values.goal);
    await page.locator('.codelens-decoration a', { hasText: 'SMART' }).first().waitFor();
    // What is due is counted once every file has been read.
    await page.locator('.activitybar .badge-content', { hasText: /\d/ }).first().waitFor();
    await shoot('editor');
    await rewrite(page, shoot);
    await runCommand(page, 'Milepost: Focus on Goals View');
    const rows = page.locator('.part.sidebar .monaco-list-row');
    await rows.first().waitFor();
    await dragSash(page, '.part.sidebar', SIDEBAR_WIDTH);
    const folded = await rows.count();
    await rows.first().locator('.monaco-tl-twistie').click();
    await rows.nth(folded).waitFor();
    await shoot('sidebar');
    await runCommand(page, 'Milepost: Open Dashboard');
    await webviewFrame(page).locator('main').first().waitFor();
    await shoot('dashboard');
  } catch (error) {
    const picture = await keepPicture(page, `screenshots-${theme}`);
    console.error(`What it looked like: ${path.relative(process.cwd(), picture)}`);
    throw error;
  } finally {
    await stop();
  }
}

/**
 * Opens a goal for each scene and shows what waits at its words: fixes under the light bulb, or the score explained.
 * @param {import('playwright-core').Page} page
 * @param {string} folder
 * @param {(name: string) => Promise<void>} shoot
 */
async function recordJudgement(page, folder, shoot) {
  for (const [name, { keys, statement, words, shows }] of Object.entries(JUDGED)) {
    const goal = `---\ntype: goal\nid: ${name}\ntitle: ${name}\nowner: ruta\n${keys}\n---\n# ${statement}\n`;
    writeFileSync(path.join(folder, 'goals', `${name}.md`), goal);
    await openFile(page, `${name}.md`);
    const lens = page.locator('.codelens-decoration a', { hasText: 'SMART' }).first();
    await lens.waitFor();
    await page.locator('.editor-instance [class*="squiggly-"]').first().waitFor({ state: 'attached' });
    if (shows === 'hover') {
      await lens.click();
      await page.locator('.monaco-hover', { hasText: words }).first().waitFor();
      await shoot(`judgement-${name}`);
    } else {
      await page.keyboard.press('Control+G');
      await page
        .locator('.quick-input-widget input[type="text"]')
        .fill(`:${goal.split('\n').length - 1}:${statement.indexOf(words) + 4}`);
      await page.keyboard.press('Enter');
      await page.keyboard.press('ControlOrMeta+Period');
      await page.locator('.action-widget').first().waitFor();
      await shoot(`judgement-${name}`);
    }
    await page.keyboard.press('Escape');
  }
}

/**
 * Goes through the steps to the preview, and leaves without writing anything.
 * @param {import('playwright-core').Page} page
 * @param {(name: string) => Promise<void>} shoot
 */
async function rewrite(page, shoot) {
  await runAskingCommand(page, 'Milepost: Rewrite as SMART', 'Outcome');
  for (const [number, [question, words]] of ANSWERS.entries()) {
    await page.locator('.quick-input-title', { hasText: `: ${question}` }).waitFor();
    await shoot(`rewrite-${number + 1}`);
    if (words !== undefined) await page.locator('.quick-input-widget input[type="text"]').fill(words);
    await page.keyboard.press('Enter');
  }
  await page.locator('.quick-input-title', { hasText: 'Preview' }).waitFor();
  await page.locator('.editor.modified .view-line', { hasText: 'Jonah' }).first().waitFor();
  await shoot('rewrite-preview');
  await page.keyboard.press('Escape');
  await page.locator('.monaco-diff-editor').waitFor({ state: 'detached' });
}

/** @param {string} vsix */
async function takeReadmePicture(vsix) {
  const settings = {
    'workbench.colorTheme': THEMES[README_THEME],
    'editor.minimap.enabled': false,
    'editor.wordWrap': 'on',
    'breadcrumbs.enabled': false,
    'workbench.editor.showTabs': 'multiple',
  };
  const { page, stop } = await openPage({ workspace: SAMPLE, vsix, settings });
  try {
    await openFile(page, values.goal);
    await runCommand(page, 'Milepost: Focus on Goals View');
    const rows = page.locator('.part.sidebar .monaco-list-row');
    await rows.first().waitFor();
    await runCommand(page, 'Milepost: Open Dashboard');
    await webviewFrame(page).locator('.card').first().waitFor();
    await runCommand(page, 'View: Move Editor into Right Group');
    await webviewFrame(page).locator('.card').first().waitFor();
    await dragSash(page, '.part.sidebar', README_SIDEBAR_WIDTH);
    await dragSash(page, '.editor-group-container >> nth=0', README_EDITOR_WIDTH);
    const folded = await rows.count();
    await rows.first().locator('.monaco-tl-twistie').click();
    await rows.nth(folded).waitFor();
    await runCommand(page, 'View: Focus Left Editor Group');
    await page.keyboard.press('ControlOrMeta+Home');
    await page.locator('.squiggly-warning').first().waitFor({ state: 'attached' });
    await page.locator('.codelens-decoration').getByText('SMART').waitFor();
    await page.mouse.move(0, 0);
    await page.screenshot({ path: README_PICTURE });
    console.log(path.relative(process.cwd(), README_PICTURE));
  } catch (error) {
    console.error(
      `What it looked like: ${path.relative(process.cwd(), await keepPicture(page, 'screenshots-readme'))}`,
    );
    throw error;
  } finally {
    await stop();
  }
}

/**
 * Drags the right edge of a part until the part is that wide.
 * @param {import('playwright-core').Page} page
 * @param {string} part
 * @param {number} wanted
 */
async function dragSash(page, part, wanted) {
  const { x = 0, width = 0 } = (await page.locator(part).boundingBox()) ?? {};
  const middle = 450;
  await page.mouse.move(x + width + 2, middle);
  await page.mouse.down();
  await page.mouse.move(x + wanted, middle, { steps: 5 });
  await page.mouse.up();
}
