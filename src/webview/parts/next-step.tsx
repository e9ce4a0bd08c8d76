import type { GoalOverview } from '../../core/index/workspace-status';
import { usePage } from '../page-context';
import { strings } from '../strings';
import { AllSteps } from './all-steps';
import { TaskRow } from './task-row';

/** What to do next, and how much is done and in the way. */
export function NextStep({ goal }: { readonly goal: GoalOverview }) {
  const { say, sayCount } = usePage().language;
  const { next, stepCount, milestoneCount, roadblocks } = goal;
  const open = roadblocks.filter((task) => task.state === 'todo' || task.state === 'doing').length;
  const hasTasks = stepCount.total + milestoneCount.total > 0;
  return (
    <section class="block">
      <div class="block-head">
        <h4>{say(strings.next)}</h4>
        <ul class="facts">
          {stepCount.total > 0 && <li>{say(strings.steps, { ...stepCount })}</li>}
          {milestoneCount.total > 0 && <li>{say(strings.milestones, { ...milestoneCount })}</li>}
          {open > 0 && <li class="alarm">{sayCount(strings.openRoadblocks, open)}</li>}
        </ul>
      </div>
      {next === undefined ? (
        <p class="quiet">{say(hasTasks ? strings.allDone : strings.noSteps)}</p>
      ) : (
        <TaskRow task={next} />
      )}
      <AllSteps goal={goal} />
    </section>
  );
}
