// Runs mocha over bundles in a process of its own and tells the parent how many tests passed and failed.
// node scripts/run-mocha.mjs TIMEOUT_MS REPORTER FILE…
import Mocha from 'mocha';

const [timeout, reporter, ...files] = process.argv.slice(2);
const mocha = new Mocha({
  timeout: Number(timeout),
  reporter,
  color: process.stdout.isTTY,
});
for (const file of files) mocha.addFile(file);
await mocha.loadFilesAsync();

let passed = 0;
let failed = 0;
const runner = mocha.run(() => {
  const done = () => process.exit(failed > 0 ? 1 : 0);
  if (process.send) process.send({ passed, failed }, done);
  else done();
});
runner.on('pass', () => (passed += 1));
runner.on('fail', () => (failed += 1));
