import type { TextRange } from '../text/range';
import type { Outline, Table } from './blocks';

/** The elements of an ordered list that start within `range`, found by halving. */
export function startingIn<T extends { readonly range: TextRange }>(
  ordered: readonly T[],
  range: TextRange,
): readonly T[] {
  return ordered.slice(firstFrom(ordered, range.start), firstFrom(ordered, range.end));
}

/** The elements of an ordered list, none of which overlap, that hold or touch a part of `range`, found by halving. */
export function touching<T extends { readonly range: TextRange }>(
  ordered: readonly T[],
  { start, end }: TextRange,
): readonly T[] {
  const first = Math.max(0, firstFrom(ordered, start) - 1);
  return ordered.slice(first, firstFrom(ordered, end + 1)).filter(({ range }) => range.end >= start);
}

export function tablesIn(outline: Outline, range: TextRange): readonly Table[] {
  return startingIn(outline.tables, range);
}

/** Index of the first element that starts at or after `offset`. */
function firstFrom(ordered: readonly { readonly range: TextRange }[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = ordered[middle];
    if (element !== undefined && element.range.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
