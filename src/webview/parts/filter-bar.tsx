import type { WorkspaceStatus } from '../../core/index/workspace-status';
import { goalStatuses, statusWords } from '../../protocol/labels';
import { isFiltering, personChoices } from '../filter';
import { personOf } from '../../protocol/person';
import type { Navigation } from '../navigation';
import { usePage } from '../page-context';
import { strings } from '../strings';

interface FilterBarProps {
  readonly status: WorkspaceStatus;
  /** How many goals the filter leaves. */
  readonly shown: number;
  readonly navigation: Navigation;
  readonly navigate: (change: Partial<Navigation>) => void;
}

export function FilterBar({ status: { goals, people }, shown, navigation, navigate }: FilterBarProps) {
  const { say, sayCount, number } = usePage().language;
  const { text, status, owner } = navigation;
  // One who was chosen stays to be seen when their last goal has gone.
  const owners = personChoices(
    [...goals, { owner }].flatMap((goal) => goal.owner ?? []),
    people,
  );
  const chosen = owner === undefined ? undefined : personOf(people, owner).id;
  const statuses = goalStatuses.filter((one) => one === status || goals.some((goal) => goal.status === one));
  return (
    <form
      class="filter"
      role="search"
      aria-label={say(strings.filterGoals)}
      onSubmit={(event) => event.preventDefault()}
    >
      <input
        id="filter"
        class="input"
        type="search"
        aria-label={say(strings.filterText)}
        placeholder={say(strings.filterPlaceholder)}
        value={text}
        onInput={(event) => navigate({ text: event.currentTarget.value })}
      />
      <Choice
        label={say(strings.status)}
        any={say(strings.anyStatus)}
        value={status}
        options={statuses.map((one) => ({ value: one, label: say(statusWords[one]) }))}
        onChoose={(value) => navigate({ status: goalStatuses.find((one) => one === value) })}
      />
      {(owners.length > 1 || owner !== undefined) && (
        <Choice
          label={say(strings.owner)}
          any={say(strings.anyOwner)}
          value={chosen}
          options={owners.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={(value) => navigate({ owner: value })}
        />
      )}
      <p class="filter-result quiet" role="status">
        {isFiltering(navigation) && sayCount(strings.shownOfAll, goals.length, { shown: number(shown) })}
      </p>
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly any: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string | undefined) => void;
}

function Choice({ label, any, value, options, onChoose }: ChoiceProps) {
  return (
    <span class="choice">
      <select
        class="input"
        aria-label={label}
        value={value ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
