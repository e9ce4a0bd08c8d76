import assert from 'node:assert/strict';
import { type AnyNode, parse } from 'acorn';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** All that a build reads. */
const SOURCES = ['src', 'scripts', 'media', 'package.json', 'package-lock.json', 'tsconfig.json', 'LICENSE'];
const BUILD_PATIENCE_MS = 120_000;

describe('the build', function () {
  this.timeout(2 * BUILD_PATIENCE_MS);
  const home = mkdtempSync(path.join(tmpdir(), 'milepost-build-'));
  after(() => rmSync(home, { recursive: true, force: true }));

  it('gives the same bytes from any path', () => {
    const [here, there] = [buildIn('here'), buildIn('there/much further down, with blanks')];
    assert.ok(here.size > 5, 'files were built');
    assert.deepEqual(there, here);
  });

  /** Builds a copy of the sources; gives each file's name and digest. */
  function buildIn(place: string): ReadonlyMap<string, string> {
    const folder = path.join(home, place);
    mkdirSync(folder, { recursive: true });
    for (const source of SOURCES) cpSync(source, path.join(folder, source), { recursive: true });
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
      cwd: folder,
      encoding: 'utf8',
      timeout: BUILD_PATIENCE_MS,
    });
    assert.equal(status, 0, stderr);
    const dist = path.join(folder, 'dist');
    const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const built = files.map(({ parentPath, name }) => path.join(parentPath, name));
    return new Map(
      [path.join(folder, 'THIRD-PARTY-NOTICES'), ...built].map((file) => [
        path.relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
    );
  }
});

/** Modules that open no connection and start no program. */
const MODULES = /^(?:\.{1,2}\/.+|vscode|(?:node:)?(?:buffer|crypto|fs|os|path|process|url|util|v8|worker_threads))$/;
/** What reaches the network, starts a program or runs a text, whatever object it is called by. */
const REACHES_OUT = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'openExternal',
  'createTerminal',
  'executeTask',
  'eval',
  'Function',
]);

/** What of a program's text reaches out of it, or runs what it is told: each as it is named. */
function reachOf(source: string, sourceType: 'module' | 'script'): readonly string[] {
  const found: string[] = [];
  const look = (node: AnyNode): void => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        if (node.source) found.push(...unlessAllowed(node.source.value));
        break;
      case 'ImportExpression':
        found.push(...unlessAllowed(literalOf(node.source)));
        break;
      case 'CallExpression':
        if (node.callee.type === 'Identifier' && node.callee.name === 'require')
          found.push(...unlessAllowed(literalOf(node.arguments[0])));
        break;
      case 'Identifier':
        if (REACHES_OUT.has(node.name)) found.push(node.name);
        break;
    }
  };
  visit(parse(source, { ecmaVersion: 'latest', sourceType, allowHashBang: true }), look);
  return found;
}

function literalOf(node: AnyNode | undefined): unknown {
  return node?.type === 'Literal' ? node.value : 'whatever it is told';
}

function unlessAllowed(name: unknown): readonly string[] {
  return typeof name === 'string' && MODULES.test(name) ? [] : [String(name)];
}

function visit(node: AnyNode, look: (node: AnyNode) => void): void {
  look(node);
  for (const part of Object.values(node).flat()) {
    if (typeof part === 'object' && part !== null && 'type' in part) visit(part as AnyNode, look);
  }
}

describe('the bundles', () => {
  const bundles = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => /\.m?js$/.test(file));

  it('open no connection, start no program and run no text', () => {
    assert.ok(bundles.length > 5);
    for (const file of bundles) {
      const isModule = file.endsWith('.mjs') || file.startsWith('webview');
      const source = readFileSync(path.join('dist', file), 'utf8');
      assert.deepEqual(reachOf(source, isModule ? 'module' : 'script'), [], file);
    }
  });

  for (const [source, told] of [
    ['import x from "node:https"', 'node:https'],
    ['export * from "net"', 'net'],
    ['import("node:child_process")', 'node:child_process'],
    ['import(a + b)', 'whatever it is told'],
    ['require(a)', 'whatever it is told'],
    ['const { spawn } = require("child_process")', 'child_process'],
    ['globalThis.fetch("//a.example")', 'fetch'],
    ['new self.WebSocket(a)', 'WebSocket'],
    ['navigator.sendBeacon(a)', 'sendBeacon'],
    ['(0, eval)("a")', 'eval'],
    ['new Function("a")', 'Function'],
    ['vscode.env.openExternal(a)', 'openExternal'],
  ] as const) {
    it(`would show ${source}`, () => assert.deepEqual(reachOf(source, 'module'), [told]));
  }

  it('ask a browser for no Buffer', () => {
    assert.doesNotMatch(readFileSync('dist/extension.web.js', 'utf8'), /\bBuffer\.from\b/);
  });

  it('have nothing of gray-matter’s engines, which evaluate what a file says', () => {
    for (const name of readdirSync('dist').filter((file) => /\.m?js$/.test(file))) {
      assert.doesNotMatch(readFileSync(path.join('dist', name), 'utf8'), /\beval\(|stringifying JavaScript/, name);
    }
  });
});
