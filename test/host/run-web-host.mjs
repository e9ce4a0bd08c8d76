// Runs the suites in VS Code's web extension host (the one of vscode.dev), with the content of the packed extension.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { repository } from './install.mjs';
import { newFolder, removeFolder } from './lifetime.mjs';
import { copyWorkspace, folderUrl, packedExtension } from './page.mjs';
import { defaultWorkspace } from './run-node-host.mjs';
import { runSuite } from './run-suite.mjs';
import { installExtension, startServer } from './server.mjs';

const MIME_TYPES = /** @type {Record<string, string>} */ ({
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.md': 'text/markdown',
});

/**
 * @param {object} [options]
 * @param {string} [options.vsix]
 * @param {string} [options.workspace]
 * @param {string} [options.suite] bundle that exports `run(): Promise<void>`
 * @returns {Promise<import('./run-suite.mjs').Counts>}
 */
export async function runWebHost({ vsix = packedExtension, workspace = defaultWorkspace, suite = webSuite } = {}) {
  const folder = copyWorkspace(workspace);
  const unpacked = newFolder('unpacked');
  await installExtension(vsix, unpacked);
  const extension = readdirSync(unpacked, { withFileTypes: true }).find((entry) => entry.isDirectory())?.name ?? '';
  const files = await serveFiles([
    ['/milepost/suite/', path.dirname(suite)],
    ['/milepost/', path.join(unpacked, extension)],
  ]);
  const server = await startServer({ smokeTest: true });
  try {
    const place = (/** @type {string} */ target) => ({
      scheme: 'http',
      authority: `127.0.0.1:${files.port}`,
      path: target,
    });
    // VS Code runs the tests in the host of the extension whose folder they lie in.
    const development = {
      extensions: [place('/milepost')],
      extensionTestsPath: place(`/milepost/suite/${path.basename(suite)}`),
    };
    return await runSuite({
      name: 'web extension host',
      url: folderUrl(server.url, folder),
      prepare: (page) => developInPage(page, server.url, development),
    });
  } finally {
    files.stop();
    await server.stop();
    removeFolder(unpacked);
  }
}

const webSuite = path.join(repository, 'out', 'test', 'e2e', 'suite.web.js');

/**
 * The workbench reads where the extension under development is from its own page, which is rewritten on its way.
 * @param {import('playwright-core').Page} page
 * @param {string} server
 * @param {object} development
 */
async function developInPage(page, server, development) {
  await page.route(
    (url) => url.origin === new URL(server).origin && url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const { 'content-security-policy': _, ...headers } = response.headers();
      const html = await response.text();
      const body = html.replace(
        /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
        (_whole, before, settings) => {
          const configuration = JSON.parse(settings.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
          configuration.developmentOptions = { ...configuration.developmentOptions, ...development };
          return `${before}${JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
        },
      );
      await route.fulfill({ response, headers, body });
    },
  );
}

/**
 * @param {readonly (readonly [prefix: string, folder: string])[]} folders the first prefix that fits decides
 * @returns {Promise<{port: number, stop: () => void}>}
 */
async function serveFiles(folders) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'no-store');
    try {
      const [prefix, folder] = folders.find(([start]) => pathname.startsWith(start)) ?? ['', ''];
      const content = await readFile(path.join(folder, decodeURIComponent(pathname.slice(prefix.length))));
      response.setHeader('Content-Type', MIME_TYPES[path.extname(pathname)] ?? 'application/octet-stream');
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    port: address.port,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [vsix, workspace] = process.argv.slice(2);
  const { passed, failed } = await runWebHost({ ...(vsix && { vsix }), ...(workspace && { workspace }) });
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}
