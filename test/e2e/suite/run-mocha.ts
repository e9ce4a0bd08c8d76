// Runs the suites inside an extension host, Node's or the web's, and reports on the console in lines that the process
// outside reads: REPORT_MARK and one JSON value of type Report.
import type { Runner, Test } from 'mocha';

/** Starts each line meant for the process outside. The same mark is known to test/host/run-suite.mjs. */
const REPORT_MARK = '[milepost-test]';
/** Tests that need Node's own modules or the file system have this in their title and are left out on the web. */
const NODE_TAG = /@node\b/;
const TEST_PATIENCE_MS = 30_000;

/** mocha wants one; what it would print is reported by {@link listen}. */
function noReporter(): void {}

type Report =
  | { readonly kind: 'passed'; readonly title: string; readonly ms: number }
  | { readonly kind: 'failed'; readonly title: string; readonly error: string }
  | { readonly kind: 'skipped'; readonly title: string }
  | { readonly kind: 'end'; readonly passed: number; readonly failed: number };

/**
 * @param load imports the suites, once `describe` and `it` are there
 * @returns when all ran; rejects when one failed, as VS Code's test contract wants
 */
export async function runMocha(host: 'node' | 'web', load: () => Promise<unknown>): Promise<void> {
  const place = globalThis as { location?: unknown };
  // mocha's browser build reads its options from the address of the page, which a worker or Node does not have.
  place.location ??= { search: '', pathname: '', href: '' };
  await import('mocha/mocha.js');
  mocha.setup({ ui: 'bdd', timeout: TEST_PATIENCE_MS, reporter: noReporter as never });
  if (host === 'web') mocha.grep(NODE_TAG).invert();
  await load();
  const failed = await new Promise<number>((resolve) => listen(mocha.run(resolve)));
  if (failed > 0) throw new Error(`${failed} tests failed`);
}

function listen(runner: Runner): void {
  let passed = 0;
  let failed = 0;
  runner.on('pass', (test: Test) => {
    passed += 1;
    report({ kind: 'passed', title: test.fullTitle(), ms: test.duration ?? 0 });
  });
  runner.on('fail', (test: Test, error: unknown) => {
    failed += 1;
    report({ kind: 'failed', title: test.fullTitle(), error: describeError(error) });
  });
  runner.on('pending', (test: Test) => report({ kind: 'skipped', title: test.fullTitle() }));
  runner.on('end', () => report({ kind: 'end', passed, failed }));
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\n  because: ${describeError(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}

function report(line: Report): void {
  console.log(`${REPORT_MARK}${JSON.stringify(line)}`);
}
