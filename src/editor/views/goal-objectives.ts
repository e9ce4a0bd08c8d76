import type { Place } from '../../core/index/workspace-status';
import type { WorkspaceIndex } from '../../core/index/workspace-index';

/** An aspiration or a program objective that goals support. */
export interface Objective {
  readonly id: string;
  readonly text: string;
  /** Whose it is: a person's or a program's name. */
  readonly owner: string;
  readonly place: Place;
}

/** For each goal the first objective that it supports and that exists: a goal stands in one place of the tree. */
export function goalObjectives(index: WorkspaceIndex): ReadonlyMap<string, Objective> {
  const objectives = new Map<string, Objective>();
  for (const goal of index.goals()) {
    for (const target of goal.supports) {
      const found = index.resolve(target, goal.uri);
      if (found?.anchor === undefined || found.record === undefined) continue;
      const { anchor, record, uri } = found;
      objectives.set(goal.uri, {
        id: `${uri}#${anchor.anchor ?? anchor.line}`,
        text: anchor.text,
        owner: record.kind === 'profile' ? record.name : 'title' in record ? record.title : '',
        place: { uri, line: anchor.line },
      });
      break;
    }
  }
  return objectives;
}
