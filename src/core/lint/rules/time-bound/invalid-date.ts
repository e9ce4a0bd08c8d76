import { namesDay } from '../../../documents/date-suggestions';
import { message } from '../../../text/message';
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
    for (const { key, value, range, suggestions } of shapeProblems(document, 'invalid-date')) {
      yield {
        range,
        message: message('“{value}” is no date for “{key}”; write year-month-day, such as 2027-08-31', { key, value }),
        fixes: () => correctTo(range, suggestions, namesDay(value, suggestions)),
      };
    }
  },
};
