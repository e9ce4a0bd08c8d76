// Packs the extension into out/milepost.vsix, as it would be published, and makes sure that nothing else is in it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import yauzl from 'yauzl';
import { buildAll } from './build.mjs';
import { PACKAGE, printSize, printSizes } from './sizes.mjs';
import { NOTICES } from './third-party-notices.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const PACKED = path.join(root, 'out', 'milepost.vsix');

/** What may be packed; vsce writes the first two itself and renames the documents. */
const ALLOWED = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/(package\.json|package\.nls(\.[\w-]+)?\.json|readme\.md|changelog\.md|SECURITY\.md|LICENSE(\.txt|\.md)?|THIRD-PARTY-NOTICES)$/i,
  /^extension\/(dist|l10n|media|syntaxes)\//,
];
/** What must be packed, or the package must not be given away. */
const REQUIRED = ['extension/LICENSE.txt', `extension/${NOTICES}`];
/** What must not be packed, even where the rest may be. */
const FORBIDDEN = [
  /(?<!\.d)\.tsx?$/,
  /\.map$/,
  /\/node_modules\//,
  /\.(test|spec)\.\w+$/,
  /\/(tests?|fixtures)\//,
  /\.vsix$/,
];

/**
 * Packs dist/ as it is.
 * @returns {Promise<{file: string, entries: readonly {name: string, size: number}[]}>}
 * @throws when vsce warns of anything or something does not belong in
 */
export async function packExtension() {
  mkdirSync(path.dirname(PACKED), { recursive: true });
  rmSync(PACKED, { force: true });
  const vsce = path.join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  // No address of the repository is known, and none is invented: links stay relative until there is one, and the
  // warning of its absence is the one that does not count.
  const args = [
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    `--out=${PACKED}`,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [vsce, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = `${stdout}${stderr}`;
  if (status !== 0 || /\bWARNING\b/.test(output)) throw new Error(`vsce has something to say:\n${output.trim()}`);
  const entries = await readEntries(PACKED);
  const strangers = entries.filter(
    ({ name }) => !ALLOWED.some((allowed) => allowed.test(name)) || FORBIDDEN.some((forbidden) => forbidden.test(name)),
  );
  if (strangers.length > 0)
    throw new Error(`These do not belong into the package:\n${strangers.map(({ name }) => `  ${name}`).join('\n')}`);
  const missing = REQUIRED.filter((required) => !entries.some(({ name }) => name === required));
  if (missing.length > 0) throw new Error(`These are missing in the package: ${missing.join(', ')}`);
  const bytes = statSync(PACKED).size;
  printSize({ name: path.relative(root, PACKED), bytes, most: PACKAGE });
  if (bytes > PACKAGE) throw new Error('The package is over its size budget.');
  return { file: PACKED, entries };
}

/**
 * @param {string} file a zip archive
 * @returns {Promise<{name: string, size: number}[]>} its files, unpacked size in bytes
 */
async function readEntries(file) {
  const archive = await yauzl.openPromise(file);
  const entries = [];
  for await (const { fileName, uncompressedSize } of archive.eachEntry()) {
    if (!fileName.endsWith('/')) entries.push({ name: fileName, size: uncompressedSize });
  }
  return entries;
}

/** @param {{file: string, entries: readonly {name: string, size: number}[]}} packed */
function printEntries({ file, entries }) {
  for (const { name, size } of entries) console.log(`${(size / 1000).toFixed(1).padStart(9)} kB  ${name}`);
  console.log(`${path.relative(root, file)}: ${entries.length} files`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    printSizes(await buildAll());
    printEntries(await packExtension());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
