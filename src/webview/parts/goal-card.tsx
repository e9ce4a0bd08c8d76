import type { GoalOverview } from '../../core/index/workspace-status';
import { statusWords } from '../../protocol/labels';
import { usePage } from '../page-context';
import { strings } from '../strings';
import { Errors } from './errors';
import { GoalProgress } from './goal-progress';
import { Health } from './health';
import { Icon, icons } from './icons';
import { KpiList } from './kpi-list';
import { NextStep } from './next-step';
import { PlaceButton } from './place-button';
import { SmartScore } from './smart-score';

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
      </div>
      <SmartScore goal={goal} />
      <div class="card-details">
        <NextStep goal={goal} />
        <KpiList goal={goal} />
      </div>
    </article>
  );
}

/** Health, status, priority, people: a line of short facts. */
function Facts({ goal }: { readonly goal: GoalOverview }) {
  const { language, nameOf, errorsIn } = usePage();
  const { say } = language;
  const { status, priority, agreed } = goal;
  const owner = goal.owner && nameOf(goal.owner);
  const mentor = goal.mentor && nameOf(goal.mentor);
  return (
    <ul class="facts">
      <li>
        <Health goal={goal} />
      </li>
      {errorsIn(goal) > 0 && (
        <li>
          <Errors goal={goal} />
        </li>
      )}
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
