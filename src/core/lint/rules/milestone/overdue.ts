import type { GoalRule } from '../../rule';
import { overdueTasks } from '../task-findings';

export const milestoneOverdue: GoalRule = {
  code: 'milestone/overdue',
  on: 'goal',
  judges: true,
  severity: 'information',
  summary: 'A milestone that is not reached was due before today.',
  check: (goal, { today }) => overdueTasks(goal, goal.milestones, today),
};
