// Runs a bundle of tests for `npm run mutants` in a process of its own, up to the first that fails: all or those of some
// titles, with one of the mutants on or none. Tells the parent whether all passed and which mutants each test met.
import Mocha from 'mocha';
import { Worker } from 'node:worker_threads';

/** Long, as it is time by the clock: other work on the machine is no fault of the change. */
const TIMEOUT_MS = 300_000;
const WATCH_MS = 200;

/** @type {{readonly bundle: string, readonly mutant?: number, readonly titles?: readonly string[], readonly cpuMs?: number}} */
const { bundle, mutant, titles, cpuMs } = await new Promise((resolve) => process.once('message', resolve));
if (cpuMs !== undefined) endAfter(cpuMs);

/** What is met while no test runs: at loading and in hooks of a suite. @type {Set<number>} */
const outside = new Set();
let met = outside;
Object.defineProperty(globalThis, 'milepostMutant', {
  /** @param {number} number */
  value: (number) => {
    met.add(number);
    return number === mutant;
  },
});

const mocha = new Mocha({ timeout: TIMEOUT_MS, reporter: 'min', bail: true });
mocha.addFile(bundle);
await mocha.loadFilesAsync();
if (titles !== undefined) keepOnly(mocha.suite, new Set(titles));

/** @type {{title: string, cpuMs: number, met: readonly number[]}[]} */
const tests = [];
/** @type {string | undefined} */
let failure;
let startedAt = 0;
const runner = mocha.run(() =>
  process.send?.({ passed: failure === undefined, failure, outside: [...outside], tests }, () => process.exit()),
);
runner.on('fail', (test, error) => (failure = `${test.fullTitle()}: ${error.message}`));
runner.on('test', () => {
  met = new Set();
  startedAt = cpuTime();
});
runner.on('test end', (test) => {
  tests.push({ title: test.fullTitle(), cpuMs: cpuTime() - startedAt, met: [...met] });
  met = outside;
});

/** @param {Mocha.Suite} suite @param {ReadonlySet<string>} wanted */
function keepOnly(suite, wanted) {
  suite.tests = suite.tests.filter((test) => wanted.has(test.fullTitle()));
  for (const inner of suite.suites) keepOnly(inner, wanted);
}

function cpuTime() {
  return process.cpuUsage().user / 1000;
}

/** Also a loop without an end, which lets nothing else of its thread run. @param {number} ms */
function endAfter(ms) {
  const watch = `setInterval(() => process.cpuUsage().user > ${ms * 1000} && process.kill(process.pid, 'SIGKILL'), ${WATCH_MS});`;
  new Worker(watch, { eval: true }).unref();
}
