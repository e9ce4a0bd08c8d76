import { type DateInWords, type DateNeeds, DAY_MONTH, dayOf, MONTH_DAY, namedDate, numericDate } from './days-in-words';
import { duration, STRETCH } from './durations-in-words';
import { midpoint, monthInterval, quarterOf, upcoming, weekOf, yearInterval } from './interval';
import { addDays, localDateOf, monthOf, parseLocalDate, yearOf, type LocalDate } from './local-date';
import { pointOrPeriod } from './periods-in-words';

export type { DateInWords } from './days-in-words';

/** A deadline phrase is a few words; nothing longer is looked at. */
const LONGEST_PHRASE = 120;

/**
 * The days that an English deadline phrase names, counted from `from`; undefined when the words do not tell
 * (`by my birthday`, `by summer`, `by FY28`) or tell two things (`by 1/2/2027`).
 *
 * A period ends on its last day: `by August` is 31 August, `by Q3` 30 September, `before August` 31 July. A day or period
 * without a year is the next one to come. `next quarter` is the next quarter of the calendar, `within the next quarter`
 * three months from then. Weeks end on Sunday.
 *
 * @example readDate('within six months', '2027-01-31')?.end // '2027-07-31'
 */
export function readDate(phrase: string, from: LocalDate): DateInWords | undefined {
  if (phrase.length > LONGEST_PHRASE) return undefined;
  const words = normalize(phrase);
  if (/\b(?:each|every|per)\b/.test(words)) return undefined;
  const opening = OPENING.exec(words)?.[0] ?? '';
  const rest = words.slice(opening.length);
  const lastOfRange = /^(?:from|between)\b/.test(words)
    ? /\b(?:to|until|till|through|and|-) (.+)$/.exec(rest)?.[1]
    : undefined;
  return resolve(lastOfRange ?? rest, opening.trim(), from);
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

function resolve(words: string, opening: string, today: LocalDate): DateInWords | undefined {
  const shortcut = SHORTHAND.get(words)?.(today);
  if (shortcut) return lastDay(dayOf(shortcut, words.startsWith('mid') ? 'year' : 'start'), '', opening);
  const day = numericDate(words, today) ?? namedDate(words, today);
  if (day) return lastDay(day, '', opening);
  const fromNow = /^(.*?)(?: from (?:now|today)| time)$/.exec(words)?.[1];
  const counted = duration(fromNow ?? words.replace(STRETCH, '$1'), opening, today);
  if (counted) return dayOf(counted, 'start');
  const edge =
    /^(?:the )?(?:very )?(end|close|beginning|start|middle|mid|early|late|rest|remainder|turn|last day|first day)(?: of)? (.+)$/.exec(
      words,
    );
  const [, side = '', inner = words] = edge ?? [];
  // `end of year` is that of this one.
  const named = edge !== null && BARE_PERIOD.test(inner) ? `this ${inner}` : inner;
  const interval = pointOrPeriod(named, today, edge !== null || opening !== '') ?? eventDay(words, opening, today);
  if (!interval) return undefined;
  return lastDay(interval, side, opening);
}

/** `our wedding on 12 June 2027`: an event that is told with its day. */
function eventDay(words: string, opening: string, today: LocalDate): DateInWords | undefined {
  const day = opening === '' ? undefined : / on (.+)$/.exec(words)?.[1];
  return day === undefined ? undefined : (numericDate(day, today) ?? namedDate(day, today));
}

const BARE_PERIOD = /^(?:week|month|quarter|half|year)$/;
/** What is done in front of a day or period is done before it begins. */
const AHEAD: ReadonlySet<string> = new Set(['before', 'prior to', 'ahead of']);

function lastDay({ start, end, needs }: DateInWords, side: string, opening: string): DateInWords {
  switch (side) {
    case 'beginning':
    case 'start':
    case 'turn':
    case 'first day':
      return ahead(start, start, needs, opening);
    case 'middle':
    case 'mid':
      return { start, end: midpoint(start, end, 2), needs };
    case 'early':
      return { start, end: midpoint(start, end, 3), needs };
    case '':
      return ahead(start, end, needs, opening);
    default:
      return { start, end, needs };
  }
}

/** `in time for a day` is up to that day, in time for a period is before it begins. */
function ahead(start: LocalDate, end: LocalDate, needs: DateNeeds, opening: string): DateInWords {
  const before = AHEAD.has(opening) || (opening === 'in time for' && start !== end);
  const last = addDays(start, -1);
  return before ? { start: last, end: last, needs } : { start, end, needs };
}

const SHORTHAND: ReadonlyMap<string, (today: LocalDate) => LocalDate> = new Map([
  ['today', (today: LocalDate) => today],
  ['tonight', (today) => today],
  ['eod', (today) => today],
  ['tomorrow', (today) => addDays(today, 1)],
  ['day after tomorrow', (today) => addDays(today, 2)],
  ['the day after tomorrow', (today) => addDays(today, 2)],
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
