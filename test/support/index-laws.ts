import assert from 'node:assert/strict';
import type { IndexRecord } from '../../src/core/index/record';
import { workspaceStatus } from '../../src/core/index/status';
import { summarize } from '../../src/core/index/summarize';
import { WorkspaceIndex } from '../../src/core/index/workspace-index';
import type { GoalOverview, Place, WorkspaceStatus } from '../../src/core/index/workspace-status';
import { defaultSettings } from '../../src/core/settings';
import { type LocalDate, parseLocalDate } from '../../src/core/time/local-date';
import { assertFigures } from './figure-laws';
import { readOnce } from './read-once';
import { samples } from './sample-documents';

const TODAY = '2027-06-10' as LocalDate;
const URI = 'file:///w/goals/tried.md';
const others = Object.entries(samples).flatMap(([name, text]) => recordOf(`file:///w/${name}.md`, text) ?? []);

function recordOf(uri: string, text: string): IndexRecord | undefined {
  return summarize(uri, readOnce(text), TODAY);
}

/** An index of one file of each type, and of a further one. */
function indexOf(record?: IndexRecord | 'foreign'): WorkspaceIndex {
  const index = new WorkspaceIndex();
  for (const other of others) index.set(other);
  if (record !== undefined) put(index, record);
  return index;
}

function put(index: WorkspaceIndex, record: IndexRecord | 'foreign'): void {
  if (record === 'foreign') index.setForeign(URI);
  else index.set(record);
}

interface Answers {
  readonly status: WorkspaceStatus;
  readonly rest: readonly unknown[];
}

/** All that can be asked of an index: its status, and where each reference in it leads. */
function answers(index: WorkspaceIndex): Answers {
  const references = [...index.records()].flatMap((record) =>
    record.references.map(({ target }) => [record.uri, target, index.resolve(target, record.uri)]),
  );
  const status = workspaceStatus({ index, today: TODAY, settings: defaultSettings });
  return { status, rest: [...references, index.size, index.has(URI)] };
}

/** What the others answer for themselves. */
const without = answers(indexOf());

/** Text is compared much faster than what it tells of; what differs is shown all the same. */
function assertSame(actual: Answers, expected: Answers, what: string): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    assert.deepEqual(actual, expected, what);
    assert.fail(`${what}, in the order of its parts`);
  }
}

/** A file added, changed and removed leaves the index as it is when made anew, and the status is sound all the time. */
export function assertIndexFollows(text: string): void {
  const index = indexOf();
  put(index, recordOf(URI, text.slice(0, text.length / 2)) ?? 'foreign');
  const record = recordOf(URI, text) ?? 'foreign';
  put(index, record);
  const now = answers(index);
  assertSame(now, answers(indexOf(record)), 'the index is not what it is when made anew');
  assertSound(now.status, text);
  index.delete(URI);
  assertSame(answers(index), without, 'the index remembers a file that was removed');
}

function assertSound(status: WorkspaceStatus, text: string): void {
  const lines = text.split(/\r\n|\r|\n/).length;
  const visit = (node: unknown, path: string): void => {
    if (typeof node === 'number') assert.ok(Number.isFinite(node), `${path} is ${node}`);
    if (typeof node !== 'object' || node === null) return;
    if (isPlace(node) && node.uri === URI) assert.ok(node.line >= 0 && node.line < lines, `${path}: line ${node.line}`);
    for (const [key, value] of Object.entries(node)) {
      if (/^(?:due|start|by|completion|date|latestDate|from|to|today)$/.test(key) && typeof value === 'string')
        assert.equal(parseLocalDate(value), value, `${path}.${key}`);
      visit(value, `${path}.${key}`);
    }
  };
  visit(status, 'status');
  for (const goal of status.goals) assertGoalSound(goal);
  assert.ok(status.thisWeek.done <= status.thisWeek.items.length);
}

function assertGoalSound(goal: GoalOverview): void {
  for (const { done, total } of [goal.agreed, goal.stepCount, goal.milestoneCount])
    assert.ok(0 <= done && done <= total);
  const points = Object.values(goal.points);
  assert.ok(points.every((one) => one >= 0));
  assert.equal(
    goal.score,
    points.reduce((sum, one) => sum + one, 0),
  );
  assertFigures(goal);
}

function isPlace(node: object): node is Place {
  return 'uri' in node && 'line' in node && typeof node.line === 'number';
}
