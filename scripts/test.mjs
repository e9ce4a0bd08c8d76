// `npm test`: builds, checks, packs, and runs every level of tests; the last line is `N passed, N failed`.
// `node scripts/test.mjs LEVEL…` runs some of them: check, unit, fuzz, e2e (Node extension host), web, page, desktop, linear.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { TEST_OUTPUT } from './build-tests.mjs';
import { buildAll } from './build.mjs';
import { fuzz } from './fuzz.mjs';
import { globSync } from './glob.mjs';
import { packExtension } from './package.mjs';
import { printSizes } from './sizes.mjs';
import { end, startGroup, endGroup, onSignal } from '../test/host/lifetime.mjs';
import { installVsCode } from '../test/host/install.mjs';
import { runDesktop, Unavailable } from '../test/host/run-desktop.mjs';
import { runNodeHost } from '../test/host/run-node-host.mjs';
import { runWebHost } from '../test/host/run-web-host.mjs';

const UNIT_PATIENCE_MS = 20_000;
const PAGE_PATIENCE_MS = 120_000;
/** As many as a minute lets a machine try, and on a quick one no others than elsewhere. */
const FUZZ = ['--seconds', '60', '--documents', '6000', '--seed', '1'];

/** @typedef {import('../test/host/run-suite.mjs').Counts} Counts */

const TESTS = /\.test\.mjs$/;
const LINEAR = path.join(TEST_OUTPUT, 'linear');
/** Run when they are named: the desktop needs a download, and how time grows with the text takes minutes to measure. */
const ON_DEMAND = ['desktop', 'linear'];
/** In the order of a whole run. */
const levels = /** @type {Record<string, () => Promise<Counts>>} */ ({
  check: runChecks,
  unit: () => runBundles(nodeBundles(), UNIT_PATIENCE_MS, 'dot'),
  fuzz: runFuzz,
  e2e: () => runNodeHost(),
  web: () => runWebHost(),
  page: () => runBundles(globSync(path.join(TEST_OUTPUT, 'e2e'), TESTS), PAGE_PATIENCE_MS, 'spec'),
  desktop: () => runDesktop(),
  linear: () => runBundles(globSync(LINEAR, TESTS), PAGE_PATIENCE_MS, 'spec'),
});
const IN_VS_CODE = ['e2e', 'web', 'page'];

const asked = process.argv.slice(2).filter((level) => !level.startsWith('-'));
const unknown = asked.find((level) => !(level in levels));
if (unknown) {
  console.error(`There is no level "${unknown}". Levels: ${Object.keys(levels).join(', ')}.`);
  process.exit(2);
}
const chosen = asked.length > 0 ? asked : Object.keys(levels).filter((level) => !ON_DEMAND.includes(level));
/** @type {Counts} */
const total = { passed: 0, failed: 0 };

rmSync(path.join('out', 'failures'), { recursive: true, force: true });
let prepared = false;
await stage('build', async () => {
  const built = await buildAll({ tests: true });
  prepared = true;
  printSizes(built);
});
if (prepared) {
  const needsVsCode = chosen.some((level) => IN_VS_CODE.includes(level));
  const packed = !needsVsCode || (await stage('package', packExtension));
  const installed = !needsVsCode || (await stage('VS Code', installVsCode));
  for (const level of chosen) {
    if (IN_VS_CODE.includes(level) && !(packed && installed)) continue;
    await stage(level, async () => {
      const run = levels[level];
      if (!run) return;
      const { passed, failed } = await run();
      total.passed += passed;
      total.failed += failed;
      console.log(`  ${level}: ${passed} passed, ${failed} failed`);
    });
  }
}
await end();
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

/**
 * Runs a part under a heading; what it throws counts as one failure.
 * @param {string} name
 * @param {() => Promise<unknown>} run
 * @returns {Promise<boolean>} whether it went through
 */
async function stage(name, run) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  try {
    await run();
    return true;
  } catch (error) {
    if (error instanceof Unavailable) console.log(error.message);
    else console.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    total.failed += 1;
    return false;
  } finally {
    console.log(`   ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
}

/** Types, lint and format count only when they fail: they are no tests. */
async function runChecks() {
  let failed = 0;
  for (const name of ['check:types', 'check:lint', 'check:format']) {
    const windows = process.platform === 'win32';
    const child = spawn(windows ? 'npm.cmd' : 'npm', ['run', '--silent', name], {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: windows,
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    console.log(`  ${name}: ${code === 0 ? 'clean' : 'FAILED'}`);
    if (code !== 0) failed += 1;
  }
  return { passed: 0, failed };
}

async function runFuzz() {
  return (await fuzz(FUZZ)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function nodeBundles() {
  const others = [path.join(TEST_OUTPUT, 'e2e'), LINEAR];
  return globSync(TEST_OUTPUT, TESTS).filter((file) => !others.some((folder) => file.startsWith(folder)));
}

/**
 * @param {readonly string[]} files
 * @param {number} patienceMs for one test
 * @param {string} reporter
 * @returns {Promise<Counts>}
 */
async function runBundles(files, patienceMs, reporter) {
  if (files.length === 0) return { passed: 0, failed: 0 };
  const child = startGroup(process.execPath, ['scripts/run-mocha.mjs', String(patienceMs), reporter, ...files], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const forget = onSignal(() => endGroup(child));
  /** @type {Counts | undefined} */
  let counts;
  child.on('message', (message) => (counts = /** @type {Counts} */ (message)));
  const code = await new Promise((resolve) => child.once('close', resolve));
  forget();
  await endGroup(child);
  if (!counts) throw new Error(`mocha ended with ${code} before it could tell its result.`);
  if (code !== 0 && counts.failed === 0) throw new Error(`All tests passed, yet mocha ended with ${code}.`);
  return counts;
}
