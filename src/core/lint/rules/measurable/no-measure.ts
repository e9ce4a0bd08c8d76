import { addKpiRow } from '../../../edits/add-kpi-row';
import { unfilledIn } from '../../../documents/unfilled';
import { message } from '../../../text/message';
import { snippetFix } from '../../fix';
import type { GoalRule } from '../../rule';
import { rewriteFixes } from '../rewrite-fixes';
import { headingSign } from '../heading-sign';
import { saysWhat } from '../says-what';

export const noMeasure: GoalRule = {
  code: 'measurable/no-measure',
  on: 'goal',
  judges: 'words',
  dimension: 'measurable',
  severity: 'warning',
  summary: 'Neither a number, nor a KPI, nor something that is there or not there tells when the goal is reached.',
  *check(goal, context) {
    const { statement } = goal;
    const { measurable, specific } = context.verdict.dimensions;
    if (statement === undefined || measurable.met || !saysWhat(context.verdict) || unfilledIn(goal, 'kpis').length > 0)
      return;
    // Named and dated, what is learnt is its own measure: the rule about its name speaks first.
    if (context.verdict.gaps[0] === 'narrower' && context.verdict.dimensions.timeBound.met) return;
    yield {
      range: headingSign(goal, statement),
      message: message(
        'Nothing here tells when the goal is reached: add a number, a KPI, or something that is there when it is done',
      ),
      fixes: () => [
        // Beside a table that is to be mended another would hide what it lacks.
        ...(goal.problems.some(({ kind }) => kind === 'malformed-table')
          ? []
          : [snippetFix(message('Add a KPI'), addKpiRow(goal))]),
        // When the sentence is vague as well, the rule about that offers its rewrites.
        ...(specific.met ? rewriteFixes(goal, context) : []),
      ],
    };
  },
};
