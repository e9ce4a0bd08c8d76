import type { GoalOverview, WorkspaceStatus } from '../core/index/workspace-status';
import { groupedStatuses, groupWords } from '../protocol/labels';
import { filterGoals, filterOwed, isFiltering } from './filter';
import type { Navigation } from './navigation';
import { usePage } from './page-context';
import { EmptyState, Reading } from './parts/empty-state';
import { CheckIns } from './parts/check-ins';
import { FilterBar } from './parts/filter-bar';
import { FoldedGoals } from './parts/folded-goals';
import { GoalCard } from './parts/goal-card';
import { Owed } from './parts/owed';
import { ThisWeek } from './parts/this-week';
import { Unreadable } from './parts/unreadable';
import { strings } from './strings';
import type { ViewProps } from './view-props';

/** Every goal at a glance, and what is to be done next. */
export function Overview({ snapshot, navigation, navigate }: ViewProps) {
  const { status, complete, without } = snapshot;
  if (status.goals.length === 0) {
    return (
      <div class="overview-empty">
        {complete ? <EmptyState without={without} /> : <Reading />}
        <Unreadable files={status.unreadable} />
      </div>
    );
  }
  const shown = filterGoals(status.goals, navigation, status.people);
  return (
    <>
      <FilterBar status={status} shown={shown.length} navigation={navigation} navigate={navigate} />
      <div class="overview">
        <Goals goals={shown} navigation={navigation} navigate={navigate} />
        <Aside status={status} shown={shown} navigation={navigation} />
      </div>
    </>
  );
}

interface GoalsProps extends Pick<ViewProps, 'navigation' | 'navigate'> {
  readonly goals: readonly GoalOverview[];
}

function Goals({ goals, navigation, navigate }: GoalsProps) {
  const { say } = usePage().language;
  const inWork = goals.filter(isInWork);
  const filtering = isFiltering(navigation);
  const clear = () => {
    navigate(withoutFilter);
    // The button goes with the filter, and would take the focus along.
    document.getElementById('filter')?.focus();
  };
  return (
    <div class="goals">
      {filtering && goals.length === 0 && (
        <p class="calm">
          {say(strings.noMatch)}{' '}
          <button type="button" class="link" onClick={clear}>
            {say(strings.clearFilter)}
          </button>
        </p>
      )}
      {(inWork.length > 0 || !filtering) && (
        <section class="group" aria-labelledby="in-work">
          <h2 id="in-work">
            {say(strings.inWork)} <span class="count">{inWork.length}</span>
          </h2>
          {inWork.length === 0 && <p class="calm">{say(strings.noneInWork)}</p>}
          {inWork.map((goal) => (
            <GoalCard key={goal.uri} goal={goal} />
          ))}
        </section>
      )}
      {groupedStatuses.map((status) => (
        <FoldedGoals
          key={status}
          id={status}
          title={say(groupWords[status])}
          goals={goals.filter((goal) => goal.status === status)}
          forceOpen={filtering}
          navigation={navigation}
          navigate={navigate}
        />
      ))}
    </div>
  );
}

interface AsideProps {
  readonly status: WorkspaceStatus;
  readonly shown: readonly GoalOverview[];
  readonly navigation: Navigation;
}

function Aside({ status, shown, navigation }: AsideProps) {
  const uris = new Set(shown.map((goal) => goal.uri));
  const { items } = status.thisWeek;
  return (
    <div class="aside">
      <ThisWeek all={items} items={items.filter((item) => uris.has(item.uri))} />
      <Owed me={status.me} all={status.owed} items={filterOwed(status.owed, status.goals, navigation, status.people)} />
      <CheckIns checkIns={status.checkIns} />
      <Unreadable files={status.unreadable} />
    </div>
  );
}

const withoutFilter: Partial<Navigation> = { text: '', status: undefined, owner: undefined };

function isInWork({ status }: GoalOverview): boolean {
  return status === 'active' || status === 'proposed';
}
