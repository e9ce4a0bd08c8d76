import type { GoalOverview } from '../../core/index/workspace-status';
import type { Navigation } from '../navigation';
import { usePage } from '../page-context';
import { strings } from '../strings';
import { Due } from './due';
import { Errors } from './errors';
import { Explained } from './explained';
import { Icon, icons } from './icons';
import { PlaceButton } from './place-button';

interface FoldedGoalsProps {
  readonly id: string;
  readonly title: string;
  readonly goals: readonly GoalOverview[];
  /** Unfolds without changing what the user chose. */
  readonly forceOpen: boolean;
  readonly navigation: Navigation;
  readonly navigate: (change: Partial<Navigation>) => void;
}

/** Goals that are not in work: a title to unfold, then a line each. */
export function FoldedGoals({ id, title, goals, forceOpen, navigation, navigate }: FoldedGoalsProps) {
  if (goals.length === 0) return null;
  const chosen = navigation.unfolded.includes(id);
  const toggle = () => {
    const others = navigation.unfolded.filter((one) => one !== id);
    navigate({ unfolded: chosen ? others : [...others, id] });
  };
  return (
    <section class="group folded">
      <h2>
        <button
          type="button"
          class="fold"
          aria-expanded={chosen || forceOpen}
          aria-controls={`folded-${id}`}
          aria-disabled={forceOpen}
          onClick={() => !forceOpen && toggle()}
        >
          <Icon path={icons.fold} /> {title} <span class="count">{goals.length}</span>
        </button>
      </h2>
      <ul class="rows" id={`folded-${id}`} hidden={!chosen && !forceOpen}>
        {goals.map((goal) => (
          <GoalRow key={goal.uri} goal={goal} />
        ))}
      </ul>
    </section>
  );
}

function GoalRow({ goal }: { readonly goal: GoalOverview }) {
  const { say, sayMessage, percent } = usePage().language;
  const { progress, score, status } = goal;
  return (
    <li class="row">
      <span class="row-title">
        <PlaceButton place={goal}>{goal.title}</PlaceButton>
        {goal.private && (
          <span class="quiet">
            <Icon path={icons.lock} /> {say(strings.private)}
          </span>
        )}
      </span>
      <span class="row-facts">
        {(status === 'draft' || status === 'paused') && <span class="quiet">{say(strings.smartScore, { score })}</span>}
        {progress !== undefined && status !== 'draft' && (
          <Explained place={goal} formula={sayMessage(progress.formula)}>
            {percent(progress.value)}
          </Explained>
        )}
        <Errors goal={goal} />
        <Due goal={goal} />
      </span>
    </li>
  );
}
