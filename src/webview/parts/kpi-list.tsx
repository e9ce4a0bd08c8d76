import type { GoalOverview, KpiStatus } from '../../core/index/workspace-status';
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
  const { say, sayMessage, percent } = page.language;
  const { progress, readings, per, measure } = kpi;
  const formula = progress === undefined ? say(strings.noReading) : sayMessage(progress.formula);
  const isThreshold = (measure === 'at-least' || measure === 'at-most') && per === undefined;
  const target = measure === 'done' || per !== undefined ? undefined : kpi.target;
  return (
    <li class="kpi">
      <span class="kpi-name">
        <Explained place={kpi} formula={formula}>
          {kpi.id}
        </Explained>
      </span>
      <span class="kpi-value">{valueOf(kpi, page)}</span>
      <span class="kpi-progress">
        {progress !== undefined && (
          <>
            <Bar small share={progress.value} />
            <span class="kpi-percent">
              {isThreshold ? say(progress.value < 1 ? strings.notMet : strings.met) : percent(progress.value)}
            </span>
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

/** `1.1 → 1.5 %`, `4.1, at least 4.2 of 5`, `8 → 10 contacts a month`, `not done yet`. */
function valueOf(kpi: KpiStatus, { language }: Page): string {
  const { say, number } = language;
  const { measure, latest, per, unit } = kpi;
  if (measure === 'done') return say(latest !== undefined && latest >= 1 ? strings.reached : strings.notReached);
  const withUnit = (value: number) => (unit === undefined ? number(value) : `${number(value)}\u00A0${unit}`);
  if (kpi.target === undefined) return latest === undefined ? say(strings.noReading) : withUnit(latest);
  const target = per === undefined ? withUnit(kpi.target) : say(perPeriod[per], { target: withUnit(kpi.target) });
  const now = latest === undefined ? say(strings.noReading) : number(latest);
  if (measure === 'at-least') return say(strings.atLeast, { latest: now, target });
  if (measure === 'at-most') return say(strings.atMost, { latest: now, target });
  return say(strings.latestToTarget, { latest: now, target });
}

const perPeriod = { week: strings.perWeek, month: strings.perMonth, quarter: strings.perQuarter } as const;

/** The sparkline in words. */
function readingsOf({ id, readings, target }: KpiStatus, { language, today }: Page): string {
  const { say, number, date } = language;
  const list = readings.map((reading) => `${date(reading.date, today)} ${number(reading.value)}`).join(', ');
  return target === undefined
    ? say(strings.readings, { id, readings: list })
    : say(strings.readingsWithTarget, { id, readings: list, target: number(target) });
}
