import type { Goal, Reading } from '../documents/document';
import { lineEndingAt } from '../text/eol';
import { lineStartAt } from '../text/lines';
import type { TextEdit } from '../text/range';
import type { LocalDate } from '../time/local-date';
import { addSection } from './add-section';
import { insertAfterLine } from './insert-line';

/**
 * Adds a reading of a KPI where its date belongs: readings run from old to new unless the file has them the other way
 * round.
 * @param value a number with its unit, yes or no; may be a snippet
 * @example addReading(goal, '2027-03-17', 'ctr', '1.1', 'first week') // - 2027-03-17 ctr: 1.1 — first week
 */
export function addReading(
  goal: Goal,
  date: LocalDate,
  kpi: string,
  value: string,
  note?: string,
): readonly TextEdit[] {
  const { text, readings } = goal;
  const words = `${date} ${kpi}: ${value}${note === undefined || note === '' ? '' : ` — ${note}`}`;
  const [first] = readings;
  if (!first) return addSection(goal, 'readings', `- ${words}`);
  const line = `${markerOf(text, first)}${words}`;
  const isDescending = first.date.value > (readings.at(-1) ?? first).date.value;
  const before = isDescending
    ? readings.filter((reading) => reading.date.value > date).at(-1)
    : readings.filter((reading) => reading.date.value <= date).at(-1);
  if (before) return [insertAfterLine(text, endOf(goal, before), [line])];
  const lineStart = lineStartAt(text, first.range.start);
  return [{ range: { start: lineStart, end: lineStart }, newText: `${line}${lineEndingAt(text, lineStart)}` }];
}

/** What stands before the words of an item: indentation, bullet and blanks. */
function markerOf(text: string, { range, date }: Reading): string {
  // A day in bold, or with a link, has its sign before it.
  return text.slice(lineStartAt(text, range.start), date.range.start).replace(/\S{2}$/, '');
}

/** An item may go on below its first line. */
function endOf({ outline }: Goal, { range }: Reading): number {
  return outline.items.find((item) => item.range.start === range.start)?.range.end ?? range.end;
}
