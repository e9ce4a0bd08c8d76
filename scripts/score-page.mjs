// Writes the table of all checks and their points into media/score.md: node scripts/score-page.mjs
// A unit test compares the page with the code, so run this after a change of src/core/smart/checks.ts.
import { build } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const PAGE = path.join(root, 'media', 'score.md');
const LETTERS = {
  specific: 'Specific',
  measurable: 'Measurable',
  achievable: 'Achievable',
  relevant: 'Relevant',
  timeBound: 'Time-bound',
};

/**
 * @typedef {object} Check
 * @property {keyof typeof LETTERS} dimension
 * @property {string} label
 * @property {number} most points
 * @property {boolean} decides
 * @property {string} looksFor
 */

/** @returns {Promise<readonly Check[]>} */
async function checksOfTheCode() {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-checks-'));
  try {
    const outfile = path.join(folder, 'checks.mjs');
    await build({
      stdin: {
        contents: `export { CHECKS } from './src/core/smart/checks'; export { formatMessage } from './src/core/text/message';`,
        resolveDir: root,
        loader: 'ts',
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
      logLevel: 'error',
    });
    const { CHECKS, formatMessage } = await import(pathToFileURL(outfile).href);
    return /** @type {typeof import('../src/core/smart/checks').CHECKS} */ (CHECKS).map(
      ({ dimension, label, most, decides, looksFor }) => ({
        dimension,
        label: formatMessage(label),
        most,
        decides,
        looksFor: formatMessage(looksFor),
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {readonly string[]} cells */
function line(cells) {
  return `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
}

/** @param {readonly Check[]} checks */
function tableOf(checks) {
  const rows = checks.map(({ dimension, label, most, decides, looksFor }) =>
    [LETTERS[dimension], label, most, decides ? 'yes' : '', looksFor].map((cell) =>
      String(cell).replaceAll('|', '\\|'),
    ),
  );
  const header = ['letter', 'check', 'points', 'decides', 'what counts'];
  return [line(header), '|---|---|---:|---|---|', ...rows.map(line)].join('\n');
}

const page = readFileSync(PAGE, 'utf8');
const part = /(<!-- checks -->\n)[\s\S]*?(<!-- \/checks -->)/;
if (!part.test(page)) throw new Error(`${PAGE} has no part between <!-- checks --> and <!-- /checks -->`);
const table = tableOf(await checksOfTheCode());
writeFileSync(
  PAGE,
  page.replace(part, (_, /** @type {string} */ open, /** @type {string} */ close) => `${open}${table}\n${close}`),
);
