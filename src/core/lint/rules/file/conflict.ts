import { message } from '../../../text/message';
import type { DocumentRule } from '../../rule';

export const unresolvedConflict: DocumentRule = {
  code: 'file/conflict',
  on: 'document',
  severity: 'error',
  summary: 'A merge left both sides in the file, so nothing in it can be counted or changed.',
  *check(document) {
    if (document.kind !== 'broken' || document.conflict === undefined) return;
    yield {
      range: document.conflict,
      message: message(
        'Both sides of a merge stand here: keep what is right and delete the marker lines; until then nothing is counted or changed',
      ),
    };
  },
};
