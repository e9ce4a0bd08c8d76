import { message } from '../../../text/message';
import { correctTo } from '../../fix';
import type { DocumentRule } from '../../rule';
import { shapeProblems } from '../shape-problems';

export const invalidValue: DocumentRule = {
  code: 'front-matter/invalid-value',
  on: 'document',
  severity: 'error',
  summary: 'A value in the front matter, or the `repeat` of a step, is none that its key can have.',
  *check(document) {
    for (const { key, value, expected, range, suggestions, guess } of shapeProblems(document, 'invalid-value')) {
      yield {
        range,
        message: message('“{value}” is no value for “{key}”; expected {expected}', { key, value, expected }),
        fixes: () => correctTo(range, suggestions, guess !== true),
      };
    }
  },
};
