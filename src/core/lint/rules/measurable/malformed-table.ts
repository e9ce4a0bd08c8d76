import type { ShapeProblem } from '../../../documents/shape-problem';
import { message, type Message } from '../../../text/message';
import type { TextEdit, TextRange } from '../../../text/range';
import { fix, safe } from '../../fix';
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
      const edits = mend(document.text, problem);
      yield {
        range: problem.range,
        message: explain(problem),
        fixes: () => (edits.length === 0 ? [] : [safe(fix(message('Add what the table lacks'), edits))]),
      };
    }
  },
};

function explain({ detail, columns, delimiterRange }: TableProblem): Message {
  switch (detail) {
    case 'no-header':
      return message('This table has no header row; put “{columns}” above it', { columns: row(columns) });
    case 'no-delimiter':
      return delimiterRange !== undefined
        ? message('The line of dashes has not as many columns as the header, so this is no table yet')
        : message('A line of dashes is missing below the header row, so this is no table yet');
    case 'missing-columns':
      return message('This table lacks the column(s) {columns}', { columns: columns.join(', ') });
    case 'too-many-cells':
      return message('This row has more cells than the header; what is beyond it is not read');
  }
}

/** A row of dashes that stands at the wrong place or has the wrong length gives way to one that fits. */
function mend(text: string, { detail, columns, range, delimiterRange }: TableProblem): readonly TextEdit[] {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const dashes = `|${'---|'.repeat(columns.length)}`;
  if (detail === 'no-header') {
    const head = `${row(columns)}${eol}${dashes}`;
    if (delimiterRange?.start === range.start) return [{ range: delimiterRange, newText: head }];
    const above = { range: { start: range.start, end: range.start }, newText: `${head}${eol}` };
    return delimiterRange === undefined ? [above] : [above, withoutLine(text, delimiterRange)];
  }
  if (detail !== 'no-delimiter') return [];
  if (delimiterRange !== undefined) return [{ range: delimiterRange, newText: dashes }];
  const at = range.start + (/\r\n|\r|\n|$/.exec(text.slice(range.start))?.index ?? 0);
  return [{ range: { start: at, end: at }, newText: `${eol}${dashes}` }];
}

/** Deletes a line together with the line ending before it. */
function withoutLine(text: string, { start, end }: TextRange): TextEdit {
  const before = /(?:\r\n|\r|\n)[^\r\n]*$/.exec(text.slice(0, start));
  return { range: { start: before?.index ?? start, end }, newText: '' };
}

function row(columns: readonly string[]): string {
  return `| ${columns.join(' | ')} |`;
}
