import type { TextEdit } from '../text/range';
import type { Finding } from './finding';
import { plainSnippet } from './fix';

/**
 * The edits of every finding's safe fix; with `all`, of its preferred fix (else its first), tab stops at their defaults.
 * Of edits that touch each other the earlier finding's win; the rest waits for the next run.
 */
export function applyFixes(findings: readonly Finding[], which: 'safe' | 'all'): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const { fixes } of findings) {
    const choice =
      which === 'safe'
        ? fixes.find((candidate) => candidate.safe)
        : (fixes.find((candidate) => candidate.preferred) ?? fixes[0]);
    if (choice === undefined) continue;
    const edits = choice.snippet
      ? choice.edits.map(({ range, newText }) => ({ range, newText: plainSnippet(newText) }))
      : choice.edits;
    if (edits.every((edit) => taken.every((other) => !touches(edit, other)))) taken.push(...edits);
  }
  return taken.sort((a, b) => a.range.start - b.range.start);
}

function touches(a: TextEdit, b: TextEdit): boolean {
  return a.range.start <= b.range.end && b.range.start <= a.range.end;
}
