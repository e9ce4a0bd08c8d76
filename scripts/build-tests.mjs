// Bundles the tests into out/test/: one module a test file that runs in Node, so that mocha names the file that failed,
// with what they share in modules of its own, and all suites that run inside VS Code in one bundle for each extension host.
import { build } from 'esbuild';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { WITHOUT_BUFFER } from './libraries.mjs';
import { globSync } from './glob.mjs';

export const TEST_OUTPUT = 'out/test';

const SUITE_FOLDER = path.join('test', 'e2e', 'suite');
/** Too large or too particular about their place to be bundled. */
const UNBUNDLED = ['vscode', 'mocha', 'playwright-core', 'axe-core', 'esbuild', '@sparticuz/chromium', 'markdownlint'];

/** CommonJS packages inside an ES module go on using it. */
const REQUIRE = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  sourcemap: 'linked',
  logLevel: 'warning',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

/** The scripts that start VS Code know their own place in the repository, so bundles import them where they are. */
const hostInPlace = {
  name: 'host-in-place',
  /** @param {import('esbuild').PluginBuild} context */
  setup(context) {
    context.onResolve({ filter: /(^|\/)host\/[\w-]+\.mjs$/ }, (args) => ({
      path: pathToFileURL(path.resolve(args.resolveDir, args.path)).href,
      external: true,
    }));
  },
};

/** `milepost:suites` imports every suite. */
const allSuites = {
  name: 'all-suites',
  /** @param {import('esbuild').PluginBuild} context */
  setup(context) {
    context.onResolve({ filter: /^milepost:suites$/ }, () => ({ path: 'suites', namespace: 'milepost' }));
    context.onLoad({ filter: /.*/, namespace: 'milepost' }, () => ({
      contents: globSync(SUITE_FOLDER, /\.test\.ts$/)
        .map((file) => `import ${JSON.stringify(path.resolve(file))};`)
        .join('\n'),
      resolveDir: process.cwd(),
    }));
  },
};

/** Node's assert for a host that has none; modules that only tests tagged @node touch are left to fail when called. */
const nodeModulesOnTheWeb = {
  name: 'node-modules-on-the-web',
  /** @param {import('esbuild').PluginBuild} context */
  setup(context) {
    context.onResolve({ filter: /^(node:)?assert(\/strict)?$/ }, (args) =>
      args.namespace === 'file' && !args.importer.includes('node_modules')
        ? { path: 'assert', namespace: 'web-assert' }
        : undefined,
    );
    context.onLoad({ filter: /.*/, namespace: 'web-assert' }, () => ({
      contents: `module.exports = require('assert/').strict;`,
      resolveDir: process.cwd(),
    }));
    context.onResolve({ filter: /^node:/ }, (args) => ({ path: args.path, external: true }));
  },
};

/** @param {import('esbuild').Plugin[]} plugins what every bundle of the product has as well */
export async function buildTests(plugins) {
  rmSync(TEST_OUTPUT, { recursive: true, force: true });
  const files = existsSync('test')
    ? globSync('test', /\.test\.tsx?$/).filter((file) => !file.startsWith(SUITE_FOLDER))
    : [];
  await Promise.all([
    build({
      ...shared,
      platform: 'node',
      format: 'esm',
      splitting: true,
      mainFields: ['module', 'main'],
      external: UNBUNDLED,
      banner: { js: REQUIRE },
      entryPoints: files,
      outbase: 'test',
      outdir: TEST_OUTPUT,
      outExtension: { '.js': '.mjs' },
      chunkNames: 'shared/[name]-[hash]',
      plugins: [...plugins, hostInPlace],
    }),
    build({
      ...shared,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      entryPoints: { 'e2e/suite.node': path.join(SUITE_FOLDER, 'index.node.ts') },
      outdir: TEST_OUTPUT,
      external: ['vscode'],
      plugins: [...plugins, allSuites],
    }),
    build({
      ...shared,
      platform: 'browser',
      format: 'cjs',
      mainFields: ['browser', 'module', 'main'],
      conditions: ['worker', 'module', 'browser'],
      entryPoints: { 'e2e/suite.web': path.join(SUITE_FOLDER, 'index.web.ts') },
      outdir: TEST_OUTPUT,
      external: ['vscode'],
      define: {
        ...WITHOUT_BUFFER,
        global: 'globalThis',
        'process.env.NODE_ENV': '"test"',
        'process.env.NODE_DEBUG': 'undefined',
      },
      plugins: [...plugins, allSuites, nodeModulesOnTheWeb],
    }),
  ]);
}
