import type { KpiPeriod } from '../documents/document';
import { rounded } from '../documents/units';
import type { LocalDate } from '../time/local-date';
import { periodOf } from './period';

/** A reading as it is written: the state on its day, or with `isChange` so much more than stood before. */
export interface WrittenReading {
  readonly date: LocalDate;
  readonly value: number;
  readonly isChange?: boolean | undefined;
}

/**
 * The state after each reading, oldest first. A change counts from the value before it, the first from the baseline;
 * a counter begins each period at 0.
 */
export function runningValues(
  readings: readonly WrittenReading[],
  { baseline = 0, per }: { readonly baseline?: number | undefined; readonly per?: KpiPeriod | undefined },
): readonly { readonly date: LocalDate; readonly value: number }[] {
  const ordered = [...readings].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  let period: LocalDate | undefined;
  let state = per === undefined ? baseline : 0;
  return ordered.map(({ date, value, isChange = false }) => {
    const current = per && periodOf(date, per);
    if (per !== undefined && current !== period) state = 0;
    period = current;
    state = isChange ? rounded(state + value) : value;
    return { date, value: state };
  });
}
