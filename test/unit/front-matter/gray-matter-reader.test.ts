import assert from 'node:assert/strict';
import matter from 'gray-matter';
import { readThroughGrayMatter } from '../../../src/core/front-matter/gray-matter-reader';
import { parseFrontMatter } from '../../../src/core/front-matter/parse-front-matter';

/** Beyond the flat subset, so gray-matter sees it. */
const nested = (rest: string) => `---\nmap: {a: 1}\n${rest}\n---\n`;

describe('gray-matter, tamed', () => {
  it('gets the block whole, as YAML, whatever stands in it', () => {
    for (const yaml of ['a: 1', '# c\na: 1', 'a: |\n  ---js\n  x', 'a: 1\n ---\nb: 2', '  js', 'a: 1\r\nb: {}']) {
      assert.equal(
        readThroughGrayMatter(yaml, (source) => source),
        `\n${yaml}`,
      );
    }
  });

  it('never evaluates, though a block tries to look like another language', () => {
    const canary = 'globalThis.__canary = "sang"';
    for (const first of ['js', '---js', 'javascript', ' js', '\rjs']) {
      readThroughGrayMatter(`${first}\n${canary}`, () => undefined);
      parseFrontMatter(`---\n${first}\n${canary}\n---\n`);
      parseFrontMatter(`---${first}\n${canary}\n---\n`);
    }
    assert.equal('__canary' in globalThis, false, 'the canary sang');
  });

  it('remembers nothing: a broken block is broken each time, and readings share nothing', () => {
    const broken = nested('b: "open');
    assert.equal(parseFrontMatter(broken)?.problems.length, 1);
    assert.equal(parseFrontMatter(broken)?.problems.length, 1);
    const [first, second] = [parseFrontMatter(nested('b: 1')), parseFrontMatter(nested('b: 1'))];
    assert.notEqual(first?.entries[0]?.value, second?.entries[0]?.value);
    assert.deepEqual(Object.keys((matter as unknown as { cache: object }).cache), []);
  });

  it('leaves no carriage return in a last value', () => {
    const { entries } = parseFrontMatter('---\r\nmap: {a: 1}\r\nlast: text\r\n---\r\n') ?? { entries: [] };
    assert.equal(entries.at(-1)?.value, 'text');
  });

  it('ends a comment at a lone carriage return', () => {
    const { entries } = parseFrontMatter('---\r# mine\rmap: {a: 1}\r---\r') ?? { entries: [] };
    assert.equal(entries[0]?.key, 'map');
  });

  it('throws what the reader throws', () => {
    assert.throws(
      () =>
        readThroughGrayMatter('a: 1', () => {
          throw new RangeError('mine');
        }),
      /mine/,
    );
  });
});
