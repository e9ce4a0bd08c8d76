import { parseAmount, type Amount } from './amount';
import type { Located } from './document';
import type { ReadContext } from './readers';
import { converted } from './units';

/** What a cell or a reading does not say: a number at all, or one that can be told; the latter is reported. */
export type NoAmount = 'no number' | 'unclear';

export function isAmount(amount: Amount | NoAmount): amount is Amount {
  return typeof amount === 'object';
}

/** The number that is written, in the unit of its KPI; what can mean two numbers, or cannot be compared, is reported. */
export function readAmount(
  { value: written, range }: Located<string>,
  unit: string | undefined,
  { problems, decimal }: ReadContext,
): Amount | NoAmount {
  let amount = parseAmount(written, { unit });
  if (amount === undefined) return 'no number';
  if (amount.otherwise !== undefined || ONE_COMMA.test(written)) {
    amount = parseAmount(written, { unit, decimal: decimal?.() }) ?? amount;
  }
  const { value, otherwise, change } = amount;
  if (otherwise !== undefined) {
    problems.push({ kind: 'ambiguous-number', range, value: written, meanings: [plain(value), plain(otherwise)] });
    return 'unclear';
  }
  if (change === 'share' || amount.unit === undefined || unit === undefined) return amount;
  const inUnit = converted(value, amount.unit, unit);
  if (inUnit !== undefined) return { ...amount, value: inUnit };
  problems.push({ kind: 'unit-mismatch', range, value: written, unit });
  return 'unclear';
}

const ONE_COMMA = /\d,\d{3}(?!\d)/;

/** `10000` and `10`: neither can be taken for the other. */
function plain(value: number): string {
  return String(value);
}
