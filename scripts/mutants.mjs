// `npm run mutants`: changes one operator, condition or answer of the core at a time and runs those tests beside it that
// meet the change; one that no test notices has survived. Prints the survivors and the share that was noticed.
// All changes are built in at once, each behind a switch: so one run without any tells which test meets which.
//   npm run mutants -- [--sample N] [--seed S] [--only REGEX of paths] [--workers N]   without --sample: all of them
import { parse } from 'acorn';
import { build, transform } from 'esbuild';
import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { globSync } from './glob.mjs';
import { withoutGrayMatterEngines } from './libraries.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

/** The folders of the core that are changed; each one's random tests are asked after all plain ones. */
const FOLDERS = ['edits', 'index', 'lint', 'progress'];
const PLAIN = [...FOLDERS, 'domain'].map((folder) => `test/unit/${folder}`);
/** A change that makes the tests take so many times the processor's time, and this much more, is noticed. */
const PATIENCE = { times: 5, moreMs: 10_000 };

/** @type {Readonly<Record<string, string>>} */
const OPPOSITE = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
  '??': '&&',
};

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    workers: { type: 'string', default: '2' },
  },
});

/**
 * @typedef {{readonly start: number, readonly end: number, readonly to: string, readonly isStatement?: true}} Change
 * what stands at a range of the JavaScript, and what in its place
 * @typedef {Change & {readonly file: string, readonly line: number, readonly from: string}} Mutant
 * @typedef {Mutant & {readonly number: number}} Numbered
 * @typedef {{readonly title: string, readonly cpuMs: number, readonly met: readonly number[]}} TestRun
 * @typedef {{readonly passed: boolean, readonly failure?: string, readonly outside: readonly number[], readonly tests: readonly TestRun[]}} Run
 */

const all = (await Promise.all(sources().map(mutantsOf))).flat();
const chosen = sampled(all, Number(values.sample), Number(values.seed)).map((mutant, number) => ({
  ...mutant,
  number,
}));
console.log(`${chosen.length} of ${all.length} mutants`);
const scratch = mkdtempSync(path.join(tmpdir(), 'milepost-mutants-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
const groups = [...PLAIN, ...new Set(chosen.map(({ file }) => `test/property/${folderOf(file)}`))];
const bundles = new Map(
  await Promise.all(groups.map(async (group) => /** @type {const} */ ([group, await bundled(group)]))),
);
/** What each bundle of tests meets without any change. @type {Map<string, Run>} */
const unchanged = new Map();
await inParallel([...bundles.values()].flat(), async (bundle) => {
  const run = await runOf(bundle);
  if (!run.passed)
    throw new Error(`${path.relative(scratch, bundle)} fails without any change: ${run.failure ?? 'it ended early'}`);
  unchanged.set(bundle, run);
});
/** @type {Mutant[]} */
const survivors = [];
let done = 0;
await inParallel(chosen, async (mutant) => {
  const fate = await fateOf(mutant);
  done++;
  if (!fate.startsWith('killed')) survivors.push(mutant);
  console.log(`${done}. ${fate} ${mutant.file}:${mutant.line}  ${short(mutant.from)}  →  ${short(mutant.to)}`);
});
const killed = chosen.length - survivors.length;
console.log(`${killed} of ${chosen.length} killed, ${((100 * killed) / chosen.length).toFixed(1)} %`);

/** @template T @param {readonly T[]} tasks @param {(task: T) => Promise<void>} work */
async function inParallel(tasks, work) {
  const queue = [...tasks];
  const worker = async () => {
    while (queue.length > 0) await work(/** @type {T} */ (queue.shift()));
  };
  await Promise.all(Array.from({ length: Number(values.workers) }, worker));
}

function sources() {
  const only = new RegExp(values.only);
  return FOLDERS.flatMap((folder) => globSync(path.join('src/core', folder), /\.ts$/)).filter((file) =>
    only.test(file),
  );
}

/** @param {string} file */
function folderOf(file) {
  return file.split(path.sep)[2];
}

/** @param {string} file */
function compiled(file) {
  return transform(readFileSync(file, 'utf8'), { loader: 'ts', target: 'es2022', sourcemap: true, sourcefile: file });
}

/** @param {string} file @returns {Promise<Mutant[]>} */
async function mutantsOf(file) {
  const { code, map } = await compiled(file);
  const places = new SourceMap(JSON.parse(map));
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
  /** @type {Mutant[]} */
  const mutants = [];
  visit(tree, (node) => {
    for (const change of changesOf(node, code)) {
      const { line: lineOfCode, column } = node.loc?.start ?? { line: 1, column: 0 };
      const entry = places.findEntry(lineOfCode - 1, column);
      const line = 'originalLine' in entry ? entry.originalLine + 1 : 0;
      mutants.push({ ...change, file, line, from: code.slice(change.start, change.end) });
    }
  });
  return mutants;
}

/**
 * What may be put in place of a part of a node.
 * @param {import('acorn').AnyNode} node
 * @param {string} code
 * @returns {Generator<Change>}
 */
function* changesOf(node, code) {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const to = OPPOSITE[node.operator];
      // Words are only ever joined.
      if (to === undefined || (node.operator === '+' && isText(node))) return;
      const [left, right] = [node.left, node.right].map((side) => `(${code.slice(side.start, side.end)})`);
      // In brackets, as another operator may bind otherwise.
      yield { start: node.start, end: node.end, to: `(${left} ${to} ${right})` };
      return;
    }
    case 'IfStatement':
    case 'ConditionalExpression':
      yield { start: node.test.start, end: node.test.end, to: 'true' };
      yield { start: node.test.start, end: node.test.end, to: 'false' };
      return;
    case 'UnaryExpression':
      if (node.operator === '!')
        yield { start: node.start, end: node.end, to: `(${code.slice(node.argument.start, node.argument.end)})` };
      return;
    case 'ReturnStatement':
      // Whoever asks for yes or no takes nothing for no.
      if (node.argument && !['void 0', 'false'].includes(code.slice(node.argument.start, node.argument.end)))
        yield { start: node.argument.start, end: node.argument.end, to: 'void 0' };
      return;
    case 'ExpressionStatement':
      // What is done for its effect alone.
      if (node.expression.type === 'CallExpression')
        yield { start: node.start, end: node.end, to: ';', isStatement: true };
      return;
    case 'Literal':
      if (typeof node.value === 'boolean') yield { start: node.start, end: node.end, to: String(!node.value) };
  }
}

/** @param {import('acorn').BinaryExpression | import('acorn').LogicalExpression} node */
function isText(node) {
  return [node.left, node.right].some(
    (side) => side.type === 'TemplateLiteral' || (side.type === 'Literal' && typeof side.value === 'string'),
  );
}

/**
 * @param {unknown} node a node, or what one holds
 * @param {(node: import('acorn').AnyNode) => void} found
 */
function visit(node, found) {
  if (Array.isArray(node)) for (const part of node) visit(part, found);
  else if (isNode(node)) {
    found(node);
    for (const [key, part] of Object.entries(node)) if (key !== 'loc' && typeof part === 'object') visit(part, found);
  }
}

/** @param {unknown} node @returns {node is import('acorn').AnyNode} */
function isNode(node) {
  return typeof node === 'object' && node !== null && 'type' in node && typeof node.type === 'string';
}

/** The tests of a group with all chosen mutants in what they test, a bundle a file. @param {string} group */
async function bundled(group) {
  const { metafile } = await build({
    entryPoints: globSync(group, /\.test\.ts$/),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    target: 'es2022',
    external: ['mocha', 'esbuild', 'playwright-core', 'markdownlint'],
    outbase: 'test',
    outdir: scratch,
    metafile: true,
    logLevel: 'error',
    plugins: [withoutGrayMatterEngines, withSwitches()],
  });
  return Object.keys(metafile.outputs).map((output) => path.resolve(output));
}

/** @returns {import('esbuild').Plugin} */
function withSwitches() {
  return {
    name: 'with-switches',
    setup(context) {
      context.onLoad({ filter: /\.ts$/ }, async (args) => {
        const file = path.relative(root, args.path);
        const mutants = chosen.filter((mutant) => mutant.file === file);
        if (mutants.length === 0) return undefined;
        return { contents: switched((await compiled(file)).code, mutants), loader: 'js' };
      });
    },
  };
}

/** The code of a file with each of its mutants behind a switch. @param {string} code @param {readonly Numbered[]} mutants */
function switched(code, mutants) {
  /** What is put before each place. @type {string[]} */
  const closing = [];
  /** @type {string[]} */
  const opening = [];
  for (const { start, end, to, isStatement, number } of [...mutants].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )) {
    const isOn = `globalThis.milepostMutant?.(${number})`;
    opening[start] = (opening[start] ?? '') + (isStatement ? `{ if (!${isOn}) ` : `(${isOn} ? ${to} : `);
    closing[end] = (isStatement ? '}' : ')') + (closing[end] ?? '');
  }
  const places = Array.from({ length: code.length + 1 }, (_, at) => (closing[at] ?? '') + (opening[at] ?? ''));
  return places.map((added, at) => added + code.charAt(at)).join('');
}

/** What becomes of a mutant in the tests that meet it, those that take least first. @param {Numbered} mutant */
async function fateOf({ file, number }) {
  let isMet = false;
  for (const part of [PLAIN, [`test/property/${folderOf(file)}`]]) {
    const meetings = part.flatMap((group) => bundles.get(group) ?? []).flatMap((bundle) => meetingsOf(bundle, number));
    isMet ||= meetings.length > 0;
    for (const { bundle, titles, cpuMs } of meetings.sort((a, b) => a.cpuMs - b.cpuMs)) {
      const run = await runOf(bundle, number, titles, cpuMs * PATIENCE.times + PATIENCE.moreMs);
      if (!run.passed) return 'killed';
    }
  }
  return isMet ? 'SURVIVED' : 'SURVIVED, no test meets it,';
}

/** The tests of a bundle that meet a mutant, if any. @param {string} bundle @param {number} number */
function meetingsOf(bundle, number) {
  const { outside, tests } = /** @type {Run} */ (unchanged.get(bundle));
  const met = outside.includes(number) ? tests : tests.filter((test) => test.met.includes(number));
  const cpuMs = met.reduce((sum, test) => sum + test.cpuMs, 0);
  return met.length > 0 ? [{ bundle, titles: met.map(({ title }) => title), cpuMs }] : [];
}

/** @param {string} bundle @param {number} [mutant] @param {readonly string[]} [titles] @param {number} [cpuMs] @returns {Promise<Run>} */
function runOf(bundle, mutant, titles, cpuMs) {
  const child = fork('scripts/run-mutant.mjs', { stdio: 'ignore', execArgv: ['--max-old-space-size=1500'] });
  child.send({ bundle, mutant, titles, cpuMs });
  /** @type {Run} */
  let run = { passed: false, outside: [], tests: [] };
  child.once('message', (told) => (run = /** @type {Run} */ (told)));
  return new Promise((resolve) => child.once('close', () => resolve(run)));
}

/** So many of the mutants, drawn by the seed. @param {readonly Mutant[]} mutants @param {number} count @param {number} seed */
function sampled(mutants, count, seed) {
  const left = [...mutants];
  /** @type {Mutant[]} */
  const drawn = [];
  let state = seed >>> 0;
  while (left.length > 0 && drawn.length < count) {
    // Xorshift would need a seed above 0; this is the generator of Numerical Recipes.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    drawn.push(...left.splice(Math.floor((state / 2 ** 32) * left.length), 1));
  }
  return drawn;
}

/** @param {string} code */
function short(code) {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 70)}…` : line;
}
