import type { WorkspaceStatus } from '../../core/index/workspace-status';
import { usePage } from '../page-context';
import { strings } from '../strings';
import { SideSection } from './side-section';
import { TaskRow } from './task-row';

type Items = WorkspaceStatus['thisWeek']['items'];

interface ThisWeekProps {
  readonly all: Items;
  /** Those that the filter leaves. */
  readonly items: Items;
}

export function ThisWeek({ all, items }: ThisWeekProps) {
  const { say } = usePage().language;
  const done = items.filter((item) => item.state === 'done').length;
  return (
    <SideSection
      id="this-week"
      title={say(strings.thisWeek)}
      {...(items.length > 0 && { count: say(strings.doneOfTotal, { done, total: items.length }) })}
    >
      {items.length === 0 ? (
        <p class="calm">{say(all.length === 0 ? strings.nothingThisWeek : strings.nothingMatches)}</p>
      ) : (
        <ul class="tasks">
          {items.map((item) => (
            <li key={`${item.uri}#${item.line}`}>
              <TaskRow task={item}>
                <span>{item.goal}</span>
              </TaskRow>
            </li>
          ))}
        </ul>
      )}
    </SideSection>
  );
}
