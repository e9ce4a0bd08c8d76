import { fileURLToPath } from 'node:url';
import { version } from '../../package.json';
import type { GoalOverview, KpiStatus, OwedItem, TaskStatus, WorkspaceStatus } from '../core/index/workspace-status';
import type { Figure } from '../core/progress/figure';
import { formatMessage } from '../core/text/message';
import { showPath } from './show-path';

const SHARE_DIGITS = 4;

/**
 * `milepost status --format json`. Every key is always there: what is not known is null. Shares count from 0 to 1,
 * lines from 1, and each `formula` says how its number was made.
 */
export function statusJson(status: WorkspaceStatus) {
  const { today, goals, checkIns, owed, thisWeek, unreadable, me } = status;
  return {
    version,
    today,
    me: me ?? null,
    goals: goals.map(goalJson),
    checkIns: {
      last: checkIns.last ? { date: checkIns.last.date, path: pathOf(checkIns.last.uri) } : null,
      next: checkIns.next
        ? { date: checkIns.next.date, path: checkIns.next.uri === undefined ? null : pathOf(checkIns.next.uri) }
        : null,
    },
    owed: owed.map(owedJson),
    thisWeek: {
      from: thisWeek.from,
      to: thisWeek.to,
      done: thisWeek.done,
      total: thisWeek.items.length,
      items: thisWeek.items.map((item) => ({ goal: item.goal, path: pathOf(item.uri), ...taskJson(item) })),
    },
    unreadable: unreadable.map(({ uri, problem }) => ({ path: pathOf(uri), problem: formatMessage(problem) })),
  };
}

function goalJson(goal: GoalOverview) {
  return {
    id: goal.id,
    path: pathOf(goal.uri),
    line: goal.line + 1,
    title: goal.title,
    statement: goal.statement ?? null,
    status: goal.status,
    owner: goal.owner ?? null,
    mentor: goal.mentor ?? null,
    priority: goal.priority ?? null,
    category: goal.category ?? null,
    horizon: goal.horizon ?? null,
    start: goal.start ?? null,
    due: goal.due ?? null,
    daysLeft: goal.daysLeft ?? null,
    score: goal.score,
    points: goal.points,
    lost: goal.lost.map(({ dimension, points, reasons }) => ({
      dimension,
      points,
      reasons: reasons.map(formatMessage),
    })),
    progress: shareOf(goal.progress),
    expected: shareOf(goal.expected),
    health: goal.health.health,
    declaredHealth: goal.declaredHealth ?? null,
    formulas: {
      progress: formulaOf(goal.progress),
      expected: formulaOf(goal.expected),
      health: formatMessage(goal.health.formula),
    },
    steps: goal.steps.map(taskJson),
    milestones: goal.milestones.map(taskJson),
    roadblocks: goal.roadblocks.map(taskJson),
    later: goal.later.map(taskJson),
    kpis: goal.kpis.map(kpiJson),
    next: goal.next ? taskJson(goal.next) : null,
  };
}

function taskJson(task: TaskStatus): TaskJson {
  const { text, state, line, due, completion, overdue, people, group, waitsFor = [], parts = [] } = task;
  return {
    text,
    state,
    line: line + 1,
    due: due ?? null,
    completion: completion ?? null,
    overdue,
    people,
    group: group ?? null,
    waitsFor,
    parts: parts.map(taskJson),
  };
}

interface TaskJson extends Pick<TaskStatus, 'text' | 'state' | 'line' | 'overdue' | 'people'> {
  readonly due: string | null;
  readonly completion: string | null;
  readonly group: string | null;
  readonly waitsFor: readonly string[];
  readonly parts: readonly TaskJson[];
}

function kpiJson(kpi: KpiStatus) {
  return {
    id: kpi.id,
    line: kpi.line + 1,
    measure: kpi.measure ?? null,
    baseline: kpi.baseline ?? null,
    target: kpi.target ?? null,
    unit: kpi.unit ?? null,
    per: kpi.per ?? null,
    by: kpi.by ?? null,
    latest: kpi.latest ?? null,
    latestDate: kpi.latestDate ?? null,
    progress: shareOf(kpi.progress),
    formula: formulaOf(kpi.progress),
    readings: kpi.readings,
  };
}

function owedJson({ uri, line, person, text, due, overdue, source, waitsFor = [] }: OwedItem) {
  return {
    person: person ?? null,
    text,
    due: due ?? null,
    overdue,
    source,
    waitsFor,
    path: pathOf(uri),
    line: line + 1,
  };
}

function shareOf(figure: Figure | undefined): number | null {
  return figure === undefined ? null : Number(figure.value.toFixed(SHARE_DIGITS));
}

function formulaOf(figure: Figure | undefined): string | null {
  return figure === undefined ? null : formatMessage(figure.formula);
}

function pathOf(uri: string): string {
  return showPath(fileURLToPath(uri));
}
