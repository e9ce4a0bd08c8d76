import type { WorkspaceStatus } from '../core/index/workspace-status';

/** What the dashboard shows; always whole, never a difference. */
export interface DashboardSnapshot {
  /** Counts up with each snapshot of a panel. */
  readonly revision: number;
  readonly status: WorkspaceStatus;
  /** False until the workspace has been read once. */
  readonly complete: boolean;
  /** Strings of the page in the user's language, by their English text. */
  readonly locale: string;
}

export type HostToPage = { readonly kind: 'snapshot'; readonly snapshot: DashboardSnapshot };

export type PageToHost =
  | { readonly kind: 'ready' }
  | { readonly kind: 'open'; readonly uri: string; readonly line: number }
  | {
      readonly kind: 'setTaskState';
      readonly uri: string;
      readonly line: number;
      readonly text: string;
      readonly done: boolean;
    }
  | { readonly kind: 'command'; readonly command: 'newGoal' | 'openSample' };
