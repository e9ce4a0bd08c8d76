import type * as vscode from 'vscode';
import type { WorkspaceStatus } from '../../core/index/workspace-status';

/** Where the dashboard gets its data from, and whom it asks to change it. */
export interface DashboardSource {
  status(): WorkspaceStatus;
  /** False until the workspace has been read once. */
  readonly complete: boolean;
  /** What is private is left out. */
  hidesPrivate(): boolean;
  /** A change can be taken back. */
  readonly canUndo: boolean;
  onDidChange(listener: () => void): vscode.Disposable;
  /** Ticks or unticks the task with this text at this line (from 0) in its file, or in its buffer if it is open. */
  setTaskState(uri: vscode.Uri, line: number, text: string, done: boolean): Thenable<void>;
  /** Leads to what is wrong with a file. */
  showProblems(uri: vscode.Uri): Thenable<void>;
}
