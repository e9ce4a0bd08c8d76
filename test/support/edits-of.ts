import type { Fix } from '../../src/core/lint/finding';
import type { TextEdit } from '../../src/core/text/range';

/** The edits of a fix in the file of its finding; none for one that changes another file, or the file's place. */
export function editsOf(fix: Fix | undefined): readonly TextEdit[] {
  return fix?.kind === 'edits' ? fix.edits : [];
}
