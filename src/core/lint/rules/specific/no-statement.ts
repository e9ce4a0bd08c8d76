import type { Goal } from '../../../documents/document';
import { addStatement } from '../../../edits/set-statement';
import { message } from '../../../text/message';
import { rangeOf, type TextEdit } from '../../../text/range';
import { addMonths, type LocalDate } from '../../../time/local-date';
import { preferred, snippetFix } from '../../fix';
import type { GoalRule } from '../../rule';
import { dateInWords, USUAL_MONTHS } from '../time-bound/deadlines';

export const noStatement: GoalRule = {
  code: 'specific/no-statement',
  on: 'goal',
  judges: true,
  dimension: 'specific',
  severity: 'warning',
  summary: 'The goal has no statement: neither a heading nor a title.',
  *check(goal, { today }) {
    const { statement, frontMatter } = goal;
    if (statement !== undefined && statement.plain.trim() !== '') return;
    const { range } = frontMatter;
    yield {
      range: statement?.range ?? rangeOf(range.start, Math.min(range.end, range.start + 3)),
      message: message('This goal says nothing yet: write it as a heading below the front matter'),
      fixes: () => [preferred(snippetFix(message('Add a statement'), [statementFor(goal, today)]))],
    };
  },
};

function statementFor(goal: Goal, today: LocalDate): TextEdit {
  const words = `\${1:Publish} \${2:three} \${3:case studies} by \${4:${dateInWords(addMonths(today, USUAL_MONTHS))}}`;
  const { statement } = goal;
  return statement?.source === 'heading' ? { range: statement.range, newText: words } : addStatement(goal, words);
}
