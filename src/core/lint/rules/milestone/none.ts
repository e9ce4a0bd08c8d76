import { addSection } from '../../../edits/add-section';
import { message } from '../../../text/message';
import { addDays, daysBetween, type LocalDate } from '../../../time/local-date';
import type { Goal } from '../../../documents/document';
import { preferred, snippetFix } from '../../fix';
import { blankStop } from '../../../text/snippet';
import type { GoalRule } from '../../rule';
import { isOpen } from '../task-findings';
import { headingSign } from '../heading-sign';

const DAYS_AHEAD = 90;
/** A shorter goal is its own milestone. */
const SHORT_DAYS = 60;

export const noMilestone: GoalRule = {
  code: 'milestone/none',
  on: 'goal',
  judges: true,
  severity: 'hint',
  summary: 'A goal of more than two months has no milestone, or a long-term goal has none in the next 90 days.',
  *check(goal, { today }) {
    const { statement, sections, milestones } = goal;
    if (statement === undefined || isShort(goal, today)) return;
    const isLong = goal.horizon?.value === 'long';
    if (milestones.length > 0 && !(isLong && isFarAway(goal, today))) return;
    const body = `- [ ] ${blankStop(1, 'what will be there')} #milestone  [due:: ${blankStop(2, addDays(today, DAYS_AHEAD / 2))}]`;
    yield {
      range: sections.milestones?.heading.range ?? headingSign(goal, statement),
      message:
        milestones.length === 0
          ? message('A milestone on the way shows early whether the goal is on course')
          : message('A long-term goal keeps its pull with a milestone in the next {days} days', { days: DAYS_AHEAD }),
      fixes: () => [preferred(snippetFix(message('Add a milestone'), addSection(goal, 'milestones', body)))],
    };
  },
};

/** Without an end nobody knows how long the way is; another rule asks for the end. */
function isShort({ start, due, horizon }: Goal, today: LocalDate): boolean {
  if (due === undefined) return horizon?.value !== 'long';
  return daysBetween(start?.value ?? today, due.value) <= SHORT_DAYS;
}

/** Neither the end nor an open milestone is within the next 90 days. */
function isFarAway({ milestones, due }: Goal, today: LocalDate): boolean {
  const limit = addDays(today, DAYS_AHEAD);
  if (due !== undefined && due.value <= limit) return false;
  return milestones.filter(isOpen).every((milestone) => milestone.due !== undefined && milestone.due > limit);
}
