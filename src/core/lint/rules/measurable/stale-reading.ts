import type { Goal, Kpi } from '../../../documents/document';
import { kpiReadings } from '../../../progress/kpi-readings';
import { toKpiRows, turnIntoRows } from '../../../edits/kpi-rows';
import { addReading } from '../../../edits/add-reading';
import { message } from '../../../text/message';
import { unfilledIn } from '../../../documents/unfilled';
import { lineEndAt, lineStartAt } from '../../../text/lines';
import { holdsBlank } from '../../../text/placeholder';
import { sliceOf, type TextRange } from '../../../text/range';
import { readingsUntil } from '../../../progress/kpi-progress';
import { daysBetween } from '../../../time/local-date';
import type { Fix } from '../../finding';
import { snippetFix } from '../../fix';
import { blankStop } from '../../../text/snippet';
import type { GoalRule } from '../../rule';

export const staleReading: GoalRule = {
  code: 'measurable/stale-reading',
  on: 'goal',
  judges: true,
  dimension: 'measurable',
  severity: 'information',
  summary: 'A KPI of an active goal has had no reading for longer than `milepost.staleReadingDays`.',
  *check(goal, { settings, today }) {
    const begun = [...unfilledIn(goal, 'readings'), ...unclearNumbers(goal)].map(({ start }) =>
      lineAround(goal.text, start),
    );
    for (const kpi of goal.kpis) {
      const { value: id, range } = kpi.id;
      const latest = readingsUntil(kpiReadings(goal, kpi), today).at(-1);
      const since = latest?.date ?? goal.start?.value;
      if (since === undefined || (latest === undefined && kpi.current !== undefined)) continue;
      if (needsNoReading(kpi, latest) || isWaiting(goal, kpi, begun)) continue;
      const days = daysBetween(since, today);
      if (days <= settings.staleReadingDays) continue;
      const value = latest?.value ?? kpi.baseline?.value ?? 0;
      yield {
        range,
        message:
          latest === undefined
            ? message('“{kpi}” has no reading yet, {days} days after the start', { kpi: id, days })
            : message('The last reading of “{kpi}” is {days} days old', { kpi: id, days }),
        fixes: () => [
          snippetFix(
            message('Add a reading for “{kpi}”', { kpi: id }),
            addReading(goal, today, id, blankStop(1, `${value}`)),
          ),
          ...rowsInstead(goal, kpi),
        ],
      };
    }
  },
};

/** Rows say in cells what words and other headings leave to be guessed. */
function rowsInstead(goal: Goal, { range }: Kpi): readonly Fix[] {
  const edits = toKpiRows(goal, range.start);
  return edits.length === 0 ? [] : [snippetFix(turnIntoRows, edits)];
}

/** Numbers that can be read in two ways, or not be compared, have a finding of their own. */
function unclearNumbers({ problems }: Goal): readonly TextRange[] {
  return problems.flatMap(({ kind, range }) =>
    kind === 'ambiguous-number' || kind === 'unit-mismatch' ? [range] : [],
  );
}

/** A row or a reading that holds a blank, or a number that is asked about, is not asked for once more. */
function isWaiting({ text }: Goal, { id, range }: Kpi, begun: readonly string[]): boolean {
  return holdsBlank(sliceOf(text, range)) || begun.some((line) => line.includes(`${id.value}:`));
}

function lineAround(text: string, at: number): string {
  return text.slice(lineStartAt(text, at), lineEndAt(text, at));
}

/** A yes or no has nothing to tell on the way, and what is reached has nothing to tell any more. */
function needsNoReading({ measure, target, per }: Kpi, latest: { readonly value: number } | undefined): boolean {
  if (measure?.value === 'done') return true;
  if (per !== undefined || target === undefined || latest === undefined) return false;
  switch (measure?.value) {
    case 'reach':
    case 'increase':
      return latest.value >= target.value;
    case 'decrease':
      return latest.value <= target.value;
    case 'at-least':
    case 'at-most':
    case undefined:
      return false;
  }
}
