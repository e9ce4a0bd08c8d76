import { isUnfilled } from '../../../documents/unfilled';
import { readStatement } from '../../../smart/reading';
import { message } from '../../../text/message';
import type { GoalRule } from '../../rule';
import { chooseDue } from './deadlines';
import { headingSign } from '../heading-sign';
import { saysWhat } from '../says-what';

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
      !saysWhat(verdict) ||
      isUnfilled(goal, 'due')
    )
      return;
    // Words for a deadline that is none, or that has passed, have a finding of their own.
    if (verdict.dimensions.timeBound.met || verdict.deadlines.length > 0) return;
    const rhythm = readStatement(statement.plain).time.recurrences.length > 0;
    yield {
      range: headingSign(goal, statement),
      message: rhythm
        ? message('This goal says how often, and no end: add a day until which it goes on')
        : message('This goal has no end: add a day by which it shall be reached'),
      slight: rhythm,
      fixes: () => [chooseDue(goal, today)],
    };
  },
};

/** A `due` that is no date has a finding of its own. */
export function hasUnreadableDue(problems: readonly { readonly kind: string; readonly key?: string }[]): boolean {
  return problems.some(({ kind, key }) => kind === 'invalid-date' && key === 'due');
}
