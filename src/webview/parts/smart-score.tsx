import type { GoalOverview, LostPoints } from '../../core/index/workspace-status';
import { DIMENSIONS, dimensionWords, POINTS_PER_DIMENSION } from '../../protocol/labels';
import { usePage } from '../page-context';
import { strings } from '../strings';
import { Bar } from './bar';
import { Explained } from './explained';

/** The score, and what each of the five letters gave to it. */
export function SmartScore({ goal }: { readonly goal: GoalOverview }) {
  const { say, sayMessage, number } = usePage().language;
  const { score, points } = goal;
  const sum = DIMENSIONS.map((dimension) => number(points[dimension])).join(' + ');
  const sayLost = ({ dimension, points: cost, reasons }: LostPoints): string =>
    say(strings.lostPoints, {
      dimension: say(dimensionWords[dimension]),
      points: cost,
      reason: reasons.map(sayMessage).join(' · '),
    });
  return (
    <section class="smart">
      <h4>
        <Explained place={goal} formula={say(strings.scoreFormula, { sum, score })}>
          SMART <span class="figure">{number(score)}</span> {say(strings.ofHundred)}
        </Explained>
      </h4>
      <dl class="dimensions">
        {DIMENSIONS.map((dimension) => (
          <div key={dimension} class={points[dimension] < POINTS_PER_DIMENSION ? 'dimension' : 'dimension full'}>
            <dt>{say(dimensionWords[dimension])}</dt>
            <dd>
              <Bar small share={points[dimension] / POINTS_PER_DIMENSION} />
              <span class="dimension-points">
                {say(strings.points, { points: points[dimension], most: POINTS_PER_DIMENSION })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {goal.lost.length > 0 && (
        <ul class="lost-points">
          {goal.lost.map((lost) => (
            <li key={sayLost(lost)}>{sayLost(lost)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
