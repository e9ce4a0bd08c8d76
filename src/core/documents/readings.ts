import type { ListItem } from '../markdown/outline';
import type { TextRange } from '../text/range';
import { parseLocalDate } from '../time/local-date';
import { parseAmount, parseYesNo } from './amount';
import { dateSuggestions } from './date-suggestions';
import type { Kpi, Located, Reading } from './document';
import { trimmedRange } from './located';
import type { ReadContext } from './readers';

const DAY = /^\d[\d\-./]*\d$/;
const LONGEST_NAME = 80;
/** What parts the value from its note. */
const NOTE_SIGNS = [' — ', ' – ', ' - ', ' -- ', ' ('];

/**
 * The reading that an item states: `2027-03-17 ctr: 1.1 — first week`. What is no reading, or names a KPI that the
 * goal has not, is reported.
 */
export function readReading(item: ListItem, kpis: ReadonlyMap<string, Kpi>, context: ReadContext): Reading | undefined {
  const line = item.lines[0];
  if (line === undefined) return undefined;
  const { text, problems } = context;
  const parts = partsOf(text, line);
  if (parts === undefined) {
    problems.push({ kind: 'invalid-reading', range: line, value: text.slice(line.start, line.end) });
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
  const { value, note } = valueAndNote(rest, known?.measure?.value === 'done');
  if (value === undefined) {
    problems.push({ kind: 'invalid-reading', range: rest.range, value: rest.value });
    return undefined;
  }
  if (known === undefined) {
    problems.push({ kind: 'unknown-kpi', kpi: kpi.value, range: kpi.range, known: [...kpis.keys()] });
  }
  const range: TextRange = { start: item.range.start, end: line.end };
  return { date: { value: date, range: day.range }, kpi, value, range, ...(note !== undefined && { note }) };
}

/** Day, name and what follows the colon; undefined when the line has another form. */
function partsOf(
  text: string,
  line: TextRange,
): { readonly day: Located<string>; readonly kpi: Located<string>; readonly rest: Located<string> } | undefined {
  const written = text.slice(line.start, line.end);
  const blank = written.indexOf(' ');
  // `2027-03-17: ctr: 1.1` is understood as well.
  const dayEnd = written.charAt(blank - 1) === ':' ? blank - 1 : blank;
  const colon = written.indexOf(':', blank);
  if (blank < 0 || colon < 0 || !DAY.test(written.slice(0, dayEnd))) return undefined;
  const kpi = at(text, line.start + blank, line.start + colon);
  if (kpi.value === '' || kpi.value.length > LONGEST_NAME) return undefined;
  const day = at(text, line.start, line.start + dayEnd);
  return { day, kpi, rest: at(text, line.start + colon + 1, line.end) };
}

function valueAndNote(
  { value: rest, range: { start } }: Located<string>,
  isYesNo: boolean,
): { readonly value?: Located<number>; readonly note?: string } {
  let end = rest.length;
  let note = '';
  for (const sign of NOTE_SIGNS) {
    const found = rest.indexOf(sign);
    if (found < 0 || found >= end) continue;
    end = found;
    note = rest.slice(found + (sign === ' (' ? 1 : sign.length)).trim();
  }
  const written = rest.slice(0, end).trimEnd();
  const number = (isYesNo ? parseYesNo(written) : undefined) ?? parseAmount(written)?.value;
  if (number === undefined) return {};
  const value = { value: number, range: { start, end: start + written.length } };
  return { value, ...(note !== '' && { note }) };
}

function at(text: string, start: number, end: number): Located<string> {
  const range = trimmedRange(text, { start, end });
  return { value: text.slice(range.start, range.end), range };
}
