import type * as vscode from 'vscode';
import type { FileEdits } from '../apply';
import type { Clock } from '../clock';
import type { Diagnostics } from '../diagnostics/diagnostics';
import type { Log } from '../log';
import type { Pages } from '../pages';
import type { SettingsReader } from '../settings';
import type { ViewState } from '../view-state';
import type { GoalsTree } from '../views/goals-tree';
import type { ParsedDocuments } from '../workspace/parsed-documents';
import type { WorkspaceModel } from '../workspace/workspace-model';

/** What commands work with. */
export interface CommandContext {
  readonly extensionUri: vscode.Uri;
  /** The user's home folder. */
  readonly home?: vscode.Uri;
  readonly model: WorkspaceModel;
  readonly documents: ParsedDocuments;
  readonly settings: SettingsReader;
  readonly clock: Clock;
  readonly diagnostics: Diagnostics;
  readonly edits: FileEdits;
  readonly tree: GoalsTree;
  readonly viewState: ViewState;
  readonly log: Log;
  readonly pages: Pages;
  readonly openDashboard: () => void;
}

/** What a command does; its arguments come from menus, links and other extensions, so nothing is known of them. */
export type CommandAction = (context: CommandContext, ...args: readonly unknown[]) => unknown;
