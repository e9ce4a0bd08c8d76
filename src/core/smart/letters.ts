import type { LetterWeights } from './language/language';

const RUNS = [2, 3];
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const [MIDDLE, STEPS] = [32, 10];

/** How much the letters of a word in lower case speak for another language: about 0 where they speak for neither. */
export function compileLetters({ bias, weights }: LetterWeights): (lower: string) => number {
  const values = Array.from(weights.replace(/\s/g, ''), (digit) => (DIGITS.indexOf(digit) - MIDDLE) / STEPS);
  return (lower) => lettersOf(lower, values.length).reduce((sum, run) => sum + (values[run] ?? 0), bias);
}

/** The buckets of a word's runs of two to four letters, its edges being letters too. */
export function lettersOf(lower: string, buckets: number): readonly number[] {
  const word = `^${lower}$`;
  return RUNS.flatMap((length) =>
    Array.from(
      { length: Math.max(0, word.length - length + 1) },
      (_, at) => hash(word.slice(at, at + length)) % buckets,
    ),
  );
}

function hash(text: string): number {
  let value = text.length * 7;
  for (let at = 0; at < text.length; at++) value = (Math.imul(value, 31) + text.charCodeAt(at)) >>> 0;
  value = Math.imul(value ^ (value >>> 13), 0x5bd1e995) >>> 0;
  return value >>> 7;
}
