// Opens a folder in VS Code in a browser, for tests of what can be seen and for screenshots.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { repository } from './install.mjs';
import { newFolder, removeFolder } from './lifetime.mjs';
import { installExtension, startServer } from './server.mjs';

const VIEWPORT = { width: 1400, height: 900 };
const WORKBENCH_PATIENCE_MS = 60_000;
const LIST_PATIENCE_MS = 2_000;
const LIST_TRIES = 15;
const FAILURES = path.join(repository, 'out', 'failures');

export const packedExtension = path.join(repository, 'out', 'milepost.vsix');

/**
 * @typedef {object} PageOptions
 * @property {string} workspace folder to open; a copy of it is opened, so that nothing shipped is changed
 * @property {string} [workspaceFile] a `.code-workspace` in that folder, opened instead of the folder
 * @property {string} [vsix] extension to install (default: the packed Milepost; '' for none)
 * @property {Readonly<Record<string, unknown>>} [settings] user settings
 * @property {boolean} [trust] whether the folder is trusted without asking (default: true)
 */

/**
 * @typedef {object} OpenPage
 * @property {import('playwright-core').Page} page with the workbench ready
 * @property {string} folder the opened copy of the workspace
 * @property {string} url
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a server, installs the extension as a user would, and opens the folder in a browser.
 * @param {PageOptions} options
 * @returns {Promise<OpenPage>}
 */
export async function openPage({ workspace, workspaceFile, vsix = packedExtension, settings = {}, trust = true }) {
  const folder = copyWorkspace(workspace);
  const extensionsDir = newFolder('extensions');
  if (vsix) await installExtension(vsix, extensionsDir);
  const server = await startServer({ extensionsDir, settings, trust });
  const url = workspaceFile
    ? `${server.url}/?workspace=${addressOf(path.join(folder, workspaceFile))}`
    : folderUrl(server.url, folder);
  const browser = await launchBrowser();
  const stop = async () => {
    await browser.close();
    await server.stop();
    for (const done of [path.dirname(folder), extensionsDir]) removeFolder(done);
  };
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    await page.goto(url);
    await workbenchReady(page);
    return { page, folder, url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * A copy of a workspace under the same name, in the folder of this run.
 * @param {string} workspace
 * @returns {string}
 */
export function copyWorkspace(workspace) {
  if (!existsSync(workspace)) throw new Error(`There is no folder ${workspace}.`);
  const copy = path.join(newFolder('workspace'), path.basename(workspace));
  cpSync(workspace, copy, { recursive: true });
  return copy;
}

/**
 * @param {string} server
 * @param {string} folder
 */
export function folderUrl(server, folder) {
  return `${server}/?folder=${addressOf(folder)}`;
}

/** @param {string} file */
function addressOf(file) {
  const slashed = file.split(path.sep).join('/');
  return encodeURIComponent(slashed.startsWith('/') ? slashed : `/${slashed}`).replaceAll('%2F', '/');
}

/** @param {import('playwright-core').Page} page */
export async function workbenchReady(page) {
  await page.locator('.monaco-workbench .part.editor').waitFor({ timeout: WORKBENCH_PATIENCE_MS });
  await page
    .locator('.part.sidebar .explorer-folders-view .monaco-list-row')
    .first()
    .waitFor({ timeout: WORKBENCH_PATIENCE_MS });
}

/**
 * Runs a command by its title through the command palette, with the keyboard alone.
 * @param {import('playwright-core').Page} page
 * @param {string} title such as `Milepost: Open Dashboard`
 */
export async function runCommand(page, title) {
  await quickPick(page, 'F1', `>${title}`, title.split(': ').at(-1) ?? title);
}

/**
 * Runs a command that goes on asking at the same place.
 * @param {import('playwright-core').Page} page
 * @param {string} title such as `Milepost: New Goal`
 * @param {string} asked the title of its first question
 */
export async function runAskingCommand(page, title, asked) {
  await quickPick(page, 'F1', `>${title}`, title.split(': ').at(-1) ?? title, asked);
}

/**
 * Opens a file of the workspace through quick open, with the keyboard alone.
 * @param {import('playwright-core').Page} page
 * @param {string} name such as `own-rota.md`
 */
export async function openFile(page, name) {
  await quickPick(page, 'ControlOrMeta+P', name, path.posix.basename(name));
  await page
    .locator('.tab.active')
    .filter({ hasText: path.posix.basename(name) })
    .waitFor();
}

/**
 * The list is made once when it opens; what an extension adds later shows only when it is opened anew.
 * @param {import('playwright-core').Page} page
 * @param {string} key
 * @param {string} text
 * @param {string} expected in the first row
 * @param {string} [next] the title of what is asked afterwards; without it nothing is
 */
async function quickPick(page, key, text, expected, next) {
  const input = page.locator('.quick-input-widget input[type="text"]');
  const row = page.locator('.quick-input-list .monaco-list-row').first().filter({ hasText: expected });
  for (let tries = 1; ; tries += 1) {
    await page.keyboard.press(key);
    try {
      // A key that is pressed while the focus passes from one editor to another is lost.
      await input.waitFor({ timeout: LIST_PATIENCE_MS });
      await input.fill(text);
      await row.waitFor({ timeout: LIST_PATIENCE_MS });
      break;
    } catch (error) {
      if (tries === LIST_TRIES) throw error;
      await page.keyboard.press('Escape');
      await input.waitFor({ state: 'hidden' });
    }
  }
  await page.keyboard.press('Enter');
  if (next === undefined) await input.waitFor({ state: 'hidden' });
  else await page.locator('.quick-input-title', { hasText: next }).waitFor();
}

/**
 * The inside of an extension's webview panel.
 * @param {import('playwright-core').Page} page
 * @returns {import('playwright-core').FrameLocator}
 */
export function webviewFrame(page) {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

/**
 * Keeps a picture of a failure in out/failures/.
 * @param {import('playwright-core').Page} page
 * @param {string} name
 * @returns {Promise<string>} the file
 */
export async function keepPicture(page, name) {
  mkdirSync(FAILURES, { recursive: true });
  const file = path.join(FAILURES, `${name.replaceAll(/[^\w-]+/g, '-')}.png`);
  await page.screenshot({ path: file });
  return file;
}
