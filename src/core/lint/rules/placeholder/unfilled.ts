import type { OwnDocument } from '../../../documents/document';
import { unfilledParts } from '../../../documents/unfilled';
import { message } from '../../../text/message';
import { holdsBlank, isPlaceholder } from '../../../text/placeholder';
import { sliceOf, type TextRange } from '../../../text/range';
import type { DocumentRule } from '../../rule';

export const unfilledPlaceholder: DocumentRule = {
  code: 'placeholder/unfilled',
  on: 'document',
  costs: 'measurable/number',
  severity: 'hint',
  summary: 'A blank such as ⟨what you will do⟩, or the place that a template left for words, has not been filled in.',
  *check(document) {
    if (document.kind === 'broken' || isOver(document)) return;
    const begun = begunRows(document);
    for (const { range } of unfilledParts(document)) {
      const isBegun = begun.some(({ start, end }) => start <= range.start && range.end <= end);
      yield {
        range,
        message: message('Still to be filled in'),
        free: !isBegun,
      };
    }
  },
};

/** The KPIs that lack something: a blank does not make up for it. One of nothing but blanks is not there yet. */
function begunRows(document: OwnDocument): readonly TextRange[] {
  if (document.kind !== 'goal') return [];
  const rows = document.kpis.map(({ range }) => range);
  return rows.filter((row) => {
    const written = sliceOf(document.text, row);
    return holdsBlank(written) && written.split('|').some((cell) => !isPlaceholder(cell));
  });
}

function isOver(document: OwnDocument): boolean {
  return document.kind === 'goal' && (document.status?.value === 'achieved' || document.status?.value === 'dropped');
}
