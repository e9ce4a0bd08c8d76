import type { WorkspaceStatus } from '../../core/index/workspace-status';
import { usePage } from '../page-context';
import { strings } from '../strings';
import { PlaceButton } from './place-button';
import { SideSection } from './side-section';

export function CheckIns({ checkIns }: Pick<WorkspaceStatus, 'checkIns'>) {
  const { say, weekday } = usePage().language;
  const { last, next } = checkIns;
  if (last === undefined && next === undefined) return null;
  return (
    <SideSection id="check-ins" title={say(strings.checkIns)}>
      <dl class="pairs">
        <div>
          <dt>{say(strings.nextCheckIn)}</dt>
          <dd>
            {next === undefined ? (
              say(strings.notPlanned)
            ) : next.uri === undefined ? (
              weekday(next.date)
            ) : (
              <PlaceButton place={{ uri: next.uri, line: next.line ?? 0 }}>{weekday(next.date)}</PlaceButton>
            )}
          </dd>
        </div>
        <div>
          <dt>{say(strings.lastCheckIn)}</dt>
          <dd>
            {last === undefined ? say(strings.none) : <PlaceButton place={last}>{weekday(last.date)}</PlaceButton>}
          </dd>
        </div>
      </dl>
    </SideSection>
  );
}
