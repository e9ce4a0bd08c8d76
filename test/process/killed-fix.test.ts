import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folderWith, goal, MILEPOST, milepost, removeFolders } from '../support/command-line';

/** More on demand: `MILEPOST_KILLS=500 node scripts/run-mocha.mjs 3600000 spec out/test/process/killed-fix.test.mjs` */
const KILLS = Number(process.env['MILEPOST_KILLS'] ?? 5);
const SEED = Number(process.env['MILEPOST_SEED'] ?? Date.now() % 1_000_000);
/** For one run. */
const PATIENCE_MS = 20_000;
const FIX = ['lint', '--fix', '--today', '2027-06-10', '--format', 'json'];
/** Long enough to be written in several pieces. */
const FILLER = 'A line of words that says little of the goal.\n'.repeat(4000);

const names = Array.from({ length: 8 }, (_, number) => `goal-${number}.md`);
const before = new Map(names.map((name, number) => [name, textOf(`goal-${number}`)]));

function textOf(id: string): string {
  return goal('Run 20 km by 31 August 2027', { id, keys: ['due: 2027-8-31'], body: ['## Notes', FILLER] });
}

function mended(text: string | undefined): string | undefined {
  return text?.replace('2027-8-31', '2027-08-31');
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Runs `lint --fix` and kills it once the folder has seen so many changes. Tells how many it has seen. */
function fixAndKill(folder: string, changes: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let seen = 0;
    const child = spawn(process.execPath, [MILEPOST, ...FIX], { cwd: folder, stdio: 'ignore' });
    const watcher = watch(folder, () => {
      seen += 1;
      if (seen >= changes) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', () => {
      watcher.close();
      resolve(seen);
    });
  });
}

describe(`lint --fix, killed ${KILLS} times while it writes (seed ${SEED})`, () => {
  after(removeFolders);

  it('leaves each file old or new, and nothing that looks like a goal', async function () {
    this.timeout((KILLS + 2) * PATIENCE_MS);
    const folder = folderWith(Object.fromEntries(before));
    const random = randomFrom(SEED);
    const all = await fixAndKill(folder, Infinity);
    assert.ok(all >= names.length, `${all} changes seen`);
    const outcomes = { old: 0, new: 0, beside: 0, interrupted: 0 };
    for (let run = 1; run <= KILLS; run++) {
      for (const [name, text] of before) writeFileSync(path.join(folder, name), text);
      await fixAndKill(folder, 1 + Math.floor(random() * all));
      const states = names.map((name) => {
        const text = readFileSync(path.join(folder, name), 'utf8');
        if (text === before.get(name)) return 'old';
        assert.ok(text === mended(before.get(name)), `run ${run}: ${name} has ${text.length} characters`);
        return 'new';
      });
      for (const state of states) outcomes[state] += 1;
      if (states.includes('old')) outcomes.interrupted += 1;
    }
    const beside = readdirSync(folder).filter((name) => !before.has(name));
    outcomes.beside = beside.length;
    assert.ok(
      beside.every((name) => name.startsWith('.') && !name.endsWith('.md')),
      beside.join(' '),
    );
    // What is left beside the files is never read, and a later run ends the work.
    const { stdout, stderr } = await milepost(FIX, { cwd: folder });
    const { files } = JSON.parse(stdout) as { readonly files: readonly { readonly path: string }[] };
    assert.deepEqual([stderr, files.map((file) => file.path)], ['', names]);
    for (const [name, text] of before) assert.equal(readFileSync(path.join(folder, name), 'utf8'), mended(text));
    if (process.env['MILEPOST_KILLS'] !== undefined) console.log(`      ${JSON.stringify(outcomes)}`);
  });

  it('leaves the old file where the new one would be larger than a file may be', async function () {
    if (process.platform === 'win32') this.skip();
    const folder = folderWith(Object.fromEntries(before));
    const command = `ulimit -f 64; exec '${process.execPath}' '${MILEPOST}' ${FIX.join(' ')}`;
    const child = spawn('sh', ['-c', command], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    child.stderr.on('data', (piece: Buffer) => (told += piece.toString()));
    const code = await new Promise((resolve) => child.once('close', resolve));
    const lines = names.map(
      (name) => `milepost: ${name}: was not mended: it would be larger than a file may be here.\n`,
    );
    assert.deepEqual([told, code], [lines.join(''), 2]);
    assert.deepEqual(readdirSync(folder), names);
    for (const [name, text] of before) assert.equal(readFileSync(path.join(folder, name), 'utf8'), text);
  });
});
