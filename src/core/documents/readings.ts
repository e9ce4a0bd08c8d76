import type { ListItem } from '../markdown/outline';
import type { TextRange } from '../text/range';
import { parseLocalDate } from '../time/local-date';
import { parseAmount, parseYesNo } from './amount';
import { dateSuggestions } from './date-suggestions';
import type { Kpi, Located, Reading } from './document';
import type { ReadContext } from './readers';

const READING = /^(\d[\d\-./]*\d)\s*:?\s+([^\s:][^:]{0,79}?)\s*:\s*(.*)$/;
/** Before the note stands a dash between spaces, or a bracket opens. */
const NOTE = /^(.*?)(?:\s+(?:—|–|-|--)\s+(.*)|\s+(\(.*\)))$/;

/**
 * The reading that an item states: `2027-03-17 ctr: 1.1 — first week`. What is no reading, or names a KPI that the
 * goal has not, is reported.
 */
export function readReading(item: ListItem, kpis: ReadonlyMap<string, Kpi>, context: ReadContext): Reading | undefined {
  const line = item.lines[0];
  if (line === undefined) return undefined;
  const { text, problems } = context;
  const written = text.slice(line.start, line.end);
  const match = READING.exec(written);
  const [, day = '', name = '', rest = ''] = match ?? [];
  if (match === null) {
    problems.push({ kind: 'invalid-reading', range: line, value: written });
    return undefined;
  }
  const nameAt = line.start + written.indexOf(name, day.length);
  const kpi = at(text, nameAt, nameAt + name.length);
  const date = parseLocalDate(day);
  if (date === undefined) {
    const range = { start: line.start, end: line.start + day.length };
    problems.push({ kind: 'invalid-date', key: 'readings', range, value: day, suggestions: dateSuggestions(day) });
    return undefined;
  }
  const known = kpis.get(kpi.value);
  const { value, note } = valueAndNote(text, line.end - rest.length, line.end, known?.measure?.value === 'done');
  if (value === undefined) {
    const range = { start: line.end - rest.length, end: line.end };
    problems.push({ kind: 'invalid-reading', range, value: rest });
    return undefined;
  }
  if (known === undefined) {
    problems.push({ kind: 'unknown-kpi', kpi: kpi.value, range: kpi.range, known: [...kpis.keys()] });
  }
  const range: TextRange = { start: item.range.start, end: line.end };
  const located = { value: date, range: { start: line.start, end: line.start + day.length } };
  return { date: located, kpi, value, range, ...(note !== undefined && { note }) };
}

function valueAndNote(
  text: string,
  start: number,
  end: number,
  isYesNo: boolean,
): { readonly value?: Located<number>; readonly note?: string } {
  const rest = text.slice(start, end);
  const match = NOTE.exec(rest);
  const written = (match?.[1] ?? rest).trim();
  const note = (match?.[2] ?? match?.[3])?.trim();
  const number = (isYesNo ? parseYesNo(written) : undefined) ?? parseAmount(written)?.value;
  if (number === undefined) return {};
  const value = { value: number, range: { start, end: start + written.length } };
  return { value, ...(note !== undefined && note !== '' && { note }) };
}

function at(text: string, start: number, end: number): Located<string> {
  return { value: text.slice(start, end), range: { start, end } };
}
