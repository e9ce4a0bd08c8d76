import { runningValues } from './running-values';
import type { LocalDate } from '../time/local-date';
import type { Goal, Kpi } from '../documents/document';

/** The states of a KPI, oldest first, in its unit. */
export function kpiReadings(
  { readings }: Goal,
  { id, baseline, per }: Kpi,
): readonly { readonly date: LocalDate; readonly value: number }[] {
  const own = readings
    .filter(({ kpi }) => kpi.value === id.value)
    .map(({ date, value, isChange }) => ({ date: date.value, value: value.value, isChange }));
  return runningValues(own, { baseline: baseline?.value, per: per?.value });
}
