import type { DashboardSnapshot, PageCommand } from '../../protocol/dashboard';
import { usePage } from '../page-context';
import { strings } from '../strings';
import { Icon, icons } from './icons';

const words = {
  newGoal: strings.newGoal,
  openSample: strings.openSample,
  openFolder: strings.openFolder,
  showPrivate: strings.showPrivate,
} as const satisfies Readonly<Partial<Record<PageCommand, string>>>;

/** What there is to say, and to do. */
const states = {
  'no-folder': [strings.noFolderTitle, strings.noFolderText, ['openFolder', 'openSample']],
  'private-hidden': [strings.hiddenTitle, strings.hiddenText, ['showPrivate', 'newGoal']],
  'no-goals': [strings.emptyTitle, strings.emptyText, ['newGoal', 'openSample']],
} as const satisfies Readonly<
  Record<DashboardSnapshot['without'], readonly [title: string, text: string, commands: readonly PageCommand[]]>
>;

/** A workspace without a goal: what to do now. */
export function EmptyState({ without }: Pick<DashboardSnapshot, 'without'>) {
  const { language, run } = usePage();
  const { say } = language;
  const [title, text, commands] = states[without];
  return (
    <section class="empty" aria-labelledby="empty">
      <Icon path={icons.flag} class="empty-icon" />
      <h2 id="empty">{say(title)}</h2>
      <p>{say(text)}</p>
      <div class="buttons">
        {commands.map((command, index) => (
          <button
            key={command}
            type="button"
            class={index === 0 ? 'button primary' : 'button'}
            onClick={() => run(command)}
          >
            {say(words[command])}
          </button>
        ))}
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
