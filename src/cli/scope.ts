import { isWithin } from './is-within';
import type { Place, Target } from './target';

/** What of a workspace was asked for; the rest of it is read for what references lead to. */
export interface Scope {
  readonly targets: readonly Target[];
  /** Whether it was asked for, by itself or by a folder that it lies in. */
  covers(place: Place): boolean;
  /** Whether it was asked for by itself. */
  names(file: Place): boolean;
}

/** All of a workspace. */
export const everything: Scope = { targets: [], covers: () => true, names: () => false };

/** These files, and what lies in these folders. */
export function scopeOf(targets: readonly Target[]): Scope {
  const files = new Set(targets.filter(({ isFolder }) => !isFolder).map(({ truePath }) => truePath));
  const folders = targets.filter(({ isFolder }) => isFolder);
  const names = (file: Place): boolean => files.has(file.truePath);
  return {
    targets,
    names,
    covers: (place) =>
      names(place) ||
      folders.some((folder) => isWithin(folder.path, place.path) || isWithin(folder.truePath, place.truePath)),
  };
}
