import type { GoalStatus, TaskState } from '../documents/document';
import { message, type Message } from '../text/message';
import { daysBetween, type LocalDate } from '../time/local-date';
import type { Figure, HealthFigure } from './figure';
import { hold, kpiProgress, readingsUntil, toPercent, type KpiInput } from './kpi-progress';

/** What the arithmetic needs of a goal. */
export interface GoalInput {
  readonly status: GoalStatus;
  readonly start?: LocalDate;
  readonly due?: LocalDate;
  readonly progressOverride?: number;
  readonly steps: readonly { readonly state: TaskState }[];
  readonly milestones: readonly { readonly state: TaskState }[];
  readonly kpis: readonly KpiInput[];
}

/** Points behind the expected progress from which a goal needs attention, and from which it is off track. */
export const ATTENTION_POINTS = 15;
export const OFF_TRACK_POINTS = 30;

/**
 * Progress of a goal from 0 to 1: what front matter says, else the mean of its KPIs where one has a reading
 * (a KPI without a reading counts 0), else done steps ÷ steps that are not cancelled, else the same of its milestones;
 * undefined with none of these, and for a goal that was dropped.
 */
export function goalProgress(goal: GoalInput, today: LocalDate): Figure | undefined {
  if (goal.status === 'dropped') return undefined;
  if (goal.progressOverride !== undefined) {
    const percent = toPercent(goal.progressOverride);
    return {
      value: goal.progressOverride,
      formula: message('{percent} %, as “progress” in the front matter says', { percent }),
    };
  }
  return meanOfKpis(goal, today) ?? shareOfSteps(goal.steps) ?? shareOfMilestones(goal.milestones);
}

function meanOfKpis(goal: GoalInput, today: LocalDate): Figure | undefined {
  const span = { today, ...(goal.start !== undefined && { start: goal.start }) };
  const figures = goal.kpis.map((kpi) => ({
    isMeasured: kpi.ticked === true || kpi.current !== undefined || readingsUntil(kpi.readings, today).length > 0,
    share: kpiProgress(kpi, span)?.value,
  }));
  // What has readings and yet no share cannot be computed: a finding says why.
  const counted = figures.filter(({ isMeasured, share }) => !isMeasured || share !== undefined);
  const missing = counted.filter(({ isMeasured }) => !isMeasured).length;
  if (missing === counted.length) return undefined;
  const shares = counted.map(({ share = 0 }) => toTenths(share));
  const value = shares.reduce((sum, share) => sum + share, 0) / shares.length / 100;
  const args = {
    count: shares.length,
    shares: shares.map((percent) => message('{percent} %', { percent })),
    percent: toPercent(value),
    missing,
  };
  return { value, formula: formulaOfMean(args) };
}

function formulaOfMean(args: { readonly count: number; readonly missing: number } & Message['args']): Message {
  if (args.count === 1) return message('the one KPI: {percent} %', args);
  return args.missing === 0
    ? message('mean of {count} KPIs: ({shares}) ÷ {count} = {percent} %', args)
    : message('mean of {count} KPIs: ({shares}) ÷ {count} = {percent} %; {missing} of {count} not measured yet', args);
}

/** Percent with one decimal, as the formula shows it: a mean adds up from what is shown. */
function toTenths(share: number): number {
  return Math.round(share * 1000) / 10;
}

function shareOfSteps(steps: GoalInput['steps']): Figure | undefined {
  const { done, total } = countTasks(steps);
  if (total === 0) return undefined;
  const value = done / total;
  return {
    value,
    formula: message('{done} of {total} steps done = {percent} %', { done, total, percent: toPercent(value) }),
  };
}

function shareOfMilestones(milestones: GoalInput['milestones']): Figure | undefined {
  const { done, total } = countTasks(milestones);
  if (total === 0) return undefined;
  const value = done / total;
  return {
    value,
    formula: message('{done} of {total} milestones reached = {percent} %', { done, total, percent: toPercent(value) }),
  };
}

/** Done tasks, and all tasks but the cancelled ones. */
export function countTasks(tasks: readonly { readonly state: TaskState }[]): {
  readonly done: number;
  readonly total: number;
} {
  return {
    done: tasks.filter((task) => task.state === 'done').length,
    total: tasks.filter((task) => task.state !== 'cancelled').length,
  };
}

/** Days since `start` ÷ days from `start` to `due`, held within 0–1; undefined without both dates in their order. */
export function expectedProgress(
  start: LocalDate | undefined,
  due: LocalDate | undefined,
  today: LocalDate,
): Figure | undefined {
  if (start === undefined || due === undefined || due <= start) return undefined;
  const gone = Math.max(0, daysBetween(start, today));
  const days = daysBetween(start, due);
  const value = hold(gone / days);
  return {
    value,
    formula: message('{gone} of {days} days gone = {percent} %', { gone, days, percent: toPercent(value) }),
  };
}

/** How a goal stands: actual against expected progress, in points of 100. */
export function goalHealth(
  status: GoalStatus,
  progress: Figure | undefined,
  expected: Figure | undefined,
): HealthFigure {
  if (status === 'achieved') return { health: 'done', formula: message('The goal is achieved.') };
  if (status !== 'active' && status !== 'proposed')
    return { health: 'none', formula: message('Health is judged while a goal is active.') };
  if (expected === undefined) return { health: 'none', formula: message('Health needs a start and a due date.') };
  if (progress === undefined)
    return { health: 'none', formula: message('Health needs steps, milestones or readings to tell the progress by.') };
  const actual = toPercent(progress.value);
  const due = toPercent(expected.value);
  const behind = due - actual;
  const args = { actual, expected: due, points: Math.abs(behind) };
  const health = behind > OFF_TRACK_POINTS ? 'off-track' : behind > ATTENTION_POINTS ? 'needs-attention' : 'on-track';
  return { health, formula: formulaOfHealth(behind, args) };
}

/** Whole sentences, so that each can be translated. */
function formulaOfHealth(behind: number, args: Message['args']): Message {
  if (behind === 0) return message('{actual} % done, {expected} % expected: as it should be', args);
  if (behind === 1) return message('{actual} % done, {expected} % expected: 1 point behind', args);
  if (behind === -1) return message('{actual} % done, {expected} % expected: 1 point ahead', args);
  return behind > 0
    ? message('{actual} % done, {expected} % expected: {points} points behind', args)
    : message('{actual} % done, {expected} % expected: {points} points ahead', args);
}
