// Learns by which letters words of other languages are told from English ones: node scripts/learn-letters.mjs FOLDER
// FOLDER holds node_modules with dictionary-en, -de, -fr, -es, -it, -nl, -pl and -pt, spelling dictionaries of npm.
// Writes src/core/smart/language/en/letters.ts: the weights of a logistic regression on runs of letters, and no word.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [folder = '.'] = process.argv.slice(2);
const BUCKETS = 1024;
const ALIKE = 4;
const ROUNDS = 12;
/** The infinitive, which most titles of goals hold. */
const OTHERS = {
  de: /e(?:n|rn|ln)$/,
  fr: /(?:[ei]r|re)$/,
  es: /[aei]r$/,
  it: /[aei]re$/,
  nl: /en$/,
  pl: /ć$/,
  pt: /[aei]r$/,
};

let state = 7;
const random = () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
/**
 * @template T
 * @param {readonly T[]} all
 * @returns {T}
 */
const one = (all) => /** @type {T} */ (all[Math.floor(random() * all.length)]);
/** @param {readonly string[]} words @param {number} count */
const pick = (words, count) => Array.from({ length: count }, () => one(words));
/** @param {string} word */
const withoutAccents = (word) =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ß', 'ss');

/** @param {string} tag of a language */
function wordsOf(tag) {
  const lines = readFileSync(path.join(folder, 'node_modules', `dictionary-${tag}`, 'index.dic'), 'utf8').split('\n');
  const words = new Set();
  for (const line of lines) {
    const [written = '', flags = ''] = (line.trim().split(/[\t ]/)[0] ?? '').split('/');
    const word = tag === 'de' ? written.toLowerCase() : written;
    for (const form of [word, ...formsOf(tag, word, flags)]) if (/^\p{Ll}{3,18}$/u.test(form)) words.add(form);
  }
  return [...words].filter((word) => word.length <= 9 || random() < 0.4);
}

/**
 * Plurals and, of English, the other forms that a dictionary leaves to its rules.
 * @param {string} tag
 * @param {string} word
 * @param {string} flags
 * @returns {readonly string[]}
 */
function formsOf(tag, word, flags) {
  if (tag === 'en') {
    const stem = word.replace(/e$/, '');
    const soft = word.replace(/([^aeiou])y$/, '$1i');
    return [
      flags.includes('S') && (/(?:s|x|ch|sh)$/.test(word) ? `${word}es` : soft === word ? `${word}s` : `${soft}es`),
      flags.includes('G') && `${stem}ing`,
      flags.includes('D') && `${soft.replace(/e$/, '')}ed`,
      flags.includes('Y') && `${word}ly`,
    ].filter((form) => form !== false);
  }
  if (random() > 0.3) return [];
  if (tag === 'it') return [word.replace(/[oe]$/, 'i').replace(/a$/, 'e')];
  if (tag === 'pl') return [word.replace(/a$/, 'ę')];
  return [word + (tag === 'de' || tag === 'nl' ? 'en' : 's')];
}

/** @returns {Promise<typeof import('../src/core/smart/letters').lettersOf>} */
async function loadBuckets() {
  const { outputFiles } = await build({
    stdin: { contents: `export { lettersOf } from './src/core/smart/letters';`, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`)).lettersOf;
}

/**
 * Words with 1 where they are of another language.
 * @returns {readonly (readonly [string, 0 | 1])[]}
 */
function examples() {
  const english = wordsOf('en');
  const known = new Set(english);
  const listed = ['verbs', 'nouns', 'purpose', 'grammar'].flatMap(
    (name) =>
      readFileSync(path.join(root, `src/core/smart/language/en/${name}.ts`), 'utf8').match(/\b[a-z]{3,}\b/g) ?? [],
  );
  const own = [...new Set(listed)].filter((word) => known.has(word));
  const alike = english.filter((word) => Object.values(OTHERS).some((infinitive) => infinitive.test(word)));
  /** @type {[string, 0 | 1][]} */
  const found = [...pick(english, 70_000), ...own, ...own, ...Array.from({ length: ALIKE }, () => alike).flat()].map(
    (word) => /** @type {[string, 0]} */ ([word, 0]),
  );
  for (const [tag, infinitive] of Object.entries(OTHERS)) {
    const words = wordsOf(tag).filter((word) => !known.has(word) && !known.has(withoutAccents(word)));
    const verbs = words.filter((word) => infinitive.test(word));
    const plain = [...pick(words, 4000), ...pick(verbs, 1500)].map(withoutAccents);
    for (const word of [...pick(words, 7000), ...pick(verbs, 3000), ...plain]) found.push([word, 1]);
  }
  return found;
}

const lettersOf = await loadBuckets();
const learnt = examples().map(([word, other]) => ({ runs: lettersOf(word, BUCKETS), other }));
const weights = new Float64Array(BUCKETS);
let bias = 0;
/** @param {readonly number[]} runs */
const score = (runs) => runs.reduce((sum, run) => sum + (weights[run] ?? 0), bias);
for (let round = 0; round < ROUNDS; round++) {
  const rate = 0.06 / (1 + round * 0.4);
  for (let count = learnt.length; count > 0; count--) {
    const { runs, other } = one(learnt);
    const error = 1 / (1 + Math.exp(-score(runs))) - other;
    bias -= rate * error;
    for (const run of runs) weights[run] = (weights[run] ?? 0) - rate * error;
  }
}
const right = learnt.filter(({ runs, other }) => score(runs) > 0 === (other === 1)).length;
console.log(`${((100 * right) / learnt.length).toFixed(1)} % of ${learnt.length} words are told right.`);

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digits = Array.from(weights, (weight) => DIGITS[Math.max(0, Math.min(63, Math.round(weight * 10) + 32))]).join(
  '',
);
writeFileSync(
  path.join(root, 'src/core/smart/language/en/letters.ts'),
  `import type { LetterWeights } from '../language';

/** Written by scripts/learn-letters.mjs from spelling dictionaries; change it there. */
export const letters: LetterWeights = {
  bias: ${bias.toFixed(2)},
  weights: \`
${digits.replace(/.{112}/g, '$&\n').trimEnd()}
\`,
};
`,
);
