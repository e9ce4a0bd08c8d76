import { addDays, addMonths, daysInMonth, localDateOf, monthOf, parseLocalDate, yearOf } from './local-date';
import type { LocalDate } from './local-date';
import {
  dayInterval,
  midpoint,
  monthInterval,
  quarterOf,
  upcoming,
  upcomingYear,
  weekdayFrom,
  weekOf,
  yearInterval,
  type Interval,
} from './interval';

/** A deadline phrase is a few words; nothing longer is looked at. */
const LONGEST_PHRASE = 120;

/**
 * The last day that an English deadline phrase names, counted from `today`; undefined when the words do not tell
 * (`by my birthday`, `by summer`, `by FY28`) or tell two things (`by 1/2/2027`).
 *
 * A period ends on its last day: `by August` is 31 August, `by Q3` 30 September, `before August` 31 July. A day or period
 * without a year is the next one to come. `next quarter` is the next quarter of the calendar, `within the next quarter`
 * three months from today. Weeks end on Sunday.
 *
 * @example proseDate('within six months', '2027-01-31') // '2027-07-31'
 */
export function proseDate(phrase: string, today: LocalDate): LocalDate | undefined {
  if (phrase.length > LONGEST_PHRASE) return undefined;
  const words = normalize(phrase);
  if (/\b(?:each|every|per)\b/.test(words)) return undefined;
  const opening = OPENING.exec(words)?.[0] ?? '';
  const rest = words.slice(opening.length);
  const lastOfRange = /^(?:from|between)\b/.test(words)
    ? /\b(?:to|until|till|through|and|-) (.+)$/.exec(rest)?.[1]
    : undefined;
  return resolve(lastOfRange ?? rest, opening.trim(), today);
}

/** Whether a phrase writes out a day of the calendar that there is not: `by 30 February 2027`, `by 2027-02-30`. */
export function namesNoDay(phrase: string): boolean {
  if (phrase.length > LONGEST_PHRASE) return false;
  const words = normalize(phrase).replace(OPENING, '');
  if (/^\d{4}-\d{2}-\d{2}$/.test(words)) return parseLocalDate(words) === undefined;
  const written = DAY_MONTH.test(words) || MONTH_DAY.test(words);
  return written && namedDate(words, A_LEAP_DAY) === undefined;
}

/** From here on every day of the year comes, 29 February too. */
const A_LEAP_DAY = '2028-02-29' as LocalDate;

const OPENING =
  /^(?:due(?: date)?(?: by| on| in|:)?|deadline(?: is|:)?|by about|by around|by|before|prior to|ahead of|until|till|til|no later than|not later than|latest by|come|within|inside|in time for|in|over|during|throughout|across|for|on|at|through|from|between|with) /;

function normalize(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/[()[\]"“”]/g, ' ')
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/g, '$1')
    .replace(/\b(mid|early|late|year|month|quarter|week)-/g, '$1 ')
    .replace(/(?<=[a-z])\.(?=\s|$)/g, '')
    .replace(/[,;:!?]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function resolve(words: string, opening: string, today: LocalDate): LocalDate | undefined {
  const shortcut = SHORTHAND.get(words)?.(today);
  if (shortcut) return opening === 'before' ? addDays(shortcut, -1) : shortcut;
  const day = numericDate(words, today) ?? namedDate(words, today);
  if (day) return lastDay(day, '', opening);
  const fromNow = /^(.*?)(?: from (?:now|today)| time)$/.exec(words)?.[1];
  const counted = duration(fromNow ?? words.replace(STRETCH, '$1'), opening, today);
  if (counted) return counted;
  const edge =
    /^(?:the )?(?:very )?(end|close|beginning|start|middle|mid|early|late|rest|remainder|turn|last day|first day)(?: of)? (.+)$/.exec(
      words,
    );
  const [, side = '', inner = words] = edge ?? [];
  // `end of year` is that of this one.
  const named = edge !== null && BARE_PERIOD.test(inner) ? `this ${inner}` : inner;
  const interval = pointOrPeriod(named, today, edge !== null || opening !== '');
  if (!interval) return undefined;
  return lastDay(interval, side, opening);
}

const BARE_PERIOD = /^(?:week|month|quarter|half|year)$/;

function lastDay({ start, end }: Interval, side: string, opening: string): LocalDate {
  switch (side) {
    case 'beginning':
    case 'start':
    case 'turn':
    case 'first day':
      return start;
    case 'middle':
    case 'mid':
      return midpoint(start, end, 2);
    case 'early':
      return midpoint(start, end, 3);
    case '':
      return opening === 'before' || opening === 'prior to' || opening === 'ahead of' ? addDays(start, -1) : end;
    default:
      return end;
  }
}

const SHORTHAND: ReadonlyMap<string, (today: LocalDate) => LocalDate> = new Map([
  ['today', (today: LocalDate) => today],
  ['tonight', (today) => today],
  ['eod', (today) => today],
  ['tomorrow', (today) => addDays(today, 1)],
  ['eow', (today) => weekOf(today).end],
  ['eom', (today) => monthInterval(yearOf(today), monthOf(today)).end],
  ['month end', (today) => monthInterval(yearOf(today), monthOf(today)).end],
  ['eoq', (today) => quarterOf(today).end],
  ['quarter end', (today) => quarterOf(today).end],
  ['eoy', (today) => yearInterval(yearOf(today)).end],
  ['year end', (today) => yearInterval(yearOf(today)).end],
  ["year's end", (today) => yearInterval(yearOf(today)).end],
  ['the year end', (today) => yearInterval(yearOf(today)).end],
  ['midyear', (today) => upcoming(today, (year) => localDateOf(year, 6, 30))],
  ['mid year', (today) => upcoming(today, (year) => localDateOf(year, 6, 30))],
]);

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat([
      ['a', 1],
      ['an', 1],
      ['half a', 0.5],
      ['half an', 0.5],
      ['a half', 0.5],
      ['a couple of', 2],
      ['a couple', 2],
      ['a dozen', 12],
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['ninety', 90],
      ['a hundred', 100],
      ['one hundred', 100],
    ]),
);

/** The duration inside `a six-week deadline`. */
const STRETCH =
  /^an? (.+?) (?:period|window|span|stretch|deadline|limit|time ?limit|time ?frame|time ?span|timeline|sprint|cycle|block)$/;

const DURATION =
  /^(?:(?:the|my|our|these) )?(?:(next|coming|following|first|upcoming) )?(?:(?:about|around|roughly|under|less than|at most|another) )?(?:(\d+(?:\.\d+)?)(?: ?(?:-|to|or) ?(\d+))?|(half an?|an? half|an? couple(?: of)?|an? dozen|an? hundred|one hundred|[a-z]+))?[ -]?(?:(?:consecutive|straight|full|calendar|short|whole|more) )?(day|week|fortnight|month|quarter|half year|half-year|year|decade)s?(?: and a half| period| window| span)?$/;

/** `six months`, `the next quarter`, `2-3 weeks`, `half a year`, `a year and a half`. */
function duration(words: string, opening: string, today: LocalDate): LocalDate | undefined {
  const match = DURATION.exec(words);
  if (!match) return undefined;
  const [, next, digits, upTo, word, unit = ''] = match;
  const spanning = /^(?:within|inside|in|over|during|throughout|across|for|through)$/.test(opening);
  let amount = upTo ? Number(upTo) : digits ? Number(digits) : word === undefined ? undefined : NUMBER_WORDS.get(word);
  if (word !== undefined && amount === undefined) return undefined;
  if (amount === undefined) {
    if (!next || next === 'first' || !spanning) return undefined;
    amount = 1;
  }
  if (/ and a half/.test(words)) amount += 0.5;
  return ahead(today, amount, unit);
}

const MONTHS_IN: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['quarter', 3],
  ['half year', 6],
  ['half-year', 6],
  ['year', 12],
  ['decade', 120],
]);

/** Beyond this many months no deadline means anything, and the calendar ends somewhere. */
const MOST_MONTHS = 1200;

function ahead(today: LocalDate, amount: number, unit: string): LocalDate | undefined {
  const months = MONTHS_IN.get(unit);
  if (months !== undefined) {
    const whole = Math.trunc(amount * months);
    if (whole > MOST_MONTHS) return undefined;
    return addDays(addMonths(today, whole), Math.round((amount * months - whole) * 30));
  }
  const days = Math.round(amount * (unit === 'day' ? 1 : unit === 'week' ? 7 : 14));
  return days > MOST_MONTHS * 30 ? undefined : addDays(today, days);
}

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = "(?: (?:of )?((?:19|20|21)\\d\\d)| ?'(\\d\\d))?";
const DAY_MONTH = new RegExp(`^(?:the )?(\\d{1,2}) (?:of )?${MONTH}${YEAR}$`);
const MONTH_DAY = new RegExp(`^${MONTH} (\\d{1,2})${YEAR}$`);
const MONTH_YEAR = new RegExp(`^${MONTH}${YEAR}$`);
const QUARTER =
  /^(?:the )?(?:q([1-4])|(first|second|third|fourth|last|[1-4]) quarter)(?: of| in)?(?: the year)?[ /'-]*((?:(?:19|20|21)\d\d)|(?<=')\d\d)?$/;
const HALF = /^(?:the )?(?:h([12])|(first|second) half)(?: of)?(?: the year)?[ /'-]*((?:19|20|21)\d\d)?$/;
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const WEEKDAY = 'mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const RELATIVE_PERIOD = new RegExp(
  `^(?:(this|the|next|the next|the coming|coming|the current|this coming|the calendar|this calendar|next calendar) )?(day|week|weekend|month|quarter|half|year|${WEEKDAY})(?:'s)?(?: end)?$`,
);
const WEEK_OF_MONTH = new RegExp(`^(?:the )?(first|second|third|fourth|last) week (?:of|in) ${MONTH}${YEAR}$`);

/** A day or a period of the calendar. */
function pointOrPeriod(words: string, today: LocalDate, afterOpening: boolean): Interval | undefined {
  return (
    numericDate(words, today) ??
    namedDate(words, today) ??
    weekOfMonth(words, today) ??
    calendarPeriod(words, today) ??
    relativePeriod(words, today, afterOpening) ??
    feast(words, today)
  );
}

/** ISO, `31.8.2027`, `31.08.`, and slashes where only one order of day and month is possible. */
function numericDate(words: string, today: LocalDate): Interval | undefined {
  const iso = parseLocalDate(words);
  if (iso) return dayInterval(iso);
  const dotted = /^(\d{1,2})\.(\d{2})\.?$/.exec(words);
  if (dotted) return comingDay(today, Number(dotted[2]), Number(dotted[1]));
  const match = /^(\d{1,2})([./-])(\d{1,2})\2((?:19|20|21)?\d\d)$/.exec(words);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = fullYear(match[4] ?? '');
  const dayFirst = localDateOf(year, second, first);
  const monthFirst = match[2] === '.' ? undefined : localDateOf(year, first, second);
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return undefined;
  return dayInterval(dayFirst ?? monthFirst);
}

function namedDate(words: string, today: LocalDate): Interval | undefined {
  const dayFirst = DAY_MONTH.exec(words);
  const monthFirst = dayFirst ? null : MONTH_DAY.exec(words);
  const match = dayFirst ?? monthFirst;
  if (!match) return undefined;
  const day = Number(dayFirst ? match[1] : match[2]);
  const month = monthNumber((dayFirst ? match[2] : match[1]) ?? '');
  const year = match[3] ?? match[4];
  return year === undefined ? comingDay(today, month, day) : dayInterval(localDateOf(fullYear(year), month, day));
}

/** That day of this year, or of the next when it has passed; undefined where no year has it. */
function comingDay(today: LocalDate, month: number, day: number): Interval | undefined {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month);
  return exists ? dayInterval(upcoming(today, (year) => localDateOf(year, month, day))) : undefined;
}

const DAYS_PER_WEEK = 7;

/** `the first week of May` are its first seven days, the last week its last. */
function weekOfMonth(words: string, today: LocalDate): Interval | undefined {
  const match = WEEK_OF_MONTH.exec(words);
  if (!match) return undefined;
  const number = monthNumber(match[2] ?? '');
  const year = match[3] ?? match[4];
  const month = monthInterval(year === undefined ? upcomingYear(today, number) : fullYear(year), number);
  if (match[1] === 'last') return { start: addDays(month.end, 1 - DAYS_PER_WEEK), end: month.end };
  const start = addDays(month.start, (ordinal(match[1] ?? '') - 1) * DAYS_PER_WEEK);
  return { start, end: addDays(start, DAYS_PER_WEEK - 1) };
}

function calendarPeriod(words: string, today: LocalDate): Interval | undefined {
  const month = MONTH_YEAR.exec(words);
  if (month) {
    const number = monthNumber(month[1] ?? '');
    const year = month[2] ?? month[3];
    return monthInterval(year === undefined ? upcomingYear(today, number) : fullYear(year), number);
  }
  if (/^(?:19|20|21)\d\d$/.test(words)) return yearInterval(Number(words));
  const quarter = QUARTER.exec(words);
  if (quarter) return partOfYear(quarter, today, 3, ordinal(quarter[1] ?? quarter[2] ?? ''));
  const half = HALF.exec(words);
  return half ? partOfYear(half, today, 6, ordinal(half[1] ?? half[2] ?? '')) : undefined;
}

/** The n-th part of a year, of `length` months; without a year the next that has not ended. */
function partOfYear(match: RegExpExecArray, today: LocalDate, length: number, part: number): Interval | undefined {
  const last = part * length;
  const year = match[3] === undefined ? upcomingYear(today, last) : fullYear(match[3]);
  const start = localDateOf(year, last - length + 1, 1);
  const end = localDateOf(year, last, daysInMonth(year, last));
  return start && end ? { start, end } : undefined;
}

function ordinal(word: string): number {
  return /^\d$/.test(word) ? Number(word) : ({ first: 1, second: 2, third: 3, fourth: 4, last: 4 }[word] ?? Number.NaN);
}

/** `this month`, `next quarter`, `the year`, `Friday`, `next Friday`, `this weekend`. */
function relativePeriod(words: string, today: LocalDate, afterOpening: boolean): Interval | undefined {
  const match = RELATIVE_PERIOD.exec(words);
  if (!match) return undefined;
  const [, which = '', unit = ''] = match;
  const next = which.includes('next');
  const weekday = WEEKDAYS.findIndex((name) => unit !== 'month' && unit.startsWith(name));
  if (weekday >= 0) return afterOpening || which ? dayInterval(weekdayFrom(today, weekday + 1, next)) : undefined;
  if (!which && !words.endsWith(' end')) return undefined;
  switch (unit) {
    case 'day':
      return dayInterval(next ? addDays(today, 1) : today);
    case 'week':
      return weekOf(next ? addDays(today, 7) : today);
    case 'weekend': {
      const { end } = weekOf(next ? addDays(today, 7) : today);
      return { start: addDays(end, -1), end };
    }
    case 'month': {
      const date = next ? addMonths(today, 1) : today;
      return monthInterval(yearOf(date), monthOf(date));
    }
    case 'quarter':
      return quarterOf(next ? addMonths(today, 3) : today);
    case 'half': {
      const date = next ? addMonths(today, 6) : today;
      const first = monthOf(date) <= 6;
      return {
        start: monthInterval(yearOf(date), first ? 1 : 7).start,
        end: monthInterval(yearOf(date), first ? 6 : 12).end,
      };
    }
    default:
      return yearInterval(yearOf(today) + (next ? 1 : 0));
  }
}

/** Feast days on a fixed date. */
const FEASTS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas', [12, 25]],
  ['xmas', [12, 25]],
  ['christmas eve', [12, 24]],
  ["new year's eve", [12, 31]],
  ["new year's day", [1, 1]],
  ['new years day', [1, 1]],
  ['new years eve', [12, 31]],
  ["new year's", [12, 31]],
  ['new years', [12, 31]],
  ['new year', [12, 31]],
  ['halloween', [10, 31]],
  ["valentine's day", [2, 14]],
  ["st patrick's day", [3, 17]],
]);

function feast(words: string, today: LocalDate): Interval | undefined {
  const match = /^(?:(?:the|this|next) )?(.+?)(?: ((?:19|20|21)\d\d))?$/.exec(words);
  const [month, day] = FEASTS.get(match?.[1] ?? '') ?? [];
  if (month === undefined || day === undefined) return undefined;
  const year = match?.[2];
  return year === undefined ? comingDay(today, month, day) : dayInterval(localDateOf(Number(year), month, day));
}

function monthNumber(name: string): number {
  return MONTH_NAMES.findIndex((month) => name.startsWith(month)) + 1;
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}
