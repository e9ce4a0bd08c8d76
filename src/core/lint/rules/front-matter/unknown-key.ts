import { isSlip } from '../../../documents/nearest';
import { message } from '../../../text/message';
import { correctTo } from '../../fix';
import type { DocumentRule } from '../../rule';
import { shapeProblems } from '../shape-problems';

export const unknownKey: DocumentRule = {
  code: 'front-matter/unknown-key',
  on: 'document',
  severity: 'hint',
  summary: 'A key looks like a typing mistake of one that Milepost knows.',
  *check(document) {
    for (const { key, suggestion, range } of shapeProblems(document, 'unknown-key')) {
      yield {
        range,
        message: message('“{key}” is not a key that Milepost knows; did you mean “{suggestion}”?', { key, suggestion }),
        fixes: () => correctTo(range, [suggestion], isPlain(key, suggestion)),
      };
    }
  },
};

/** `skill` and `starts` may well be keys of the author's own, `efort_per_week` is none. */
function isPlain(key: string, suggestion: string): boolean {
  const written = key.toLowerCase().replace(/[-\s]+/g, '_');
  return written.at(-1) === suggestion.at(-1) && isSlip(written, suggestion);
}
