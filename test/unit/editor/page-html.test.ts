import assert from 'node:assert/strict';
import { knownFiles } from '../../../src/editor/dashboard/known-files';
import { newNonce } from '../../../src/editor/dashboard/nonce';
import { pageHtml } from '../../../src/editor/dashboard/page-html';
import { readStatus } from '../../support/read-status';

describe('pageHtml', () => {
  const html = pageHtml({
    cspSource: 'https://*.example.test',
    nonce: 'abc+/=',
    script: 'https://files.example.test/a.js?x="><script>&y',
    style: 'https://files.example.test/a.css',
    language: 'en"><b>',
  });

  it('allows nothing but the one script and the bundle’s files', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    assert.equal(
      policy,
      "default-src 'none'; script-src 'nonce-abc+/='; style-src https://*.example.test; font-src https://*.example.test; img-src https://*.example.test",
    );
    assert.doesNotMatch(html, /unsafe|style="|<style|onload/);
    assert.equal(html.match(/<script/g)?.length, 1);
  });

  it('escapes what it is given', () => {
    assert.ok(html.includes('src="https://files.example.test/a.js?x=&quot;&gt;&lt;script&gt;&amp;y"'));
    assert.ok(html.includes('<html lang="en&quot;&gt;&lt;b&gt;">'));
  });
});

describe('newNonce', () => {
  it('is 24 characters of base64, and another each time', () => {
    const nonces = Array.from({ length: 50 }, newNonce);
    for (const nonce of nonces) assert.match(nonce, /^[\w+/]{24}$/);
    assert.equal(new Set(nonces).size, nonces.length);
  });
});

describe('knownFiles', () => {
  it('holds every address that a status shows, and no other', () => {
    const status = readStatus('media/sample', '2027-06-10');
    const shown = JSON.stringify(status).match(/(?<="uri":")[^"]+/g) ?? [];
    assert.ok(shown.length > 10);
    assert.deepEqual([...knownFiles(status)].sort(), [...new Set(shown)].sort());
  });
});
