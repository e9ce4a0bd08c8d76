import type { GoalOverview } from '../../core/index/workspace-status';
import { healthWord } from '../../protocol/labels';
import { usePage } from '../page-context';
import { strings } from '../strings';
import { Explained } from './explained';
import { healthIcons, Icon } from './icons';

/** How the goal stands: a shape, a word, and the arithmetic on request. */
export function Health({ goal }: { readonly goal: GoalOverview }) {
  const { say, sayMessage, sentence } = usePage().language;
  const word = healthWord(goal);
  const { health, formula } = goal.health;
  return (
    <span class={`health ${health}`}>
      <Explained place={goal} formula={sayMessage(formula)} class="health-word">
        <Icon path={healthIcons[health]} /> {word !== undefined && sentence(say(word))}
      </Explained>
      {goal.declaredHealth !== undefined && (
        <span class="quiet">{say(strings.checkInSays, { health: goal.declaredHealth })}</span>
      )}
    </span>
  );
}
