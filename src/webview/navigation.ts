import { goalStatuses } from '../protocol/labels';
import type { GoalStatus } from '../core/documents/document';

/** All that the page remembers; everything else comes with the snapshot. */
export interface Navigation {
  readonly view: string;
  readonly text: string;
  readonly status: GoalStatus | undefined;
  readonly owner: string | undefined;
  /** The groups of goals that are unfolded. */
  readonly unfolded: readonly string[];
  /** Pixels from the top. */
  readonly scroll: number;
}

export const startNavigation: Navigation = {
  view: 'overview',
  text: '',
  status: undefined,
  owner: undefined,
  unfolded: [],
  scroll: 0,
};

/** Reads what was saved, by this version or another one: what is not understood is left out. */
export function readNavigation(saved: unknown): Navigation {
  if (typeof saved !== 'object' || saved === null) return startNavigation;
  const { view, text, status, owner, unfolded, scroll } = saved as Readonly<Record<string, unknown>>;
  return {
    view: typeof view === 'string' ? view : startNavigation.view,
    text: typeof text === 'string' ? text : '',
    unfolded: Array.isArray(unfolded) ? unfolded.filter((one) => typeof one === 'string') : [],
    scroll: typeof scroll === 'number' && Number.isFinite(scroll) ? scroll : 0,
    status: goalStatuses.find((one) => one === status),
    owner: typeof owner === 'string' ? owner : undefined,
  };
}
