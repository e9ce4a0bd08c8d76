import { readFlat } from './flat-reader';

/** A value that front matter can hold without nesting. */
export type FlatValue = string | number | boolean | readonly (string | number)[];

export type Quote = '"' | "'";

/**
 * Writes a value as YAML on one line, a text in quotes only where it would mean something else without them.
 * @param quote the kind of quotes, where some are needed
 * @example yamlText('16:00') // 16:00
 * @example yamlText(['a, b', 'TH 16:00-18:00']) // ["a, b", TH 16:00-18:00]
 */
export function yamlText(value: FlatValue, quote: Quote = '"'): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return isPlain(value, value, value) ? value : quoted(value, quote);
  return `[${value.map((item) => listItemText(item, quote)).join(', ')}]`;
}

/** Writes a member of a list in brackets. */
export function listItemText(item: string | number, quote: Quote = '"'): string {
  if (typeof item === 'number') return String(item);
  return isPlain(`[${item}]`, item, [item]) && isPlain(`[${item}, ${item}]`, item, [item, item])
    ? item
    : quoted(item, quote);
}

/** Writes a text in quotes, whether it needs them or not. */
export function quoted(value: string, quote: Quote = '"'): string {
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/.test(value)) return JSON.stringify(value);
  const simple = quote === "'" ? !value.includes("'") : !/["\\]/.test(value);
  if (simple) return `${quote}${value}${quote}`;
  return value.includes("'") && !/["\\]/.test(value) ? `"${value}"` : `'${value.replaceAll("'", "''")}'`;
}

function isPlain(written: string, value: string, expected: string | readonly string[]): boolean {
  if (value === '' || value.startsWith('"') || value.startsWith("'")) return false;
  const line = `k: ${written}`;
  const [entry] = readFlat(line, { start: 0, end: line.length }) ?? [];
  if (entry === undefined || entry.valueRange.end !== line.length) return false;
  return typeof expected === 'string' ? entry.value === expected : sameTexts(entry.value, expected);
}

function sameTexts(value: unknown, expected: readonly string[]): boolean {
  return (
    Array.isArray(value) && value.length === expected.length && expected.every((text, index) => text === value[index])
  );
}
