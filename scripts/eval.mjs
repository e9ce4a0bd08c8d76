// Scores the judgement against labelled statements: npm run eval -- CORPUS.jsonl [--verbose] [--bundle] [--cli=FILE]
// Each line of a corpus is {id, text, S, M, T, A, R, pair, pair_role, published_label}; letters are 1, 0 or null.
// Uses the built command line (dist/milepost.js) where it exists, else bundles the judgement itself.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
/** A label says whether the words name a deadline: the day is one before all that the statements name. */
const TODAY = '2012-01-02';
const LETTERS = { S: 'specific', M: 'measurable', A: 'achievable', R: 'relevant', T: 'timeBound' };
const LETTER_NAMES = /** @type {Letter[]} */ (Object.keys(LETTERS));

/** @typedef {keyof typeof LETTERS} Letter */
/** @typedef {{id: string, text: string}} Statement */
/**
 * @typedef {Statement & Partial<Record<Letter, 0 | 1 | null>>
 *   & {pair?: string, pair_role?: 'vague' | 'better', published_label?: string}} Label
 */
/** @typedef {{id: string} & Record<Letter, 0 | 1>} Answer */
/** @typedef {{readonly label: Label, readonly said: Answer}} Row */
/** @typedef {(statements: readonly Statement[]) => readonly Answer[]} Judge */

/** @returns {Promise<Judge>} */
async function bundledJudge() {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-eval-'));
  try {
    const outfile = path.join(folder, 'judge.mjs');
    await build({
      stdin: { contents: `export { judge } from './src/core/smart/judge';`, resolveDir: root, loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      mainFields: ['module', 'main'],
      outfile,
      logLevel: 'error',
    });
    const { judge } = await import(pathToFileURL(outfile).href);
    return (statements) =>
      statements.map(({ id, text }) => {
        const { dimensions } = judge(text, TODAY);
        const letters = Object.entries(LETTERS).map(([letter, name]) => [letter, dimensions[name].met ? 1 : 0]);
        return /** @type {Answer} */ ({ id, ...Object.fromEntries(letters) });
      });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} cli @returns {Judge} */
function commandLineJudge(cli) {
  return (statements) => {
    const input = statements.map(({ id, text }) => JSON.stringify({ id, text })).join('\n');
    const run = spawnSync(process.execPath, [cli, 'assess', '--jsonl', '--today', TODAY], {
      input: `${input}\n`,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (run.status !== 0) throw new Error(`milepost assess failed: ${run.stderr}`);
    return run.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  };
}

/**
 * Precision, recall and F1 of one letter over the statements that carry a label for it.
 * @param {readonly Row[]} rows
 * @param {Letter} letter
 */
function scoreLetter(rows, letter) {
  const counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (const { label, said } of rows) {
    if (label[letter] === null || label[letter] === undefined) continue;
    const isRight = label[letter] === said[letter];
    if (said[letter]) counts[isRight ? 'tp' : 'fp']++;
    else counts[isRight ? 'tn' : 'fn']++;
  }
  const precision = counts.tp / (counts.tp + counts.fp || 1);
  const recall = counts.tp / (counts.tp + counts.fn || 1);
  return { ...counts, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** @param {Row} row */
const met = ({ said }) => LETTER_NAMES.filter((letter) => said[letter]).length;

/** @param {readonly Row[]} rows */
function scorePairs(rows) {
  /** @type {Map<string, {vague?: Row, better?: Row}>} */
  const pairs = new Map();
  for (const row of rows)
    if (row.label.pair) pairs.set(row.label.pair, { ...pairs.get(row.label.pair), [row.label.pair_role ?? '']: row });
  const whole = [...pairs.values()].flatMap(({ vague, better }) => (vague && better ? [{ vague, better }] : []));
  return { pairs: whole.length, right: whole.filter(({ vague, better }) => met(better) > met(vague)).length };
}

/**
 * What an active goal would be warned of on its words alone: not specific, not measurable, no deadline.
 * @param {readonly Row[]} rows
 */
function scoreWarnings(rows) {
  const smart = rows.filter(({ label }) => label.published_label === 'smart');
  /** @param {readonly Letter[]} letters */
  const warned = (letters) =>
    smart.filter(({ said, label }) => letters.some((letter) => !said[letter] && label[letter] === 1)).length;
  return { smart: smart.length, warned: warned(['S', 'M', 'T']) };
}

/** @param {number} value */
const percent = (value) => (100 * value).toFixed(1).padStart(6);

/** @param {readonly Row[]} rows */
export function report(rows, print = console.log) {
  print('letter  precision  recall     F1   tp  fp  fn  tn');
  for (const letter of LETTER_NAMES) {
    const { precision, recall, f1, tp, fp, fn, tn } = scoreLetter(rows, letter);
    const counts = [tp, fp, fn, tn].map((count) => String(count).padStart(4)).join('');
    print(
      `${letter.padEnd(6)}  ${percent(precision).padStart(9)} ${percent(recall).padStart(7)} ${percent(f1)} ${counts}`,
    );
  }
  for (const letter of /** @type {const} */ (['A', 'R'])) {
    const silent = rows.filter(({ label }) => label[letter] === null);
    print(`${letter} met without a label: ${silent.filter(({ said }) => said[letter]).length} of ${silent.length}`);
  }
  const { pairs, right } = scorePairs(rows);
  print(`pairs: ${right} of ${pairs} (${percent(right / (pairs || 1)).trim()} %)`);
  const { smart, warned } = scoreWarnings(rows);
  print(`smart statements warned of without cause: ${warned} of ${smart}`);
}

const USAGE = 'usage: npm run eval -- CORPUS.jsonl [--verbose] [--bundle] [--cli=FILE]';

/** @param {string} file @returns {Label[]} */
function readCorpus(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      try {
        return line.trim() === '' ? [] : [JSON.parse(line)];
      } catch {
        throw new Error(`${file}: line ${index + 1} is no JSON.`);
      }
    });
}

/** @param {{cli?: string, bundle?: boolean}} options */
function judgeOf({ cli, bundle }) {
  if (cli !== undefined && !existsSync(cli)) throw new Error(`There is no command line at ${cli}.`);
  const built = cli ?? path.join(root, 'dist', 'milepost.js');
  return existsSync(built) && !bundle ? commandLineJudge(built) : bundledJudge();
}

async function main() {
  const { values, positionals } = parseArgs({
    options: { verbose: { type: 'boolean' }, bundle: { type: 'boolean' }, cli: { type: 'string' } },
    allowPositionals: true,
  });
  const [corpus] = positionals;
  if (corpus === undefined) throw new Error(USAGE);
  const labels = readCorpus(corpus);
  const judgeAll = await judgeOf(values);
  const said = new Map(judgeAll(labels).map((answer) => [answer.id, answer]));
  const rows = labels.map((label) => {
    const answer = said.get(label.id);
    if (answer === undefined) throw new Error(`There is no answer for ${label.id}.`);
    return { label, said: answer };
  });
  if (values.verbose) {
    for (const { label, said: answer } of rows) {
      const wrong = LETTER_NAMES.filter((letter) =>
        letter === 'A' || letter === 'R'
          ? label[letter] !== answer[letter] && (answer[letter] || label[letter])
          : label[letter] !== answer[letter],
      );
      if (wrong.length)
        console.log(
          `${label.id} ${wrong.map((letter) => `${letter}: ${answer[letter]} not ${label[letter]}`).join(', ')} | ${label.text}`,
        );
    }
  }
  console.log(`${rows.length} statements of ${path.basename(corpus)}`);
  report(rows);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
