import type { ListItem } from '../markdown/outline';
import { readStatement } from '../smart/reading';
import type { Measure } from '../smart/verdict';
import { holdsBlank, isPlaceholder } from '../text/placeholder';
import { rangeOf, type TextRange } from '../text/range';
import { parseAmount, type Amount } from './amount';
import { kpiPeriods, type Kpi, type KpiMeasure, type KpiPeriod, type Located } from './document';
import type { ReadContext } from './readers';
import { withoutMarkup } from './table-columns';
import { converted } from './units';

/** What the words of a key result say of its numbers; what they leave open is absent. */
interface Said {
  readonly measure?: KpiMeasure;
  readonly baseline?: number;
  readonly target?: number;
  readonly unit?: string;
  readonly per?: KpiPeriod;
}

const NUMBER = String.raw`[€$£¥₹]?\s?\d(?:[\d.,:'’]*\d)?(?:\s?(?:[kKM]|thousand|million|bn|billion)(?!\p{L}))?(?:\s?(?:%|[€$£¥₹]|(?:out\s)?of\s\d+|/\s?\d+))?`;
const FIRST_NUMBER = new RegExp(NUMBER, 'u');
const WORD = String.raw`(?:\s?\p{L}+)?`;
const ARROW = new RegExp(
  String.raw`(?<from>${NUMBER}${WORD})\s*(?:→|[-–=]+>)\s*(?<to>${NUMBER}(?:\s?(?:\p{L}|%)+$)?)`,
  'u',
);
const CHANGE = new RegExp(String.raw`(?<from>${NUMBER}${WORD}?)\s+(?:down\s|up\s)?to\s+(?<to>${NUMBER})`, 'u');
/** `Churn: 5% to 3%`. */
const LABELLED_CHANGE = new RegExp(String.raw`:\s*${CHANGE.source}`, 'u');
const AT_MOST = /\b(?:under|below|less|fewer|at most|no more|not more|max\w*|up to|within)\b|[<≤]/i;
const AT_LEAST = /\b(?:at least|no less|no fewer|more|over|above|min\w*)\b|[>≥]/i;
/** `by 15 %` is a change of what nobody has written down. */
const BY = /\bby\s*$/i;
const YEAR = /^(?:19|20)\d\d$/;
/** A reading, or what was noted on a day. */
const DAY = /^(?:\[\[|\*\*)?(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([./-])\d{1,2}\1\d{2,4})\b/;
const BEFORE_YEAR = /\b(?:of|in|since|until|for|by)\s*$/i;

/** The measure that a list item without a box holds: `Raise the survey from 3.4 to 4.3 of 5`; undefined where it has none. */
export function kpiOfItem(item: ListItem, context: ReadContext): Kpi | undefined {
  const { text } = context;
  const [line] = item.lines;
  if (line === undefined || item.depth > 0 || item.task !== undefined) return undefined;
  const { value: written, range } = withoutMarkup(text, withoutAnchor(text, line));
  const words = [written, ...item.lines.slice(1).map(({ start, end }) => text.slice(start, end))].join(' ');
  if (DAY.test(words) || holdsBlank(words) || isPlaceholder(words) || words.trimEnd().endsWith('?')) return undefined;
  const said = whatIsSaid(words, context);
  if (said === undefined) return undefined;
  const at = <T>(value: T): Located<T> => ({ value, range });
  const { measure, baseline, target, unit, per } = said;
  return {
    id: { value: written, range },
    range: line,
    inWords: true,
    ...(measure !== undefined && { measure: at(measure) }),
    ...(baseline !== undefined && { baseline: at(baseline) }),
    ...(target !== undefined && { target: at(target) }),
    ...(unit !== undefined && { unit: at(unit) }),
    ...(per !== undefined && { per: at(per) }),
  };
}

function withoutAnchor(text: string, { start, end }: TextRange): TextRange {
  const anchor = /(?<!\s)\s+\^[\w-]+$/.exec(text.slice(start, end));
  return rangeOf(start, end - (anchor?.[0].length ?? 0));
}

/** A change says most, then a limit, then a plain number. Words without a number may be a note: a box makes them a measure. */
function whatIsSaid(words: string, context: ReadContext): Said | undefined {
  const reading = readStatement(words);
  const found = reading.numbers.map(({ measure }) => measure).filter((measure) => !isYear(words, measure));
  const arrow = ARROW.exec(words)?.groups;
  if (arrow !== undefined) return changeSaid(arrow['from'] ?? '', arrow['to'] ?? '', undefined, context);
  const labelled = LABELLED_CHANGE.exec(words)?.groups;
  if (labelled !== undefined) return changeSaid(labelled['from'] ?? '', labelled['to'] ?? '', undefined, context);
  const change = found.find(({ kind }) => kind === 'change');
  if (change !== undefined) {
    const { from = '', to = '' } = CHANGE.exec(words.slice(change.range.start))?.groups ?? {};
    return changeSaid(from, to, change.unit, context);
  }
  const limited = found.find((measure) => limitOf(words, measure) !== 'reach');
  const [measure = limited] = limited === undefined ? found : [limited];
  if (measure !== undefined) return numberSaid(words, measure, context);
  return undefined;
}

function changeSaid(from: string, to: string, unit: string | undefined, context: ReadContext): Said {
  const [first, last] = [amountIn(from, unit, context), amountIn(to, unit, context)];
  if (first === undefined || last === undefined) return {};
  const common = last.unit ?? first.unit ?? unit;
  const baseline =
    first.unit === undefined || common === undefined ? first.value : converted(first.value, first.unit, common);
  if (baseline === undefined || baseline === last.value) return {};
  const measure = last.value > baseline ? 'increase' : 'decrease';
  return { measure, baseline, target: last.value, ...(common !== undefined && { unit: common }) };
}

function numberSaid(words: string, found: Measure, context: ReadContext): Said {
  const { range, unit, object, value } = found;
  if (BY.test(words.slice(0, range.start))) return {};
  const from = words.slice(currencyBefore(words, range.start));
  const written = FIRST_NUMBER.exec(words.slice(range.start, range.end)) === null ? undefined : FIRST_NUMBER.exec(from);
  const next = written && from.slice(written.index + written[0].length).trimStart();
  const named = unit !== undefined && next?.toLowerCase().startsWith(unit) ? unit : object;
  const amount = written ? amountIn(written[0], named, context) : value === undefined ? undefined : { value };
  if (amount === undefined) return {};
  const shown = amount.unit ?? named;
  const per = kpiPeriods.find((period) => period === found.per);
  const measure = limitOf(words, found);
  return {
    measure,
    target: amount.value,
    ...(shown !== undefined && { unit: shown }),
    ...(per !== undefined && { per }),
  };
}

function limitOf(words: string, { range, text }: Measure): 'at-most' | 'at-least' | 'reach' {
  const number = /\d/.exec(text)?.index ?? text.length;
  const before = words.slice(range.start, range.start + number);
  return AT_MOST.test(before) ? 'at-most' : AT_LEAST.test(before) ? 'at-least' : 'reach';
}

/** `of 2028`: a day, not a number to reach. */
function isYear(words: string, { range, text, unit }: Measure): boolean {
  return unit === undefined && YEAR.test(/^\d+/.exec(text)?.[0] ?? '') && BEFORE_YEAR.test(words.slice(0, range.start));
}

function currencyBefore(words: string, start: number): number {
  return start - (/[€$£¥₹]\s?$/.exec(words.slice(0, start))?.[0].length ?? 0);
}

/** What may be two numbers counts for none. */
function amountIn(written: string, unit: string | undefined, { decimal }: ReadContext): Amount | undefined {
  const amount = parseAmount(written.trim(), { unit });
  if (amount?.otherwise === undefined) return amount;
  const plain = parseAmount(written.trim(), { unit, decimal: decimal?.() });
  return plain?.otherwise === undefined ? plain : undefined;
}
