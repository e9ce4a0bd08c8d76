import type { Goal } from '../../../documents/document';
import { isUnfilled } from '../../../documents/unfilled';
import { addSection } from '../../../edits/add-section';
import { setKey } from '../../../edits/set-key';
import { message } from '../../../text/message';
import type { Fix } from '../../finding';
import { preferred, snippetFix } from '../../fix';
import { blankStop } from '../../../text/snippet';
import type { GoalRule } from '../../rule';
import { headingSign } from '../heading-sign';

export const noPlan: GoalRule = {
  code: 'achievable/no-plan',
  on: 'goal',
  judges: 'words',
  dimension: 'achievable',
  severity: 'warning',
  summary: 'Nothing tells how the goal will be reached: no means, no time, no support.',
  *check(goal, { verdict }) {
    const { statement } = goal;
    if (statement === undefined || statement.plain.trim() === '' || verdict.dimensions.achievable.met) return;
    if (isUnfilled(goal, 'how') || isUnfilled(goal, 'effort_per_week')) return;
    yield {
      range: goal.sections.how?.heading.range ?? headingSign(goal, statement),
      message: message('Nothing says how this can be done: name the time, the means or the people that help'),
      fixes: () => waysToPlan(goal),
    };
  },
};

function waysToPlan(goal: Goal): readonly Fix[] {
  const fixes: Fix[] = [];
  if (goal.sections.how === undefined) {
    const body = blankStop(1, 'hours a week, a course, who helps');
    fixes.push(preferred(snippetFix(message('Add a section “How”'), addSection(goal, 'how', body))));
  }
  if (goal.effortPerWeek === undefined) {
    fixes.push(snippetFix(message('Add the hours a week'), setKey(goal, 'effort_per_week', blankStop(1, 'PT2H'))));
  }
  return fixes;
}
