import { message } from '../../../text/message';
import type { GoalRule } from '../../rule';
import { explainGap } from '../gap';
import { rewriteFixes } from '../rewrite-fixes';

export const vagueVerb: GoalRule = {
  code: 'specific/vague-verb',
  on: 'goal',
  judges: true,
  dimension: 'specific',
  severity: 'warning',
  summary: 'The statement’s verb names a direction or a wish, and nothing in the sentence makes it concrete.',
  *check(goal, context) {
    const { statement } = goal;
    const { vagueVerb: vague, gaps, dimensions } = context.verdict;
    if (statement === undefined || vague === undefined) return;
    yield {
      range: statement.toSource(vague.range),
      message: message('“{verb}” leaves open what you will do: {missing}', {
        verb: vague.verb,
        missing: explainGap(gaps[0], statement.plain),
      }),
      fixes: () => rewriteFixes(goal, context),
      // What it is done to has only to be named, and by when is said.
      slight: gaps[0] === 'narrower' && dimensions.timeBound.met,
    };
  },
};
