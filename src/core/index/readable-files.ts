import { idKey } from '../domain/person';
import { OwnersGoals } from './owners-goals';
import type { IndexRecord } from './record';
import type { WorkspaceIndex } from './workspace-index';

/** What a goal is held against: as much of the index as is asked for. */
export type OtherFiles = Pick<WorkspaceIndex, 'complete' | 'profileOf' | 'goalsOf' | 'ofKind' | 'resolve'>;

/** The files that a reader may see: what is told them of a goal counts nothing else. */
export function readableFiles(index: WorkspaceIndex, mayShow: (record: IndexRecord) => boolean): OtherFiles {
  const owners = new Map<string, OwnersGoals>();
  return {
    complete: index.complete,
    profileOf: (person) => {
      const profile = index.profileOf(person);
      return profile && mayShow(profile) ? profile : undefined;
    },
    goalsOf: (owner) => {
      const key = idKey(index.people, owner);
      const goals = owners.get(key) ?? new OwnersGoals(index.goalsOf(owner).all.filter(mayShow));
      owners.set(key, goals);
      return goals;
    },
    ofKind: (kind) => index.ofKind(kind).filter(mayShow),
    // That something is there is no news to who reads its name in the goal.
    resolve: (target, from) => index.resolve(target, from),
  };
}
