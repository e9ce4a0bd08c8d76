import type { TextEdit } from './range';

/**
 * The text after all edits; their ranges are places in the text before. Insertions at one place come in the order
 * given, and before a replacement that starts there.
 * @throws RangeError when two edits overlap, or one reaches outside the text
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const parts: string[] = [];
  let done = 0;
  for (const { range, newText } of sorted) {
    if (range.start < done) throw new RangeError(`Edits overlap at ${range.start}`);
    if (range.end < range.start || range.end > text.length) throw new RangeError(`An edit reaches outside the text`);
    parts.push(text.slice(done, range.start), newText);
    done = range.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}
