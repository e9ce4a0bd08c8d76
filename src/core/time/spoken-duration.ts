/** Lengths of time that written words may mean, as ISO 8601 durations. */
export interface SpokenDuration {
  readonly meanings: readonly string[];
  /** Nothing else can be meant, and nothing else was said. */
  readonly exact: boolean;
}

const NUMBER = String.raw`\d{1,6}(?:[.,]\d{1,6})?`;
const HOURS = 'h|hrs?|hours?';
const MINUTES = 'm|mins?|minutes?';
const UNIT = `${HOURS}|${MINUTES}|d|days?`;
/** `1h30`, `1 h 30 min`, `1 hour and 30 minutes`. */
const BOTH = new RegExp(String.raw`^(\d{1,4})\s?(?:${HOURS})\.?,?\s?(?:and\s)?([0-5]?\d)\s?(?:${MINUTES})?\.?$`);
const CLOCK = /^(\d{1,3}):([0-5]\d)$/;
/** `2–3 h` is one of the two. */
const LENGTHS = new RegExp(String.raw`^(${NUMBER})(?:\s?(?:-|–|to|or)\s?(${NUMBER}))?\s?(${UNIT})?\.?$`);
const WORDS = new RegExp(String.raw`^(half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s(${UNIT})$`);
const WORD_NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** What may stand around a length without being a part of it. */
const AROUND = /^(?:~|about|around|roughly|ca\.?)\s?|\s?(?:(?:a|per|each|every|\/)\s?week|weekly)$/g;

/**
 * Reads `6h`, `90 min`, `1 h 30 min`, `2–3 hours a week`, `half an hour`; undefined for all else.
 * @param plainUnit what a bare number counts: hours of a week, minutes of a meeting
 */
export function spokenDuration(written: string, plainUnit: 'h' | 'm'): SpokenDuration | undefined {
  const words = written.trim().toLowerCase().replace(/\s+/g, ' ');
  const length = words.replace(AROUND, '');
  const both = BOTH.exec(length);
  if (both) return told(Number(both[1]) * 60 + Number(both[2]), length === words);
  const clock = CLOCK.exec(length);
  if (clock) return told(Number(clock[1]) * 60 + Number(clock[2]), false);
  const word = WORDS.exec(length);
  if (word) return amounts([wordNumber(word[1] ?? '')], word[2] ?? '', false);
  const [, first, last, unit] = LENGTHS.exec(length) ?? [];
  if (first === undefined) return undefined;
  const isPlain = unit !== undefined && last === undefined && length === words && !/[.,]\d{3}/.test(first);
  const numbers = [first, ...(last === undefined ? [] : [last])].map((one) => Number(one.replace(',', '.')));
  return amounts(numbers, unit ?? plainUnit, isPlain);
}

function wordNumber(word: string): number {
  if (word.startsWith('half')) return 1 / 2;
  return Math.max(0, WORD_NUMBERS.indexOf(word)) + 1;
}

function told(minutes: number, exact: boolean): SpokenDuration {
  return { meanings: minutes === 0 ? [] : [inHours(minutes)], exact };
}

/** A day of work is no day, and what is rounded is not what was written. */
function amounts(numbers: readonly number[], unit: string, isPlain: boolean): SpokenDuration {
  const meant = numbers.filter((number) => number > 0);
  if (unit.startsWith('d'))
    return { meanings: meant.filter(Number.isInteger).map((days) => `P${days}D`), exact: false };
  const minutes = meant.map((number) => (unit.startsWith('h') ? number * 60 : number));
  const whole = minutes.map(Math.round).filter((number) => number > 0);
  return { meanings: whole.map(inHours), exact: isPlain && minutes.every(Number.isInteger) };
}

function inHours(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
}
