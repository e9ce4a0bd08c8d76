import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/documents/parse-document';
import { harm, mended, offeredFor } from '../../support/fix-laws';
import { lintText } from '../../support/lint-text';
import { markdownTexts, type NamedText } from '../../support/markdown-texts';

const MARK = '\uFEFF';

/** The same text as other systems and half-finished typing leave it. */
function variationsOf({ name, text }: NamedText): readonly NamedText[] {
  const lf = text.replace(/\r\n?/g, '\n');
  const lines = lf.split(/(?<=\n)/);
  const close = lines.findIndex((line, at) => at > 0 && /^---\s*$/.test(line));
  const open = lines.filter((_, line) => line !== close).join('');
  const commented = {
    name: `${name}, with a comment, not closed`,
    text: open.replace(/^(\uFEFF?)---[^\n]*/, '$1--- # my goals'),
  };
  // The examples of the pages stand for their rules, the files for what else a file can be.
  if (name.includes('#')) return close > 0 ? [{ name, text }, commented] : [{ name, text }];
  return [
    { name, text },
    { name: `${name} with CRLF, a mark and no final newline`, text: MARK + lf.trimEnd().replaceAll('\n', '\r\n') },
    { name: `${name} with CR`, text: lf.replaceAll('\n', '\r') },
    ...(close > 0 ? [commented, { name: `${name}, in one block`, text: open.replace(/\n\n+/g, '\n') }] : []),
    ...(/(?:goal|checkin)-plain/.test(name) ? typedOf(name, lines, close) : []),
  ];
}

/** The file as it grows under the writer's hands, line by line, before and after Enter. */
function typedOf(name: string, lines: readonly string[], close: number): readonly NamedText[] {
  return [...Array(Math.min(lines.length, close + 4)).keys()].slice(1).flatMap((count) => {
    const text = lines.slice(0, count).join('');
    return [
      { name: `${name}, its first ${count} lines`, text },
      { name: `${name}, its first ${count} lines without Enter`, text: text.trimEnd() },
    ];
  });
}

describe('a fix', () => {
  const texts = markdownTexts();
  it('has texts to try', () => assert.ok(texts.length > 60));
  for (const text of texts) {
    it(`harms nothing: ${text.name}`, () => {
      const failures: string[] = [];
      for (const variation of variationsOf(text)) {
        const before = lintText(variation.text);
        for (const offered of offeredFor(variation.text, before)) {
          const { found, fix } = offered;
          for (const wrong of harm(variation.text, offered, before)) {
            failures.push(`${variation.name}: ${found.code} “${fix.title.template}” ${wrong}`);
          }
        }
      }
      assert.deepEqual(failures.slice(0, 8), [], `${failures.length} times`);
    });
  }
});

describe('the safe fixes of a text', () => {
  for (const text of markdownTexts()) {
    it(`applied twice are applied once: ${text.name}`, () => {
      for (const variation of variationsOf(text)) {
        const once = mended(variation.text);
        assert.equal(mended(once), once, variation.name);
        assert.equal(parseDocument(once).kind === 'foreign', parseDocument(variation.text).kind === 'foreign');
      }
    });
  }
});
