import type { GoalRule } from '../../rule';
import { tasksAfterDue } from '../task-findings';

export const stepAfterDue: GoalRule = {
  code: 'steps/after-due',
  on: 'goal',
  judges: true,
  severity: 'information',
  summary: 'A step is due later than its goal.',
  check: (goal) => tasksAfterDue(goal, goal.steps),
};
