// Runs the suites in desktop VS Code through @vscode/test-electron, which downloads it.
import { spawn } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { createInterface } from 'node:readline';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { repository } from './install.mjs';
import { newFolder } from './lifetime.mjs';
import { copyWorkspace } from './page.mjs';
import { defaultWorkspace } from './run-node-host.mjs';
import { readReport } from './run-suite.mjs';

const DOWNLOADS = 'update.code.visualstudio.com';
const NO_DISPLAY = 'There is no display: run this under a desktop session, or with `xvfb-run -a npm run test:desktop`.';

/** Why desktop VS Code cannot run here: no fault of the code under test. */
export class Unavailable extends Error {}

/**
 * @returns {Promise<import('./run-suite.mjs').Counts>}
 * @throws Unavailable when desktop VS Code cannot be had here, with the reason
 */
export async function runDesktop() {
  const given = process.env.VSCODE_PATH;
  if (!given) {
    await lookup(DOWNLOADS).catch((error) => {
      throw new Unavailable(
        `Desktop VS Code is downloaded from ${DOWNLOADS}, which cannot be reached from here (${error.code}). Set VSCODE_PATH to use an installed one; \`npm test\` runs the same suites in VS Code's server.`,
      );
    });
  }
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    throw new Unavailable(NO_DISPLAY);
  const report = readReport();
  const child = spawn(
    process.execPath,
    [fileURLToPath(import.meta.url), '--launch', copyWorkspace(defaultWorkspace), newFolder('desktop')],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: repository,
    },
  );
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => report.read('log', [line]));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (report.ended() && (code === 0) === (report.failed() === 0))
    return { passed: report.passed(), failed: report.failed() };
  for (const line of report.log.slice(-60)) console.log(`    ${line}`);
  throw new Error(`Desktop VS Code ended with ${code} before the suite had.`);
}

/**
 * @param {string} workspace
 * @param {string} dataDir
 */
async function launch(workspace, dataDir) {
  const { runTests } = await import('@vscode/test-electron');
  await runTests({
    ...(process.env.VSCODE_PATH ? { vscodeExecutablePath: process.env.VSCODE_PATH } : { version: 'stable' }),
    extensionDevelopmentPath: repository,
    extensionTestsPath: path.join(repository, 'out', 'test', 'e2e', 'suite.node.js'),
    launchArgs: [
      workspace,
      '--disable-extensions',
      '--disable-workspace-trust',
      '--skip-welcome',
      '--user-data-dir',
      dataDir,
    ],
  });
}

if (process.argv[2] === '--launch') await launch(process.argv[3] ?? '', process.argv[4] ?? '');
