import type { ShapeProblem } from '../../../documents/shape-problem';
import { message, type Message } from '../../../text/message';
import type { TextEdit } from '../../../text/range';
import { fix, preferred } from '../../fix';
import type { DocumentRule } from '../../rule';
import { shapeProblems } from '../shape-problems';

type TableProblem = Extract<ShapeProblem, { kind: 'malformed-table' }>;

export const malformedTable: DocumentRule = {
  code: 'measurable/malformed-table',
  on: 'document',
  dimension: 'measurable',
  severity: 'error',
  summary: 'A table that Milepost reads has no header row, no line of dashes below it, or lacks columns.',
  *check(document) {
    for (const problem of shapeProblems(document, 'malformed-table')) {
      const edit = mend(document.text, problem);
      yield {
        range: problem.range,
        message: explain(problem),
        fixes: edit === undefined ? [] : [preferred(fix(message('Add what the table lacks'), [edit]))],
      };
    }
  },
};

function explain({ detail, columns }: TableProblem): Message {
  switch (detail) {
    case 'no-header':
      return message('This table has no header row; put “{columns}” above it', { columns: row(columns) });
    case 'no-delimiter':
      return message('A line of dashes is missing below the header row, so this is no table yet');
    case 'missing-columns':
      return message('This table lacks the column(s) {columns}', { columns: columns.join(', ') });
    case 'too-many-cells':
      return message('This row has more cells than the header; what is beyond it is not read');
  }
}

function mend(text: string, { detail, columns, range }: TableProblem): TextEdit | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const dashes = `|${'---|'.repeat(columns.length)}`;
  if (detail === 'no-header') {
    return { range: { start: range.start, end: range.start }, newText: `${row(columns)}${eol}${dashes}${eol}` };
  }
  if (detail !== 'no-delimiter') return undefined;
  const lineEnd = /\r\n|\r|\n|$/.exec(text.slice(range.start))?.index ?? 0;
  const at = range.start + lineEnd;
  const cells = text
    .slice(range.start, at)
    .replace(/^\s*\||\|\s*$/g, '')
    .split('|').length;
  return { range: { start: at, end: at }, newText: `${eol}|${'---|'.repeat(cells)}` };
}

function row(columns: readonly string[]): string {
  return `| ${columns.join(' | ')} |`;
}
