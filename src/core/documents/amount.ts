import { parseDuration } from '../time/duration';
import { clockIn, rounded } from './units';

/** A number as people write it in a table. */
export interface Amount {
  readonly value: number;
  /** What stands with it, as written: `%`, `€`, `of 5`, `km`. */
  readonly unit?: string;
  /** `+15%` and `-10 %`: a share of the baseline; `+15`: so much more than the baseline, or than the last reading. */
  readonly change?: 'share' | 'sum';
  /** The other number that the same digits may mean: `10.000` is ten thousand or ten. */
  readonly otherwise?: number;
}

/** What else a file tells about its numbers. */
export interface NumberStyle {
  /** What stands before the decimals, where the file's other numbers show it. */
  readonly decimal?: '.' | ',' | undefined;
  /** The unit that the number is in, for `5:45`. */
  readonly unit?: string | undefined;
}

/** Before three digits, once, it may group thousands or begin the decimals. */
const NUMBER = String.raw`\d(?:[\d.,'’ \u00a0\u2009\u202f]*\d)?`;
const MAGNITUDES: Readonly<Record<string, number>> = {
  dozen: 12,
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  million: 1e6,
  crore: 1e7,
  b: 1e9,
  bn: 1e9,
  mrd: 1e9,
  billion: 1e9,
  trillion: 1e12,
};
/** `m` is a metre: a million is a capital `M`, or stands behind a currency. */
const MAGNITUDE = String.raw`[kKM](?![\p{L}/²³])|(?<=[€$£¥₹]\s?[\d.,'’ ]*)[mb]n?(?!\p{L})|(?:[dD]ozen|[tT]housand|[lL]akh|[mM]illion|[cC]rore|[bB]illion|[tT]rillion)s?(?!\p{L})|(?:mln|[mM]io|mn|bn|[mM]rd)\.?(?!\p{L})`;
const CURRENCY = String.raw`[€$£¥₹₺₩₴₽]|[A-Z]{3}(?=\s)|R\$|Rs\.?`;
const UNIT = String.raw`%|[€$£¥₹₺₩₴₽]|(?:of|out of)\s\d+|\/\s?\d+|\p{L}[\p{L}\p{M}/%²³$ .-]*`;
const AMOUNT = new RegExp(
  String.raw`^(?:[<>≤≥=~≈]{1,2}\s*)?(?<before>[+\-−])?\s*(?<currency>${CURRENCY})?\s*(?<sign>[+\-−])?(?<digits>${NUMBER})\+?\s*(?<magnitude>${MAGNITUDE})?\s*(?<unit>${UNIT})?$`,
  'u',
);
const CLOCK = /^(?:[<>≤≥=~≈]{1,2}\s*)?(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?:\s*(\p{L}[\p{L}/]*))?$/u;
const HOURS_AND_MINUTES = /^(\d{1,4})\s?h(?:rs?|ours?)?,?\s?([0-5]?\d)\s?(?:m|mins?|minutes?)?$/i;
const GAPS = /['’ \u00a0\u2009\u202f]/g;
const GROUPED = /^\d{1,3}(?:['’ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$/;
const GROUPED_BY_MARK = /^[1-9]\d{0,2}([.,])\d{3}(?:(?:\1\d{3})+|(?:\1\d{3})*(?!\1)[.,]\d+)$/;
/** `1,500` and `10.000`, but not `0.125`. */
const ONE_GROUP = /^[1-9]\d{0,2}([.,])\d{3}$/;
const PLAIN = /^\d+(?:[.,]\d+)?$/;

/** Nearly every number: the other pattern is slow to load. */
const SIMPLE = /^-?\d{1,15}(?:\.\d{1,2})?$/;

/** A longer cell is prose. */
const LONGEST_AMOUNT = 60;

/**
 * Reads `1.5`, `1,5`, `10 000`, `900 €`, `€1.5M`, `750k`, `2 million`, `3 dozen`, `≤ 45 min`, `20+`, `4.2 of 5`, `4.5/5`,
 * `+15%`, `+3`, `2 h 30 min`, `PT2H30M`, and `5:45` where the unit is one of time; undefined for what is no single number (`soon`, `10–12`, `2027-08-31`).
 * One mark before exactly three digits: a comma groups thousands (`1,500`), a dot may (`10.000`), unless `style` shows how
 * the file writes its numbers; two groups leave no doubt.
 */
export function parseAmount(written: string, style: NumberStyle = {}): Amount | undefined {
  if (SIMPLE.test(written)) return { value: Number(written) };
  if (written.length > LONGEST_AMOUNT) return undefined;
  const text = written.trim();
  const { groups } = AMOUNT.exec(text) ?? {};
  if (groups === undefined) return parseClock(text, style) ?? parseHours(text);
  const { before, currency, sign = before, digits = '', magnitude, unit = currency } = groups;
  const read = parseDigits(digits, style.decimal);
  if (read === undefined) return undefined;
  const times = magnitude === undefined ? 1 : (MAGNITUDES[magnitudeName(magnitude)] ?? 1);
  const scaled = (size: number): number => rounded((sign === '-' || sign === '−' ? -size : size) * times);
  const change = sign === undefined ? undefined : unit === '%' ? 'share' : sign === '+' ? 'sum' : undefined;
  return {
    value: scaled(read.size),
    ...(unit !== undefined && { unit: unit.trim() }),
    ...(change && { change }),
    ...(read.otherwise !== undefined && times === 1 && { otherwise: scaled(read.otherwise) }),
  };
}

function magnitudeName(written: string): string {
  return written
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/(?<=\w{3})s$/, '');
}

function parseClock(text: string, style: NumberStyle): Amount | undefined {
  const match = CLOCK.exec(text);
  if (!match) return undefined;
  const [, first, second, third, unit = style.unit] = match;
  const parts = [first, second, third].flatMap((part) => (part === undefined ? [] : [Number(part)]));
  const value = unit === undefined ? undefined : clockIn(parts, unit);
  return value === undefined ? undefined : { value, ...(unit !== undefined && { unit }) };
}

/** Hours and minutes, in hours. */
function parseHours(text: string): Amount | undefined {
  const [, hours, minutes] = HOURS_AND_MINUTES.exec(text) ?? [];
  const total = hours === undefined ? parseDuration(text) : Number(hours) * 60 + Number(minutes);
  return total === undefined ? undefined : { value: rounded(total / 60), unit: 'h' };
}

/** The size that digits mean; `otherwise` is the other one that they may mean as well. */
function parseDigits(digits: string, decimal?: '.' | ','): { size: number; otherwise?: number } | undefined {
  const mark = ONE_GROUP.exec(digits)?.[1];
  if (mark !== undefined) {
    const [whole, parted] = [Number(digits.replace(mark, '')), Number(digits.replace(mark, '.'))];
    if (decimal !== undefined) return { size: decimal === mark ? parted : whole };
    return mark === ',' ? { size: whole } : { size: whole, otherwise: parted };
  }
  if (PLAIN.test(digits)) return { size: Number(digits.replace(',', '.')) };
  if (GROUPED.test(digits)) return { size: Number(digits.replace(GAPS, '').replace(',', '.')) };
  const group = GROUPED_BY_MARK.exec(digits)?.[1];
  return group === undefined ? undefined : { size: Number(digits.replaceAll(group, '').replace(',', '.')) };
}

const WRITTEN_NUMBER = /(?<![\p{L}\d.,:/-])\d+(?:[.,]\d+)+(?![\p{L}\d.,:/-]*\d)/gu;

/** What stands before the decimals in the numbers of a text: undefined where none shows it, or they differ. */
export function decimalMark(text: string): '.' | ',' | undefined {
  const marks = new Set<'.' | ','>();
  for (const [written] of text.matchAll(WRITTEN_NUMBER)) {
    const mark = shownBy(written);
    if (mark !== undefined) marks.add(mark);
  }
  const [only] = marks;
  return marks.size === 1 ? only : undefined;
}

function shownBy(written: string): '.' | ',' | undefined {
  if (ONE_GROUP.test(written)) return undefined;
  const last = written.lastIndexOf('.') > written.lastIndexOf(',') ? '.' : ',';
  const groups = written.split(last).length - 1;
  if (groups === 1) return last;
  // `1.500.000`: what groups is no decimal.
  return GROUPED_BY_MARK.test(written) ? (last === '.' ? ',' : '.') : undefined;
}

/** Whether a text says that there is nothing to say, or not yet: `–`, `n/a`, `TBD`. */
export function isNothing(written: string): boolean {
  return NOTHING.test(written);
}

const NOTHING = /^(?:[-–—?]+|n\/a|tb[da])$/i;

/** `yes`, `done`, `no`, `open` …: 1 or 0. */
export function parseYesNo(written: string): 0 | 1 | undefined {
  const word = written.trim().toLowerCase();
  if (YES.has(word)) return 1;
  return NO.has(word) ? 0 : undefined;
}

const YES = new Set(['yes', 'y', 'true', 'done', 'x', '✓', '✔', '✅', '☑', 'complete', 'completed', '100%', '100 %']);
const NO = new Set(['no', 'n', 'false', 'open', 'not yet', '0', '✗', '❌', 'not done']);
