import { parseLocalDate } from '../time/local-date';
import { dateSuggestions, namesDay } from './date-suggestions';
import type { Located } from './document';
import { scalarReader, type Reader } from './readers';
import { parseDuration } from '../time/duration';

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
      return { suggestions: named === undefined ? [] : [named] };
    }
    const value = Number(written.replace(',', '.'));
    const meant = Math.min(max, Math.max(min, whole ? Math.round(value) : value));
    return meant === value ? { value } : { suggestions: [String(meant)], guess: true };
  });
}

const SHARE = /^(\d+(?:[.,]\d+)?)\s*(%?)$/;

/** `40%`, `40` or `0.4`: all are 0.4. Up to 1 a bare number is a share, above it a percentage. */
export function share(): Reader<Located<number>> {
  return scalarReader({ kind: 'share', expected: 'a share such as 40% or 0.4', example: '40%' }, (written) => {
    const match = SHARE.exec(written);
    if (!match) return { suggestions: [] };
    const read = Number((match[1] ?? '').replace(',', '.'));
    const value = match[2] === '%' || read > 1 ? read / 100 : read;
    return value <= 1 ? { value } : { suggestions: ['100%'], guess: true };
  });
}

const AMOUNT_OF_TIME = /^(\d+(?:[.,]\d+)?)\s*(h|hrs?|hours?|m|mins?|minutes?|d|days?)?\b/i;

/** An ISO 8601 duration, read as minutes. */
export function duration(example: string): Reader<Located<number>> {
  return scalarReader({ kind: 'duration', expected: `a duration such as ${example}`, example }, (written) => {
    const value = parseDuration(written);
    if (value !== undefined) return { value };
    const match = AMOUNT_OF_TIME.exec(written);
    if (!match) return { suggestions: [] };
    const [all, amount = '', unit] = match;
    // `45` is as long as the example: minutes of a meeting, hours of a week.
    const letter = (unit ?? example.slice(-1)).charAt(0).toLowerCase();
    return {
      suggestions: durationSuggestions(Number(amount.replace(',', '.')), letter),
      guess: unit === undefined || all !== written,
    };
  });
}

function durationSuggestions(amount: number, unit: string): readonly string[] {
  if (amount === 0 || !Number.isFinite(amount)) return [];
  if (unit === 'd') return Number.isInteger(amount) ? [`P${amount}D`] : [];
  const minutes = Math.round(unit === 'h' ? amount * 60 : amount);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [`PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`];
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
    // `4` may be in the afternoon.
    const guess = half === undefined && match[2] === undefined;
    return { suggestions: CLOCK.test(suggestion) ? [suggestion] : [], guess };
  });
}

const DAY_OF_WEEK = '(?:MO|TU|WE|TH|FR|SA|SU)';
const WEEKDAY = `[+-]?\\d{0,2}${DAY_OF_WEEK}`;
const COUNTED = '[+-]?\\d{1,3}';
const RECURRENCE = new RegExp(
  `^(?:RRULE:)?FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:${[
    '(?:INTERVAL|COUNT)=[1-9]\\d{0,3}',
    'UNTIL=\\d{8}(?:T\\d{6}Z?)?',
    `WKST=${DAY_OF_WEEK}`,
    `BYDAY=${WEEKDAY}(?:,${WEEKDAY})*`,
    `BY(?:MONTHDAY|YEARDAY|WEEKNO|MONTH|SETPOS)=${COUNTED}(?:,${COUNTED})*`,
  ].join('|')}))*;?$`,
);
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

/** An RFC 5545 recurrence rule. Only its shape is checked: what it means is worked out where it is used. */
export function recurrence(example: string): Reader<Located<string>> {
  const about = { kind: 'recurrence', expected: `a recurrence such as ${example}`, example: `"${example}"` } as const;
  return scalarReader(about, (written) =>
    RECURRENCE.test(written) ? { value: written } : { suggestions: spokenRecurrence(written) },
  );
}

/** A date or a recurrence rule. */
export function review(): Reader<Located<string>> {
  const about = {
    kind: 'review',
    expected: 'a date such as 2027-06-30 or a recurrence such as FREQ=MONTHLY',
    example: '"FREQ=MONTHLY"',
  } as const;
  return scalarReader(about, (written) => {
    if (parseLocalDate(written) !== undefined || RECURRENCE.test(written)) return { value: written };
    const dates = dateSuggestions(written);
    const guess = dates.length > 0 && !namesDay(written, dates);
    return { suggestions: [...dates, ...spokenRecurrence(written)], guess };
  });
}

function spokenRecurrence(written: string): readonly string[] {
  const word = written.toLowerCase();
  const spoken = Object.hasOwn(SPOKEN_RECURRENCE, word) ? SPOKEN_RECURRENCE[word] : undefined;
  const upper = written.toUpperCase();
  const rule = spoken ?? (RECURRENCE.test(upper) ? upper : undefined);
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
