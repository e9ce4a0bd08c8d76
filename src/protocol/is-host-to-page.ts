import type { Person } from '../core/domain/person';
import {
  goalCategories,
  goalHorizons,
  goalStatuses,
  kpiMeasures,
  kpiPeriods,
  taskStates,
} from '../core/documents/document';
import type {
  GoalOverview,
  KpiStatus,
  LostPoints,
  OwedItem,
  Place,
  TaskCount,
  TaskStatus,
  WorkspaceStatus,
} from '../core/index/workspace-status';
import { healths, type Figure, type HealthFigure, type KpiFigure } from '../core/progress/figure';
import { DIMENSIONS } from '../core/smart/verdict';
import type { Message } from '../core/text/message';
import { reasons, type DashboardSnapshot, type HostToPage } from './dashboard';
import { count, date, either, fields, flag, listOf, mapOf, maybe, number, oneOf, text, type Shape } from './shape';

type Week = WorkspaceStatus['thisWeek'];
type CheckIns = WorkspaceStatus['checkIns'];

/** Whether a message from the host is a whole, well-formed snapshot. */
export function isHostToPage(value: unknown): value is HostToPage {
  return hostToPage(value);
}

const place = { uri: text, line: count };
const plainMessage = fields<Message>({ template: text, args: mapOf(either(text, number)) });
const message = fields<Message>({ template: text, args: mapOf(either(text, number, listOf(plainMessage))) });
const figure = fields<Figure>({ value: number, formula: message });
const kpiFigure = fields<KpiFigure>({ value: number, formula: message, side: maybe(oneOf(['below', 'above'])) });
const taskCount = fields<TaskCount>({ done: count, total: count });
const taskFields: { readonly [Key in keyof Required<TaskStatus>]: Shape } = {
  group: maybe(text),
  waitsFor: maybe(listOf(text)),
  parts: maybe((value) => listOf(task)(value)),
  ...place,
  text,
  state: oneOf(taskStates),
  due: maybe(date),
  completion: maybe(date),
  overdue: flag,
  people: listOf(text),
};
const task = fields<TaskStatus>(taskFields);

const kpi = fields<KpiStatus>({
  ...place,
  id: text,
  measure: maybe(oneOf(kpiMeasures)),
  baseline: maybe(number),
  target: maybe(number),
  latest: maybe(number),
  latestDate: maybe(date),
  unit: maybe(text),
  per: maybe(oneOf(kpiPeriods)),
  by: maybe(date),
  progress: maybe(kpiFigure),
  readings: listOf(fields<KpiStatus['readings'][number]>({ date, value: number })),
});

const goal = fields<GoalOverview>({
  ...place,
  id: text,
  title: text,
  statement: maybe(text),
  status: oneOf(goalStatuses),
  owner: maybe(text),
  mentor: maybe(text),
  priority: maybe(number),
  category: maybe(oneOf(goalCategories)),
  horizon: maybe(oneOf(goalHorizons)),
  start: maybe(date),
  due: maybe(date),
  daysLeft: maybe(number),
  private: flag,
  score: number,
  points: fields<GoalOverview['points']>({
    specific: number,
    measurable: number,
    achievable: number,
    relevant: number,
    timeBound: number,
  }),
  lost: listOf(fields<LostPoints>({ dimension: oneOf(DIMENSIONS), points: number, reasons: listOf(message) })),
  progress: maybe(figure),
  progressOverridden: flag,
  expected: maybe(figure),
  health: fields<HealthFigure>({ health: oneOf(healths), formula: message }),
  declaredHealth: maybe(text),
  agreed: taskCount,
  stepCount: taskCount,
  milestoneCount: taskCount,
  steps: listOf(task),
  milestones: listOf(task),
  roadblocks: listOf(task),
  later: listOf(task),
  kpis: listOf(kpi),
  next: maybe(task),
});

const checkIns = fields<CheckIns>({
  last: maybe(fields<NonNullable<CheckIns['last']>>({ ...place, date })),
  next: maybe(fields<NonNullable<CheckIns['next']>>({ uri: maybe(text), line: maybe(count), date })),
});

const owed = fields<OwedItem>({
  ...place,
  person: maybe(text),
  text,
  due: maybe(date),
  overdue: flag,
  source: oneOf(['action', 'roadblock', 'feedback', 'response']),
  waitsFor: maybe(listOf(text)),
});

const status = fields<WorkspaceStatus>({
  today: date,
  goals: listOf(goal),
  checkIns,
  owed: listOf(owed),
  thisWeek: fields<Week>({
    from: date,
    to: date,
    done: count,
    items: listOf(fields<Week['items'][number]>({ ...taskFields, goal: text })),
  }),
  unreadable: listOf(fields<Place & { readonly problem: Message }>({ ...place, problem: message })),
  errors: mapOf(count),
  people: mapOf(fields<Person>({ id: text, name: text })),
  me: maybe(text),
});

const hostToPage = fields<HostToPage>({
  kind: oneOf(['snapshot']),
  snapshot: fields<DashboardSnapshot>({
    revision: count,
    status,
    complete: flag,
    without: oneOf(reasons),
    canUndo: flag,
    locale: text,
    strings: mapOf(text),
  }),
});
