// Runs the suites in VS Code's Node extension host, with the packed extension installed as a user would install it.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { repository } from './install.mjs';
import { newFolder, removeFolder } from './lifetime.mjs';
import { copyWorkspace, folderUrl, packedExtension } from './page.mjs';
import { runSuite } from './run-suite.mjs';
import { installExtension, startServer } from './server.mjs';

/**
 * @param {object} [options]
 * @param {string} [options.vsix]
 * @param {string} [options.workspace]
 * @param {string} [options.suite] bundle that exports `run(): Promise<void>`
 * @returns {Promise<import('./run-suite.mjs').Counts>}
 */
export async function runNodeHost({ vsix = packedExtension, workspace = defaultWorkspace, suite = nodeSuite } = {}) {
  const folder = copyWorkspace(workspace);
  const extensionsDir = newFolder('extensions');
  await installExtension(vsix, extensionsDir);
  const server = await startServer({ extensionsDir, smokeTest: true });
  try {
    const remote = `vscode-remote://localhost:${server.port}`;
    const payload = JSON.stringify([
      ['extensionDevelopmentPath', remote + emptyExtension()],
      ['extensionTestsPath', remote + suite],
      ['skipWelcome', 'true'],
    ]);
    return await runSuite({
      name: 'Node extension host',
      url: `${folderUrl(server.url, folder)}&payload=${encodeURIComponent(payload)}`,
    });
  } finally {
    await server.stop();
    removeFolder(extensionsDir);
  }
}

export const defaultWorkspace = path.join(repository, 'media', 'sample');
const nodeSuite = path.join(repository, 'out', 'test', 'e2e', 'suite.node.js');

/** VS Code runs tests only beside an extension under development; Milepost itself is installed, so this one is empty. */
function emptyExtension() {
  const folder = path.join(newFolder('empty'), 'empty');
  mkdirSync(folder);
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'empty', publisher: 'milepost-test', version: '0.0.0', engines: { vscode: '*' } }),
  );
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [vsix, workspace] = process.argv.slice(2);
  const { passed, failed } = await runNodeHost({ ...(vsix && { vsix }), ...(workspace && { workspace }) });
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}
