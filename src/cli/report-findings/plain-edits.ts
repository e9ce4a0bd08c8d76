import type { Fix } from '../../core/lint/finding';
import { plainSnippet } from '../../core/lint/fix';
import type { TextEdit } from '../../core/text/range';

/** The edits of a fix as plain text: tab stops at their defaults. */
export function plainEdits({ edits, snippet }: Fix): readonly TextEdit[] {
  return snippet ? edits.map(({ range, newText }) => ({ range, newText: plainSnippet(newText) })) : edits;
}
