import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

interface Package {
  /** Below node_modules. */
  readonly folder: string;
  readonly license?: unknown;
  readonly files?: Readonly<Record<string, string>>;
  /** What it adds to a bundle. */
  readonly bytes?: number;
}

const SCRIPT = JSON.stringify(pathToFileURL('scripts/third-party-notices.mjs').href);
const LICENSE = { LICENSE: 'Do as you like.' };

describe('the notices of other people’s code', () => {
  let home: string;
  beforeEach(() => (home = mkdtempSync(path.join(tmpdir(), 'milepost-notices-'))));
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  /** What is written, or the error, when these packages go into one bundle each. */
  function notices(...packages: readonly Package[]): string {
    const built = packages.map(({ folder, license = 'MIT', files = LICENSE, bytes = 1 }, at) => {
      const target = path.join(home, 'node_modules', folder);
      mkdirSync(target, { recursive: true });
      const name = folder.replace(/^.*node_modules\//, '');
      writeFileSync(path.join(target, 'package.json'), JSON.stringify({ name, version: `${at + 1}.0.0`, license }));
      for (const [file, text] of Object.entries(files)) writeFileSync(path.join(target, file), text);
      const inputs = { [`node_modules/${folder}/index.js`]: { bytesInOutput: bytes } };
      return [
        `bundle ${at}`,
        { outputs: { 'a.js': { inputs }, 'b.js': { inputs: { 'src/own.ts': { bytesInOutput: 9 } } } } },
      ];
    });
    const program = `import { noticesOf, writtenNotices } from ${SCRIPT};
      console.log(writtenNotices(noticesOf(${JSON.stringify(Object.fromEntries(built))})));`;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: home, encoding: 'utf8' });
    return run.status === 0 ? run.stdout : run.stderr;
  }

  it('hold those of which something is in a bundle, once each, in order', () => {
    const written = notices(
      { folder: 'zwei' },
      { folder: '@scope/one', license: 'ISC' },
      { folder: '@scope/one/node_modules/inner', license: '(GPL-3.0-only OR MIT)' },
      { folder: 'unused', license: 'GPL-3.0-only', bytes: 0 },
    );
    assert.deepEqual(
      [...written.matchAll(/^(\S+ \d.*)\nLicence: (.*)$/gm)].map(([, name, licence]) => [name, licence]),
      [
        ['@scope/one 2.0.0', 'ISC'],
        ['inner 3.0.0', '(GPL-3.0-only OR MIT)'],
        ['zwei 1.0.0', 'MIT'],
      ],
    );
  });

  it('give every text that belongs to a licence', () => {
    const written = notices({
      folder: 'much',
      license: 'Apache-2.0 AND BSD-3-Clause',
      files: { 'LICENSE-APACHE': 'first\r\nline', 'licence.md': 'second', NOTICE: 'third', 'license.js': 'code()' },
    });
    for (const text of ['first\nline', 'second', 'third']) assert.ok(written.includes(text), written);
    assert.doesNotMatch(written, /code\(\)/);
  });

  it('also those that a package carries inside its own files', () => {
    mkdirSync(path.join(home, 'node_modules', 'temporal-polyfill'), { recursive: true });
    const written = notices({ folder: 'temporal-polyfill', bytes: 0 }, { folder: 'rrule-temporal' });
    assert.match(written, /^temporal-polyfill 1\.0\.0$/m);
  });

  for (const license of [
    'GPL-3.0-only',
    'MIT AND LGPL-2.1-or-later',
    'GPL-2.0-only WITH Classpath-exception-2.0',
    'AGPL-3.0-or-later OR MPL-2.0',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE',
    'mit-like',
    '',
    null,
    { type: 'MIT' },
  ]) {
    it(`are refused with the licence ${JSON.stringify(license)}`, () => {
      assert.match(
        notices({ folder: 'fine' }, { folder: 'bad', license }),
        /cannot be shipped:\n {2}bad 2\.0\.0: its licence/,
      );
    });
  }

  it('are refused without the text of the licence', () => {
    const files = { 'README.md': 'MIT', NOTICE: 'By me.' };
    assert.match(notices({ folder: 'bare', files }), /bare 1\.0\.0: the text of its licence is missing/);
  });

  it('of the product name what is in any bundle, and no tool of ours', () => {
    const written = readFileSync('THIRD-PARTY-NOTICES', 'utf8');
    const names = new Set([...written.matchAll(/^-{80}\n(\S+) \d/gm)].map(([, name]) => name));
    for (const name of ['gray-matter', 'picocolors', 'preact', 'remark', 'rrule', 'temporal-polyfill', 'yaml']) {
      assert.ok(names.has(name), name);
    }
    for (const name of ['esbuild', 'mocha', 'playwright-core', 'spdx-expression-parse', 'typescript']) {
      assert.ok(!names.has(name), name);
    }
    assert.equal(written.match(/^Licence: /gm)?.length, names.size);
  });
});
