// Builds everything that ships (dist/) and, with --tests, the test bundles (out/).
// Prints the sizes and fails when one is over its budget.
import { build, transform } from 'esbuild';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { buildTests } from './build-tests.mjs';
import { writeBundle } from './l10n.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

/**
 * gray-matter's own engines evaluate `---js`; Milepost brings its own, so they are cut out of every bundle, and with them its
 * writer and its reader of sections, which nobody calls. It is given strings only, so telling kinds of values is `typeof`. It
 * also keeps a `Buffer` of each text that nobody reads and that a web host has not.
 */
const withoutGrayMatterEngines = {
  name: 'without-gray-matter-engines',
  setup(context) {
    context.onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
      contents: 'module.exports = {};',
      loader: 'js',
    }));
    context.onLoad({ filter: /gray-matter[\\/]lib[\\/]stringify\.js$|section-matter[\\/]index\.js$/ }, () => ({
      contents: `module.exports = () => { throw new Error('left out'); };`,
      loader: 'js',
    }));
    context.onLoad({ filter: /node_modules[\\/]kind-of[\\/]index\.js$/ }, () => ({
      contents: `module.exports = (value) => (value === null ? 'null' : typeof value);`,
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

/**
 * Parts that follow on first use: `require`d by the source where a host loads them, each an entry of its own in Node.
 * What entries share is split off, so nothing is shipped or loaded twice.
 */
const LAZY = { engine: 'src/core/engine.ts', prose: 'src/core/markdown/remark-prose.ts' };
const lazyParts = {
  name: 'lazy-parts',
  setup(context) {
    const names = { 'core/engine': './engine.js', 'remark-prose': './prose.js' };
    context.onResolve({ filter: /(?:core\/engine|remark-prose)$/ }, ({ kind, path: wanted }) => {
      const name = Object.keys(names).find((end) => wanted.endsWith(end));
      return kind === 'require-call' && name ? { path: names[name], external: true } : undefined;
    });
  },
};

/**
 * What libraries bring and Milepost never calls: the writers of rrule (“every Thursday”) and of yaml, since files are changed
 * by edits of their text, and YAML 1.1, since all is read as 1.2. A call would throw, and every test runs
 * without them.
 */
const withoutUnused = {
  name: 'without-unused',
  setup(context) {
    const unused = new RegExp(
      [
        'rrule/dist/esm/(?:nlp/index|optionstostring)',
        'yaml/browser/dist/(?:doc/(?:createNode|applyReviver)|parse/cst-visit)',
        'yaml/browser/dist/stringify/stringify(?:String|Collection|Pair|Document)',
        'yaml/browser/dist/schema/yaml-1\\.1/(?:binary|bool|float|int|omap|pairs|schema|set|timestamp)',
      ]
        .map((file) => `${file.replaceAll('/', '[\\\\/]')}\\.js$`)
        .join('|'),
    );
    context.onLoad({ filter: unused }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8');
      const names = [...source.matchAll(/^export (?:\{([^}]*)\}|function (\w+))/gm)].flatMap(([, list, name]) =>
        name === undefined ? list.split(',') : [name],
      );
      if (names.length === 0) throw new Error(`${file} exports in another way than before`);
      const contents = `const none = () => { throw new Error('left out'); };\nexport { ${names.map((name) => `none as ${name.trim()}`).join(', ')} };`;
      return { contents, loader: 'js' };
    });
  },
};

/** The 252 named characters of HTML 4 serve for goals; the 2,125 of HTML 5 would be a quarter of the Markdown parser. */
const fewerNamedCharacters = {
  name: 'fewer-named-characters',
  setup(context) {
    context.onLoad({ filter: /node_modules[\\/]character-entities[\\/]index\.js$/ }, () => ({
      contents: `export { characterEntitiesHtml4 as characterEntities } from 'character-entities-html4';`,
      resolveDir: root,
      loader: 'js',
    }));
  },
};

/** Lists of words are wrapped for readers; a bundle needs one space between two words. */
const unwrappedVocabulary = {
  name: 'unwrapped-vocabulary',
  setup(context) {
    context.onLoad({ filter: /smart[\\/]language[\\/]en[\\/]\w+\.ts$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replace(/`[^`]*`/g, (list) => list.replace(/\s+/g, ' ')),
      loader: 'ts',
    }));
  },
};

const common = {
  bundle: true,
  minify: true,
  sourcemap: process.argv.includes('--tests') ? 'linked' : false,
  legalComments: 'none',
  logLevel: 'warning',
  charset: 'utf8',
  target: 'es2022',
  // The build without CommonJS, of which only what is used stays.
  alias: {
    yaml: path.join(root, 'node_modules/yaml/browser/dist/index.js'),
    rrule: path.join(root, 'node_modules/rrule/dist/esm/rrule.js'),
  },
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [withoutGrayMatterEngines, withoutUnused, fewerNamedCharacters, unwrappedVocabulary],
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
export async function buildAll({ tests = false } = {}) {
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist', { recursive: true });
  writeBundle();
  const outputs = await Promise.all([
    buildNodeParts(),
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
  if (tests) await buildTests({ plugins: common.plugins, alias: common.alias });
  return outputs;
}

/**
 * The Node side of the extension. Only ES modules can share chunks, and only CommonJS loads in every extension host:
 * so the parts are bundled as the one and rewritten as the other.
 */
async function buildNodeParts() {
  const { outputFiles } = await build({
    ...node,
    plugins: [...node.plugins, lazyParts],
    entryPoints: { extension: 'src/extension.ts', worker: 'src/worker.ts', ...LAZY },
    outdir: 'dist',
    format: 'esm',
    splitting: true,
    chunkNames: 'part-[hash]',
    minify: false,
    write: false,
    sourcemap: false,
  });
  for (const { path: file, text } of outputFiles) {
    const { code } = await transform(onceImported(text), {
      format: 'cjs',
      target: node.target,
      charset: 'utf8',
      platform: 'node',
    });
    // A second minifier: it looks through whole functions, and what is read at start is worth the seconds.
    const { code: small } = await minify(code, {
      ecma: 2022,
      toplevel: true,
      // Nothing here does work in a getter, nor calls with `new` what has no `this`: such functions become arrows.
      compress: { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
      format: { comments: false },
    });
    writeFileSync(file, small);
  }
}

/** Every source file imports `vscode` for itself; in a bundle one import serves them all. */
function onceImported(bundle) {
  const [first] = bundle.match(/^import \* as vscode\d* from "vscode";$/m) ?? [];
  if (first === undefined) return bundle;
  const body = bundle.replace(/^import \* as vscode\d* from "vscode";\n/gm, '').replace(/\bvscode\d+\b/g, 'vscode');
  return `import * as vscode from "vscode";\n${body}`;
}

/** The files that `require`ing one of them loads at once, itself included. */
function loadedBy(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name] of readFileSync(file, 'utf8').matchAll(/require\("(\.\/part-[^"]+)"\)/g)) {
    loadedBy(path.join(path.dirname(file), name), seen);
  }
  return seen;
}

/** Prints the sizes of what is shipped; fails when one is over its budget (bytes, minified). */
export function printSizes() {
  const nodeParts = readdirSync('dist').filter((name) => /^(?:extension|worker|engine|prose|part-.*)\.js$/.test(name));
  const budgets = [
    { name: 'loaded at activation', files: [...loadedBy('dist/extension.js')], most: 250 * KB },
    { name: 'all Node code of the extension', files: nodeParts.map((name) => `dist/${name}`), most: 600 * KB },
    { name: 'dashboard page', files: ['dist/webview/dashboard.js', 'dist/webview/dashboard.css'], most: 150 * KB },
    { name: 'web extension', files: ['dist/extension.web.js'] },
    { name: 'command line', files: ['dist/milepost.js'] },
  ];
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
