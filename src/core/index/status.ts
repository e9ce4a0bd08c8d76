import { idKey, personKey, type People } from '../domain/person';
import { mayRead, namesOf, type Reader } from '../domain/reader';
import { countTasks, expectedProgress, goalHealth, goalProgress } from '../progress/goal-progress';
import { kpiProgress, readingsUntil } from '../progress/kpi-progress';
import { optional } from '../optional';
import type { Settings } from '../settings';
import type { Fault } from '../smart/verdict';
import { message } from '../text/message';
import { daysBetween, type LocalDate } from '../time/local-date';
import type { RecurrenceReader } from '../time/recurrence';
import { carriedOver, placeKey } from './carried-over';
import { waitsIn } from './dependencies';
import { weekOf } from './empty-status';
import { nextMeeting } from './next-meeting';
import { peopleOf } from './people';
import type { HealthFigure } from '../progress/figure';
import { countsIn, outerFaults } from './goal-faults';
import { owedInGoal, owedInRecord } from './owed';
import { readableFiles, type OtherFiles } from './readable-files';
import type { CheckInRecord, FeedbackRecord, GoalRecord, IndexRecord, KpiRecord, TaskRecord } from './record';
import { scoreOf } from './score-of';
import { SortedParts } from './sorted-parts';
import { byDue, compare, isOpen, taskStatus } from './task-status';
import type { WorkspaceIndex } from './workspace-index';
import type { GoalOverview, KpiStatus, OwedItem, TaskStatus, WorkspaceStatus } from './workspace-status';

const PAIR: Reader = { kind: 'pair' };

const statusOrder = ['active', 'proposed', 'paused', 'draft', 'achieved', 'dropped'];

/** What can be read at the moment: the index, and why some files could not be. */
export interface StatusInput {
  readonly index: WorkspaceIndex;
  readonly today: LocalDate;
  readonly settings: Settings;
  /** Leaves out what is private, for screen sharing. */
  readonly hidePrivate?: boolean;
  /** Leaves out what this reader may not see. */
  readonly reader?: Reader;
  /** Who asks, by an id or alias: what they owe comes first. */
  readonly me?: string;
  readonly unreadable?: WorkspaceStatus['unreadable'];
  /** Counts the days of a cadence; without it none of them is the next check-in. */
  readonly recurrences?: RecurrenceReader;
  /** How many errors a file has, where somebody counts them. */
  readonly errorsOf?: (uri: string) => number;
}

/** The one model behind tree, dashboard and `milepost status`. */
export function workspaceStatus(input: StatusInput): WorkspaceStatus {
  const { index, today, settings, hidePrivate = false, me, unreadable = [], errorsOf = () => 0 } = input;
  const readers: readonly Reader[] = [...(hidePrivate ? [PAIR] : []), ...(input.reader ? [input.reader] : [])];
  const mayShow = (record: IndexRecord): boolean => readers.every((reader) => mayRead(reader, record));
  const shown = <Kind extends IndexRecord['kind']>(kind: Kind) => {
    const all = index.ofKind(kind);
    return readers.length === 0 ? all : all.filter(mayShow);
  };
  const lists = listsOf(index, today);
  const others = readers.length === 0 ? index : readableFiles(index, mayShow);
  const checkIns = byDate(shown('checkin'));
  const declared = declaredHealths(checkIns, index, today);
  const goals = lists.goals.of(
    shown('goal').map((record) =>
      knownOverview(record, today, declared.get(record.uri), {
        own: ownFaultsOf(record, settings),
        outer: outerFaultsOf(record, others, settings),
        agreed: agreedOf(record, index.people),
        waits: waitsIn(record, index, mayShow),
      }),
    ),
  );
  const items = lists.week.of(goals);
  const people = peopleOf(shown('profile'));
  const carried = carriedOver(checkIns, people);
  const owing = [...shown('checkin'), ...shown('feedback')];
  const allOwed = lists.owed.of([...goals, ...owing]);
  const current = carried.size === 0 ? allOwed : allOwed.filter((item) => !carried.has(placeKey(item)));
  const owed = onceEach(
    waiting(current, owing, (record) => waitsIn(record, index, mayShow)),
    people,
  );
  const broken = shown('broken').map(({ uri, problem, conflictLine }) => ({
    uri,
    line: conflictLine ?? 0,
    problem:
      conflictLine === undefined
        ? message('Front matter cannot be read: {problem}', { problem })
        : message('Both sides of a merge stand here, from line {line} on', { line: String(conflictLine + 1) }),
  }));
  return {
    today,
    goals,
    checkIns: meetings(checkIns, [...shown('agreement'), ...shown('program')], today, input.recurrences),
    owed: mineFirst(owed, people, me),
    thisWeek: { ...weekOf(today), done: items.filter((task) => task.state === 'done').length, items },
    unreadable: [...broken, ...unreadable],
    errors: Object.fromEntries(goals.map(({ uri }) => [uri, errorsOf(uri)] as const).filter(([, count]) => count > 0)),
    people,
    ...optional({ me }),
  };
}

/** What actions and responses wait for is told by other files, and changes with them. */
function waiting(
  items: readonly OwedItem[],
  records: readonly IndexRecord[],
  waitsOf: (record: IndexRecord) => ReadonlyMap<number, readonly string[]>,
): readonly OwedItem[] {
  const waits = new Map<string, readonly string[]>();
  for (const record of records)
    for (const [line, first] of waitsOf(record)) waits.set(placeKey({ uri: record.uri, line }), first);
  if (waits.size === 0) return items;
  return items.map((item) => ({ ...item, ...optional({ waitsFor: item.waitsFor ?? waits.get(placeKey(item)) }) }));
}

/** Whoever is named twice, by the id and by an alias, owes it once; the very same list where nobody is. */
function onceEach(items: readonly OwedItem[], people: People): readonly OwedItem[] {
  const seen = new Set<string>();
  const once = items.filter((item) => {
    if (item.person === undefined) return true;
    const key = `${placeKey(item)} ${item.source} ${idKey(people, item.person)}`;
    return seen.size < seen.add(key).size;
  });
  return once.length === items.length ? items : once;
}

function mineFirst(items: readonly OwedItem[], people: People, me: string | undefined): readonly OwedItem[] {
  if (me === undefined) return items;
  const names = namesOf(me, people);
  const isMine = ({ person }: OwedItem): boolean => person !== undefined && names.has(personKey(person));
  return [...items.filter(isMine), ...items.filter((item) => !isMine(item))];
}

type WeekItem = WorkspaceStatus['thisWeek']['items'][number];

/** What is shown in order, kept from one status of a day to the next. */
interface Lists {
  readonly today: LocalDate;
  readonly goals: SortedParts<GoalOverview, GoalOverview>;
  readonly week: SortedParts<GoalOverview, WeekItem>;
  readonly owed: SortedParts<GoalOverview | CheckInRecord | FeedbackRecord, OwedItem>;
}

const knownLists = new WeakMap<WorkspaceIndex, Lists>();

function listsOf(index: WorkspaceIndex, today: LocalDate): Lists {
  const known = knownLists.get(index);
  if (known?.today === today) return known;
  const { from, to } = weekOf(today);
  const lists: Lists = {
    today,
    goals: new SortedParts((goal) => [goal], inOrder),
    week: new SortedParts((goal) => weekItems(goal, from, to), byDue),
    owed: new SortedParts((part) => ('kind' in part ? owedInRecord(part, today) : owedInGoal(part)), byDue),
  };
  knownLists.set(index, lists);
  return lists;
}

const NO_FAULTS: readonly Fault[] = [];

function ownFaultsOf({ faults = NO_FAULTS }: GoalRecord, settings: Settings): readonly Fault[] {
  return faults.filter((fault) => countsIn(settings, fault));
}

function outerFaultsOf(goal: GoalRecord, others: OtherFiles, settings: Settings): readonly Fault[] {
  return outerFaults({ ...goal, reasonIsSupport: goal.reasonIsSupport === true }, others, settings);
}

/** What settings and the other files tell of a goal. */
interface Around {
  /** What its file holds against it. */
  readonly own: readonly Fault[];
  /** What the other files do. */
  readonly outer: readonly Fault[];
  readonly agreed: GoalOverview['agreed'];
  /** What its tasks wait for, by their lines. */
  readonly waits: ReadonlyMap<number, readonly string[]>;
}

interface KnownOverview {
  readonly today: LocalDate;
  readonly declaredHealth: string | undefined;
  /** What was told around it, as text. */
  readonly around: string;
  readonly overview: GoalOverview;
}

/** Records never change, so what was made of one holds for the day: an edit among thousands of goals costs one. */
const knownOverviews = new WeakMap<GoalRecord, KnownOverview>();

function knownOverview(
  goal: GoalRecord,
  today: LocalDate,
  declaredHealth: string | undefined,
  around: Around,
): GoalOverview {
  const known = knownOverviews.get(goal);
  const { own, outer, agreed, waits } = around;
  const told = JSON.stringify([agreed, own, outer, ...waits]);
  if (known?.today === today && known.declaredHealth === declaredHealth && known.around === told) return known.overview;
  const overview = goalOverview(goal, today, declaredHealth, around);
  knownOverviews.set(goal, { today, declaredHealth, around: told, overview });
  return overview;
}

export function goalOverview(
  goal: GoalRecord,
  today: LocalDate,
  declaredHealth?: string,
  { own, outer, agreed, waits }: Around = alone(goal),
): GoalOverview {
  const progress = goalProgress(goal, today);
  const expected = expectedProgress(goal.start, goal.due, today);
  const health = goalHealth(goal.status, progress, expected);
  const tasks = (list: readonly TaskRecord[]) => list.map((task) => taskStatus(task, goal.uri, today, waits));
  const steps = tasks(goal.steps);
  const milestones = tasks(goal.milestones);
  const next = nextTask(steps) ?? nextTask(milestones);
  const differs = declaredHealth !== undefined && isJudged(health) && slug(declaredHealth) !== health.health;
  const { uri, line, id, title, statement, status, owner, mentor, priority, category, horizon, start, due } = goal;
  return {
    uri,
    line,
    id,
    title,
    status,
    private: goal.visibility === 'private',
    ...scoreOf(goal, own, outer),
    progressOverridden: goal.progressOverride !== undefined,
    health,
    agreed,
    stepCount: countTasks(steps),
    milestoneCount: countTasks(milestones),
    steps,
    milestones,
    roadblocks: tasks(goal.roadblocks),
    later: tasks(goal.later ?? []),
    kpis: goal.kpis.map((kpi) => kpiStatus(kpi, goal, today)),
    ...optional({ statement, owner, mentor, priority, category, horizon, start, due, progress, expected, next }),
    ...(due !== undefined && { daysLeft: daysBetween(today, due) }),
    ...(differs && { declaredHealth }),
  };
}

/** What was declared of a goal that is over, or not begun, is history. */
function isJudged({ health }: HealthFigure): boolean {
  return health !== 'done' && health !== 'none';
}

/** `Needs attention` → `needs-attention`. */
function slug(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

function alone(goal: GoalRecord): Around {
  return { own: goal.faults ?? NO_FAULTS, outer: NO_FAULTS, agreed: agreedOf(goal, {}), waits: new Map() };
}

/** Of owner, mentor and whoever else agreed, those who did. Without a mentor there is nobody to agree with. */
function agreedOf({ agreed, owner, mentor }: GoalRecord, people: People): GoalOverview['agreed'] {
  if (mentor === undefined) return { done: 0, total: 0 };
  const done = new Set(agreed.map((person) => idKey(people, person)));
  const parties = [mentor, ...(owner === undefined ? [] : [owner])].map((person) => idKey(people, person));
  return { done: done.size, total: new Set([...done, ...parties]).size };
}

function kpiStatus(kpi: KpiRecord, goal: GoalRecord, today: LocalDate): KpiStatus {
  const { id, line, measure, baseline, target, current, unit, per, by, readings } = kpi;
  const latest = readingsUntil(readings, today).at(-1);
  const progress = kpiProgress(kpi, { today, ...optional({ start: goal.start }) });
  return {
    uri: goal.uri,
    line,
    id,
    ...optional({
      measure,
      baseline,
      target,
      unit,
      per,
      by,
      progress,
      latest: latest?.value ?? current,
      latestDate: latest?.date,
    }),
    readings,
  };
}

/** The open task that is due first; tasks without a date come after, in their order, and those that wait last. */
function nextTask(tasks: readonly TaskStatus[]): TaskStatus | undefined {
  const all = tasks.filter(isOpen);
  const free = all.filter(({ waitsFor }) => waitsFor === undefined);
  const open = free.length > 0 ? free : all;
  const dated = open.filter((task) => task.due !== undefined);
  return (
    dated.reduce<TaskStatus | undefined>(
      (first, task) => (first === undefined || compare(task.due, first.due) < 0 ? task : first),
      undefined,
    ) ?? open[0]
  );
}

function inOrder(a: GoalOverview, b: GoalOverview): number {
  return (
    rank(a) - rank(b) ||
    (a.priority ?? Number.MAX_SAFE_INTEGER) - (b.priority ?? Number.MAX_SAFE_INTEGER) ||
    compare(a.due, b.due) ||
    compare(a.title, b.title) ||
    compare(a.uri, b.uri)
  );
}

/** Goals in work share a rank. */
function rank(goal: GoalOverview): number {
  return Math.max(1, statusOrder.indexOf(goal.status));
}

function byDate(checkIns: readonly CheckInRecord[]): readonly CheckInRecord[] {
  return checkIns.filter((record) => record.date !== undefined).sort((a, b) => compare(a.date, b.date));
}

/** Goal address → the health that the latest check-in until today declares. */
function declaredHealths(
  checkIns: readonly CheckInRecord[],
  index: WorkspaceIndex,
  today: LocalDate,
): Map<string, string> {
  const declared = new Map<string, string>();
  for (const checkIn of checkIns) {
    if (checkIn.date === undefined || checkIn.date > today) continue;
    for (const [goal, health] of Object.entries(checkIn.declaredHealth)) {
      const uri = index.resolve(goal, checkIn.uri)?.uri;
      if (uri !== undefined) declared.set(uri, health);
    }
  }
  return declared;
}

function meetings(
  checkIns: readonly CheckInRecord[],
  records: readonly IndexRecord[],
  today: LocalDate,
  recurrences: RecurrenceReader | undefined,
): WorkspaceStatus['checkIns'] {
  const past = checkIns.filter((record) => record.date !== undefined && record.date < today).at(-1);
  const next = nextMeeting(checkIns, records, today, recurrences);
  return {
    ...(past?.date !== undefined && { last: { uri: past.uri, line: 0, date: past.date } }),
    ...(next !== undefined && { next }),
  };
}

/** Steps and milestones that were done in these days; of a goal in work also those that are due in them, or overdue. */
function weekItems(
  { status, steps, milestones, title }: GoalOverview,
  from: LocalDate,
  to: LocalDate,
): readonly WeekItem[] {
  const inWork = status === 'active' || status === 'proposed';
  return [...steps, ...milestones]
    .filter(
      ({ state, overdue, due, completion }) =>
        (state === 'done' && isWithin(completion, from, to)) ||
        (inWork && state !== 'cancelled' && (overdue || isWithin(due, from, to))),
    )
    .map((task) => ({ ...task, goal: title }));
}

function isWithin(date: LocalDate | undefined, from: LocalDate, to: LocalDate): boolean {
  return date !== undefined && date >= from && date <= to;
}
