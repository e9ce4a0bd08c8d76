import type { GoalOverview } from '../../core/index/workspace-status';
import { DIMENSIONS, dimensionWords, POINTS_PER_DIMENSION } from '../../protocol/labels';
import { usePage } from '../page-context';
import { strings } from '../strings';
import { Bar } from './bar';
import { Explained } from './explained';

/** The score, and what each of the five letters gave to it. */
export function SmartScore({ goal }: { readonly goal: GoalOverview }) {
  const { say, number } = usePage().language;
  const { score, points } = goal;
  const sum = DIMENSIONS.map((dimension) => number(points[dimension])).join(' + ');
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
    </section>
  );
}
