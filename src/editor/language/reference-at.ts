import type { MilepostDocument, Located } from '../../core/documents/document';
import { containsOffset } from '../../core/text/range';

/** What stands in `supports` and `goals`: ids, `id#anchor`, or links to other files of ours. */
export function referencesOf(document: MilepostDocument): readonly Located<string>[] {
  if (document.kind === 'goal') return document.supports;
  return 'goals' in document ? document.goals : [];
}

export function referenceAt(document: MilepostDocument, offset: number): Located<string> | undefined {
  return referencesOf(document).find(({ range }) => containsOffset(range, offset));
}
