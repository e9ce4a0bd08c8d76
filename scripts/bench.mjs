// `npm run bench`: how fast `milepost lint` is beside markdownlint's own API on the same files, how it grows from 1,000
// to 10,000 files, what a keystroke costs beside bare remark-parse (medians of interleaved runs), and what a KB of the
// worst text costs at each place where texts come in: more than 10 ms is a fault. Nothing is asserted.
//   npm run bench -- [--workspace DIR] [--rounds N] [--edits N] [--only lint,growth,keystrokes,shapes] [--cli FILE]
import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  closeSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { writeWorkspace } from '../test/bench/workspace.mjs';
import { globSync } from './glob.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const bench = path.join(root, 'test', 'bench');
const TODAY = '2026-09-01';
const PARTS = ['lint', 'growth', 'keystrokes', 'shapes'];
const KEYSTROKE_BYTES = [5000, 200_000];
/** Of the worst texts: so long that nothing is refused for its length yet, and as long as none should be. */
const SHAPE_BYTES = [4096, 16_384, 65_536];
const FAULT_MS_PER_KB = 10;
/** Lines that are printed of the others. */
const MOST_SHAPES = 40;

const { values: options } = parseArgs({
  options: {
    workspace: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    edits: { type: 'string', default: '200' },
    only: { type: 'string', default: PARTS.join(',') },
    /** Another build of the command line. */
    cli: { type: 'string' },
  },
});
const built = options.cli ?? path.join(root, 'dist', 'milepost.js');
const rounds = Number(options.rounds);
const parts = options.only.split(',');

const scratch = mkdtempSync(path.join(tmpdir(), 'milepost-bench-'));
/** A copy, so that a build in the meantime changes nothing. */
const milepost = path.join(scratch, 'milepost.js');
/** @type {import('node:child_process').ChildProcess | undefined} */
let running;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    running?.kill();
    rmSync(scratch, { recursive: true, force: true });
    process.exit(130);
  });
}

try {
  takeCopy();
  if (parts.includes('lint')) await compareWithMarkdownlint();
  if (parts.includes('growth')) await measureGrowth();
  if (parts.includes('keystrokes')) await measureKeystrokes();
  if (parts.includes('shapes')) await measureShapes();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Copies what is built, building it first where nothing is. */
function takeCopy() {
  if (!existsSync(built)) spawnSync(process.execPath, [path.join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
  copyFileSync(built, milepost);
  if (spawnSync(process.execPath, [milepost, '--version']).status !== 0) throw new Error(`${built} does not run`);
}

async function compareWithMarkdownlint() {
  const folder = options.workspace === undefined ? made(1000) : path.resolve(options.workspace);
  const files = globSync(folder, /\.md$/).filter(
    (file) => !/[\\/](?:\.|node_modules[\\/])/.test(path.relative(folder, file)),
  );
  const list = path.join(scratch, 'files.txt');
  writeFileSync(list, files.join('\n'));
  const ours = [];
  const theirs = [];
  for (let round = 1; round <= rounds; round++) {
    say(`lint: round ${round} of ${rounds}`);
    ours.push(await measure([milepost, 'lint', folder, '--format', 'json', '--today', TODAY]));
    theirs.push(await measure([path.join(bench, 'run-markdownlint.mjs'), list]));
  }
  const a = medians(ours);
  const b = medians(theirs);
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  print(`${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${rounds} rounds, medians`, [
    ['', 'wall', 'CPU', 'peak memory'],
    ['milepost lint', seconds(a.wallMs), seconds(a.cpuMs), megabytes(a.peakBytes)],
    ['markdownlint', seconds(b.wallMs), seconds(b.cpuMs), megabytes(b.peakBytes)],
    ['ratio', share(a.wallMs, b.wallMs), share(a.cpuMs, b.cpuMs), share(a.peakBytes, b.peakBytes)],
  ]);
}

async function measureGrowth() {
  const small = made(1000);
  const large = made(10_000);
  const few = [];
  const many = [];
  for (let round = 1; round <= rounds; round++) {
    say(`growth: round ${round} of ${rounds}`);
    few.push(await measure([milepost, 'lint', small, '--format', 'json', '--today', TODAY]));
    many.push(await measure([milepost, 'lint', large, '--format', 'json', '--today', TODAY]));
  }
  const a = medians(few);
  const b = medians(many);
  print(`milepost lint, from 1,000 to 10,000 files, ${rounds} rounds, medians`, [
    ['', 'wall', 'CPU', 'peak memory'],
    ['1,000 files', seconds(a.wallMs), seconds(a.cpuMs), megabytes(a.peakBytes)],
    ['10,000 files', seconds(b.wallMs), seconds(b.cpuMs), megabytes(b.peakBytes)],
    [
      'growth',
      `${(b.wallMs / a.wallMs).toFixed(1)}-fold`,
      `${(b.cpuMs / a.cpuMs).toFixed(1)}-fold`,
      `${((b.peakBytes - a.peakBytes) / 9000 / 1024).toFixed(1)} KB a file`,
    ],
  ]);
}

/** Bundles a program of the bench; gives its file. @param {string} name */
async function bundled(name) {
  const outfile = path.join(scratch, `${name}.cjs`);
  await build({
    entryPoints: [path.join(bench, `${name}.ts`)],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    outfile,
    logLevel: 'error',
  });
  return outfile;
}

/** @typedef {{entrance: string, stage: string, shape: string, msPerKb: number}} Worst */

/** @param {Worst} worst */
function isFault({ msPerKb }) {
  return msPerKb > FAULT_MS_PER_KB;
}

async function measureShapes() {
  const outfile = await bundled('shapes');
  const answer = path.join(scratch, 'shapes.json');
  /** @type {Map<string, Worst & {bytes: number}>} */
  const found = new Map();
  for (const bytes of SHAPE_BYTES) {
    say(`shapes: ${bytes / 1024} KB of each`);
    await start([outfile, String(bytes)], answer, {});
    for (const worst of /** @type {Worst[]} */ (JSON.parse(readFileSync(answer, 'utf8')))) {
      const key = `${worst.entrance}: ${worst.stage}`;
      if (worst.msPerKb > (found.get(key)?.msPerKb ?? 0)) found.set(key, { ...worst, bytes });
    }
  }
  const all = [...found].sort(([, a], [, b]) => b.msPerKb - a.msPerKb);
  const faults = all.filter(([, worst]) => isFault(worst)).length;
  print(
    `the worst text of each place, ${SHAPE_BYTES.map((bytes) => bytes / 1024).join(', ')} KB long; ${faults} faults`,
    [
      ['', 'ms a KB', 'length', 'text', ''],
      ...all
        .slice(0, Math.max(MOST_SHAPES, faults))
        .map(([place, worst]) => [
          place,
          worst.msPerKb.toFixed(2),
          `${worst.bytes / 1024} KB`,
          worst.shape,
          isFault(worst) ? 'FAULT' : '',
        ]),
    ],
  );
}

async function measureKeystrokes() {
  const outfile = await bundled('keystrokes');
  const answer = path.join(scratch, 'keystrokes.json');
  /** @param {string} name @param {number} bytes @returns {Promise<{bytes: number, p50: number, p99: number}>} */
  const type = async (name, bytes) => {
    await start([outfile, name, String(bytes), options.edits, made(1000)], answer, {});
    return JSON.parse(readFileSync(answer, 'utf8'));
  };
  const rows = [];
  for (const size of KEYSTROKE_BYTES) {
    const byMilepost = [];
    const byRemark = [];
    for (let round = 1; round <= rounds; round++) {
      say(`keystrokes: ${options.edits} edits of ${size / 1000} KB, round ${round} of ${rounds}`);
      byMilepost.push(await type('milepost', size));
      byRemark.push(await type('remark', size));
    }
    /** @param {readonly {p50: number, p99: number}[]} runs */
    const quantiles = (runs) => ({ p50: median(runs.map((run) => run.p50)), p99: median(runs.map((run) => run.p99)) });
    const ours = quantiles(byMilepost);
    const theirs = quantiles(byRemark);
    rows.push([
      `${((byMilepost[0]?.bytes ?? size) / 1000).toFixed(0)} KB`,
      ...[ours.p50, ours.p99, theirs.p50, theirs.p99].map((value) => `${value.toFixed(2)} ms`),
      share(ours.p50, theirs.p50),
      share(ours.p99, theirs.p99),
    ]);
  }
  print(
    `a keystroke: parse and lint the open goal beside bare remark-parse, ${options.edits} edits, 1,000 files indexed, ${rounds} rounds, medians`,
    [['goal', 'milepost p50', 'p99', 'remark p50', 'p99', 'ratio p50', 'p99'], ...rows],
  );
}

/** The folder of a workspace of that many files, written on first use. @param {number} count */
function made(count) {
  const folder = path.join(scratch, String(count));
  if (!existsSync(folder)) {
    say(`writing ${count} files`);
    writeWorkspace(folder, count);
  }
  return folder;
}

/** @typedef {{wallMs: number, cpuMs: number, peakBytes: number}} Usage */

/** Runs a Node program, its output thrown away. @param {readonly string[]} args @returns {Promise<Usage>} */
async function measure(args) {
  const report = path.join(scratch, 'usage.json');
  const wallMs = await start(['--require', path.join(bench, 'report-usage.cjs'), ...args], devNull, {
    MILEPOST_BENCH_USAGE: report,
  });
  return { wallMs, ...JSON.parse(readFileSync(report, 'utf8')) };
}

/**
 * Runs a Node program with its output in a file; gives the milliseconds from start to end.
 * @param {readonly string[]} args @param {string} output @param {Record<string, string>} environment
 * @returns {Promise<number>}
 */
function start(args, output, environment) {
  const file = openSync(output, 'w');
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', file, 'inherit'],
      env: { ...process.env, ...environment },
    });
    running = child;
    child.on('error', reject);
    child.on('close', (code) => {
      closeSync(file);
      running = undefined;
      // Milepost exits with 1 when it finds something.
      if (code === 0 || (code === 1 && args.includes(milepost))) resolve(performance.now() - begin);
      else reject(new Error(`${args.join(' ')} ended with ${code}`));
    });
  });
}

/** @param {readonly Usage[]} runs @returns {Usage} */
function medians(runs) {
  /** @param {keyof Usage} key */
  const of = (key) => median(runs.map((run) => run[key]));
  return { wallMs: of('wallMs'), cpuMs: of('cpuMs'), peakBytes: of('peakBytes') };
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** @param {number} ms */
function seconds(ms) {
  return `${(ms / 1000).toFixed(2)} s`;
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

/** @param {number} part @param {number} whole */
function share(part, whole) {
  return `1 : ${(whole / part).toFixed(1)}`;
}

/** @param {string} title @param {readonly (readonly string[])[]} rows */
function print(title, rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  say('');
  console.log(`\n${title}`);
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(`  ${cells.join('   ')}`);
  }
}

/** What goes on, for a person who waits. @param {string} line */
function say(line) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
}
