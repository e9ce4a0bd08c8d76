// Finds a browser and starts it without a window: CHROME_PATH, an installed Chrome, Chromium or Edge, else the
// Chromium that the npm package @sparticuz/chromium carries (Linux x64).
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { cache, installOnce, repository } from './install.mjs';
import { newFolder, onSignal } from './lifetime.mjs';

const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=LocalNetworkAccessChecks',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/**
 * @typedef {object} BrowserBinary
 * @property {string} executablePath
 * @property {Record<string, string>} environment what the browser needs on top of this process's environment
 */

/**
 * The browsers to try, the most wanted first.
 * @returns {AsyncGenerator<BrowserBinary>}
 * @throws when CHROME_PATH is no executable file
 */
async function* candidates() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (!isExecutable(given)) throw new Error(`CHROME_PATH is ${given}, which is no executable file.`);
    yield { executablePath: given, environment: {} };
    return;
  }
  for (const executablePath of places().filter(isExecutable)) yield { executablePath, environment: {} };
  if (process.platform === 'linux' && process.arch === 'x64') yield await packagedChromium();
}

/**
 * Starts the first browser that starts; it is ended with the run at the latest.
 * @returns {Promise<import('playwright-core').Browser>}
 * @throws when none does, with what to do about it
 */
export async function launchBrowser() {
  newFolder('browser');
  const failures = [];
  for await (const { executablePath, environment } of candidates()) {
    try {
      const browser = await chromium.launch({
        executablePath,
        args: ARGUMENTS,
        env: { .../** @type {Record<string, string>} */ (process.env), ...environment },
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
      });
      browser.once(
        'disconnected',
        onSignal(() => browser.close()),
      );
      return browser;
    } catch (error) {
      failures.push(`${executablePath}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    }
  }
  throw new Error(
    ['No browser to run VS Code in. Install Chrome, Chromium or Edge, or set CHROME_PATH.', ...failures].join('\n'),
  );
}

/** @returns {string[]} */
function places() {
  const { env } = process;
  if (process.platform === 'darwin') {
    return MAC_APPS.flatMap((name) =>
      ['/Applications', `${env.HOME}/Applications`].map((place) => `${place}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (process.platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return roots.flatMap((root) => WINDOWS_PLACES.map((place) => path.join(root, place)));
  }
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {Promise<BrowserBinary>} */
async function packagedChromium() {
  const home = path.join(repository, 'node_modules', '@sparticuz', 'chromium');
  if (!existsSync(home)) throw new Error('No browser found: run `npm ci`, which brings one, or set CHROME_PATH.');
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  const folder = path.join(cache, `chromium-${version}`);
  await installOnce(folder, `Chromium ${version} for tests`, async (target) => unpack(home, target));
  const executablePath = path.join(folder, 'chromium');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  const bundledLibraries = {
    LD_LIBRARY_PATH: [path.join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  };
  for (const environment of [fonts, { ...fonts, ...bundledLibraries }]) {
    const { status } = spawnSync(executablePath, ['--version'], {
      env: { ...process.env, ...environment },
      stdio: 'ignore',
    });
    if (status === 0) return { executablePath, environment };
  }
  throw new Error(
    'The Chromium that npm brought does not start here. Install one (Debian: apt-get install chromium) or set CHROME_PATH.',
  );
}

/**
 * The package unpacks into the temporary folder of its process, with the libraries it may need only where it
 * believes to be in a container of Amazon's.
 * @param {string} home
 * @param {string} target
 */
function unpack(home, target) {
  const script = `import(${JSON.stringify(pathToFileURL(path.join(home, 'build', 'esm', 'index.js')).href)}).then(module => module.default.executablePath())`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], {
    env: { ...process.env, TMPDIR: target, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Unpacking Chromium failed:\n${stderr}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const browser = await launchBrowser();
  console.log(`${browser.browserType().name()} ${browser.version()}`);
  await browser.close();
}
