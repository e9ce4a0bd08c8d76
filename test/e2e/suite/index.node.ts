import { runMocha } from './run-mocha';

/** VS Code calls this in the Node extension host; it rejects when a test fails. */
export function run(): Promise<void> {
  return runMocha('node', () => import('milepost:suites'));
}
