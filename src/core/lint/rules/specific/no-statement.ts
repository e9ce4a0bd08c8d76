import { message } from '../../../text/message';
import { rangeOf } from '../../../text/range';
import { preferred, snippetFix } from '../../fix';
import type { GoalRule } from '../../rule';

export const noStatement: GoalRule = {
  code: 'specific/no-statement',
  on: 'goal',
  judges: true,
  dimension: 'specific',
  severity: 'warning',
  summary: 'The goal has no statement: neither a heading nor a title.',
  *check({ statement, frontMatter, text }) {
    if (statement !== undefined && statement.plain.trim() !== '') return;
    const { bodyStart, range } = frontMatter;
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const lead = bodyStart > range.end ? '' : eol;
    yield {
      range: statement?.range ?? rangeOf(range.start, Math.min(range.end, range.start + 3)),
      message: message('This goal says nothing yet: write it as a heading below the front matter'),
      fixes: [
        preferred(
          snippetFix(message('Add a statement'), [
            {
              range: statement?.source === 'heading' ? statement.range : rangeOf(bodyStart, bodyStart),
              newText: `${statement?.source === 'heading' ? '' : `${lead}# `}\${1:Publish} \${2:three} \${3:case studies} by \${4:31 August 2027}${statement?.source === 'heading' ? '' : eol}`,
            },
          ]),
        ),
      ],
    };
  },
};
