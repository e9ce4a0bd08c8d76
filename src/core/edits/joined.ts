import type { TextEdit } from '../text/range';

/** The line that ends what is open before a section: the first of several has written it. */
const END_OF_BLOCK = /^(?:\r\n|\r|\n)(?:`{3,}|~{3,}|-->|\?>|\]\]>|>|<\/[a-z]+>)(?=[\r\n])/i;

/** Insertions at one place as one edit, so that no editor changes their order. */
export function joined(edits: readonly TextEdit[]): readonly TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of edits) {
    const { start, end } = edit.range;
    const same = result.findIndex(({ range }) => start === end && range.start === start && range.end === end);
    const before = result[same];
    if (before)
      result[same] = { range: before.range, newText: before.newText + edit.newText.replace(END_OF_BLOCK, '') };
    else result.push(edit);
  }
  return result;
}
