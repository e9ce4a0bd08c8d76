// Writes THIRD-PARTY-NOTICES: whose code is in the bundles, under which licence, with its text.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import parseExpression from 'spdx-expression-parse';

export const NOTICES = 'THIRD-PARTY-NOTICES';

/** Licences that ask for their notice and nothing else. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unicode-3.0',
  'Unlicense',
  'Zlib',
]);
/** Whose code a package carries inside its own files, where no bundler sees it. */
const CARRIED = new Map([['node_modules/rrule-temporal', ['node_modules/temporal-polyfill']]]);
/** Files of a package that have to go with its code. */
const LEGAL_FILE = /^(?:(?:un)?licen[cs]e|copying|(?:third[-_]?party[-_]?|copyright)?notices?)(?:[-.].*)?$/i;
const LICENCE_FILE = /^(?:(?:un)?licen[cs]e|copying)/i;
const CODE = /\.(?:[cm]?[jt]sx?|json)$/i;

/**
 * @typedef {{license: string, exception?: string} | {left: Licence, right: Licence, conjunction: 'and' | 'or'}} Licence
 * @typedef {object} Notice
 * @property {string} name
 * @property {string} version
 * @property {string} licence an SPDX expression
 * @property {string} text of its licence, and of its notices if there are any
 */

/**
 * The notices of all packages of which at least a byte is in a bundle, sorted by name and version.
 * @param {import('./build.mjs').Built} built
 * @returns {readonly Notice[]}
 * @throws when a licence is not permissive or its text is missing; names every such package
 */
export function noticesOf(built) {
  /** @type {string[]} */
  const faults = [];
  /** @type {Map<string, Notice>} */
  const notices = new Map();
  for (const folder of bundledPackages(built)) {
    const { notice, fault } = readNotice(folder);
    if (fault !== undefined) faults.push(fault);
    notices.set(`${notice.name} ${notice.version}`, notice);
  }
  if (faults.length > 0) throw new Error(`These cannot be shipped:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
}

/** @param {readonly Notice[]} notices */
export function writtenNotices(notices) {
  const parts = notices.map(
    ({ name, version, licence, text }) => `${'-'.repeat(80)}\n${name} ${version}\nLicence: ${licence}\n\n${text}\n`,
  );
  return `Milepost contains code of the following packages, each under the licence given with it.\n\n${parts.join('\n')}`;
}

/**
 * The folders of the packages, as the bundles name them: `node_modules/yaml`.
 * @param {import('./build.mjs').Built} built
 * @returns {ReadonlySet<string>}
 */
function bundledPackages(built) {
  const outputs = Object.values(built).flatMap((metafile) => Object.values(metafile.outputs));
  const inputs = outputs.flatMap((output) => Object.entries(output.inputs));
  const folders = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => packageOf(file));
  const known = folders.filter((folder) => folder !== undefined);
  return new Set(known.flatMap((folder) => [folder, ...(CARRIED.get(folder) ?? [])]));
}

/** @param {string} file as esbuild names it, with `/` everywhere; a package may lie in another's node_modules */
function packageOf(file) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];
}

/**
 * @param {string} folder
 * @returns {{notice: Notice, fault?: string}}
 */
function readNotice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder)
    .filter((file) => LEGAL_FILE.test(file) && !CODE.test(file))
    .sort((a, b) => Number(LICENCE_FILE.test(b)) - Number(LICENCE_FILE.test(a)) || (a < b ? -1 : 1));
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8').replaceAll(/\r\n?/g, '\n').trim());
  const notice = { name, version, licence: String(license), text: texts.join('\n\n') };
  const called = `${name} ${version}`;
  if (!isPermissive(license))
    return { notice, fault: `${called}: its licence, ${license}, is not known as permissive` };
  if (!files.some((file) => LICENCE_FILE.test(file)))
    return { notice, fault: `${called}: the text of its licence is missing` };
  return { notice };
}

/** @param {unknown} licence of a package.json; anything but an SPDX expression is none */
function isPermissive(licence) {
  if (typeof licence !== 'string') return false;
  try {
    return isAccepted(parseExpression(licence));
  } catch {
    return false;
  }
}

/**
 * @param {Licence} licence
 * @returns {boolean}
 */
function isAccepted(licence) {
  if ('license' in licence) return licence.exception === undefined && PERMISSIVE.has(licence.license);
  const parts = [licence.left, licence.right];
  return licence.conjunction === 'or' ? parts.some(isAccepted) : parts.every(isAccepted);
}
