// How fast the judgement is: node test/bench/judgement.mjs
// Prints the cost of loading and of the first verdict, statements a second after warm-up, and for hostile texts the
// slope: the time for four times the length over the time for the length, 4 when the judgement is linear.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
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
let met = 0;
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
  'words never met': (length) => Array.from({ length: length / 8 }, () => `w${(met++).toString(36)}`).join(' '),
  emoji: repeated('😀'),
};

/** @typedef {{ judge(text: string, today: string): unknown }} Judgement */

const folder = mkdtempSync(path.join(tmpdir(), 'milepost-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true }));

/**
 * Bundles what the source exports, as the extension is bundled; gives the file.
 * @param {string} name
 * @param {string} contents
 */
async function bundled(name, contents) {
  const outfile = path.join(folder, `${name}.cjs`);
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
  return outfile;
}

const PROCESSES = 15;
/**
 * In a process of its own: processor time and time gone by for loading and for the first verdict. An empty module goes
 * first, since what Node does for the first of all is not the judgement's.
 */
const STARTING = `
  const cost = (run) => {
    const [cpu, clock] = [process.cpuUsage(), performance.now()];
    const result = run();
    const { user, system } = process.cpuUsage(cpu);
    return [(user + system) / 1000, performance.now() - clock, result];
  };
  require(process.argv[2]);
  const [loadCpu, loadTime, { judge }] = cost(() => require(process.argv[1]));
  const [firstCpu, firstTime] = cost(() => judge('Run three campaigns by 31 August 2027', '${TODAY}'));
  console.log(JSON.stringify([loadCpu, firstCpu, loadCpu + firstCpu, loadTime + firstTime]));`;

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const judgeFile = await bundled('judge', `export { judge } from './src/core/smart/judge';`);
const emptyFile = await bundled('empty', '');
const starts = Array.from({ length: PROCESSES }, () => {
  const output = execFileSync(process.execPath, ['-e', STARTING, judgeFile, emptyFile], { encoding: 'utf8' });
  return /** @type {number[]} */ (JSON.parse(output));
});
const [load = 0, first = 0, both = 0, clock = 0] = [0, 1, 2, 3].map((index) =>
  median(starts.map((start) => start[index] ?? 0)),
);
console.log(
  `loading the module ${load.toFixed(1)} ms, first verdict ${first.toFixed(1)} ms, both ${both.toFixed(1)} ms`,
);
console.log(`(processor time, median of ${PROCESSES} processes; ${clock.toFixed(1)} ms by the clock)`);

const require = createRequire(import.meta.url);
const { judge } = /** @type {Judgement} */ (require(judgeFile));
const { LABELLED } = /** @type {{ LABELLED: { text: string }[] }} */ (
  require(await bundled('labelled', `export { LABELLED } from './test/support/labelled-statements';`))
);

/**
 * Each time with another space at the end, since the last statements are remembered.
 * @param {(length: number) => string} make
 * @param {number} length
 */
function leastCost(make, length) {
  const texts = [1, 2, 3].map((pass) => make(length) + ' '.repeat(pass));
  return Math.min(...texts.map((text) => cost(() => void judge(text, TODAY))));
}

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
  const short = leastCost(make, SHORT);
  const long = leastCost(make, 4 * SHORT);
  console.log(
    `${name.padEnd(18)} ${short.toFixed(1).padStart(6)} ms ${long.toFixed(1).padStart(6)} ms  ${(long / short).toFixed(1)}`,
  );
}
