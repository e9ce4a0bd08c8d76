import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { lineEndingOf } from '../../../src/core/text/eol';
import { LineIndex } from '../../../src/core/text/line-index';
import { lineEndAt, lineStartAt, nextLineAfter } from '../../../src/core/text/lines';

const anyText = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '🎯', ' ') });

describe('LineIndex', () => {
  it('counts lines that end with \\n, \\r\\n or a lone \\r, and columns in UTF-16 units', () => {
    const lines = new LineIndex('ab\r\n🎯x\rc\n');
    assert.equal(lines.lineCount, 4);
    assert.deepEqual(lines.positionAt(4), { line: 1, character: 0 });
    assert.deepEqual(lines.positionAt(6), { line: 1, character: 2 });
    assert.deepEqual(lines.positionAt(8), { line: 2, character: 0 });
    assert.deepEqual(lines.positionAt(10), { line: 3, character: 0 });
  });

  it('takes what lies outside as the nearest place within', () => {
    const lines = new LineIndex('ab\r\ncd');
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 2 });
    assert.deepEqual(lines.positionAt(-1), { line: 0, character: 0 });
    assert.equal(lines.offsetAt(0, 99), 2);
    assert.equal(lines.offsetAt(9, 0), 6);
    assert.equal(lines.offsetAt(-1, 3), 0);
  });

  it('knows one line in an empty text', () => {
    assert.deepEqual(new LineIndex('').positionAt(0), { line: 0, character: 0 });
    assert.equal(new LineIndex('').lineCount, 1);
  });

  it('leads back from every position to its offset', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = new LineIndex(text);
        for (let offset = 0; offset <= text.length; offset += 1) {
          const { line, character } = lines.positionAt(offset);
          const between = text[offset - 1] === '\r' && text[offset] === '\n';
          assert.equal(lines.offsetAt(line, character), between ? offset - 1 : offset);
        }
        assert.equal(lines.lineCount, text.split(/\r\n|\n|\r/).length);
      }),
    );
  });
});

describe('lines', () => {
  it('finds the start and the end of the line at every offset', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const line of text.split(/\r\n|\n|\r/)) {
          const end = lineEndAt(text, at);
          assert.equal(text.slice(at, end), line);
          assert.equal(lineStartAt(text, end), at);
          at = nextLineAfter(text, end);
        }
        assert.equal(at, text.length);
      }),
    );
  });
});

describe('lineEndingOf', () => {
  it('is the first line ending of the text', () => {
    assert.equal(lineEndingOf('a\r\nb\n'), '\r\n');
    assert.equal(lineEndingOf('a\rb\n'), '\r');
    assert.equal(lineEndingOf('a\nb\r\n'), '\n');
    assert.equal(lineEndingOf('a'), '\n');
  });
});
