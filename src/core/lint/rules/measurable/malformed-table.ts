import type { BrokenDocument, OwnDocument } from '../../../documents/document';
import { joined } from '../../../edits/joined';
import type { ShapeProblem } from '../../../documents/shape-problem';
import { message, type Message } from '../../../text/message';
import { lineEndingAt } from '../../../text/eol';
import { lineEndAt, lineStartAt } from '../../../text/lines';
import { containsOffset, sliceOf, type TextEdit, type TextRange } from '../../../text/range';
import type { Fix } from '../../finding';
import { fix, preferred, safe } from '../../fix';
import type { DocumentRule } from '../../rule';
import { shapeProblems } from '../shape-problems';

type TableProblem = Extract<ShapeProblem, { kind: 'malformed-table' }>;

export const malformedTable: DocumentRule = {
  code: 'measurable/malformed-table',
  on: 'document',
  dimension: 'measurable',
  costs: 'measurable/number',
  severity: 'error',
  summary: 'A table that Milepost reads has no header row, no line of dashes below it, or lacks columns.',
  *check(document) {
    for (const problem of shapeProblems(document, 'malformed-table')) {
      yield {
        range: problem.range,
        message: explain(problem),
        fixes: () => waysToMend(document, problem),
        free: !isRead(document, problem),
      };
    }
  },
};

/** Whether the table has rows that are KPIs all the same. */
function isRead(document: OwnDocument | BrokenDocument, { range }: TableProblem): boolean {
  if (document.kind !== 'goal') return false;
  const table = document.outline.tables.find((one) => containsOffset(one.range, range.start))?.range ?? range;
  return document.kpis.some((kpi) => containsOffset(table, kpi.range.start));
}

/** Names of columns that are not plain from the cells are for the author to confirm, or to give. */
function waysToMend(document: OwnDocument | BrokenDocument, problem: TableProblem): readonly Fix[] {
  if (problem.told === 'unknown') return [];
  const edits = mend(document.text, problem);
  if (edits.length === 0) return [];
  const { told, columns } = problem;
  if (told !== 'likely') return [safe(fix(message('Add what the table lacks'), edits))];
  return [preferred(fix(message('Put “{columns}” above it', { columns: row(columns) }), edits))];
}

function explain({ detail, columns, delimiterRange }: TableProblem): Message {
  switch (detail) {
    case 'no-header':
      return message('This table has no header row; put “{columns}” above it', { columns: row(columns) });
    case 'no-delimiter':
      return delimiterRange !== undefined
        ? message('The line of dashes has not as many columns as the header, so this is no table yet')
        : message('A line of dashes is missing below the header row, so this is no table yet');
    case 'missing-columns':
      return columns.length === 1
        ? message('This table lacks the column {columns}', { columns: columns.join(', ') })
        : message('This table lacks the columns {columns}', { columns: columns.join(', ') });
    case 'too-many-cells':
      return message('This row has more cells than the header; what is beyond it is not read');
  }
}

/** What a table lacks, and the blank lines that part it from the words beside it. */
function mend(text: string, problem: TableProblem): readonly TextEdit[] {
  const { range, between } = problem;
  const lineStart = lineStartAt(text, range.start);
  // What the table stands in: the signs of a quote, or the indentation of a list.
  const lead = text.slice(lineStart, range.start).replace(/[^>\s]/g, ' ');
  const newLine = `${lineEndingAt(text, range.start)}${lead}`;
  const edits = mendRows(text, problem, newLine);
  if (edits.length === 0) return [];
  const changes = [
    ...(between?.before ? [insertion(range.start, newLine)] : []),
    ...edits,
    ...(between?.after ? [insertion(range.end, newLine)] : []),
  ];
  return joined(changes.filter(({ range: at, newText }) => sliceOf(text, at) !== newText));
}

/** A row of dashes that stands at the wrong place or has the wrong length gives way to one that fits. */
function mendRows(
  text: string,
  { detail, columns, range, delimiterRange }: TableProblem,
  newLine: string,
): readonly TextEdit[] {
  const dashes = `|${'---|'.repeat(columns.length)}`;
  if (detail === 'no-header') {
    const head = `${row(columns)}${newLine}${dashes}`;
    if (delimiterRange?.start === range.start) return [{ range: delimiterRange, newText: head }];
    const above = insertion(range.start, `${head}${newLine}`);
    return delimiterRange === undefined ? [above] : [above, withoutLine(text, delimiterRange)];
  }
  if (detail !== 'no-delimiter') return [];
  if (delimiterRange === undefined) return [insertion(lineEndAt(text, range.start), `${newLine}${dashes}`)];
  return [{ range: delimiterRange, newText: fitted(text, delimiterRange, columns.length) }];
}

/** The row of dashes with as many cells as the header; those that are there keep their colons. */
function fitted(text: string, range: TextRange, count: number): string {
  const cells = sliceOf(text, range)
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  return `|${[...cells, ...Array<string>(count).fill('---')].slice(0, count).join('|')}|`;
}

function insertion(at: number, newText: string): TextEdit {
  return { range: { start: at, end: at }, newText };
}

/** Deletes a line together with the line ending before it. */
function withoutLine(text: string, { start, end }: TextRange): TextEdit {
  const lineStart = lineStartAt(text, start);
  return { range: { start: lineStart - (text.endsWith('\r\n', lineStart) ? 2 : 1), end }, newText: '' };
}

function row(columns: readonly string[]): string {
  return `| ${columns.join(' | ')} |`;
}
