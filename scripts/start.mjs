// `npm start`: builds the extension and opens the sample workspace with it, in desktop VS Code where `code` is
// installed, else in VS Code served to the browser. `npm start -- --help` lists the options.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cache, installVsCode } from '../test/host/install.mjs';
import { end, isEnding, newFolder } from '../test/host/lifetime.mjs';
import { copyWorkspace, folderUrl } from '../test/host/page.mjs';
import { installExtension, startServer } from '../test/host/server.mjs';
import { buildAll } from './build.mjs';
import { packExtension } from './package.mjs';

const USAGE = `npm start [-- OPTIONS]
  --port N   port of the served VS Code (default: a free one)
  --web      serve VS Code to the browser even where desktop VS Code is installed
  --fresh    start the desktop's copy of the sample anew
  --help     this text`;

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const SAMPLE = path.join(root, 'media', 'sample');
const HIGHEST_PORT = 65_535;

try {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      web: { type: 'boolean' },
      fresh: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) console.log(USAGE);
  else await start(values);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (/** @type {NodeJS.ErrnoException} */ (error).code?.startsWith('ERR_PARSE_ARGS')) console.error(USAGE);
  await end();
  process.exit(1);
}

/** @param {{port?: string | undefined, web?: boolean | undefined, fresh?: boolean | undefined}} options */
async function start({ port = '0', web = false, fresh = false }) {
  if (!/^\d+$/.test(port) || Number(port) > HIGHEST_PORT)
    throw new Error(`--port wants a number from 0 to ${HIGHEST_PORT}, not "${port}".`);
  if (!existsSync(SAMPLE)) throw new Error(`The sample workspace is missing: ${path.relative(root, SAMPLE)}`);
  console.log('Building the extension …');
  await buildAll();
  if (web || port !== '0' || !openDesktop(fresh)) await serve(Number(port));
}

/**
 * @param {boolean} fresh
 * @returns {boolean} whether there is a desktop VS Code and it opened
 */
function openDesktop(fresh) {
  const windows = process.platform === 'win32';
  const run = (/** @type {string[]} */ args, /** @type {import('node:child_process').StdioOptions} */ stdio) =>
    spawnSync(windows ? 'code.cmd' : 'code', args, { stdio, shell: windows }).status === 0;
  if (!run(['--version'], 'ignore')) return false;
  // The window outlives this script, so its copy of the sample lies beside the other things that can be made anew.
  const copy = path.join(cache, 'sample');
  if (fresh || !existsSync(copy)) cpSync(SAMPLE, copy, { recursive: true });
  if (!run([`--extensionDevelopmentPath=${root}`, '--new-window', copy], 'inherit')) return false;
  console.log(
    `Opened ${path.relative(root, copy)}, a copy of the sample, in VS Code. \`npm start -- --fresh\` makes it anew.`,
  );
  return true;
}

/** @param {number} port */
async function serve(port) {
  await installVsCode();
  console.log('Packing and installing the extension …');
  const { file } = await packExtension();
  const extensionsDir = newFolder('extensions');
  await installExtension(file, extensionsDir);
  const token = randomBytes(16).toString('hex');
  const folder = copyWorkspace(SAMPLE);
  // Whoever has never seen the sample finds its README open, which says what to try.
  const settings = { 'window.autoDetectColorScheme': true, 'workbench.startupEditor': 'readme' };
  const server = await startServer({ extensionsDir, port, token, settings });
  console.log(`
Milepost is ready in VS Code. Open this address in a browser:

  ${folderUrl(server.url, folder)}&tkn=${token}

The folder is a copy of the sample; it is removed when you stop. Stop with Ctrl+C.`);
  process.exitCode = 0;
  const code = await server.ended;
  if (isEnding()) await new Promise(() => undefined);
  throw new Error(`VS Code's server ended by itself (${code}).`);
}
