import * as vscode from 'vscode';
import { severities } from '../../core/lint/finding';
import { settingKeys, SETTINGS_PREFIX } from '../ids';
import type { CommandContext } from './command-context';

/** Switches a rule off, or changes its severity, for the workspace; where none is open, for the user. */
export async function setRule(_: CommandContext, uri: unknown, code: unknown, setting: unknown): Promise<void> {
  if (!(uri instanceof vscode.Uri) || typeof code !== 'string') return;
  if (setting !== 'off' && !severities.some((severity) => severity === setting)) return;
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const configuration = vscode.workspace.getConfiguration(SETTINGS_PREFIX, folder?.uri ?? null);
  const known = configuration.inspect<Readonly<Record<string, unknown>>>(settingKeys.rules);
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  const update = (before: object | undefined, target: vscode.ConfigurationTarget) =>
    configuration.update(settingKeys.rules, { ...before, [code]: setting }, target);
  if (folder !== undefined) await update(known?.workspaceFolderValue, WorkspaceFolder);
  else if (vscode.workspace.workspaceFolders !== undefined) await update(known?.workspaceValue, Workspace);
  else await update(known?.globalValue, Global);
}
