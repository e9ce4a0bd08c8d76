import type * as vscode from 'vscode';
import type { FileEdits } from '../apply';
import type { Clock } from '../clock';
import type { Diagnostics } from '../diagnostics/diagnostics';
import type { Log } from '../log';
import type { SettingsReader } from '../settings';
import type { GoalsTree } from '../views/goals-tree';
import type { ParsedDocuments } from '../workspace/parsed-documents';
import type { WorkspaceModel } from '../workspace/workspace-model';

/** What commands work with. */
export interface CommandContext {
  readonly extensionUri: vscode.Uri;
  readonly model: WorkspaceModel;
  readonly documents: ParsedDocuments;
  readonly settings: SettingsReader;
  readonly clock: Clock;
  readonly diagnostics: Diagnostics;
  readonly edits: FileEdits;
  readonly tree: GoalsTree;
  readonly log: Log;
  readonly openDashboard: () => void;
}

/** What a command does; its arguments come from menus, links and other extensions, so nothing is known of them. */
export type CommandAction = (context: CommandContext, ...args: readonly unknown[]) => unknown;
