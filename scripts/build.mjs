// Builds everything that ships (dist/ and THIRD-PARTY-NOTICES) and, with --tests, the test bundles (out/).
// Prints the sizes and fails when one is over its budget.
import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildTests } from './build-tests.mjs';
import { writeBundle } from './l10n.mjs';
import { WITHOUT_BUFFER, withoutGrayMatterEngines } from './libraries.mjs';
import { printSizes } from './sizes.mjs';
import { NOTICES, noticesOf, writtenNotices } from './third-party-notices.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

/** @satisfies {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  // A linked node_modules reads as one in its place: the names of the parts come of it.
  preserveSymlinks: true,
  bundle: true,
  minify: true,
  metafile: true,
  sourcemap: process.argv.includes('--tests') ? 'linked' : false,
  legalComments: 'none',
  logLevel: 'warning',
  charset: 'utf8',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [withoutGrayMatterEngines],
};

/**
 * Both extension hosts get the same libraries: those that run in a browser's worker.
 * @satisfies {import('esbuild').BuildOptions}
 */
const extension = {
  ...common,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['worker', 'module'],
  external: ['vscode', 'node:*'],
  define: { ...common.define, ...WITHOUT_BUFFER },
};

/** @satisfies {Record<string, import('esbuild').BuildOptions>} */
const bundles = {
  node: {
    ...extension,
    format: 'esm',
    splitting: true,
    entryPoints: ['src/extension.ts', 'src/worker.ts'],
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
  },
  web: { ...extension, format: 'cjs', entryPoints: ['src/extension.web.ts'], outfile: 'dist/extension.web.js' },
  commandLine: {
    ...common,
    platform: 'node',
    mainFields: ['module', 'main'],
    format: 'cjs',
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/milepost.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  page: {
    ...common,
    platform: 'browser',
    format: 'esm',
    entryPoints: { dashboard: 'src/webview/dashboard.tsx' },
    outdir: 'dist/webview',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  },
};

/**
 * @typedef {Record<keyof typeof bundles, import('esbuild').Metafile>} Built what went into each bundle and what came out of it
 * @param {{tests?: boolean}} [options]
 * @returns {Promise<Built>}
 */
export async function buildAll({ tests = false } = {}) {
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist', { recursive: true });
  writeBundle();
  const [built] = await Promise.all([
    Promise.all(
      Object.entries(bundles).map(async ([name, options]) => {
        const { metafile } = await build(options);
        if (metafile === undefined) throw new Error(`esbuild tells nothing of the bundle ${name}`);
        return /** @type {const} */ ([name, metafile]);
      }),
    ),
    tests && buildTests(common.plugins),
  ]);
  const bundled = /** @type {Built} */ (Object.fromEntries(built));
  writeFileSync(NOTICES, writtenNotices(noticesOf(bundled)));
  return bundled;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  printSizes(await buildAll({ tests: process.argv.includes('--tests') }));
}
