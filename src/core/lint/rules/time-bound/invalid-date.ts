import { namesDay } from '../../../documents/date-suggestions';
import { message, type Message } from '../../../text/message';
import { daysInMonth, type LocalDate } from '../../../time/local-date';
import { correctTo } from '../../fix';
import type { DocumentRule } from '../../rule';
import { shapeProblems } from '../shape-problems';
import { dateInWords } from './deadlines';

/** A day and nothing else, with a time of day at most: no `before 1 March 2027`, no `2027-03-01 – 2027-03-05`. */
const ONE_DAY = new RegExp(
  `^(?:${[
    '\\d{4}([-./ ])\\d{1,2}\\1\\d{1,2}(?:[Tt ]\\d{1,2}:\\d{2}(?::\\d{2})?)?',
    '\\d{8}',
    '\\d{1,2}([-./ ])\\d{1,2}\\2\\d{4}',
    '\\d{1,2}(?:st|nd|rd|th|\\.)? ?[A-Za-z]{3,9}\\.?,? ?\\d{4}',
    '[A-Za-z]{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}',
  ].join('|')})$`,
);

export const invalidDate: DocumentRule = {
  code: 'time-bound/invalid-date',
  on: 'document',
  dimension: 'timeBound',
  costs: 'timeBound/date',
  severity: 'error',
  summary: 'A date does not exist or is not written as `2027-08-31`.',
  *check(document) {
    for (const { value, range, suggestions } of shapeProblems(document, 'invalid-date')) {
      yield {
        range,
        message: whyNoDate(value),
        fixes: () => correctTo(range, suggestions, isPlain(value, suggestions)),
      };
    }
  },
};

function isPlain(value: string, suggestions: readonly string[]): boolean {
  const [date] = suggestions;
  if (date === undefined || !ONE_DAY.test(value.trim()) || !namesDay(value, suggestions)) return false;
  const month = /[a-z]{3,}/i.exec(value)?.[0].toLowerCase() ?? '';
  return dateInWords(date as LocalDate)
    .toLowerCase()
    .includes(` ${month}`);
}

/** `2027-02-30` is written as it should be: then its month is too short, or there is no such month. */
function whyNoDate(value: string): Message {
  const [, year, month] = (/^(\d{4})-(\d{2})-\d{2}$/.exec(value) ?? []).map(Number);
  if (year === undefined || month === undefined)
    return message('“{value}” is no date; write year-month-day, such as 2027-08-31', { value });
  return month >= 1 && month <= 12
    ? message('There is no {value}: that month has {days} days', { value, days: daysInMonth(year, month) })
    : message('There is no {value}: a year has 12 months', { value });
}
