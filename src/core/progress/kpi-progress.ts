import type { KpiMeasure, KpiPeriod } from '../documents/document';
import { message, type Message } from '../text/message';
import type { LocalDate } from '../time/local-date';
import type { KpiFigure } from './figure';
import { periodOf, periodsBetween } from './period';
import { readable } from './readable';

/** What the arithmetic needs of a KPI; readings oldest first, each the state on its day. */
export interface KpiInput {
  readonly id: string;
  readonly measure?: KpiMeasure;
  readonly baseline?: number;
  readonly target?: number;
  readonly unit?: string;
  readonly per?: KpiPeriod;
  readonly readings: readonly { readonly date: LocalDate; readonly value: number }[];
  /** Where it stands, of a day that nobody names: counts where there is no reading until today. */
  readonly current?: number;
  /** A box that is ticked without a date. */
  readonly ticked?: true;
}

/** Where the counting of periods begins and what day it is. */
export interface CountingSpan {
  readonly start?: LocalDate;
  readonly today: LocalDate;
}

/** The readings until today, oldest first: one with a later date counts from its day on. */
export function readingsUntil<T extends { readonly date: LocalDate }>(
  readings: readonly T[],
  today: LocalDate,
): readonly T[] {
  const last = readings.at(-1);
  return last === undefined || last.date <= today ? readings : readings.filter(({ date }) => date <= today);
}

/**
 * The share of a KPI's way that is done, from 0 to 1; undefined without a reading or a target, and where the target lies on
 * the wrong side of the baseline. (latest − baseline) ÷ (target − baseline); for a counter, periods met ÷ periods that count;
 * for `at-least` and `at-most`, and a target that is the baseline, 1 or 0 at the latest reading.
 */
export function kpiProgress(written: KpiInput, span: CountingSpan): KpiFigure | undefined {
  const kpi = { ...written, readings: readingsUntil(written.readings, span.today) };
  const latest = kpi.readings.at(-1) ?? (kpi.current === undefined ? undefined : { value: kpi.current });
  if (kpi.ticked === true) return { value: 1, formula: message('{id}: ticked', { id: kpi.id }) };
  if (latest === undefined || kpi.measure === undefined) return undefined;
  if (kpi.measure === 'done') {
    return doneOrNot(kpi.id, latest);
  }
  if (kpi.target === undefined) return undefined;
  if (kpi.per !== undefined) return periodProgress(kpi, kpi.per, kpi.target, span);
  switch (kpi.measure) {
    case 'at-least':
      return threshold(kpi.id, latest.value, kpi.target, '≥');
    case 'at-most':
      return threshold(kpi.id, latest.value, kpi.target, '≤');
    case 'reach':
    case 'increase':
    case 'decrease':
      return distance(kpi, latest.value, kpi.target);
  }
}

function doneOrNot(id: string, { value, date }: { readonly value: number; readonly date?: LocalDate }): KpiFigure {
  if (date === undefined)
    return value >= 1
      ? { value: 1, formula: message('{id}: done', { id }) }
      : { value: 0, formula: message('{id}: not done', { id }) };
  return value >= 1
    ? { value: 1, formula: message('{id}: done on {date}', { id, date }) }
    : { value: 0, formula: message('{id}: not done on {date}', { id, date }) };
}

const compare = {
  '≥': (one: number, other: number) => one >= other,
  '≤': (one: number, other: number) => one <= other,
} as const;

function threshold(id: string, latest: number, target: number, sign: keyof typeof compare): KpiFigure {
  const met = compare[sign](latest, target);
  const shown = readable({ latest, target }, (one) => compare[sign](one.latest, one.target) === met);
  const args = { id, sign, ...shown };
  return met
    ? { value: 1, formula: message('{id}: {latest} {sign} {target}, met', args) }
    : { value: 0, formula: message('{id}: {latest} {sign} {target}, not met', args) };
}

function distance(kpi: KpiInput, latest: number, target: number): KpiFigure | undefined {
  const baseline = kpi.baseline ?? (kpi.measure === 'reach' ? 0 : undefined);
  if (baseline === undefined) return undefined;
  // Nothing lies between: what is there already is to be held.
  if (target === baseline) {
    return threshold(kpi.id, latest, target, kpi.measure === 'decrease' ? '≤' : '≥');
  }
  if (target > baseline === (kpi.measure === 'decrease')) return undefined;
  const numbers = { latest, baseline, target };
  const share = shareOfWay(numbers);
  const value = hold(share);
  const percent = toPercent(value);
  const shown = readable(numbers, (one) => {
    const again = shareOfWay(one);
    return again < 0 === share < 0 && again > 1 === share > 1 && toPercent(hold(again)) === percent;
  });
  const args = { id: kpi.id, ...shown, percent };
  if (share < 0)
    return { value, formula: formulaBefore(latest < baseline, args), side: latest < baseline ? 'below' : 'above' };
  return {
    value,
    formula:
      share > 1
        ? message('{id}: ({latest} − {baseline}) ÷ ({target} − {baseline}) is more than all = {percent} %', args)
        : message('{id}: ({latest} − {baseline}) ÷ ({target} − {baseline}) = {percent} %', args),
  };
}

function shareOfWay({ latest, baseline, target }: Readonly<Record<'latest' | 'baseline' | 'target', number>>): number {
  return (latest - baseline) / (target - baseline);
}

function formulaBefore(isBelow: boolean, args: Message['args']): Message {
  return isBelow
    ? message('{id}: {latest} is below the baseline {baseline} = {percent} %', args)
    : message('{id}: {latest} is above the baseline {baseline} = {percent} %', args);
}

/**
 * A counter starts again each period; the latest reading of a period is its count.
 * The running period counts only once it is met, so that a new month does not look like a setback.
 */
function periodProgress(kpi: KpiInput, per: KpiPeriod, target: number, span: CountingSpan): KpiFigure | undefined {
  // What stands there now is of the running period.
  const readings =
    kpi.readings.length > 0 || kpi.current === undefined ? kpi.readings : [{ date: span.today, value: kpi.current }];
  const first = readings[0];
  if (first === undefined) return undefined;
  const counts = new Map<string, number>();
  for (const { date, value } of readings) counts.set(periodOf(date, per), value);
  const start = span.start !== undefined && span.start < first.date ? span.start : first.date;
  const running = periodOf(span.today, per);
  const isMet = (period: string) => {
    const count = counts.get(period);
    return (
      count !== undefined &&
      (kpi.measure === 'decrease' || kpi.measure === 'at-most' ? count <= target : count >= target)
    );
  };
  const counting = periodsBetween(start, span.today, per).filter((period) => period !== running || isMet(period));
  if (counting.length === 0)
    return { value: 0, formula: message('{id}: the first {period} is still running', { id: kpi.id, period: per }) };
  const met = counting.filter(isMet).length;
  const value = met / counting.length;
  return {
    value,
    formula: message('{id}: {met} of {count} periods ({period}) met = {percent} %', {
      id: kpi.id,
      met,
      count: counting.length,
      period: per,
      percent: toPercent(value),
    }),
  };
}

export function hold(share: number): number {
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
}

/** Whole percent of a share. */
export function toPercent(share: number): number {
  return Math.round(share * 100);
}
