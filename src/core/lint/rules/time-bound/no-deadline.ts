import { message } from '../../../text/message';
import type { GoalRule } from '../../rule';
import { chooseDue } from './deadlines';
import { headingSign } from '../heading-sign';

export const noDeadline: GoalRule = {
  code: 'time-bound/no-deadline',
  on: 'goal',
  judges: 'words',
  dimension: 'timeBound',
  severity: 'warning',
  summary: 'Neither the front matter’s `due` nor the statement says when the goal shall be reached.',
  *check(goal, { verdict, today }) {
    const { statement, due } = goal;
    if (
      due !== undefined ||
      hasUnreadableDue(goal.problems) ||
      statement === undefined ||
      statement.plain.trim() === ''
    )
      return;
    if (verdict.dimensions.timeBound.met || verdict.deadlines.some((deadline) => deadline.vague)) return;
    yield {
      range: headingSign(goal, statement),
      message: message('This goal has no end: add a day by which it shall be reached'),
      fixes: () => [chooseDue(goal, today)],
    };
  },
};

/** A `due` that is no date has a finding of its own. */
export function hasUnreadableDue(problems: readonly { readonly kind: string; readonly key?: string }[]): boolean {
  return problems.some(({ kind, key }) => kind === 'invalid-date' && key === 'due');
}
