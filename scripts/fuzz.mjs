// `npm run fuzz`: tries documents that nobody would write against every law that holds for any text.
//   npm run fuzz -- [--seconds N] [--documents N] [--seed S]   the same seed gives the same documents
//   npm run fuzz -- --seed S --path P                          one document again, with the fault that it has
//   npm run fuzz -- --heap N                                   N edits of one file, and the heap after each thousand
import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutGrayMatterEngines } from './libraries.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const OUTPUT = path.join(root, 'out', 'fuzz');

/** @param {readonly string[]} options @returns {Promise<boolean>} whether every document kept every law */
export async function fuzz(options) {
  const name = options.includes('--heap') ? 'heap' : 'run';
  await build({
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'warning',
    entryPoints: [`test/fuzz/${name}.ts`],
    outdir: OUTPUT,
    plugins: [withoutGrayMatterEngines],
  });
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--enable-source-maps', path.join(OUTPUT, `${name}.js`), ...options],
    { cwd: root, stdio: 'inherit' },
  );
  return (await new Promise((resolve) => child.once('close', resolve))) === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await fuzz(process.argv.slice(2))) ? 0 : 1;
