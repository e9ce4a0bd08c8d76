import assert from 'node:assert/strict';
import { linksIn } from '../../src/core/markdown/links';
import { outline, type Block } from '../../src/core/markdown/outline';
import type { TextRange } from '../../src/core/text/range';

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

/** Blocks come in order from the offset on; their parts lie within them, and none starts with white space. */
export function assertBlocksInOrder(text: string, from = 0): void {
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
}

export function assertLinksInside(text: string): void {
  let previous = -1;
  for (const { range, targetRange } of linksIn(text, outline(text))) {
    assert.ok(range.start >= previous && range.end <= text.length && targetRange.start <= targetRange.end);
    previous = range.start;
  }
}
