import { dependencyIds } from '../../../documents/dependency-ids';
import type { Goal, Located, Task } from '../../../documents/document';
import { nearest } from '../../../documents/nearest';
import { documentTasks } from '../../../edits/document-tasks';
import { cycleFrom, taskNamed, tasksOf } from '../../../index/dependencies';
import type { GoalRecord } from '../../../index/record';
import type { WorkspaceIndex } from '../../../index/workspace-index';
import { LineIndex } from '../../../text/line-index';
import { message } from '../../../text/message';
import { replaceWithOneOf } from '../../fix';
import type { GoalRule, Observation } from '../../rule';
import { isOpen } from '../task-findings';

export const stepDependency: GoalRule = {
  code: 'steps/dependency',
  on: 'goal',
  judges: true,
  severity: 'warning',
  summary: 'What an open step depends on is not to be found, or waits for the step itself.',
  *check(goal, { uri, index }) {
    const record = index.get(uri);
    if (!index.complete || record?.kind !== 'goal') return;
    for (const task of documentTasks(goal)) {
      if (!isOpen(task)) continue;
      const ids = task.fields.flatMap(dependencyIds);
      if (ids.length === 0) continue;
      yield* unresolved(ids, record, index);
      yield* circular(goal, task, ids, record, index);
    }
  },
};

function* unresolved(
  ids: readonly Located<string>[],
  record: GoalRecord,
  index: WorkspaceIndex,
): Iterable<Observation> {
  for (const { value: id, range } of ids) {
    if (taskNamed(id, record, index) !== undefined) continue;
    yield {
      range,
      message: message('No step has the id “{id}”: write [id:: {id}] behind the one that comes first', { id }),
      fixes: () =>
        replaceWithOneOf(
          range,
          nearest(
            id,
            tasksOf(record).flatMap((other) => other.id ?? []),
          ),
        ),
    };
  }
}

function* circular(
  { text }: Goal,
  task: Task,
  ids: readonly Located<string>[],
  record: GoalRecord,
  index: WorkspaceIndex,
): Iterable<Observation> {
  const { line } = new LineIndex(text).positionAt(task.range.start);
  const kept = tasksOf(record).find((other) => other.line === line);
  const cycle = kept === undefined ? [] : cycleFrom({ record, task: kept }, index);
  const [first] = cycle;
  if (first === undefined) return;
  const others = cycle.slice(0, -1).map((other) => `“${other.text}”`);
  yield {
    range: (ids.find(({ value }) => value === first.id) ?? ids[0])?.range ?? task.textRange,
    message:
      others.length === 0
        ? message('“{text}” waits for itself, so it never begins', { text: task.text })
        : message('“{text}” waits for itself by way of {others}, so none of them begins', {
            text: task.text,
            others: others.join(', '),
          }),
  };
}
