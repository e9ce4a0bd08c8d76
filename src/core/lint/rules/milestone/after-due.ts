import type { GoalRule } from '../../rule';
import { tasksAfterDue } from '../task-findings';

export const milestoneAfterDue: GoalRule = {
  code: 'milestone/after-due',
  on: 'goal',
  judges: true,
  severity: 'warning',
  summary: 'A milestone is due later than its goal.',
  check: (goal) => tasksAfterDue(goal, goal.milestones),
};
