import type { GoalOverview } from '../../core/index/workspace-status';
import { usePage } from '../page-context';
import { strings } from '../strings';

/** `Due 31 Aug · 166 days left`. */
export function Due({ goal }: { readonly goal: GoalOverview }) {
  const { language, today } = usePage();
  const { say, sayCount, date } = language;
  const { due, daysLeft } = goal;
  if (due === undefined) return <span class="quiet">{say(strings.noDueDate)}</span>;
  const finished = goal.status === 'achieved' || goal.status === 'dropped';
  return (
    <span class="due">
      <span>{say(strings.due, { date: date(due, today) })}</span>
      {daysLeft !== undefined && !finished && (
        <span class={daysLeft < 0 ? 'alarm' : 'quiet'}>
          {daysLeft === 0
            ? say(strings.dueToday)
            : sayCount(daysLeft < 0 ? strings.daysOver : strings.daysLeft, Math.abs(daysLeft))}
        </span>
      )}
    </span>
  );
}
