import type {
  Anchored,
  CheckIn,
  Feedback,
  Goal,
  Located,
  MilepostDocument,
  OwnDocument,
  Task,
} from '../documents/document';
import { personKey } from '../domain/person';
import type { Guarded } from '../domain/reader';
import { entryOf } from '../front-matter/front-matter';
import { withoutLinks } from '../documents/group-title';
import { list } from '../documents/readers';
import { goalVerdict } from '../documents/goal-verdict';
import { dependencyIds } from '../documents/dependency-ids';
import { visibilityAt } from '../documents/visibility-at';
import type { ShapeProblem } from '../documents/shape-problem';
import { ownFaults } from '../lint/own-faults';
import { optional } from '../optional';
import { unmetChecks } from '../smart/score';
import { hasSomething } from '../smart/judge';
import { DIMENSIONS, type Fault, type Verdict } from '../smart/verdict';
import { LineIndex } from '../text/line-index';
import type { LocalDate } from '../time/local-date';
import { kpiReadings } from '../progress/kpi-readings';
import type {
  AnchorRecord,
  GoalRecord,
  IndexRecord,
  KpiRecord,
  NamedRecord,
  RecordBase,
  ReferenceRecord,
  TaskRecord,
} from './record';
import { nameOf } from './uri';
import { quietFaults, reasonIsSupport } from './placed';

/**
 * What the index keeps of a document; undefined for a file that is not ours.
 * Every string is a copy, so that a record does not keep the file's text alive.
 * Without a day goals are not judged, which is most of the work, and have no points.
 */
export function summarize(
  uri: string,
  document: MilepostDocument,
  today: LocalDate | undefined,
): IndexRecord | undefined {
  const record = recordOf(uri, document, today);
  // Slices of the text would hold all of it in memory; what went through JSON holds only itself.
  return record && (JSON.parse(JSON.stringify(record)) as IndexRecord);
}

const aliasReader = list('[mk]');

/** The other names of a file that is not ours, for links to it. Copies, as all that the index keeps. */
export function foreignAliases(document: MilepostDocument): readonly string[] {
  if (document.kind !== 'foreign') return [];
  const entry = entryOf(document.frontMatter, 'aliases');
  const names = entry && aliasReader.read(entry, { text: document.text, problems: [] });
  return JSON.parse(JSON.stringify(values(names ?? []))) as readonly string[];
}

/** Who may read the file, and whose it is if nobody else may. */
function guardOf(document: OwnDocument, uri: string): Guarded {
  const visibility = visibilityAt(document, uri);
  return { visibility, ...(visibility === 'private' && optional({ author: authorOf(document)?.value })) };
}

function authorOf(document: OwnDocument): Located<string> | undefined {
  switch (document.kind) {
    case 'journal':
      return document.author;
    case 'goal':
      return document.owner;
    case 'feedback':
      return document.from;
    default:
      return undefined;
  }
}

function recordOf(uri: string, document: MilepostDocument, today: LocalDate | undefined): IndexRecord | undefined {
  if (document.kind === 'foreign') return undefined;
  if (document.kind === 'broken') {
    const problem = document.frontMatter.problems[0]?.detail ?? '';
    return {
      kind: 'broken',
      uri,
      visibility: 'private',
      references: [],
      problem,
      ...(document.type && { type: document.type }),
      ...(document.conflict && {
        conflictLine: new LineIndex(document.text).positionAt(document.conflict.start).line,
      }),
    };
  }
  const lines = new LineIndex(document.text);
  const base: RecordBase = {
    uri,
    ...guardOf(document, uri),
    references: referencesOf(document),
    ...(document.aliases.length > 0 && { aliases: values(document.aliases) }),
    ...(mayHaveErrors(document) && { flawed: true }),
  };
  switch (document.kind) {
    case 'goal':
      return goalRecord(base, document, lines, today);
    case 'journal':
      return {
        kind: 'journal',
        ...base,
        ...optional({ date: document.date?.value, mood: document.mood?.value }),
        title: document.title?.value ?? document.date?.value ?? nameOf(uri),
        goals: values(document.goals),
      };
    case 'checkin':
      return { kind: 'checkin', ...base, ...checkInFields(document, lines) };
    case 'feedback':
      return {
        kind: 'feedback',
        ...base,
        ...feedbackFields(document, lines),
        title: document.title?.value ?? nameOf(uri),
      };
    case 'profile':
      return {
        kind: 'profile',
        ...base,
        ...idFields(uri, document.id, lines),
        name: document.name?.value ?? nameOf(uri),
        ...optional({ role: document.role?.value, capacityPerWeek: document.capacityPerWeek?.value }),
        anchors: document.aspirations.map((item) => anchorRecord(item, lines)),
      };
    case 'agreement':
      return {
        kind: 'agreement',
        ...base,
        ...optional({
          mentee: document.mentee?.value,
          mentor: document.mentor?.value,
          start: document.start?.value,
          due: document.due?.value,
          cadence: document.cadence?.value,
        }),
        focus: values(document.focus),
      };
    case 'program':
      return {
        kind: 'program',
        ...base,
        ...idFields(uri, document.id, lines),
        title: document.title?.value ?? nameOf(uri),
        ...optional({
          start: document.start?.value,
          due: document.due?.value,
          cadence: document.cadence?.value,
          maxActiveGoals: document.maxActiveGoals?.value,
        }),
        anchors: document.objectives.map((item) => anchorRecord(item, lines)),
      };
    case 'survey':
      return {
        kind: 'survey',
        ...base,
        title: document.title?.value ?? nameOf(uri),
        ...optional({ due: document.due?.value, status: document.status?.value }),
      };
  }
}

function goalRecord(base: RecordBase, goal: Goal, lines: LineIndex, today: LocalDate | undefined): GoalRecord {
  const verdict = today === undefined ? undefined : goalVerdict(goal, today);
  const statement = goal.statement && withoutLinks(goal.statement.plain);
  const quiet = quietFaults(goal);
  return {
    kind: 'goal',
    ...base,
    ...idFields(base.uri, goal.id, lines),
    title: (goal.title && withoutLinks(goal.title.value)) ?? statement ?? nameOf(base.uri),
    line: goal.statement ? lines.positionAt(goal.statement.range.start).line : 0,
    status: goal.status?.value ?? 'draft',
    ...optional({
      statement,
      owner: goal.owner?.value,
      mentor: goal.mentor?.value,
      priority: goal.priority?.value,
      category: goal.category?.value,
      horizon: goal.horizon?.value,
      start: goal.start?.value,
      due: goal.due?.value,
      review: goal.review?.value,
      effortPerWeek: goal.effortPerWeek?.value,
      confidence: goal.confidence?.value,
      progressOverride: goal.progress?.value,
    }),
    supports: values(goal.supports),
    agreed: goal.agreed.map(({ value }) => value.person),
    ...(verdict && today && judgement(verdict, ownFaults(goal, today))),
    ...(quiet.length > 0 && { quiet }),
    steps: goal.steps.map((task) => taskRecord(task, lines)),
    milestones: goal.milestones.map((task) => taskRecord(task, lines)),
    roadblocks: goal.roadblocks.map((task) => taskRecord(task, lines)),
    ...(goal.later.length > 0 && { later: goal.later.map((task) => taskRecord(task, lines)) }),
    kpis: kpiRecords(goal, lines),
  };
}

function judgement(
  verdict: Verdict,
  warned: readonly Fault[],
): Pick<GoalRecord, 'unmet' | 'faults' | 'reasonIsSupport'> {
  const checks = DIMENSIONS.flatMap((name) => verdict.dimensions[name].checks);
  const told = checks
    .filter(({ passed }) => !passed)
    .flatMap(({ id: check, evidence }) => evidence.map(({ reason }): Fault => ({ check, reason })));
  const earning = new Set(checks.filter(hasSomething).map(({ id }) => id));
  const more = warned.filter(({ check }) => earning.has(check));
  const faults: readonly Fault[] = [...told, ...more.map(({ rule = '', check, reason }) => ({ rule, check, reason }))];
  return {
    unmet: unmetChecks(verdict),
    ...(faults.length > 0 && { faults }),
    ...(reasonIsSupport(verdict) && { reasonIsSupport: true }),
  };
}

function idFields(uri: string, id: Located<string> | undefined, lines: LineIndex): Pick<NamedRecord, 'id' | 'idLine'> {
  return id === undefined ? { id: nameOf(uri) } : { id: id.value, idLine: lines.positionAt(id.range.start).line };
}

function kpiRecords(goal: Goal, lines: LineIndex): readonly KpiRecord[] {
  return goal.kpis.map((kpi) => ({
    id: withoutLinks(kpi.id.value),
    line: lines.positionAt(kpi.range.start).line,
    ...optional({
      measure: kpi.measure?.value,
      baseline: kpi.baseline?.value,
      target: kpi.target?.value,
      current: kpi.current?.value,
      unit: kpi.unit?.value,
      per: kpi.per?.value,
      by: kpi.by?.value,
      ticked: kpi.ticked,
    }),
    readings: kpiReadings(goal, kpi),
  }));
}

function taskRecord(task: Task, lines: LineIndex): TaskRecord {
  return {
    text: withoutLinks(task.text),
    state: task.state,
    line: lines.positionAt(task.range.start).line,
    ...optional({
      due: task.due,
      completion: task.completion,
      id: task.id,
      dependsOn: dependsOn(task),
      reward: task.reward?.value,
      group: task.group,
      parts: task.parts?.map((part) => taskRecord(part, lines)),
    }),
    ...(task.people.length > 0 && { people: [...new Set(values(task.people).map(personKey))] }),
  };
}

function dependsOn({ fields }: Task): readonly string[] | undefined {
  const ids = fields.flatMap((field) => dependencyIds(field).map(({ value }) => value));
  return ids.length === 0 ? undefined : ids;
}

function anchorRecord(item: Anchored, lines: LineIndex): AnchorRecord {
  return {
    text: withoutLinks(item.text),
    line: lines.positionAt(item.range.start).line,
    ...optional({ anchor: item.anchor }),
  };
}

function checkInFields(checkIn: CheckIn, lines: LineIndex) {
  return {
    ...optional({
      date: checkIn.date?.value,
      time: checkIn.time?.value,
      mentee: checkIn.mentee?.value,
      mentor: checkIn.mentor?.value,
      next: checkIn.next?.value,
    }),
    goals: values(checkIn.goals),
    actions: checkIn.actions.map((task) => taskRecord(task, lines)),
    declaredHealth: Object.fromEntries(
      checkIn.progress.flatMap(({ goal, health }) => (health ? [[goal.value, health.value]] : [])),
    ),
  };
}

function feedbackFields(feedback: Feedback, lines: LineIndex) {
  return {
    ...optional({
      from: feedback.from?.value,
      to: feedback.to?.value,
      status: feedback.status?.value,
      requested: feedback.requested?.value,
      due: feedback.due?.value,
      given: feedback.given?.value,
    }),
    goals: values(feedback.goals),
    responses: feedback.responses.map((task) => taskRecord(task, lines)),
  };
}

function referencesOf(document: Exclude<MilepostDocument, { kind: 'foreign' | 'broken' }>): readonly ReferenceRecord[] {
  const references = new Map<string, ReferenceRecord>();
  const add = (kind: ReferenceRecord['kind'], target: string) => references.set(`${kind} ${target}`, { kind, target });
  if (document.kind === 'goal') for (const { value } of document.supports) add('id', value);
  if ('goals' in document) for (const { value } of document.goals) add('id', value);
  for (const link of document.links) add(link.kind === 'wiki' ? 'wiki' : 'link', link.target);
  return [...references.values()];
}

/** What these kinds of problems come to is softer than an error, as long as no setting says otherwise. */
const softer: ReadonlySet<ShapeProblem['kind']> = new Set([
  'missing-key',
  'unknown-key',
  'kpi-incomplete',
  'unknown-kpi',
]);

function mayHaveErrors({ problems, frontMatter }: OwnDocument): boolean {
  return frontMatter.problems.length > 0 || problems.some(({ kind }) => !softer.has(kind));
}

function values(located: readonly Located<string>[]): readonly string[] {
  return located.map(({ value }) => value);
}
