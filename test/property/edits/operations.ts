import assert from 'node:assert/strict';
import {
  documentTypes,
  type Goal,
  goalSections,
  type OwnDocument,
  taskStates,
} from '../../../src/core/documents/document';
import { addKpiRow } from '../../../src/core/edits/add-kpi-row';
import { addReading } from '../../../src/core/edits/add-reading';
import { addSection } from '../../../src/core/edits/add-section';
import { addStep, type TaskSection } from '../../../src/core/edits/add-step';
import { appendToList } from '../../../src/core/edits/append-to-list';
import { setTaskState } from '../../../src/core/edits/complete-step';
import { documentTasks } from '../../../src/core/edits/document-tasks';
import { movePriority } from '../../../src/core/edits/move-priority';
import { removeKey } from '../../../src/core/edits/remove-key';
import { setDue } from '../../../src/core/edits/set-due';
import { setKey } from '../../../src/core/edits/set-key';
import { setStatus } from '../../../src/core/edits/set-status';
import { setTaskDue } from '../../../src/core/edits/set-task-due';
import { yamlText } from '../../../src/core/front-matter/yaml-text';
import type { TextEdit } from '../../../src/core/text/range';
import type { LocalDate } from '../../../src/core/time/local-date';
import type { Snapshot, TaskSnapshot } from './snapshot';

export const today = '2027-04-15' as LocalDate;

/** One change of one document and what may differ after it. */
export interface Operation {
  readonly name: string;
  readonly edits: readonly TextEdit[];
  /** Lines of the file before that may go or change, and lines that may be new. */
  readonly lines: readonly [before: number, after: number];
  /** What the document says after the change, made from what it said before. */
  expect(before: Snapshot, after: Snapshot): Partial<Snapshot>;
}

const texts = [
  'plain',
  '16:00',
  'a: b',
  '@ruben',
  'it\'s "odd"',
  '007',
  'no',
  '# x',
  '- x',
  'läuft 🏃',
  '',
  'a\\b',
  '[x',
  ' ',
];

export function operationsOn(document: OwnDocument): readonly Operation[] {
  const { frontMatter } = document;
  const keys = frontMatter.entries.map(({ key }) => key);
  const operations = [
    ...keyOperations(
      document,
      [...new Set([...keys, 'due', 'status', 'x-new', 'lint_off'])].filter((key) => key !== 'type'),
    ),
    ...documentTasks(document).flatMap((_, index) => taskOperations(document, index)),
  ];
  if (document.kind === 'goal') operations.push(...goalOperations(document));
  assert.ok(documentTypes.includes(document.kind));
  return operations;
}

function keyOperations(document: OwnDocument, keys: readonly string[]): Operation[] {
  const set = (key: string, value: unknown, edits: readonly TextEdit[], name: string): Operation => ({
    name,
    edits,
    lines: [linesOf(document, key), 1],
    expect: (before) => ({
      keys: { ...before.keys, [key]: value, ...(key === 'x-colour' && { 'x-again': value }) },
      keyOrder: before.keyOrder.includes(key) ? before.keyOrder : [],
    }),
  });
  return keys.flatMap((key, index) => [
    ...some(texts, index).map((text) =>
      set(key, text, setKey(document, key, yamlText(text)), `set ${key} to ${JSON.stringify(text)}`),
    ),
    set(key, 7, setKey(document, key, '7'), `set ${key} to 7`),
    set(key, ['a, b', 'c'], setKey(document, key, yamlText(['a, b', 'c'])), `set ${key} to a list`),
    ...(key === 'due' ? [set(key, today, setDue(document, today), 'set due')] : []),
    ...(key === 'status' ? [set(key, 'paused', setStatus(document, 'paused'), 'pause')] : []),
    ...some(texts, index + 1).flatMap((text) => appendOperation(document, key, text)),
    {
      name: `remove ${key}`,
      edits: removeKey(document, key),
      lines: [linesOf(document, key), document.text.includes('\n{') ? 1 : 0],
      expect: ({ keys: before, keyOrder }) => ({
        keys: Object.fromEntries(Object.entries(before).filter(([other]) => other !== key || key === 'x-colour')),
        keyOrder: keyOrder.filter((other) => other !== key || key === 'x-colour'),
      }),
    },
  ]);
}

/** A few of the values, others for each key: all of them come up in each file. */
function some(values: readonly string[], index: number): readonly string[] {
  return [0, 1, 2].map((step) => values[(3 * index + step) % values.length] ?? '');
}

function appendOperation(document: OwnDocument, key: string, item: string): Operation[] {
  const value = document.frontMatter.entries.find((entry) => entry.key === key)?.value;
  if (typeof value === 'boolean' || (typeof value === 'object' && value !== null && !Array.isArray(value))) return [];
  const before: readonly unknown[] = Array.isArray(value)
    ? value
    : value === undefined || value === null
      ? []
      : [value];
  const edits = appendToList(document, key, item);
  return [
    {
      name: `append ${JSON.stringify(item)} to ${key}`,
      edits,
      lines: [linesOf(document, key), linesOf(document, key) + 1],
      expect: ({ keys, keyOrder }) => ({
        keys: before.includes(item) || edits.length === 0 ? keys : { ...keys, [key]: [...before, item] },
        keyOrder: keyOrder.includes(key) ? keyOrder : [],
      }),
    },
  ];
}

/** The lines that a key and its value take up, and one for what stands around. */
function linesOf({ text, frontMatter }: OwnDocument, key: string): number {
  const entry = frontMatter.entries.find((candidate) => candidate.key === key);
  return entry ? text.slice(entry.keyRange.start, entry.valueRange.end).split(/\r\n|\n|\r/).length : 1;
}

function taskOperations(document: OwnDocument, index: number): Operation[] {
  const task = documentTasks(document)[index];
  assert.ok(task);
  const states = taskStates.map((state): Operation => {
    const repeats = state === 'done' && task.state !== state && task.fields.some(({ name }) => name === 'repeat');
    return {
      name: `task ${index} ${task.state} → ${state}`,
      edits: setTaskState(document, task, state, today),
      lines: [1, repeats ? 2 : 1],
      expect: (before, after) => {
        const own = after.tasks[repeats ? index + 1 : index];
        const tasks = withTask(before, index, (old) => stamped(old, state, own));
        return { tasks: repeats ? withMember(tasks, index, after.tasks) : tasks };
      },
    };
  });
  return [
    ...states,
    {
      name: `task ${index} due`,
      edits: setTaskDue(document, task, today),
      lines: [1, 1],
      expect: (before, after) => ({ tasks: withTask(before, index, () => after.tasks[index]) }),
    },
  ];
}

function withTask(
  { tasks }: Snapshot,
  index: number,
  change: (task: TaskSnapshot) => TaskSnapshot | undefined,
): readonly TaskSnapshot[] {
  return tasks.map((task, at) => (at === index ? (change(task) ?? task) : task));
}

const isStamp = (name: string): boolean => name === 'completion' || name === 'cancelled';

/** The task before with the new state and its stamp, in the style that the stamp has. */
function stamped(before: TaskSnapshot, state: string, after: TaskSnapshot | undefined): TaskSnapshot {
  if (before.state === state) return before;
  const stamp = state === 'done' ? 'completion' : state === 'cancelled' ? 'cancelled' : undefined;
  const style = after?.fields.find(({ name }) => name === stamp)?.style ?? '';
  const kept = before.fields.flatMap((field) =>
    field.name === stamp ? [{ ...field, value: today }] : isStamp(field.name) ? [] : [field],
  );
  const hasStamp = kept.some(({ name }) => name === stamp);
  const fields = stamp === undefined || hasStamp ? kept : [...kept, { name: stamp, value: today, style }];
  const { completion: _, ...rest } = before as TaskSnapshot & { completion?: string };
  return { ...rest, state, fields, ...(state === 'done' && { completion: today }) };
}

function goalOperations(goal: Goal): Operation[] {
  const sections: TaskSection[] = ['steps', 'milestones', 'roadblocks'];
  const kpi = { id: 'new-kpi', measure: 'reach', baseline: '0', target: '8', unit: 'a | b', by: today };
  const dates = ['2026-01-01', '2027-03-02', '2027-12-31'] as LocalDate[];
  const known = goal.kpis[0]?.id.value ?? 'anything';
  return [
    ...goalSections.map((section): Operation => {
      const had = goal.sections[section] !== undefined;
      return {
        name: `add to section ${section}`,
        edits: addSection(goal, section, 'Words of mine.\nAnd more.'),
        lines: [0, had ? 3 : 5],
        expect: (before, after) => {
          assert.equal(after.headings.length, before.headings.length + (had ? 0 : 1));
          return { headings: had ? before.headings : after.headings };
        },
      };
    }),
    ...sections.flatMap((section) => [
      {
        name: `add to ${section}`,
        edits: addStep(goal, 'Do this now', today, section),
        lines: [0, 5] as const,
        expect: (before: Snapshot, after: Snapshot) => {
          assert.equal(after.tasks.length, before.tasks.length + 1);
          const index = after.tasks.findIndex(({ text, due }) => text === 'Do this now' && due === today);
          assert.equal(after.tasks[index]?.state, 'todo');
          return {
            tasks: withMember(before.tasks, index, after.tasks),
            headings: after.headings,
          };
        },
      },
    ]),
    {
      name: 'add a KPI',
      edits: addKpiRow(goal, kpi),
      lines: [0, 7],
      expect: (before, after) => {
        assert.equal(after.kpis.length, before.kpis.length + 1);
        assert.match(JSON.stringify(after.kpis), /"new-kpi"/);
        return { kpis: [...before.kpis, after.kpis.at(-1)], headings: after.headings };
      },
    },
    ...dates.map((date): Operation => ({
      name: `add a reading of ${date}`,
      edits: addReading(goal, date, known, '7', 'said so'),
      lines: [0, 5],
      expect: (before, after) => {
        assert.equal(after.readings.length, before.readings.length + 1);
        const index = after.readings.findIndex((reading) => JSON.stringify(reading).includes('said so'));
        assert.deepEqual(inOrder(after), inOrder(before), 'the readings are in another order');
        return {
          readings: withMember(before.readings, index, after.readings),
          headings: after.headings,
        };
      },
    })),
    {
      name: 'move to the third place',
      edits:
        movePriority(
          [
            { uri: 'a', document: goal, priority: 1 },
            { uri: 'b', document: goal, priority: 2 },
            { uri: 'this', document: goal, ...(goal.priority && { priority: goal.priority.value }) },
          ],
          'this',
          0,
        ).get('this') ?? [],
      lines: [1, 1],
      expect: ({ keys, keyOrder }, after) => ({
        keys: { ...keys, priority: after.keys['priority'] },
        keyOrder: keyOrder.includes('priority') ? keyOrder : [],
      }),
    },
  ];
}

/** Whether the readings run from old to new; undefined when they have no order. */
function inOrder({ readings }: Snapshot): string | undefined {
  const dates = readings.map(({ date }) => date.value);
  const isSorted = (compare: (a: string, b: string) => boolean): boolean =>
    dates.every((date, index) => index === 0 || compare(dates[index - 1] ?? date, date));
  if (isSorted((a, b) => a <= b)) return 'up';
  return isSorted((a, b) => a >= b) ? 'down' : undefined;
}

/** The list before with the member that is new at `index`. */
function withMember<T>(before: readonly T[], index: number, after: readonly T[]): readonly T[] {
  return [...before.slice(0, index), ...after.slice(index, index + 1), ...before.slice(index)];
}
