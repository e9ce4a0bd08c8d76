import type { Goal } from '../../../documents/document';
import { isUnfilled } from '../../../documents/unfilled';
import { addStatement } from '../../../edits/set-statement';
import { message } from '../../../text/message';
import { rangeOf, type TextEdit } from '../../../text/range';
import { addMonths, type LocalDate } from '../../../time/local-date';
import { preferred, snippetFix } from '../../fix';
import { blankStop } from '../../../text/snippet';
import type { GoalRule } from '../../rule';
import { saysWhat } from '../says-what';
import { dateInWords, USUAL_MONTHS } from '../time-bound/deadlines';

export const noStatement: GoalRule = {
  code: 'specific/no-statement',
  on: 'goal',
  judges: true,
  dimension: 'specific',
  severity: 'warning',
  summary:
    'The goal has no statement: neither a heading nor a title, or one that names a document, tells of the past or asks.',
  *check(goal, { today, verdict }) {
    const { statement, frontMatter } = goal;
    if (saysWhat(verdict) || isUnfilled(goal, 'statement')) return;
    const { range } = frontMatter;
    const text = statement?.plain.trim() ?? '';
    yield {
      range: statement?.range ?? rangeOf(range.start, Math.min(range.end, range.start + 3)),
      message:
        verdict.kind === 'report'
          ? message('“{text}” tells of the past: write what you want to reach next as the heading', { text })
          : verdict.kind === 'question'
            ? message('“{text}” asks: write the answer that you want to reach as the heading', { text })
            : text === ''
              ? message('This goal says nothing yet: write it as a heading below the front matter')
              : message('“{text}” names a document, not what shall be reached: write the goal itself as the heading', {
                  text,
                }),
      fixes: () => [preferred(snippetFix(message('Add a statement'), [statementFor(goal, today)]))],
    };
  },
};

function statementFor(goal: Goal, today: LocalDate): TextEdit {
  const words = blankStop(1, `Publish three case studies by ${dateInWords(addMonths(today, USUAL_MONTHS))}`);
  const { statement } = goal;
  return statement?.source === 'heading' ? { range: statement.range, newText: words } : addStatement(goal, words);
}
