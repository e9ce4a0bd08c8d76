import type { GoalOverview } from '../../core/index/workspace-status';
import { usePage } from '../page-context';
import { strings } from '../strings';
import { Bar } from './bar';
import { Due } from './due';
import { Explained } from './explained';

/** How far the goal has come, against how far the calendar has. */
export function GoalProgress({ goal }: { readonly goal: GoalOverview }) {
  const { say, sayMessage, percent, number } = usePage().language;
  const { progress, expected, progressOverridden } = goal;
  const formula = progress === undefined ? say(strings.progressUnknownWhy) : sayMessage(progress.formula);
  return (
    <div class="progress">
      <div class="progress-line">
        <Explained place={goal} formula={formula} class={progress === undefined ? 'quiet' : 'figure'}>
          <span class="only-heard">{say(strings.progress)} </span>
          {progress === undefined ? say(strings.progressUnknown) : percent(progress.value)}
        </Explained>
        {progressOverridden && <span class="quiet">{say(strings.setByHand)}</span>}
        {expected !== undefined && (
          <Explained place={goal} formula={sayMessage(expected.formula)} class="quiet marked">
            {say(strings.expected, { percent: number(Math.round(expected.value * 100)) })}
          </Explained>
        )}
        <Due goal={goal} />
      </div>
      <Bar share={progress?.value ?? 0} expected={expected?.value} />
    </div>
  );
}
