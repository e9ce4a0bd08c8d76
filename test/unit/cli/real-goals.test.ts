import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { milepost } from '../../support/command-line';

const FOLDER = path.resolve('test', 'fixtures', 'real-goals');
const TODAY = ['--today', '2027-06-10'];

/** What was read line by line, and found to be what a reasonable author wants to be told. */
const ACCEPTED = {
  findings: ['lint', ...TODAY],
  status: ['status', ...TODAY],
} as const;

/**
 * Files in the manner of public goal lists, key results, development plans and vault templates. What is said of them is
 * kept beside them; a change of it is read in the difference, and accepted by `ACCEPT=1 npm run test:unit`.
 */
describe('Goal files as people write them', () => {
  for (const [what, args] of Object.entries(ACCEPTED)) {
    it(`have the ${what} that were accepted`, async () => {
      const file = path.join(FOLDER, 'accepted', `${what}.txt`);
      const { stdout, stderr } = await milepost(args, { cwd: FOLDER });
      assert.equal(stderr, '');
      if (process.env['ACCEPT']) writeFileSync(file, stdout);
      assert.equal(stdout, readFileSync(file, 'utf8'));
    });
  }
});
