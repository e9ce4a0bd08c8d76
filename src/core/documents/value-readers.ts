import { parseLocalDate } from '../time/local-date';
import { dateSuggestions, namesDay } from './date-suggestions';
import { withoutDayLink } from './day-link';
import type { Located } from './document';
import { scalarReader, type Reader, type WrongPart } from './readers';
import { parseDuration } from '../time/duration';
import { spokenDuration } from '../time/spoken-duration';
import { isRecurrence, recurrenceFault, type RecurrenceFault } from '../time/recurrence';

const DECIMAL = /^[+-]?\d+(?:[.,]\d+)?$/;

export interface NumberLimits {
  readonly min: number;
  readonly max?: number;
  readonly whole?: boolean;
}

/** A number, quoted or not. `words` are names for a value, offered but not accepted. */
export function number(
  expected: string,
  example: string,
  { min, max = Number.MAX_SAFE_INTEGER, whole = true }: NumberLimits,
  words: Readonly<Record<string, string>> = {},
): Reader<Located<number>> {
  return scalarReader({ kind: 'number', expected, example }, (written) => {
    if (!DECIMAL.test(written)) {
      const word = written.toLowerCase();
      const named = Object.hasOwn(words, word) ? words[word] : undefined;
      return { suggestions: named === undefined ? [] : [named], guess: true };
    }
    const value = Number(written.replace(',', '.'));
    const meant = Math.min(max, Math.max(min, whole ? Math.round(value) : value));
    return meant === value ? { value } : { suggestions: [String(meant)], guess: true };
  });
}

const SHARE = /^(\d+(?:[.,]\d+)?)\s*(%?)$/;

/** `40%`, `40` or `0.4`: all are 0.4. Below 1 a bare number is a share, above it a percentage; `1` may be either. */
export function share(): Reader<Located<number>> {
  return scalarReader({ kind: 'share', expected: 'a share such as 40% or 0.4', example: '40%' }, (written) => {
    const match = SHARE.exec(written);
    if (!match) return { suggestions: [] };
    const read = Number((match[1] ?? '').replace(',', '.'));
    const isPercent = match[2] === '%';
    if (read === 1 && !isPercent) return { suggestions: ['100%', '1%'], guess: true };
    const value = isPercent || read > 1 ? read / 100 : read;
    return value <= 1 ? { value } : { suggestions: ['100%'], guess: true };
  });
}

/** An ISO 8601 duration, read as minutes. */
export function duration(example: string): Reader<Located<number>> {
  // `45` is as long as the example: minutes of a meeting, hours of a week.
  const plainUnit = example.endsWith('M') ? 'm' : 'h';
  return scalarReader({ kind: 'duration', expected: `a duration such as ${example}`, example }, (written) => {
    const value = parseDuration(written);
    if (value !== undefined) return { value };
    const capitals = written.toUpperCase();
    if (parseDuration(capitals) !== undefined) return { suggestions: [capitals] };
    const { meanings = [], exact = false } = spokenDuration(written, plainUnit) ?? {};
    return { suggestions: meanings, guess: !exact };
  });
}

const CLOCK = /^([01]?\d|2[0-3]):[0-5]\d$/;
const SPOKEN_CLOCK = /^(\d{1,2})(?:[.:h](\d{2}))?\s*(am|pm)?$/i;

/** A time of day, `"16:00"`. */
export function time(): Reader<Located<string>> {
  return scalarReader({ kind: 'time', expected: 'a time such as "16:00"', example: '"16:00"' }, (written) => {
    if (CLOCK.test(written)) return { value: written };
    const match = SPOKEN_CLOCK.exec(written);
    if (!match) return { suggestions: [] };
    const half = match[3]?.toLowerCase();
    const hour = half === undefined ? Number(match[1]) : (Number(match[1]) % 12) + (half === 'pm' ? 12 : 0);
    const suggestion = `${String(hour).padStart(2, '0')}:${match[2] ?? '00'}`;
    // `4` and `4.30` may be in the afternoon.
    const guess = half === undefined && (match[2] === undefined || /^(?:[1-9]|1[01])$/.test(match[1] ?? ''));
    return { suggestions: CLOCK.test(suggestion) ? [suggestion] : [], guess };
  });
}

const SPOKEN_RECURRENCE: Readonly<Record<string, string>> = {
  daily: 'FREQ=DAILY',
  'every day': 'FREQ=DAILY',
  weekly: 'FREQ=WEEKLY',
  'every week': 'FREQ=WEEKLY',
  biweekly: 'FREQ=WEEKLY;INTERVAL=2',
  fortnightly: 'FREQ=WEEKLY;INTERVAL=2',
  'every two weeks': 'FREQ=WEEKLY;INTERVAL=2',
  'every 2 weeks': 'FREQ=WEEKLY;INTERVAL=2',
  monthly: 'FREQ=MONTHLY',
  'every month': 'FREQ=MONTHLY',
  quarterly: 'FREQ=MONTHLY;INTERVAL=3',
  'every quarter': 'FREQ=MONTHLY;INTERVAL=3',
  yearly: 'FREQ=YEARLY',
  annually: 'FREQ=YEARLY',
};

/** Every two weeks, or twice a week. */
const TWO_MEANINGS = /^bi-?weekly$/i;

/** An RFC 5545 recurrence rule. */
export function recurrence(example: string): Reader<Located<string>> {
  const about = { kind: 'recurrence', expected: `a recurrence such as ${example}`, example: `"${example}"` } as const;
  return scalarReader(about, (written) => {
    const fault = recurrenceFault(written);
    if (isWrittenAsRule(written, fault)) return { value: written };
    return { suggestions: spokenRecurrence(written), guess: TWO_MEANINGS.test(written), ...partAt(fault) };
  });
}

/** A date or a recurrence rule. */
export function review(): Reader<Located<string>> {
  const about = {
    kind: 'review',
    expected: 'a date such as 2027-06-30 or a recurrence such as FREQ=MONTHLY',
    example: '"FREQ=MONTHLY"',
  } as const;
  return scalarReader(about, (written) => {
    const day = withoutDayLink(written);
    if (parseLocalDate(day) !== undefined) return { value: day };
    const fault = recurrenceFault(written);
    if (isWrittenAsRule(written, fault)) return { value: written };
    const dates = dateSuggestions(written);
    const guess = TWO_MEANINGS.test(written) || (dates.length > 0 && !namesDay(written, dates));
    return { suggestions: [...dates, ...spokenRecurrence(written)], guess, ...partAt(fault) };
  });
}

/** Other programs read a rule in upper case alone. */
function isWrittenAsRule(written: string, fault: RecurrenceFault | undefined): boolean {
  return fault === undefined && written === written.toUpperCase();
}

/** The wrong part of what is evidently meant as a rule. */
function partAt(fault: RecurrenceFault | undefined): { readonly part?: WrongPart } {
  return fault === undefined || fault.start === 0 ? {} : { part: fault };
}

/** The rules that a word such as `weekly` may stand for. */
export function spokenRecurrence(written: string): readonly string[] {
  const word = written.toLowerCase();
  const spoken = Object.hasOwn(SPOKEN_RECURRENCE, word) ? SPOKEN_RECURRENCE[word] : undefined;
  const rule = spoken ?? (isRecurrence(written) ? written.toUpperCase() : undefined);
  return rule === undefined ? [] : [rule];
}

export function yesNo(): Reader<Located<boolean>> {
  const about = { kind: 'yes-no', expected: 'true or false', example: 'true', choices: ['true', 'false'] } as const;
  return scalarReader(about, (written) => {
    const word = written.toLowerCase();
    if (word === 'true' || word === 'yes') return { value: true };
    if (word === 'false' || word === 'no') return { value: false };
    return { suggestions: ['true', 'false'] };
  });
}
