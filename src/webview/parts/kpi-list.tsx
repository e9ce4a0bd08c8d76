import type { GoalOverview, KpiStatus } from '../../core/index/workspace-status';
import { kpiWords, noReading } from '../../protocol/kpi-words';
import { usePage, type Page } from '../page-context';
import { strings } from '../strings';
import { Bar } from './bar';
import { Explained } from './explained';
import { Sparkline } from './sparkline';

export function KpiList({ goal }: { readonly goal: GoalOverview }) {
  const { say } = usePage().language;
  if (goal.kpis.length === 0) return null;
  return (
    <section class="block">
      <h4>{say(strings.kpis)}</h4>
      <ul class="kpis">
        {goal.kpis.map((kpi) => (
          <Kpi key={`${kpi.line} ${kpi.id}`} kpi={kpi} />
        ))}
      </ul>
    </section>
  );
}

function Kpi({ kpi }: { readonly kpi: KpiStatus }) {
  const page = usePage();
  const { sayMessage } = page.language;
  const { progress, readings, per, measure } = kpi;
  const { value, standing } = kpiWords(kpi, page.language);
  const formula = sayMessage(progress?.formula ?? noReading);
  const target = measure === 'done' || per !== undefined ? undefined : kpi.target;
  return (
    <li class="kpi">
      <span class="kpi-name">
        <Explained place={kpi} formula={formula}>
          {kpi.id}
        </Explained>
      </span>
      <span class="kpi-value">{value}</span>
      <span class="kpi-progress">
        {progress !== undefined && (
          <>
            <Bar small share={progress.value} />
            {standing !== undefined && <span class="kpi-percent">{standing}</span>}
          </>
        )}
      </span>
      <span class="kpi-line">
        {readings.length > 1 && measure !== 'done' && (
          <Sparkline readings={readings} target={target ?? kpi.target} label={readingsOf(kpi, page)} />
        )}
      </span>
    </li>
  );
}

/** The sparkline in words. */
function readingsOf({ id, readings, target }: KpiStatus, { language, today }: Page): string {
  const { say, number, date } = language;
  const list = readings.map((reading) => `${date(reading.date, today)} ${number(reading.value)}`).join(', ');
  return target === undefined
    ? say(strings.readings, { id, readings: list })
    : say(strings.readingsWithTarget, { id, readings: list, target: number(target) });
}
