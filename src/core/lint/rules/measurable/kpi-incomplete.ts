import { kpiMeasures } from '../../../documents/document';
import { message, type Message } from '../../../text/message';
import { preferred, snippetFix } from '../../fix';
import { blankStop, choiceStop } from '../../../text/snippet';
import type { GoalRule } from '../../rule';
import { shapeProblems } from '../shape-problems';

const BLANKS: Readonly<Record<string, string>> = {
  id: blankStop(1, 'what is counted'),
  measure: choiceStop(1, 'measure', kpiMeasures),
  baseline: blankStop(1, 'where it stands today'),
  target: blankStop(1, 'where it shall stand'),
};

export const kpiIncomplete: GoalRule = {
  code: 'measurable/kpi-incomplete',
  on: 'goal',
  judges: true,
  dimension: 'measurable',
  costs: 'measurable/number',
  severity: 'warning',
  summary: 'A KPI lacks the measure, the baseline or the target that its progress is computed from.',
  *check(goal) {
    for (const { kpi, column, range, missingCells } of shapeProblems(goal, 'kpi-incomplete')) {
      const cell = BLANKS[column] ?? blankStop(1, column);
      const newText =
        missingCells > 0
          ? further(goal.text, range.end, missingCells, cell)
          : padded(goal.text, range.start, range.end, cell);
      yield {
        range,
        message: explain(kpi, column),
        fixes: () => [preferred(snippetFix(message('Add the {column}', { column }), [{ range, newText }]))],
      };
    }
  },
};

function explain(kpi: string, column: string): Message {
  if (column === 'id') return message('This KPI has no id, so no reading can name it');
  return message('The KPI “{kpi}” has no {column}, so its progress cannot be told', { kpi, column });
}

/** The cells that a short row lacks, the last of them filled. */
function further(text: string, end: number, missing: number, cell: string): string {
  return `${text[end - 1] === '|' ? '' : ' |'}${' |'.repeat(missing - 1)} ${cell} |`;
}

/** Keeps a blank between the cell's text and its bars. */
function padded(text: string, start: number, end: number, cell: string): string {
  return `${text[start - 1] === '|' ? ' ' : ''}${cell}${text[end] === '|' ? ' ' : ''}`;
}
