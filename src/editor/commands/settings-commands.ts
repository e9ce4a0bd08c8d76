import * as vscode from 'vscode';
import { severities } from '../../core/lint/finding';
import { settingKeys, SETTINGS_PREFIX } from '../ids';
import type { GroupBy } from '../settings';
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

export const hidePrivate = (): Thenable<void> => setWindowSetting(settingKeys.hidePrivate, true);
export const showPrivate = (): Thenable<void> => setWindowSetting(settingKeys.hidePrivate, false);
export const groupByObjective = (): Thenable<void> =>
  setWindowSetting(settingKeys.groupBy, 'objective' satisfies GroupBy);
export const groupByStatus = (): Thenable<void> => setWindowSetting(settingKeys.groupBy, 'status' satisfies GroupBy);

/** For the user, wherever they work; but a workspace that sets it for itself keeps doing so. */
function setWindowSetting(key: string, value: unknown): Thenable<void> {
  const configuration = vscode.workspace.getConfiguration(SETTINGS_PREFIX);
  const inWorkspace = configuration.inspect(key)?.workspaceValue !== undefined;
  const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  return configuration.update(key, value, target);
}
