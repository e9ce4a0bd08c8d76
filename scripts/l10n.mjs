// Writes l10n/bundle.l10n.json, the texts that translators start from: node scripts/l10n.mjs, and with every build.
// A text is its own key. `vscode.l10n` reads translations, such as bundle.l10n.de.json, from beside it, and the dashboard
// gets them from there as well. Usual tools look for calls of `l10n.t` only; most texts here are messages of the core.
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const BUNDLE = path.join(root, 'l10n', 'bundle.l10n.json');

/** What takes texts, and as which of its arguments. `t` is `vscode.l10n.t`. */
const TAKERS = new Map([
  ['message', [0]],
  ['t', [0]],
  ['problemsOf', [1]],
  ['define', [4, 5]],
]);
/** Where they hand on what they were given. */
const HANDED_ON = [
  'core/lint/rules/front-matter/front-matter-problems.ts',
  'core/smart/checks.ts',
  'editor/translate.ts',
];
/** Files that hold texts in tables. */
const TABLES = ['protocol/labels.ts', 'webview/strings.ts'];

/**
 * Every text of the source that is shown to a user, sorted.
 * @param {string} [folder]
 * @returns {readonly string[]}
 * @throws when a text is put together in a way that cannot be read from the source
 */
export function textsOf(folder = path.join(root, 'src')) {
  const texts = new Set();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file) || file.endsWith('.d.ts')) continue;
    const name = file.split(path.sep).join('/');
    for (const text of textsIn(name, readFileSync(path.join(folder, file), 'utf8'))) texts.add(text);
  }
  return [...texts].sort();
}

/**
 * @param {string} file relative to src/
 * @param {string} source
 */
function textsIn(file, source) {
  const { code } = transformSync(source, {
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    jsx: 'automatic',
    target: 'es2022',
  });
  const program = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  /** @type {string[]} */
  const texts = [];
  walk(program, (node) => {
    if (TABLES.includes(file) && node.type === 'Property') texts.push(...(literals(node.value) ?? []));
    if (node.type !== 'CallExpression') return;
    const called = node.callee.type === 'MemberExpression' ? node.callee.property.name : node.callee.name;
    for (const index of TAKERS.get(called) ?? []) {
      const found = node.arguments[index] && literals(node.arguments[index]);
      if (found) texts.push(...found);
      else if (!HANDED_ON.includes(file))
        throw new Error(`src/${file}: write the text where it is used: ${code.slice(node.start, node.end)}`);
    }
  });
  return texts.filter((text) => /\p{L}/u.test(text.replaceAll(/\{\w+\}/g, '')));
}

/**
 * The texts that an expression can be; undefined when that cannot be told.
 * @param {any} node
 * @returns {readonly string[] | undefined}
 */
function literals(node) {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
  if (node.type === 'TemplateLiteral' && node.quasis.length === 1) return [node.quasis[0].value.cooked];
  if (node.type !== 'ConditionalExpression') return undefined;
  const [one, other] = [literals(node.consequent), literals(node.alternate)];
  return one && other && [...one, ...other];
}

/**
 * @param {any} node
 * @param {(node: any) => void} visit
 */
function walk(node, visit) {
  if (Array.isArray(node)) for (const item of node) walk(item, visit);
  else if (typeof node?.type === 'string') {
    visit(node);
    for (const part of Object.values(node)) if (part !== null && typeof part === 'object') walk(part, visit);
  }
}

/** @returns {number} how many texts there are */
export function writeBundle() {
  const texts = textsOf();
  mkdirSync(path.dirname(BUNDLE), { recursive: true });
  writeFileSync(BUNDLE, `${JSON.stringify(Object.fromEntries(texts.map((text) => [text, text])), undefined, 2)}\n`);
  return texts.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`${path.relative(process.cwd(), BUNDLE)}: ${writeBundle()} texts`);
}
