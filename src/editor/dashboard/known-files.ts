import type { WorkspaceStatus } from '../../core/index/workspace-status';

/** The addresses that the status shows: the only ones that a page may have opened or changed. */
export function knownFiles(status: WorkspaceStatus): ReadonlySet<string> {
  const { goals, owed, thisWeek, unreadable, checkIns } = status;
  const files = new Set([...goals, ...owed, ...thisWeek.items, ...unreadable].map((place) => place.uri));
  for (const meeting of [checkIns.last, checkIns.next]) if (meeting?.uri !== undefined) files.add(meeting.uri);
  return files;
}
