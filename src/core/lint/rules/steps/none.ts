import { addSection } from '../../../edits/add-section';
import { message } from '../../../text/message';
import { preferred, snippetFix } from '../../fix';
import { blankStop } from '../../../text/snippet';
import type { GoalRule } from '../../rule';
import { headingSign } from '../heading-sign';

export const noSteps: GoalRule = {
  code: 'steps/none',
  on: 'goal',
  judges: true,
  severity: 'warning',
  summary: 'The goal has no steps, so there is nothing to do next.',
  *check(goal) {
    const { statement, sections } = goal;
    if (statement === undefined || goal.steps.length > 0 || goal.milestones.length > 0) return;
    const body = ['Ask', 'Draft', 'Show'].map((verb, index) => `- [ ] ${blankStop(index + 1, `${verb} …`)}`).join('\n');
    yield {
      range: sections.steps?.heading.range ?? headingSign(goal, statement),
      message: message('This goal has no steps: write down what you will do first'),
      fixes: () => [preferred(snippetFix(message('Add steps'), addSection(goal, 'steps', body)))],
    };
  },
};
