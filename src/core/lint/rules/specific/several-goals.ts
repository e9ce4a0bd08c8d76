import { message } from '../../../text/message';
import type { GoalRule } from '../../rule';

export const severalGoals: GoalRule = {
  code: 'specific/several-goals',
  on: 'goal',
  judges: true,
  dimension: 'specific',
  severity: 'information',
  summary: 'The statement holds more than one goal; each is easier to follow in a file of its own.',
  *check({ statement }, { verdict }) {
    if (statement === undefined || verdict.severalGoals === undefined) return;
    yield {
      range: statement.toSource(verdict.severalGoals.range),
      message: message('These are {count} goals in one; each is easier to follow in a file of its own', {
        count: verdict.severalGoals.goals.length,
      }),
    };
  },
};
