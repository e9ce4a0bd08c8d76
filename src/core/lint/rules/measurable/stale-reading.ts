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
    for (const { id } of goal.kpis) {
      const latest = goal.readings
        .filter((reading) => reading.kpi.value === id.value)
        .map((reading) => reading.date.value)
        .sort()
        .at(-1);
      const since = latest ?? goal.start?.value;
      if (since === undefined) continue;
      const days = daysBetween(since, today);
      if (days <= settings.staleReadingDays) continue;
      yield {
        range: id.range,
        message:
          latest === undefined
            ? message('“{kpi}” has no reading yet, {days} days after the start', { kpi: id.value, days })
            : message('The last reading of “{kpi}” is {days} days old', { kpi: id.value, days }),
        fixes: [
          snippetFix(
            message('Add a reading for “{kpi}”', { kpi: id.value }),
            addReading(goal, today, id.value, '${1:0}'),
          ),
        ],
      };
    }
  },
};
