import type { GoalOverview } from '../../core/index/workspace-status';
import { statusWords } from '../../protocol/labels';
import { usePage } from '../page-context';
import { strings } from '../strings';
import { GoalProgress } from './goal-progress';
import { Health } from './health';
import { Icon, icons } from './icons';
import { KpiList } from './kpi-list';
import { PlaceButton } from './place-button';
import { SmartScore } from './smart-score';
import { TaskRow } from './task-row';

/** A goal in work, with all that its figures say. */
export function GoalCard({ goal }: { readonly goal: GoalOverview }) {
  const id = `goal-${goal.uri}`;
  return (
    <article class="card" aria-labelledby={id}>
      <div class="card-main">
        <header class="card-head">
          <h3 id={id}>
            <PlaceButton place={goal}>{goal.title}</PlaceButton>
          </h3>
          {goal.statement !== undefined && goal.statement !== goal.title && <p class="statement">{goal.statement}</p>}
          <Facts goal={goal} />
        </header>
        <GoalProgress goal={goal} />
        <KpiList goal={goal} />
        <Next goal={goal} />
      </div>
      <SmartScore goal={goal} />
    </article>
  );
}

/** Health, status, priority, people: a line of short facts. */
function Facts({ goal }: { readonly goal: GoalOverview }) {
  const { say } = usePage().language;
  const { status, priority, owner, mentor, agreed } = goal;
  return (
    <ul class="facts">
      <li>
        <Health goal={goal} />
      </li>
      <li>{say(statusWords[status])}</li>
      {priority !== undefined && <li>{say(strings.priority, { priority })}</li>}
      {owner !== undefined && (
        <li>{mentor === undefined ? say(strings.person, { owner }) : say(strings.persons, { owner, mentor })}</li>
      )}
      {agreed.total > 0 && <li>{say(strings.agreed, { done: agreed.done, total: agreed.total })}</li>}
      {goal.private && (
        <li>
          <Icon path={icons.lock} /> {say(strings.private)}
        </li>
      )}
    </ul>
  );
}

function Next({ goal }: { readonly goal: GoalOverview }) {
  const { say, sayCount } = usePage().language;
  const { next, stepCount, milestoneCount, roadblocks } = goal;
  const open = roadblocks.filter((task) => task.state === 'todo' || task.state === 'doing').length;
  const hasTasks = stepCount.total + milestoneCount.total > 0;
  return (
    <section class="block">
      <h4>{say(strings.next)}</h4>
      {next === undefined ? (
        <p class="quiet">{say(hasTasks ? strings.allDone : strings.noSteps)}</p>
      ) : (
        <TaskRow task={next} />
      )}
      {(hasTasks || open > 0) && (
        <ul class="facts quiet">
          {stepCount.total > 0 && <li>{say(strings.steps, { ...stepCount })}</li>}
          {milestoneCount.total > 0 && <li>{say(strings.milestones, { ...milestoneCount })}</li>}
          {open > 0 && <li class="alarm">{sayCount(strings.openRoadblocks, open)}</li>}
        </ul>
      )}
    </section>
  );
}
