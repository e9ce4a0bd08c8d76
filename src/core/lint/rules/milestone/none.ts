import { addSection } from '../../../edits/add-section';
import { message } from '../../../text/message';
import { addDays, daysBetween, type LocalDate } from '../../../time/local-date';
import type { Goal } from '../../../documents/document';
import { preferred, snippetFix } from '../../fix';
import type { GoalRule } from '../../rule';
import { isOpen } from '../task-findings';

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
    const body = `- [ ] \${1:What will be there} #milestone  [due:: \${2:${addDays(today, DAYS_AHEAD / 2)}}]`;
    yield {
      range: sections.milestones?.heading.range ?? statement.range,
      message:
        milestones.length === 0
          ? message('A milestone on the way shows early whether the goal is on course')
          : message('A long-term goal keeps its pull with a milestone in the next {days} days', { days: DAYS_AHEAD }),
      fixes: [preferred(snippetFix(message('Add a milestone'), addSection(goal, 'milestones', body)))],
    };
  },
};

function isShort({ start, due }: Goal, today: LocalDate): boolean {
  return due !== undefined && daysBetween(start?.value ?? today, due.value) <= SHORT_DAYS;
}

/** Open milestones there are, but none of them within the next 90 days. */
function isFarAway({ milestones }: Goal, today: LocalDate): boolean {
  const open = milestones.filter(isOpen);
  const limit = addDays(today, DAYS_AHEAD);
  return open.length > 0 && open.every(({ due }) => due !== undefined && due > limit);
}
