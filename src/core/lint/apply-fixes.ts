import type { TextEdit, TextRange } from '../text/range';
import type { Finding } from './finding';
import { plainEdits } from './fix';

/**
 * The edits of every finding's safe fix; with `all`, of its preferred fix (else its first), tab stops at their defaults.
 * Fixes of other files, or of the file's place, are left alone: those are the user's to make.
 * Of edits that touch each other the earlier finding's win; the rest waits for the next run.
 */
export function applyFixes(findings: readonly Finding[], which: 'safe' | 'all'): readonly TextEdit[] {
  const taken = new TakenRanges();
  const applied: TextEdit[] = [];
  for (const { fixes } of findings) {
    const choice =
      which === 'safe'
        ? fixes.find((candidate) => candidate.safe)
        : (fixes.find((candidate) => candidate.preferred) ?? fixes[0]);
    if (choice?.kind !== 'edits') continue;
    const edits = plainEdits(choice);
    if (edits.some(({ range }) => taken.touches(range))) continue;
    for (const { range } of edits) taken.add(range);
    applied.push(...edits);
  }
  return applied.sort((a, b) => a.range.start - b.range.start);
}

/** Ranges in order, those that touch each other joined, so that one look finds whether another touches any. */
class TakenRanges {
  readonly #ranges: TextRange[] = [];

  touches({ start, end }: TextRange): boolean {
    const first = this.#ranges[this.#firstEndingFrom(start)];
    return first !== undefined && first.start <= end;
  }

  add({ start, end }: TextRange): void {
    const from = this.#firstEndingFrom(start);
    let to = from;
    let joined = { start, end };
    for (let next = this.#ranges[to]; next !== undefined && next.start <= end; next = this.#ranges[++to]) {
      joined = { start: Math.min(joined.start, next.start), end: Math.max(joined.end, next.end) };
    }
    this.#ranges.splice(from, to - from, joined);
  }

  /** The index of the first range that ends at the offset or later. */
  #firstEndingFrom(offset: number): number {
    let low = 0;
    let high = this.#ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ranges[middle]?.end ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
