// `npm run mutants`: changes one operator, condition or answer of the core at a time and runs the tests beside it; a
// change that no test notices has survived. Prints the survivors and the share that was noticed.
//   npm run mutants -- [--sample N] [--seed S] [--only REGEX of paths] [--workers N]   without --sample: all of them
import { parse } from 'acorn';
import { build, transform } from 'esbuild';
import { spawn } from 'node:child_process';
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

/** The folders of the core that are changed, each with the tests that are asked, one group after the other. */
const FOLDERS = /** @type {const} */ ({
  edits: ['test/unit/edits', 'test/property/edits'],
  index: ['test/unit/index', 'test/property/index', 'test/unit/cli'],
  lint: ['test/unit/lint', 'test/property/lint'],
  progress: ['test/unit/progress', 'test/property/progress'],
});
/** The command line's tests start the built one, but for these. */
const STARTS_PROGRAM = /unit\/cli\/(?!status-readers)/;
/** A change that makes the tests so slow is noticed. */
const PATIENCE_MS = 180_000;

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
 * @typedef {{readonly file: string, readonly line: number, readonly from: string, readonly to: string, readonly code: string}} Mutant
 * the changed code is JavaScript already
 */

const all = (await Promise.all(sources().map(mutantsOf))).flat();
const chosen = sampled(all, Number(values.sample), Number(values.seed));
console.log(`${chosen.length} of ${all.length} mutants`);
for (const folder of new Set(chosen.map(({ file }) => folderOf(file)))) {
  if (await isNoticed(undefined, folder)) throw new Error(`The tests of ${folder} fail without any change.`);
}
/** @type {Mutant[]} */
const survivors = [];
let done = 0;
const queue = [...chosen];
await Promise.all(Array.from({ length: Number(values.workers) }, work));
const killed = chosen.length - survivors.length;
console.log(`${killed} of ${chosen.length} killed, ${((100 * killed) / chosen.length).toFixed(1)} %`);

async function work() {
  for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
    const noticed = await isNoticed(mutant, folderOf(mutant.file));
    done++;
    if (!noticed) survivors.push(mutant);
    const { file, line, from, to } = mutant;
    console.log(`${done}. ${noticed ? 'killed' : 'SURVIVED'} ${file}:${line}  ${short(from)}  →  ${short(to)}`);
  }
}

function sources() {
  const only = new RegExp(values.only);
  return Object.keys(FOLDERS)
    .flatMap((folder) => globSync(path.join('src/core', folder), /\.ts$/))
    .filter((file) => only.test(file));
}

/** @param {string} file @returns {keyof typeof FOLDERS} */
function folderOf(file) {
  return /** @type {keyof typeof FOLDERS} */ (file.split(path.sep)[2]);
}

/** @param {string} file @returns {Promise<Mutant[]>} */
async function mutantsOf(file) {
  const { code, map } = await transform(readFileSync(file, 'utf8'), {
    loader: 'ts',
    target: 'es2022',
    sourcemap: true,
    sourcefile: file,
  });
  const places = new SourceMap(JSON.parse(map));
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
  /** @type {Mutant[]} */
  const mutants = [];
  visit(tree, (node) => {
    for (const { start, end, to } of changesOf(node, code)) {
      const { line: lineOfCode, column } = node.loc?.start ?? { line: 1, column: 0 };
      const entry = places.findEntry(lineOfCode - 1, column);
      const line = 'originalLine' in entry ? entry.originalLine + 1 : 0;
      const changed = code.slice(node.start, start) + to + code.slice(end, node.end);
      mutants.push({
        file,
        line,
        from: code.slice(node.start, node.end),
        to: changed,
        code: code.slice(0, start) + to + code.slice(end),
      });
    }
  });
  return mutants;
}

/**
 * What may be put in place of a part of a node.
 * @param {import('acorn').AnyNode} node
 * @param {string} code
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
      if (node.operator === '!') yield { start: node.start, end: node.argument.start, to: '' };
      return;
    case 'ReturnStatement':
      if (node.argument && code.slice(node.argument.start, node.argument.end) !== 'void 0')
        yield { start: node.argument.start, end: node.argument.end, to: 'void 0' };
      return;
    case 'ExpressionStatement':
      // What is done for its effect alone.
      if (node.expression.type === 'CallExpression') yield { start: node.start, end: node.end, to: ';' };
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

/** Whether a test of the folder fails with the change. @param {Mutant | undefined} mutant @param {keyof typeof FOLDERS} folder */
async function isNoticed(mutant, folder) {
  for (const group of FOLDERS[folder]) {
    if (await fails(mutant, group)) return true;
  }
  return false;
}

/** @param {Mutant | undefined} mutant @param {string} group */
async function fails(mutant, group) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'milepost-mutant-'));
  try {
    const files = globSync(group, /\.test\.ts$/).filter((file) => !STARTS_PROGRAM.test(file));
    const { metafile } = await build({
      entryPoints: files,
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
      plugins: [withoutGrayMatterEngines, ...(mutant ? [inPlaceOf(mutant)] : [])],
    });
    const affected = Object.entries(metafile.outputs)
      .filter(([, { inputs }]) => mutant === undefined || mutant.file.split(path.sep).join('/') in inputs)
      .map(([output]) => output);
    return affected.length > 0 && (await runFails(affected));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** @param {Mutant} mutant @returns {import('esbuild').Plugin} */
function inPlaceOf({ file, code }) {
  const full = path.resolve(file);
  return {
    name: 'mutant',
    setup(context) {
      context.onLoad({ filter: /\.ts$/ }, (args) =>
        args.path === full ? { contents: code, loader: 'js' } : undefined,
      );
    },
  };
}

/** @param {readonly string[]} bundles @returns {Promise<boolean>} */
function runFails(bundles) {
  const child = spawn(process.execPath, ['scripts/run-mocha.mjs', '60000', 'min', ...bundles], {
    stdio: 'ignore',
    env: { ...process.env, MOCHA_BAIL: '1' },
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  return new Promise((resolve) =>
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve(code !== 0);
    }),
  );
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
