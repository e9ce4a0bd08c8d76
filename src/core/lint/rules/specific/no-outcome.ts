import { message } from '../../../text/message';
import type { GoalRule } from '../../rule';
import { explainGap } from '../gap';
import { saysWhat } from '../says-what';
import { rewriteFixes } from '../rewrite-fixes';

export const noOutcome: GoalRule = {
  code: 'specific/no-outcome',
  on: 'goal',
  judges: 'words',
  dimension: 'specific',
  severity: 'warning',
  summary: 'The statement does not name an activity, deliverable or outcome that two readers would agree on.',
  *check(goal, context) {
    const { statement } = goal;
    const { dimensions, vagueVerb, gaps } = context.verdict;
    if (statement === undefined || !saysWhat(context.verdict)) return;
    if (vagueVerb !== undefined || dimensions.specific.met) return;
    yield {
      range: statement.range,
      message: message('Two readers would not agree on what is to be done here: {missing}', {
        missing: explainGap(gaps[0], statement.plain),
      }),
      fixes: () => rewriteFixes(goal, context),
      // What it is done to has only to be named, and by when is said.
      slight: gaps[0] === 'narrower' && dimensions.timeBound.met,
    };
  },
};
