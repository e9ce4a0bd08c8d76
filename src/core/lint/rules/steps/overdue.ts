import type { GoalRule } from '../../rule';
import { overdueTasks } from '../task-findings';

export const stepOverdue: GoalRule = {
  code: 'steps/overdue',
  on: 'goal',
  judges: true,
  severity: 'information',
  summary: 'A step that is not done was due before today.',
  check: (goal, { today }) => overdueTasks(goal, goal.steps, today),
};
