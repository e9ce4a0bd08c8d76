// What is loaded when, and how much of it there may be (bytes, minified).

const KB = 1000;
const ACTIVATION = 120 * KB;
const FIRST_KEYSTROKE = 650 * KB;
const LATER_PART = 250 * KB;
const PAGE = 250 * KB;
/** The package as it is downloaded, packed. */
export const PACKAGE = 1500 * KB;

/**
 * @typedef {object} Size
 * @property {string} name
 * @property {number} bytes
 * @property {number} [most]
 */

/**
 * @param {import('./build.mjs').Built} built
 * @returns {readonly Size[]}
 */
export function sizesOf({ node, web, commandLine, page }) {
  const activation = loadedBy(node, outputOf(node, 'src/extension.ts'));
  const keystroke = new Set([...activation, ...loadedBy(node, outputOf(node, 'src/core/engine.ts'))]);
  const later = laterParts(node).filter((file) => !keystroke.has(file));
  return [
    { name: 'loaded at activation', bytes: sum(node, activation), most: ACTIVATION },
    { name: 'needed for the first keystroke', bytes: sum(node, keystroke), most: FIRST_KEYSTROKE },
    ...later.map((file) => ({
      name: `on first use: ${partName(file)}`,
      bytes: sum(
        node,
        [...loadedBy(node, file)].filter((part) => !keystroke.has(part)),
      ),
      most: LATER_PART,
    })),
    { name: 'dashboard page', bytes: sum(page, Object.keys(page.outputs)), most: PAGE },
    { name: 'web extension', bytes: sum(web, Object.keys(web.outputs)) },
    { name: 'command line', bytes: sum(commandLine, Object.keys(commandLine.outputs)) },
  ];
}

/**
 * Prints the sizes of what is shipped; fails when one is over its budget.
 * @param {import('./build.mjs').Built} built
 */
export function printSizes(built) {
  const sizes = sizesOf(built);
  for (const size of sizes) printSize(size);
  const over = sizes.filter(({ bytes, most }) => most !== undefined && bytes > most);
  if (over.length > 0) throw new Error(`over the size budget: ${over.map(({ name }) => name).join(', ')}`);
}

/** @param {Size} size */
export function printSize({ name, bytes, most }) {
  const limit = most === undefined ? '' : ` of ${most / KB} kB${bytes > most ? '  OVER BUDGET' : ''}`;
  console.log(`${name.padEnd(32)} ${(bytes / KB).toFixed(1).padStart(7)} kB${limit}`);
}

/**
 * @param {import('esbuild').Metafile} metafile
 * @param {string} source
 */
function outputOf({ outputs }, source) {
  const found = Object.keys(outputs).find((file) => outputs[file]?.entryPoint === source);
  if (found === undefined) throw new Error(`no bundle begins with ${source}`);
  return found;
}

/**
 * The files that loading one of them loads at once, itself included.
 * @param {import('esbuild').Metafile} metafile
 * @param {string} file
 * @returns {Set<string>}
 */
function loadedBy(metafile, file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { path, kind, external } of metafile.outputs[file]?.imports ?? []) {
    if (kind === 'import-statement' && !external) loadedBy(metafile, path, seen);
  }
  return seen;
}

/**
 * What is loaded by `import()` only.
 * @param {import('esbuild').Metafile} metafile
 */
function laterParts({ outputs }) {
  const imports = Object.values(outputs).flatMap((output) => output.imports);
  return [...new Set(imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => path))];
}

/** @param {string} file `dist/name-HASH.mjs` */
function partName(file) {
  return file.replace(/^.*\//, '').replace(/-[^-]*$/, '');
}

/**
 * @param {import('esbuild').Metafile} metafile
 * @param {Iterable<string>} files
 */
function sum({ outputs }, files) {
  return [...files]
    .filter((file) => !file.endsWith('.map'))
    .reduce((bytes, file) => bytes + (outputs[file]?.bytes ?? 0), 0);
}
