import { runMocha } from './run-mocha';

/** VS Code calls this in the web extension host; it rejects when a test fails. */
export function run(): Promise<void> {
  return runMocha('web', () => import('milepost:suites'));
}
