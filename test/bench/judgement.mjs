// How fast the judgement is: node test/bench/judgement.mjs
// Prints statements a second after warm-up, the cost of loading and of the first verdict, and for hostile texts the
// slope: the time for four times the length over the time for the length, 4 when the judgement is linear.
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const TODAY = '2027-03-04';
const SHORT = 25_000;

/**
 * Milliseconds of processor time, which other programs on the machine hardly change.
 * @param {() => void} run
 */
function cost(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** @type {(text: string) => (length: number) => string} */
const repeated = (text) => (length) => text.repeat(Math.ceil(length / text.length));
/** @type {Record<string, (length: number) => string>} */
const HOSTILE = {
  'plain words': repeated('improve skill '),
  'whole statements': repeated('Publish three posts by June and run a workshop because we care; '),
  numbers: repeated('12 '),
  'nested brackets': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'chains of “of”': repeated('the end of '),
  'chains of “and”': repeated('and '),
  commas: repeated(', '),
  'from … to': repeated('from 3 to '),
  'by … by': repeated('by the end of the year '),
  quotes: repeated('"'),
  'one long word': repeated('a'),
  'one long number': repeated('1'),
  hyphens: repeated('one-'),
  'words never met': (length) => Array.from({ length: length / 8 }, (_, index) => `w${index.toString(36)}`).join(' '),
  emoji: repeated('😀'),
};

/** @typedef {{ judge(text: string, today: string): unknown, LABELLED: { text: string }[] }} Judgement */

/** @returns {Promise<Judgement & { loading: number }>} */
async function load() {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-bench-'));
  const contents = `export { judge } from './src/core/smart/judge'; export { LABELLED } from './test/support/labelled-statements';`;
  const outfile = path.join(folder, 'judge.cjs');
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    outfile,
    logLevel: 'error',
  });
  /** @type {Judgement[]} */
  const loaded = [];
  const loading = cost(() => void loaded.push(createRequire(import.meta.url)(outfile)));
  rmSync(folder, { recursive: true });
  const [judgement] = loaded;
  if (judgement === undefined) throw new Error('the judgement did not load');
  return { ...judgement, loading };
}

const { judge, LABELLED, loading } = await load();

/** @param {string} text */
function leastCost(text) {
  return Math.min(...[1, 2, 3].map(() => cost(() => void judge(text, TODAY))));
}

const first = cost(() => void judge('Run three campaigns by 31 August 2027', TODAY));
console.log(`loading the module ${loading.toFixed(1)} ms, first verdict ${first.toFixed(1)} ms`);
const ROUNDS = 30;
let best = 0;
for (let pass = 0; pass < 6; pass++) {
  const spent = cost(() => {
    for (let round = 0; round < ROUNDS; round++) for (const { text } of LABELLED) judge(text, TODAY);
  });
  best = Math.max(best, (ROUNDS * LABELLED.length * 1000) / spent);
}
console.log(`${Math.round(best)} statements a second after warm-up`);
console.log(
  `${'text'.padEnd(18)} ${`${SHORT / 1000} KB`.padStart(9)} ${`${(4 * SHORT) / 1000} KB`.padStart(9)}  slope`,
);
for (const [name, make] of Object.entries(HOSTILE)) {
  judge(make(1000), TODAY);
  const short = leastCost(make(SHORT));
  const long = leastCost(make(4 * SHORT));
  console.log(
    `${name.padEnd(18)} ${short.toFixed(1).padStart(6)} ms ${long.toFixed(1).padStart(6)} ms  ${(long / short).toFixed(1)}`,
  );
}
