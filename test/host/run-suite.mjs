// Opens VS Code's page so that it runs a test suite in one of its extension hosts, and reads the suite's report.
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { keepPicture } from './page.mjs';

/** Starts each line of the report. The same mark is known to test/e2e/suite/run-mocha.ts. */
const REPORT_MARK = '[milepost-test]';
/** What VS Code says when it finds no extension host for the suite; it would wait for ever. */
const NO_HOST = 'No extension host found that can launch the test runner';
/** Native modules that are left out, and a gallery that is not there: no news. */
const KNOWN_NOISE =
  /Could not locate the bindings file|build\/Release\/watchdog|ENOTFOUND|\[Service Worker\]|authentication provider/;
const SUITE_PATIENCE_MS = 8 * 60 * 1000;

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 */

/**
 * @param {object} run
 * @param {string} run.name of the host, for messages and the picture of a failure
 * @param {string} run.url the page that runs the suite
 * @param {(page: import('playwright-core').Page) => Promise<void>} [run.prepare] before the page is opened
 * @returns {Promise<Counts>} a suite that does not end counts as a failure
 */
export async function runSuite({ name, url, prepare }) {
  const report = readReport();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await prepare?.(page);
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) =>
      report.read(type, args),
    );
    /** @type {Promise<string>} */
    const outcome = new Promise((resolve) => {
      void page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => resolve(`exit code ${code}`));
      page.on('console', (message) => message.text().includes(NO_HOST) && resolve(message.text()));
      page.once('crash', () => resolve('the page crashed'));
      setTimeout(() => resolve(`no end within ${SUITE_PATIENCE_MS / 1000} s`), SUITE_PATIENCE_MS).unref();
    });
    await page.goto(url);
    const how = await outcome;
    if (report.ended() && how === `exit code ${report.failed() > 0 ? 1 : 0}`)
      return { passed: report.passed(), failed: report.failed() };
    const picture = await keepPicture(page, name).catch(() => 'no picture');
    console.log(
      `  The suite in the ${name} broke off: ${how}. What it looked like: ${path.relative(process.cwd(), picture)}`,
    );
    for (const line of report.log.slice(-60)) console.log(`    ${line}`);
    return { passed: report.passed(), failed: report.failed() + 1 };
  } finally {
    await browser.close();
  }
}

/** Reads a suite's report from console lines, in whatever host it ran. */
export function readReport() {
  /** @type {string[]} */
  const log = [];
  let passed = 0;
  let failed = 0;
  let ended = false;
  return {
    log,
    passed: () => passed,
    failed: () => failed,
    ended: () => ended,
    /**
     * @param {string} type
     * @param {readonly unknown[]} args
     */
    read(type, args) {
      const line = args.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
      const start = line.indexOf(REPORT_MARK);
      if (start < 0) {
        if (!KNOWN_NOISE.test(line)) log.push(`${type}: ${line.slice(0, 2000)}`);
        return;
      }
      const report = JSON.parse(line.slice(start + REPORT_MARK.length, line.lastIndexOf('}') + 1));
      switch (report.kind) {
        case 'passed':
          passed += 1;
          return console.log(`  ✓ ${report.title} (${report.ms} ms)`);
        case 'failed':
          failed += 1;
          return console.log(`  ✗ ${report.title}\n${String(report.error).replaceAll(/^/gm, '      ')}`);
        case 'skipped':
          return console.log(`  - ${report.title}`);
        case 'end':
          ended = true;
      }
    },
  };
}
