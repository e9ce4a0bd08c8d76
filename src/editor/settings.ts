import * as vscode from 'vscode';
import type { Settings } from '../core/settings';
import { settingsFrom } from '../core/settings-from';
import { settingKeys, SETTINGS_PREFIX } from './ids';

export type GroupBy = 'status' | 'objective';

/** Whose findings are in Problems: those of open files, and of all others the errors, the warnings too, or everything. */
export const problemsScopes = ['openFiles', 'errors', 'warnings', 'all'] as const;
export type ProblemsScope = (typeof problemsScopes)[number];

/** The settings of one folder: what the core knows, and what only the editor does. */
export interface EditorSettings extends Settings {
  /** Globs, relative to the folder. */
  readonly exclude: readonly string[];
  readonly lensEnabled: boolean;
  readonly hidePrivate: boolean;
  readonly groupBy: GroupBy;
  readonly problemsScope: ProblemsScope;
  /** Who the user is: the id of their profile. Their own settings say it, no folder does. */
  readonly me?: string;
}

/** What a change of settings concerns, so that no more is done again than must be. */
export interface SettingsChange {
  /** Which files are read, or how. */
  readonly reading: boolean;
}

/** The one place that reads `milepost.*`. Whatever a user wrote, the values have the types they should have. */
export class SettingsReader implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<SettingsChange>();
  readonly #cache = new Map<string, EditorSettings>();
  readonly #subscriptions: readonly vscode.Disposable[];

  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#subscriptions = [
      vscode.workspace.onDidChangeConfiguration((event) => this.#onChange(event)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#cache.clear()),
    ];
  }

  /** The settings for a file or folder; without one, those of the window. */
  of(uri?: vscode.Uri): EditorSettings {
    const folder = uri && vscode.workspace.getWorkspaceFolder(uri);
    const key = folder?.uri.toString() ?? '';
    const known = this.#cache.get(key);
    if (known !== undefined) return known;
    const settings = read(vscode.workspace.getConfiguration(SETTINGS_PREFIX, folder?.uri ?? null));
    this.#cache.set(key, settings);
    return settings;
  }

  dispose(): void {
    this.#changed.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #onChange(event: vscode.ConfigurationChangeEvent): void {
    if (!event.affectsConfiguration(SETTINGS_PREFIX)) return;
    this.#cache.clear();
    const affects = (key: string): boolean => event.affectsConfiguration(`${SETTINGS_PREFIX}.${key}`);
    const reading = affects(settingKeys.filesExclude) || affects(settingKeys.sections) || affects(settingKeys.today);
    this.#changed.fire({ reading });
  }
}

function read(configuration: vscode.WorkspaceConfiguration): EditorSettings {
  const value = (key: string): unknown => configuration.get(key);
  const { settings, exclude } = settingsFrom(value);
  const me = value(settingKeys.me);
  return {
    ...settings,
    exclude,
    lensEnabled: value(settingKeys.lensEnabled) !== false,
    hidePrivate: value(settingKeys.hidePrivate) === true,
    groupBy: value(settingKeys.groupBy) === 'objective' ? 'objective' : 'status',
    problemsScope: problemsScopes.find((scope) => scope === value(settingKeys.problemsScope)) ?? 'errors',
    ...(typeof me === 'string' && me.trim() !== '' && { me: me.trim() }),
  };
}
