import assert from 'node:assert/strict';
import { linksIn } from '../../../src/core/markdown/links';
import { outline } from '../../../src/core/markdown/outline';

/** Texts that make careless scanners slow: each is repeated, and read at two sizes. */
const PIECES: Readonly<Record<string, string>> = {
  'openings of links': '[',
  'openings of images': '![',
  'links without end': '[a](b "',
  'closing brackets': '[a ]] ',
  'wiki links without end': '[[a ',
  'quotes in one line': '>',
  'bullets in one line': '- ',
  'empty items': '-\n',
  'deep items and blank lines': '- - - - - - a\n\n\n\n',
  'backticks of many lengths': '` `` ``` ```` ````` ',
  'comments without end in quotes': '> <!-- a\n\n',
  'comments without end in a line': 'a <!-- ',
  'tags without end': '<a b="c ',
  definitions: '[a]: b\n',
  'definitions without titles': '[a]: b "\n',
  'definitions and underlines': '[a]: b\n===\n',
  'lines that might be tables': 'a|b\n',
  'lines that might be delimiters': '|-|-|\n',
  tables: '|a|b|\n|-|-|\n',
  fences: '```\n',
  'one long line': 'words without end ',
  'carriage returns': 'a\r',
  tabs: '\t>\t',
};
const SMALL = 4000;
const FACTOR = 8;
/** Characters read may grow with the text, and by some for what is looked at more than once. */
const SLACK = 1.25;

/** How many characters of strings are looked at, by the methods that the scanners use. */
function charactersRead(run: () => void): number {
  const { charCodeAt, charAt, indexOf, slice } = String.prototype;
  let count = 0;
  Object.assign(String.prototype, {
    charCodeAt(this: string, at: number) {
      count++;
      return charCodeAt.call(this, at);
    },
    charAt(this: string, at: number) {
      count++;
      return charAt.call(this, at);
    },
    indexOf(this: string, wanted: string, from = 0) {
      const found = indexOf.call(this, wanted, from);
      count += (found === -1 ? this.length : found) - from + 1;
      return found;
    },
    slice(this: string, start?: number, end?: number) {
      const part = slice.call(this, start, end);
      count += part.length;
      return part;
    },
  });
  try {
    run();
  } finally {
    Object.assign(String.prototype, { charCodeAt, charAt, indexOf, slice });
  }
  return count;
}

function assertLinear(textOf: (length: number) => string): void {
  const cost = (length: number): number => {
    const text = textOf(length);
    return charactersRead(() => linksIn(text, outline(text)));
  };
  const small = cost(SMALL);
  const large = cost(SMALL * FACTOR);
  assert.ok(small >= SMALL / 2, `only ${small} characters were counted`);
  assert.ok(large <= small * FACTOR * SLACK, `${small} characters read of ${SMALL}, ${large} of ${SMALL * FACTOR}`);
}

describe('outline and links read a text in linear time', () => {
  for (const [name, piece] of Object.entries(PIECES)) {
    it(name, () => assertLinear((length) => piece.repeat(length / piece.length)));
  }

  it('brackets within brackets', () => assertLinear((length) => '[a'.repeat(length / 4) + ']b'.repeat(length / 4)));

  it('links within brackets', () => assertLinear((length) => '['.repeat(length / 2) + '[a](b)'.repeat(length / 12)));

  it('and survives ten thousand levels of nesting', () => {
    const { blocks } = outline(`${'>'.repeat(10_000)}a\n${'- '.repeat(10_000)}b`);
    assert.ok(blocks.length > 100 && blocks.length < 300);
  });
});
