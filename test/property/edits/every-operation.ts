import {
  type BrokenDocument,
  type Goal,
  goalSections,
  type OwnDocument,
  taskStates,
} from '../../../src/core/documents/document';
import { addKpiRow } from '../../../src/core/edits/add-kpi-row';
import { addReading } from '../../../src/core/edits/add-reading';
import { addSection } from '../../../src/core/edits/add-section';
import { addStep } from '../../../src/core/edits/add-step';
import { appendToList } from '../../../src/core/edits/append-to-list';
import { changeKpiRow } from '../../../src/core/edits/change-kpi-row';
import { setTaskState } from '../../../src/core/edits/complete-step';
import { documentTasks } from '../../../src/core/edits/document-tasks';
import { toKpiRows } from '../../../src/core/edits/kpi-rows';
import { movePriority } from '../../../src/core/edits/move-priority';
import { removeKey } from '../../../src/core/edits/remove-key';
import { rewriteGoal } from '../../../src/core/edits/rewrite-goal';
import { setDue } from '../../../src/core/edits/set-due';
import { setKey } from '../../../src/core/edits/set-key';
import { setStatement } from '../../../src/core/edits/set-statement';
import { setStatus } from '../../../src/core/edits/set-status';
import { setTaskDue } from '../../../src/core/edits/set-task-due';
import type { TextEdit } from '../../../src/core/text/range';
import type { LocalDate } from '../../../src/core/time/local-date';
import { few } from '../../support/few';

/** The edits of one operation, with each of the arguments that it is tried with. */
export type Tries = readonly (readonly TextEdit[])[];

const today = '2027-04-15' as LocalDate;
const kpi = { id: 'new-kpi', measure: 'reach', baseline: '0', target: '8', unit: 'a | b', by: today };

const onKeys =
  (edit: (document: OwnDocument | BrokenDocument, key: string) => Tries) =>
  (document: OwnDocument | BrokenDocument): Tries =>
    [...few(document.frontMatter.entries).map(({ key }) => key), 'due', 'x-new', 'lint_off'].flatMap((key) =>
      edit(document, key),
    );
const onGoals =
  (edit: (goal: Goal) => Tries) =>
  (document: OwnDocument | BrokenDocument): Tries =>
    document.kind === 'goal' ? edit(document) : [];
const onTasks =
  (edit: (document: OwnDocument, task: ReturnType<typeof documentTasks>[number]) => Tries) =>
  (document: OwnDocument | BrokenDocument): Tries =>
    document.kind === 'broken' ? [] : few(documentTasks(document)).flatMap((task) => edit(document, task));

/** Every file in `core/edits` that offers an operation, by its name. */
export const everyOperation: Readonly<Record<string, (document: OwnDocument | BrokenDocument) => Tries>> = {
  'add-kpi-row': onGoals((goal) => [addKpiRow(goal, kpi), addKpiRow(goal)]),
  'add-reading': onGoals((goal) =>
    (['2026-01-01', '2027-03-02', '2027-12-31'] as LocalDate[]).map((date) =>
      addReading(goal, date, goal.kpis[0]?.id.value ?? 'anything', '7', 'said so'),
    ),
  ),
  'add-section': onGoals((goal) => goalSections.map((section) => addSection(goal, section, 'My words.\nAnd more.'))),
  'add-step': onGoals((goal) =>
    (['steps', 'milestones', 'roadblocks'] as const).map((section) => addStep(goal, 'Do it', today, section)),
  ),
  'append-to-list': onKeys((document, key) => [appendToList(document, key, 'a: b'), appendToList(document, key, 'c')]),
  'change-kpi-row': onGoals((goal) => few(goal.kpis).map((row) => changeKpiRow(goal, row, kpi))),
  'complete-step': onTasks((document, task) => taskStates.map((state) => setTaskState(document, task, state, today))),
  'kpi-rows': onGoals((goal) => goal.kpis.map((row) => toKpiRows(goal, row.range.start))),
  'move-priority': onGoals((goal) => {
    const own = { uri: 'this', document: goal, ...(goal.priority && { priority: goal.priority.value }) };
    const others = [1, 2].map((priority) => ({ uri: String(priority), document: goal, priority }));
    return [0, 1, 2].map((to) => movePriority([...others, own], 'this', to).get('this') ?? []);
  }),
  'remove-key': onKeys((document, key) => [removeKey(document, key)]),
  'rewrite-goal': onGoals((goal) => [
    rewriteGoal(goal, {
      sentence: 'Run three campaigns by 31 August 2027',
      due: today,
      why: 'It is\nmine.',
      how: 'So.',
    }),
  ]),
  'set-due': onKeys((document) => [setDue(document, today)]),
  'set-key': onKeys((document, key) => ['7', '"a: b"', '[a, b]', ''].map((yaml) => setKey(document, key, yaml))),
  'set-statement': onGoals((goal) => [setStatement(goal, 'Say *it* in\nother words')]),
  'set-status': onKeys((document) => [setStatus(document, 'paused')]),
  'set-task-due': onTasks((document, task) => [setTaskDue(document, task, today)]),
};

/** Changes texts that are none of ours yet, so its own tests hold its edits. */
export const operationsOnForeign: readonly string[] = ['make-own'];

/** The files in `core/edits` that only the operations use. */
export const partsOfOperations: readonly string[] = [
  'document-tasks',
  'editable',
  'insert-line',
  'joined',
  'repeat-step',
  'rewrite-choices',
  'section-layout',
  'section-words',
];
