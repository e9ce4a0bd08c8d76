import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assertEveryLaw, BrokenLaw, LAWS } from '../../fuzz/every-law';
import { shrunk } from '../../fuzz/shrunk';

const folder = path.resolve('test/fixtures/fuzz');

describe('what was found by trying documents that nobody would write', () => {
  for (const name of readdirSync(folder)) {
    it(`keeps every law: ${name}`, () => assertEveryLaw(readFileSync(path.join(folder, name), 'utf8')));
  }
});

describe('a law that does not hold', () => {
  it('is told by its name', () => {
    const [[name = '', law] = []] = Object.entries(LAWS);
    assert.ok(law);
    assert.throws(
      () => assertEveryLaw(undefined as unknown as string),
      (error) => error instanceof BrokenLaw && error.law === name,
    );
  });

  it('is shown by the least text that breaks it', () => {
    assert.equal(shrunk('one\nabba\r\nxcx\n\nlast', hasNoLineOfEach), 'b\nc');
  });
});

function hasNoLineOfEach(text: string): void {
  assert.ok(!/b.*\n.*c/.test(text));
}
