/**
 * How many single changes (insert, delete, replace, swap two neighbours) lead from one text to the other,
 * counted up to `limit`; anything beyond is `limit + 1`.
 */
export function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[to.length] ?? 0, limit + 1);
}

/** Whether a word is another with one wrong letter: further away, as `inactive` is, it may be a word of its own. */
export function isSlip(word: string, meant: string): boolean {
  return editDistance(word, meant, 1) <= 1;
}

/** A longer text is not compared: it is no slip of the finger. */
const LONGEST_WORD = 40;

/**
 * The candidates that `value` may have been meant as, nearest first: within a third of its length, and hardly further
 * than the nearest.
 */
export function nearest(value: string, candidates: readonly string[]): readonly string[] {
  const word = value.toLowerCase();
  if (word.length > LONGEST_WORD) return [];
  const limit = Math.max(1, Math.min(3, Math.ceil(word.length / 3)));
  const near = candidates
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate.toLowerCase(), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  const least = near[0]?.distance ?? 0;
  return near.filter(({ distance }) => distance <= least + 1).map(({ candidate }) => candidate);
}
