import type { FrontMatter, FrontMatterProblem } from '../../../front-matter/front-matter';
import { lineEndingAt, lineEndingOf } from '../../../text/eol';
import { message } from '../../../text/message';
import { rangeOf, sliceOf, type TextEdit, type TextRange } from '../../../text/range';
import type { Fix } from '../../finding';
import { fix, preferred, safe } from '../../fix';
import type { DocumentRule } from '../../rule';

const FENCE = '---';

export const malformedFence: DocumentRule = {
  code: 'front-matter/malformed-fence',
  on: 'document',
  severity: 'error',
  summary: 'The front matter is not closed by “---”, or a second one follows it.',
  *check({ text, frontMatter }) {
    for (const problem of frontMatter.problems) {
      if (problem.kind !== 'malformed-fence') continue;
      const { range, detail } = problem;
      yield {
        range,
        message: message('Front matter stands between two lines of “---”: {detail}', { detail }),
        fixes: () => mend(text, frontMatter, problem),
      };
    }
  },
};

/** Two blocks become one by hand only: which of two values is meant, nobody else knows. */
function mend(text: string, frontMatter: FrontMatter, problem: FrontMatterProblem): Fix[] {
  const { range: block, content, bodyStart } = frontMatter;
  const { start, end } = problem.range;
  const eol = lineEndingOf(text);
  if (start === content.end && start < bodyStart) return [closeWith(text, frontMatter, problem.range)];
  // A comment after the opening one.
  if (start > block.start && end < content.start) {
    const blanks = /[ \t]*$/.exec(text.slice(block.start, start))?.[0].length ?? 0;
    const moved = `${eol}${text.slice(start, end)}`;
    return [safe(fix(message('Move the comment to a line of its own'), [edit(start - blanks, end, moved)]))];
  }
  if (start === block.start && block.end <= content.end) {
    const lead = /[\r\n]$/.test(text.slice(0, content.end)) ? '' : eol;
    const closing = `${lead}${FENCE}${eol}`;
    return [preferred(fix(message('Close it with “---”'), [edit(content.end, content.end, closing)]))];
  }
  return [];
}

/**
 * What follows the closing `---` goes: more dashes are nothing, a comment gets a line of its own, words are the author's.
 * Below a blank line or broken YAML the dashes may as well stand in the body.
 */
function closeWith(text: string, { content, problems }: FrontMatter, { start, end }: TextRange): Fix {
  const rest = text.slice(start, end).replace(/^-+[ \t]*/, '');
  const isPlain =
    !/^[ \t]*$/m.test(sliceOf(text, content).trimEnd()) && problems.every(({ kind }) => kind !== 'invalid-yaml');
  if (rest.startsWith('#') && isPlain) {
    const alone = `${rest}${lineEndingAt(text, start)}${FENCE}`;
    return safe(fix(message('Move the comment to a line of its own'), [edit(start, end, alone)]));
  }
  const alone = fix(message('Write “---” alone'), [edit(start, end, FENCE)]);
  return rest === '' && isPlain ? safe(alone) : preferred(alone);
}

function edit(start: number, end: number, newText: string): TextEdit {
  return { range: rangeOf(start, end), newText };
}
