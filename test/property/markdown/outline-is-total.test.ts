import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { linksIn } from '../../../src/core/markdown/links';
import { outline, type Block } from '../../../src/core/markdown/outline';
import type { TextRange } from '../../../src/core/text/range';
import { wildDocuments } from '../../support/markdown-documents';

const RUNS = 2000;
const noise = fc.string({
  unit: fc.constantFrom(...'\u0000\uFEFF\uD83C\t\n\r >-*+1.)#=`~|:[]!(<a/"\'\\&'),
  maxLength: 60,
});

/** Every range of a block, its parts' included. */
function rangesOf(block: Block): readonly TextRange[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.range, ...block.lines];
    case 'item':
      return [block.range, block.marker, ...block.lines, ...(block.task ? [block.task.box, block.task.markRange] : [])];
    case 'callout':
      return [block.range, block.typeRange, ...block.lines];
    case 'table':
      return [
        block.range,
        block.headerRange,
        block.delimiterRange,
        ...block.rowRanges,
        ...[block.header, ...block.rows].flat().map((cell) => cell.range),
      ];
    case 'fence':
      return [block.range, block.info];
    case 'definition':
      return [block.range, block.label, block.destination];
    default:
      return [block.range];
  }
}

describe('outline', () => {
  it('gives any text blocks in order, whose parts lie within them and start with no white space', () => {
    fc.assert(
      fc.property(fc.oneof(noise, wildDocuments), fc.nat({ max: 5 }), (text, skipped) => {
        const from = Math.min(skipped, text.length);
        const { blocks, sections } = outline(text, from);
        let previous = from;
        for (const block of blocks) {
          assert.ok(block.range.start >= previous, `${block.kind} out of order`);
          previous = block.range.start;
          for (const { start, end } of rangesOf(block)) {
            assert.ok(start <= end && start >= block.range.start && end <= Math.max(block.range.end, start));
          }
          assert.match(text.charAt(block.range.start), /[^ \t\r\n]/);
          assert.match(text.charAt(block.range.end - 1), /[^ \t\r\n]/);
        }
        for (const { range, body, title } of sections) {
          assert.ok(title.start >= range.start && title.end <= body.start && body.end === range.end);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('reads the text behind an offset as if it stood alone', () => {
    fc.assert(
      fc.property(wildDocuments, fc.constantFrom('', '---\ntype: goal\n---\n', '# front\r\n'), (text, before) => {
        const alone = outline(text).blocks.map(({ kind, range }) => [kind, range.start, range.end]);
        const behind = outline(before + text, before.length).blocks.map(({ kind, range }) => [
          kind,
          range.start - before.length,
          range.end - before.length,
        ]);
        fc.pre(!text.startsWith('\uFEFF'));
        assert.deepEqual(behind, alone);
      }),
      { numRuns: RUNS },
    );
  });

  it('holds links within their text', () => {
    fc.assert(
      fc.property(noise, (text) => {
        let previous = -1;
        for (const { range, targetRange } of linksIn(text, outline(text))) {
          assert.ok(range.start >= previous && range.end <= text.length && targetRange.start <= targetRange.end);
          previous = range.start;
        }
      }),
      { numRuns: RUNS },
    );
  });
});
