import type { OwnDocument } from '../../../documents/document';
import { unfilledParts } from '../../../documents/unfilled';
import { message } from '../../../text/message';
import type { DocumentRule } from '../../rule';

export const unfilledPlaceholder: DocumentRule = {
  code: 'placeholder/unfilled',
  on: 'document',
  severity: 'hint',
  summary: 'A blank such as ⟨what you will do⟩, or the place that a template left for words, has not been filled in.',
  *check(document) {
    if (document.kind === 'broken' || isOver(document)) return;
    for (const { range } of unfilledParts(document)) yield { range, message: message('Still to be filled in') };
  },
};

function isOver(document: OwnDocument): boolean {
  return document.kind === 'goal' && (document.status?.value === 'achieved' || document.status?.value === 'dropped');
}
