import type { KpiStatus } from '../core/index/workspace-status';
import { message, type Message } from '../core/text/message';

/** Says things in the user's language, numbers as it writes them. */
export interface Speech {
  sayMessage(message: Message): string;
  number(value: number): string;
  /** Of a share from 0 to 1. */
  percent(share: number): string;
}

const DECIMALS = 2;

/** A number for people: 54.17, not 54.1666666667. */
export function shownNumber(value: number): number {
  return Number(value.toFixed(DECIMALS));
}

/** What is said of a KPI: `9, at least 8 people` and `met`; `1.1 → 1.5 %` and `33 %`; `not done yet` alone. */
export interface KpiWords {
  /** The latest reading and the target; what was never measured is not said to be. */
  readonly value: string;
  /** How far it has come; absent without a reading, and where the value says it all. */
  readonly standing?: string;
}

/** The words for a KPI: the same in tree, dashboard and command line. */
export function kpiWords(kpi: KpiStatus, speech: Speech): KpiWords {
  const { measure, per, progress } = kpi;
  const value = speech.sayMessage(valueOf(kpi, speech));
  if (progress === undefined || measure === 'done') return { value };
  const isThreshold = (measure === 'at-least' || measure === 'at-most') && per === undefined;
  if (progress.side !== undefined) return { value, standing: speech.sayMessage(WRONG_SIDE[progress.side]) };
  if (!isThreshold) return { value, standing: speech.percent(progress.value) };
  return { value, standing: speech.sayMessage(progress.value < 1 ? message('not met') : message('met')) };
}

function valueOf({ measure, latest, target, unit, per }: KpiStatus, { sayMessage, number }: Speech): Message {
  if (measure === 'done') return latest !== undefined && latest >= 1 ? message('done') : message('not done yet');
  const withUnit = (value: number) => (unit === undefined ? number(value) : `${number(value)}\u00A0${unit}`);
  if (target === undefined) return latest === undefined ? noReading : asItIs(withUnit(latest));
  const args = {
    latest: latest === undefined ? sayMessage(noReading) : number(latest),
    target: sayMessage(perPeriod[per ?? 'none'](withUnit(target))),
  };
  if (measure === 'at-least') return message('{latest}, at least {target}', args);
  if (measure === 'at-most') return message('{latest}, at most {target}', args);
  return message('{latest} → {target}', args);
}

const WRONG_SIDE = { below: message('below the baseline'), above: message('above the baseline') } as const;
export const noReading = message('no reading yet');
const asItIs = (target: string) => message('{target}', { target });
const perPeriod = {
  none: asItIs,
  week: (target: string) => message('{target} a week', { target }),
  month: (target: string) => message('{target} a month', { target }),
  quarter: (target: string) => message('{target} a quarter', { target }),
} as const;
