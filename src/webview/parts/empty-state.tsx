import { usePage } from '../page-context';
import { strings } from '../strings';
import { Icon, icons } from './icons';

/** A workspace without a goal: what to do now. */
export function EmptyState() {
  const { language, run } = usePage();
  const { say } = language;
  return (
    <section class="empty" aria-labelledby="empty">
      <Icon path={icons.flag} class="empty-icon" />
      <h2 id="empty">{say(strings.emptyTitle)}</h2>
      <p>{say(strings.emptyText)}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => run('newGoal')}>
          {say(strings.newGoal)}
        </button>
        <button type="button" class="button" onClick={() => run('openSample')}>
          {say(strings.openSample)}
        </button>
      </div>
    </section>
  );
}

/** The first reading of the workspace is under way. */
export function Reading() {
  const { say } = usePage().language;
  return (
    <p class="calm" role="status">
      {say(strings.reading)}
    </p>
  );
}
