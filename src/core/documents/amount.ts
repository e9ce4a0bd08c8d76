/** A number as people write it in a table. */
export interface Amount {
  readonly value: number;
  /** What stands with it: `%`, `€`, `of 5`. */
  readonly unit?: string;
  /** `+15%`: a change relative to the baseline. */
  readonly relative: boolean;
}

const AMOUNT =
  /^(?:[<>≤≥=~≈]{1,2}\s*)?([+\-−])?\s*([€$£¥]|[A-Z]{3}\s)?\s*(\d(?:[\d.,'’\u0020\u00a0\u2009\u202f]*\d)?)\s*([kK]\b)?\s*(%|[€$£¥]|of\s\d+|\/\s?(?:5|10|100)|\p{L}[\p{L}\p{M}/%²³ .-]*)?$/u;
const GROUPING = /['’\u0020\u00a0\u2009\u202f]/g;
const GROUPED = /^\d{1,3}(?:['’\u0020\u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$/;
const GROUPED_BY_MARK = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;
/** `1,500`, but not `0,125`. */
const THOUSANDS = /^[1-9]\d{0,2},\d{3}$/;
const PLAIN = /^\d+(?:[.,]\d+)?$/;

/** Nearly every number: the other pattern is slow to load. */
const SIMPLE = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** A longer cell is prose. */
const LONGEST_AMOUNT = 60;

/**
 * Reads `1.5`, `1,5`, `10 000`, `10,000`, `900 €`, `$5`, `10k`, `≤ 45 min`, `4.2 of 5`, `4.2/5`, `+15%`; undefined for
 * what is no single number (`soon`, `10–12`, `3/4`, `2027-08-31`). A comma before exactly three digits groups thousands: `1,500`.
 */
export function parseAmount(written: string): Amount | undefined {
  if (SIMPLE.test(written)) return { value: Number(written), relative: false };
  if (written.length > LONGEST_AMOUNT) return undefined;
  const match = AMOUNT.exec(written.trim());
  if (!match) return undefined;
  const [, sign, currency, digits = '', thousand, suffix] = match;
  const size = parseDigits(digits);
  if (size === undefined) return undefined;
  const value = (sign === '-' || sign === '−' ? -size : size) * (thousand === undefined ? 1 : 1000);
  const unit = (suffix ?? currency)?.trim();
  return { value, relative: sign !== undefined && unit === '%', ...(unit !== undefined && { unit }) };
}

function parseDigits(digits: string): number | undefined {
  if (PLAIN.test(digits) && !THOUSANDS.test(digits)) return Number(digits.replace(',', '.'));
  if (GROUPED.test(digits)) return Number(digits.replace(GROUPING, '').replace(',', '.'));
  const grouped = GROUPED_BY_MARK.exec(digits);
  if (!grouped) return undefined;
  return Number(digits.replaceAll(grouped[1] ?? ',', '').replace(',', '.'));
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

const YES = new Set(['yes', 'y', 'true', 'done', 'x', '1', '✓', '✔', '✅', 'complete', 'completed']);
const NO = new Set(['no', 'n', 'false', 'open', 'not yet', '0', '✗', '❌', 'not done']);
