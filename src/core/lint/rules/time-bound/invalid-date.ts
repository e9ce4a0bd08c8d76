import { namesDay } from '../../../documents/date-suggestions';
import { message, type Message } from '../../../text/message';
import { daysInMonth } from '../../../time/local-date';
import { correctTo } from '../../fix';
import type { DocumentRule } from '../../rule';
import { shapeProblems } from '../shape-problems';

export const invalidDate: DocumentRule = {
  code: 'time-bound/invalid-date',
  on: 'document',
  dimension: 'timeBound',
  severity: 'error',
  summary: 'A date does not exist or is not written as `2027-08-31`.',
  *check(document) {
    for (const { value, range, suggestions } of shapeProblems(document, 'invalid-date')) {
      yield {
        range,
        message: whyNoDate(value),
        fixes: () => correctTo(range, suggestions, namesDay(value, suggestions)),
      };
    }
  },
};

/** `2027-02-30` is written as it should be: then its month is too short, or there is no such month. */
function whyNoDate(value: string): Message {
  const [, year, month] = (/^(\d{4})-(\d{2})-\d{2}$/.exec(value) ?? []).map(Number);
  if (year === undefined || month === undefined)
    return message('“{value}” is no date; write year-month-day, such as 2027-08-31', { value });
  return month >= 1 && month <= 12
    ? message('There is no {value}: that month has {days} days', { value, days: daysInMonth(year, month) })
    : message('There is no {value}: a year has 12 months', { value });
}
