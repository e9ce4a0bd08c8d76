// Starts VS Code's server, and installs an extension into it as a user would.
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { installVsCode } from './install.mjs';
import { endGroup, newFolder, onSignal, removeFolder, startGroup } from './lifetime.mjs';

const START_PATIENCE_MS = 90_000;
const INSTALL_PATIENCE_MS = 90_000;

/** Calm, offline and the same on every machine. */
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'files.autoSave': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Dark Modern',
  'window.autoDetectColorScheme': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'update.mode': 'none',
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.untrustedFiles': 'open',
};

/**
 * @typedef {object} ServerOptions
 * @property {string} [dataDir] kept after the stop; without it a fresh one is made and removed
 * @property {string} [extensionsDir] installed extensions; without it those of the data folder
 * @property {Readonly<Record<string, unknown>>} [settings] on top of calm defaults
 * @property {boolean} [trust] whether every workspace is trusted without asking (default: true)
 * @property {boolean} [smokeTest] whether pages may run test suites in the extension host
 * @property {number} [port] 0, the default, takes a free one
 * @property {string} [token] what a page must know to be let in; without it every page of this machine is
 * @property {Readonly<Record<string, string>>} [environment]
 */

/**
 * @typedef {object} Server
 * @property {string} url without a slash at the end
 * @property {number} port
 * @property {string} dataDir
 * @property {string} logFile everything the server printed
 * @property {() => Promise<void>} stop ends the server with its children and removes what it left
 * @property {Promise<number | null>} ended
 */

/**
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>} when it listens
 */
export async function startServer(options = {}) {
  if (options.port) await mustBeFree(options.port);
  const { node, serverMain } = await installVsCode();
  const home = newFolder('server');
  const dataDir = options.dataDir ?? path.join(home, 'data');
  writeSettings(dataDir, { ...SETTINGS, ...options.settings });
  const args = [
    serverMain,
    '--host=127.0.0.1',
    `--port=${options.port ?? 0}`,
    `--server-data-dir=${dataDir}`,
    options.token ? `--connection-token=${options.token}` : '--without-connection-token',
    '--accept-server-license-terms',
    '--telemetry-level=off',
    ...(options.extensionsDir ? ['--extensions-dir', options.extensionsDir] : []),
    ...(options.trust === false ? [] : ['--disable-workspace-trust']),
    ...(options.smokeTest ? ['--enable-smoke-test-driver'] : []),
  ];
  const child = startGroup(node, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(home, options.environment),
    cwd: home,
  });
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const logFile = path.join(home, 'server.log');
  const stop = async () => {
    forget();
    await endGroup(child);
    removeFolder(home);
  };
  const forget = onSignal(stop);
  try {
    const port = await listening(child, logFile);
    return { url: `http://localhost:${port}`, port, dataDir, logFile, stop, ended };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Installs a packed extension as a user would.
 * @param {string} vsix
 * @param {string} extensionsDir
 * @returns {Promise<void>}
 */
export async function installExtension(vsix, extensionsDir) {
  const { node, serverMain } = await installVsCode();
  const home = newFolder('install');
  const args = [
    serverMain,
    '--install-extension',
    vsix,
    '--server-data-dir',
    path.join(home, 'data'),
    '--extensions-dir',
    extensionsDir,
  ];
  const child = startGroup(node, [...args, '--force', '--accept-server-license-terms', '--telemetry-level', 'off'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(home),
    cwd: home,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  const patience = setTimeout(() => void endGroup(child), INSTALL_PATIENCE_MS);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearTimeout(patience);
  await endGroup(child);
  removeFolder(home);
  if (code !== 0 || !/successfully installed/.test(output))
    throw new Error(`Installing ${vsix} failed (${code}):\n${output}`);
}

/** @param {number} port */
async function mustBeFree(port) {
  const probe = createServer();
  await new Promise((resolve, reject) => {
    probe.once('error', (error) =>
      reject(new Error(`Port ${port} cannot be used (${/** @type {NodeJS.ErrnoException} */ (error).code}).`)),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(resolve));
  });
}

/**
 * @param {string} dataDir
 * @param {Readonly<Record<string, unknown>>} settings
 */
function writeSettings(dataDir, settings) {
  for (const scope of ['User', 'Machine']) {
    const folder = path.join(dataDir, 'data', scope);
    mkdirSync(folder, { recursive: true });
    if (scope === 'User') writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
  }
}

/**
 * What the server writes outside its data folder (sockets, an installation id) goes into the run's folder as well.
 * @param {string} home
 * @param {Readonly<Record<string, string>>} [extra]
 */
function environment(home, extra = {}) {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|VSCODE_|ELECTRON_|NODE_OPTIONS$)/i.test(name));
  return { ...Object.fromEntries(kept), XDG_CACHE_HOME: path.join(home, 'cache'), ...extra };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} logFile
 * @returns {Promise<number>} the port
 */
function listening(child, logFile) {
  return new Promise((resolve, reject) => {
    const log = createWriteStream(logFile);
    let output = '';
    const fail = (/** @type {string} */ why) => reject(new Error(`VS Code's server ${why}:\n${withoutNoise(output)}`));
    const patience = setTimeout(() => fail(`did not start within ${START_PATIENCE_MS / 1000} s`), START_PATIENCE_MS);
    child.once('error', (error) => fail(`did not start (${error.message})`));
    child.once('exit', (code) => fail(`ended with ${code} before it listened`));
    for (const stream of [child.stdout, child.stderr]) {
      stream?.pipe(log, { end: false });
      stream?.on('data', (chunk) => {
        if (output.length > 100_000) return;
        output += chunk;
        const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
        if (!port) return;
        clearTimeout(patience);
        resolve(Number(port));
      });
    }
    child.once('exit', () => {
      clearTimeout(patience);
      log.end();
    });
  });
}

/**
 * What the server printed, without its complaints about native modules that are left out on purpose.
 * @param {string} output
 */
function withoutNoise(output) {
  const noise = /spdlog|watchdog|^ {4}at |bindings file|^\s*[\]}{]?\s*$|tries: \[/;
  return output
    .split('\n')
    .filter((line) => !noise.test(line))
    .slice(-30)
    .join('\n');
}
