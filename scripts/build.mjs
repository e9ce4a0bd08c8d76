// Builds everything that ships (dist/) and, with --tests, the test bundles (out/).
// Prints the sizes and fails when one is over its budget.
import { build } from 'esbuild';
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildTests } from './build-tests.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

/**
 * gray-matter's own engines evaluate `---js`; Milepost brings its own, so they are cut out of every bundle. It also keeps
 * a `Buffer` of each text that nobody reads and that a web host has not.
 */
const withoutGrayMatterEngines = {
  name: 'without-gray-matter-engines',
  setup(context) {
    context.onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
      contents: 'module.exports = {};',
      loader: 'js',
    }));
    context.onLoad({ filter: /gray-matter[\\/]lib[\\/]utils\.js$/ }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8');
      const contents = source.replace('Buffer.from(input)', 'input');
      if (contents === source) throw new Error('gray-matter has changed: look again where it needs a Buffer');
      return { contents, loader: 'js' };
    });
  },
};

/** Heavy parts that follow on first use: each is a bundle of its own, loaded by `require('./lazy/…')` in Node. */
const LAZY = { prose: 'src/core/markdown/remark-prose.ts' };
const lazyParts = {
  name: 'lazy-parts',
  setup(context) {
    context.onResolve({ filter: /remark-prose$/ }, (args) =>
      args.kind === 'require-call' ? { path: './lazy/prose.js', external: true } : undefined,
    );
  },
};

const common = {
  bundle: true,
  minify: true,
  sourcemap: process.argv.includes('--tests') ? 'linked' : false,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [withoutGrayMatterEngines],
};
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node18',
  mainFields: ['module', 'main'],
  external: ['vscode'],
};
const web = {
  ...common,
  platform: 'browser',
  format: 'cjs',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['worker', 'module', 'browser'],
  external: ['vscode'],
  define: { ...common.define, Buffer: 'undefined', global: 'globalThis' },
};

const KB = 1000;
/** Budgets in bytes, minified. */
const budgets = [
  { name: 'loaded at activation', files: ['dist/extension.js'], most: 250 * KB },
  {
    name: 'all Node code of the extension',
    files: ['dist/extension.js', 'dist/worker.js', 'dist/lazy/prose.js'],
    most: 600 * KB,
  },
  { name: 'dashboard page', files: ['dist/webview/dashboard.js', 'dist/webview/dashboard.css'], most: 150 * KB },
  { name: 'web extension', files: ['dist/extension.web.js'] },
  { name: 'command line', files: ['dist/milepost.js'] },
];

export async function buildAll({ tests = false } = {}) {
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist', { recursive: true });
  const outputs = await Promise.all([
    build({
      ...node,
      plugins: [...node.plugins, lazyParts],
      entryPoints: ['src/extension.ts'],
      outfile: 'dist/extension.js',
    }),
    build({
      ...node,
      plugins: [...node.plugins, lazyParts],
      entryPoints: ['src/worker.ts'],
      outfile: 'dist/worker.js',
    }),
    build({ ...node, entryPoints: LAZY, outdir: 'dist/lazy' }),
    build({ ...web, entryPoints: ['src/extension.web.ts'], outfile: 'dist/extension.web.js' }),
    build({
      ...node,
      entryPoints: ['src/cli/main.ts'],
      outfile: 'dist/milepost.js',
      banner: { js: '#!/usr/bin/env node' },
    }),
    build({
      ...common,
      platform: 'browser',
      format: 'esm',
      entryPoints: { dashboard: 'src/webview/dashboard.tsx' },
      outdir: 'dist/webview',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      loader: { '.css': 'css' },
    }),
  ]);
  if (tests) await buildTests([withoutGrayMatterEngines]);
  return outputs;
}

export function printSizes() {
  let failed = false;
  for (const { name, files, most } of budgets) {
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    const over = most !== undefined && bytes > most;
    failed ||= over;
    console.log(
      `${name.padEnd(32)} ${(bytes / KB).toFixed(1).padStart(7)} kB${most ? ` of ${most / KB} kB` : ''}${over ? '  OVER BUDGET' : ''}`,
    );
  }
  if (failed) throw new Error('a bundle is over its size budget');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll({ tests: process.argv.includes('--tests') });
  printSizes();
}
