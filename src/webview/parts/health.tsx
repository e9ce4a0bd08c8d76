import type { GoalOverview } from '../../core/index/workspace-status';
import { healthWords } from '../../protocol/labels';
import { usePage } from '../page-context';
import { strings } from '../strings';
import { Explained } from './explained';
import { healthIcons, Icon } from './icons';

/** How the goal stands: a shape, a word, and the arithmetic on request. */
export function Health({ goal }: { readonly goal: GoalOverview }) {
  const { say, sayMessage } = usePage().language;
  const { health, formula } = goal.health;
  return (
    <span class={`health ${health}`}>
      <Explained place={goal} formula={sayMessage(formula)} class="health-word">
        <Icon path={healthIcons[health]} /> {say(healthWords[health])}
      </Explained>
      {goal.declaredHealth !== undefined && (
        <span class="quiet">{say(strings.checkInSays, { health: goal.declaredHealth })}</span>
      )}
    </span>
  );
}
