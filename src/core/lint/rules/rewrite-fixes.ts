import type { Goal } from '../../documents/document';
import { rewrites } from '../../smart/rewrite';
import { message } from '../../text/message';
import type { Fix } from '../finding';
import { preferred, snippetFix } from '../fix';
import { plainSnippet } from '../../text/snippet';
import type { GoalContext } from '../rule';

/** Two or three ways to say this very sentence, with tab stops for what only the user knows. */
export function rewriteFixes(goal: Goal, { verdict, today }: GoalContext): readonly Fix[] {
  const { statement } = goal;
  if (statement === undefined) return [];
  return rewrites(verdict, statement.plain, today).map(({ snippet }, index) => {
    const choice = snippetFix(message('Rewrite: “{sentence}”', { sentence: plainSnippet(snippet) }), [
      { range: statement.range, newText: snippet },
    ]);
    return index === 0 ? preferred(choice) : choice;
  });
}
