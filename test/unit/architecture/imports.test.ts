import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\b(?:require|import)\(\s*['"]([^'"]+)['"]\s*\)/g;
const ROOMS = ['core', 'protocol', 'editor', 'webview', 'cli'] as const;
type Room = (typeof ROOMS)[number] | 'entry' | 'package' | 'test';

/** Which rooms a room may import from; `core` ← `protocol` ← `editor`, `webview`, `cli`. */
const ALLOWED: Readonly<Record<string, readonly Room[]>> = {
  core: ['core'],
  protocol: ['protocol', 'core'],
  editor: ['editor', 'protocol', 'core'],
  webview: ['webview', 'protocol'],
  cli: ['cli', 'core', 'protocol'],
  entry: ['editor', 'core', 'cli'],
};
const HOSTED = new Set<string>(['editor', 'cli', 'entry']);
const builtins = new Set(builtinModules);

interface Import {
  readonly file: string;
  readonly from: Room;
  readonly to: Room;
  readonly name: string;
  readonly typeOnly: boolean;
}

function roomOf(file: string): Room {
  const [top, second] = file.split(path.sep);
  // The command line tells the version that the manifest names.
  if (file === 'package.json') return 'package';
  if (top === 'test') return 'test';
  return ROOMS.find((room) => room === second) ?? 'entry';
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    const target = name.startsWith('.') ? path.normalize(path.join(path.dirname(file), name)) : undefined;
    return {
      file,
      from: roomOf(file),
      to: target === undefined ? 'package' : roomOf(target),
      name,
      typeOnly: /^\s*(?:import|export)\s+type\b/.test(match[0]),
    };
  });
}

const imports = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .flatMap((name) => importsOf(path.join('src', name)));

describe('the dependency rule', () => {
  it('sees the imports', () => {
    assert.ok(imports.length > 100, `only ${imports.length} imports found`);
  });

  it('lets each part import only what stands below it', () => {
    const wrong = imports.filter(({ from, to }) => to !== 'package' && !ALLOWED[from]?.includes(to));
    // The page may know the types of the core, never its code.
    const bad = wrong.filter(({ from, to, typeOnly }) => !(from === 'webview' && to === 'core' && typeOnly));
    assert.deepEqual(
      bad.map(({ file, name }) => `${file} imports ${name}`),
      [],
    );
  });

  it('keeps the editor and Node out of core, protocol and page', () => {
    const wrong = imports.filter(
      ({ from, name }) => !HOSTED.has(from) && (name === 'vscode' || name.startsWith('node:') || builtins.has(name)),
    );
    assert.deepEqual(
      wrong.map(({ file, name }) => `${file} imports ${name}`),
      [],
    );
  });

  it('keeps Node out of the editor’s code, so that it runs in a browser', () => {
    const wrong = imports.filter(
      ({ from, name }) => from === 'editor' && (name.startsWith('node:') || builtins.has(name)),
    );
    assert.deepEqual(
      wrong.map(({ file, name }) => `${file} imports ${name}`),
      [],
    );
  });

  it('reads no clock in the core', () => {
    const files = readdirSync('src/core', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const clocks = files.filter((name) =>
      /\bDate\.now\(|\bnew Date\(\s*\)|\bPlainDate\.today|\bperformance\.now\(/.test(
        readFileSync(path.join('src/core', name), 'utf8'),
      ),
    );
    assert.deepEqual(clocks, []);
  });
});
