import type { Kpi, Reading } from '../../../documents/document';
import { addReading } from '../../../edits/add-reading';
import { message } from '../../../text/message';
import { daysBetween } from '../../../time/local-date';
import { snippetFix } from '../../fix';
import type { GoalRule } from '../../rule';

export const staleReading: GoalRule = {
  code: 'measurable/stale-reading',
  on: 'goal',
  judges: true,
  dimension: 'measurable',
  severity: 'information',
  summary: 'A KPI of an active goal has had no reading for longer than `milepost.staleReadingDays`.',
  *check(goal, { settings, today }) {
    for (const kpi of goal.kpis) {
      const { value: id, range } = kpi.id;
      const latest = latestOf(goal.readings, id);
      const since = latest?.date.value ?? goal.start?.value;
      if (since === undefined || needsNoReading(kpi, latest)) continue;
      const days = daysBetween(since, today);
      if (days <= settings.staleReadingDays) continue;
      const value = latest?.value.value ?? kpi.baseline?.value ?? 0;
      yield {
        range,
        message:
          latest === undefined
            ? message('“{kpi}” has no reading yet, {days} days after the start', { kpi: id, days })
            : message('The last reading of “{kpi}” is {days} days old', { kpi: id, days }),
        fixes: () => [
          snippetFix(message('Add a reading for “{kpi}”', { kpi: id }), addReading(goal, today, id, `\${1:${value}}`)),
        ],
      };
    }
  },
};

function latestOf(readings: readonly Reading[], kpi: string): Reading | undefined {
  let latest: Reading | undefined;
  for (const reading of readings) {
    if (reading.kpi.value === kpi && (latest === undefined || reading.date.value >= latest.date.value))
      latest = reading;
  }
  return latest;
}

/** A yes or no has nothing to tell on the way, and what is reached has nothing to tell any more. */
function needsNoReading({ measure, target, per }: Kpi, latest: Reading | undefined): boolean {
  if (measure?.value === 'done') return true;
  if (per !== undefined || target === undefined || latest === undefined) return false;
  switch (measure?.value) {
    case 'reach':
    case 'increase':
      return latest.value.value >= target.value;
    case 'decrease':
      return latest.value.value <= target.value;
    case 'at-least':
    case 'at-most':
    case undefined:
      return false;
  }
}
