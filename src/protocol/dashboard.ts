import type { WorkspaceStatus } from '../core/index/workspace-status';

/** Why there may be no goal to show: the first that holds. */
export const reasons = ['no-folder', 'private-hidden', 'no-goals'] as const;

/** What the dashboard shows; always whole, never a difference. */
export interface DashboardSnapshot {
  /** Counts up with each snapshot of a panel. */
  readonly revision: number;
  readonly status: WorkspaceStatus;
  /** False until the workspace has been read once. */
  readonly complete: boolean;
  /** What it means when there is no goal. */
  readonly without: (typeof reasons)[number];
  /** A change that was made here, or by a command, can be taken back. */
  readonly canUndo: boolean;
  /** The user's language as a BCP 47 tag: `en`, `pt-br`. */
  readonly locale: string;
  /** Translations of the page's words and of the messages in `status`, by their English template; empty in English. */
  readonly strings: Readonly<Record<string, string>>;
}

export type HostToPage = { readonly kind: 'snapshot'; readonly snapshot: DashboardSnapshot };

export const pageCommands = ['newGoal', 'openSample', 'openFolder', 'showPrivate', 'undoLastChange'] as const;
/** What a button of the page may ask the host to run; anything else is refused. */
export type PageCommand = (typeof pageCommands)[number];

export type PageToHost =
  /** The page listens: send it the latest snapshot. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'open'; readonly uri: string; readonly line: number }
  | {
      readonly kind: 'setTaskState';
      readonly uri: string;
      readonly line: number;
      readonly text: string;
      readonly done: boolean;
    }
  /** What is wrong with a goal's file. */
  | { readonly kind: 'showProblems'; readonly uri: string }
  | { readonly kind: 'command'; readonly command: PageCommand }
  /** Something went wrong in the page, which has no log of its own. */
  | { readonly kind: 'problem'; readonly text: string };
