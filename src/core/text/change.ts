import { applyEdits } from './apply-edits';
import { rangeOf, type TextEdit, type TextRange } from './range';

/** How one text became another, and the way back. */
export interface Change {
  /** Places in the text before; in the order of the text, and no two touch. */
  readonly edits: readonly TextEdit[];
  /** Places in the text after; in the order of the text, and no two touch. Applied there they restore every byte. */
  readonly inverse: readonly TextEdit[];
}

/** Which character a position keeps to where something is inserted at it: the one before it, or the one after it. */
export type Side = 'before' | 'after';

/**
 * The change that these edits make of the text. Edits that touch each other are one.
 * @throws RangeError as `applyEdits` does
 */
export function changeOf(text: string, edits: readonly TextEdit[]): Change {
  const inverse: TextEdit[] = [];
  const joined = joinTouching(text, edits);
  let shift = 0;
  for (const { range, newText } of joined) {
    const start = range.start + shift;
    inverse.push({ range: rangeOf(start, start + newText.length), newText: text.slice(range.start, range.end) });
    shift += newText.length - (range.end - range.start);
  }
  return { edits: joined, inverse };
}

/** The change back. */
export function invert({ edits, inverse }: Change): Change {
  return { edits: inverse, inverse: edits };
}

/** The smallest single change that makes one text of the other; without edits where they are the same. */
export function changeBetween(before: string, after: string): Change {
  if (before === after) return { edits: [], inverse: [] };
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const range = rangeOf(start, before.length - end);
  return changeOf(before, [{ range, newText: after.slice(start, after.length - end) }]);
}

/**
 * Where an offset of the text before lies in the text after. It keeps to the character on its side; where that is
 * replaced, to the end of what replaces it, on the same side.
 */
export function mapOffset({ edits }: Change, offset: number, side: Side): number {
  let shift = 0;
  for (const { range, newText } of edits) {
    const isBehind = side === 'after' ? range.end <= offset : range.end < offset;
    const isAhead = side === 'after' ? range.start > offset : range.start >= offset;
    if (isAhead) break;
    if (!isBehind) return range.start + shift + (side === 'after' ? newText.length : 0);
    shift += newText.length - (range.end - range.start);
  }
  return offset + shift;
}

/**
 * Edits of the text before as edits of the text after; undefined where the change reaches into what they replace, or
 * touches the place of what they insert.
 */
export function rebased(edits: readonly TextEdit[], over: Change): readonly TextEdit[] | undefined {
  const isClear = edits.every(({ range }) => over.edits.every((other) => !meets(range, other.range)));
  if (!isClear) return undefined;
  return edits.map(({ range, newText }) => {
    const start = mapOffset(over, range.start, 'after');
    // An insertion has nothing on either side of it that has changed.
    const end = range.end === range.start ? start : mapOffset(over, range.end, 'before');
    return { range: rangeOf(start, end), newText };
  });
}

function meets(a: TextRange, b: TextRange): boolean {
  return a.start === a.end ? a.start >= b.start && a.start <= b.end : a.start < b.end && b.start < a.end;
}

/** The edits in the order of the text, those without effect left out, and those that touch as one. */
function joinTouching(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  // Throws what must not be.
  applyEdits(text, edits);
  const result: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)) {
    const last = result.at(-1);
    if (last !== undefined && last.range.end === edit.range.start) {
      result[result.length - 1] = {
        range: rangeOf(last.range.start, edit.range.end),
        newText: last.newText + edit.newText,
      };
    } else if (edit.range.start < edit.range.end || edit.newText !== '') {
      result.push(edit);
    }
  }
  return result;
}
