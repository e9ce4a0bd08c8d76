import type { ListItem } from '../markdown/outline';
import { holdsBlank, isPlaceholder } from '../text/placeholder';
import type { TextRange } from '../text/range';
import { parseLocalDate } from '../time/local-date';
import { isNothing, parseYesNo, type Amount } from './amount';
import { isAmount, readAmount, type NoAmount } from './read-amount';
import { dateSuggestions } from './date-suggestions';
import type { Kpi, Located, Reading } from './document';
import { located, trimmedRange } from './located';
import type { ReadContext } from './readers';
import { withoutMarkup } from './table-columns';

/** A day, a link to its note or bold among them, and what parts it from the name. */
const DAY = /^(\[\[|\*\*|__)?(\d[\d\-./]*\d)(?:(?:\|[^\]\r\n]*)?\]\]|\*\*|__)?[:,]?\s+(?:[-–—]\s+)?/;
const LONGEST_NAME = 80;
/** What parts the value from its note; a parenthesis, a field or an anchor is itself part of that. */
const NOTE = / (?:[–—]|--?) | (?=[([^])|[,;] /;

/** Whether an item begins as a reading does: `2027-03-17 …`. */
export function beginsWithDay(text: string, { lines: [line] }: ListItem): boolean {
  return line !== undefined && DAY.test(text.slice(line.start, line.end));
}

/** The readings that items state. A KPI that names no unit counts in that of its first reading with one. */
export function readReadingsOf(
  items: readonly ListItem[],
  kpis: ReadonlyMap<string, Kpi>,
  context: ReadContext,
): readonly Reading[] {
  const units = new Map([...kpis].flatMap(([id, { unit }]) => (unit === undefined ? [] : [[id, unit.value]])));
  return items.flatMap((item) => readReading(item, kpis, units, context) ?? []);
}

/**
 * The reading that an item states: `2027-03-17 ctr: 1.1 — first week`. What is no reading, or names a KPI that the
 * goal has not, is reported.
 */
function readReading(
  item: ListItem,
  kpis: ReadonlyMap<string, Kpi>,
  units: Map<string, string>,
  context: ReadContext,
): Reading | undefined {
  const line = item.lines[0];
  if (line === undefined) return undefined;
  const { text, problems } = context;
  const parts = partsOf(text, line, kpis);
  if (parts === undefined) {
    const value = text.slice(line.start, line.end);
    // “None yet” is a note.
    if (/\d/.test(value) && !holdsBlank(value)) problems.push({ kind: 'invalid-reading', range: line, value });
    return undefined;
  }
  const { day, kpi, rest } = parts;
  const date = parseLocalDate(day.value);
  if (date === undefined) {
    const suggestions = dateSuggestions(day.value);
    problems.push({ kind: 'invalid-date', key: 'readings', range: day.range, value: day.value, suggestions });
    return undefined;
  }
  const known = kpis.get(kpi.value);
  const { value: written, note } = valueAndNote(rest);
  if (rest.value !== '' && (isNothing(written.value) || isPlaceholder(rest.value))) return undefined;
  const amount =
    known?.measure?.value === 'done' ? doneOrNot(written) : readAmount(written, units.get(kpi.value), context);
  if (amount === 'no number') {
    const { value, range } = rest.value === '' ? at(text, line.start, line.end) : rest;
    problems.push({ kind: 'invalid-reading', range, value });
  }
  if (!isAmount(amount)) return undefined;
  if (amount.unit !== undefined && !units.has(kpi.value)) units.set(kpi.value, amount.unit);
  const value = { value: amount.value, range: written.range };
  if (known === undefined && kpi.value.toLowerCase() !== CONFIDENCE) {
    problems.push({ kind: 'unknown-kpi', kpi: kpi.value, range: kpi.range, known: [...kpis.keys()] });
  }
  const range: TextRange = { start: item.range.start, end: line.end };
  return {
    date: { value: date, range: day.range },
    kpi,
    value,
    range,
    ...(amount.change === 'sum' && { isChange: true }),
    ...(note !== undefined && { note }),
  };
}

/** Of a goal, from 1 to 5: its readings need no KPI. */
const CONFIDENCE = 'confidence';

/** What is either done or not is not yet done until somebody says so. */
function doneOrNot({ value }: Located<string>): Amount | NoAmount {
  return value === '' ? 'no number' : { value: parseYesNo(value) ?? 0 };
}

/** Day, name and what follows the colon; undefined when the line has another form. A name may hold a colon itself. */
function partsOf(
  text: string,
  line: TextRange,
  kpis: ReadonlyMap<string, Kpi>,
): { readonly day: Located<string>; readonly kpi: Located<string>; readonly rest: Located<string> } | undefined {
  const written = text.slice(line.start, line.end);
  const opening = DAY.exec(written);
  if (opening === null) return undefined;
  const [before, sign = '', day = ''] = opening;
  const dayStart = line.start + sign.length;
  const nameStart = line.start + before.length;
  const nameUpTo = (colon: number): Located<string> =>
    withoutMarkup(text, trimmedRange(text, { start: nameStart, end: line.start + colon }));
  const first = written.indexOf(':', before.length);
  let end = first;
  while (end >= 0 && !kpis.has(nameUpTo(end).value)) {
    end = end - before.length > LONGEST_NAME ? -1 : written.indexOf(':', end + 1);
  }
  if (end < 0) end = first;
  if (end < 0) return undefined;
  const kpi = nameUpTo(end);
  if (kpi.value === '' || kpi.value.length > LONGEST_NAME) return undefined;
  return { day: located(day, dayStart, dayStart + day.length), kpi, rest: at(text, line.start + end + 1, line.end) };
}

function valueAndNote({ value: rest, range: { start } }: Located<string>): {
  readonly value: Located<string>;
  readonly note?: string;
} {
  const sign = NOTE.exec(rest);
  const written = rest.slice(0, sign?.index).trimEnd();
  const note = sign === null ? '' : rest.slice(sign.index + sign[0].length).trim();
  const value = { value: written, range: { start, end: start + written.length } };
  return { value, ...(note !== '' && { note }) };
}

function at(text: string, start: number, end: number): Located<string> {
  const range = trimmedRange(text, { start, end });
  return { value: text.slice(range.start, range.end), range };
}
