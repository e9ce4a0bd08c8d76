import type { Goal } from '../../../documents/document';
import { lineEndingOf } from '../../../text/eol';
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

function statementFor({ statement, frontMatter, text }: Goal, today: LocalDate): TextEdit {
  const words = `\${1:Publish} \${2:three} \${3:case studies} by \${4:${dateInWords(addMonths(today, USUAL_MONTHS))}}`;
  if (statement?.source === 'heading') return { range: statement.range, newText: words };
  const { bodyStart, range } = frontMatter;
  const eol = lineEndingOf(text);
  const lead = bodyStart > range.end ? '' : eol;
  return { range: rangeOf(bodyStart, bodyStart), newText: `${lead}# ${words}${eol}` };
}
