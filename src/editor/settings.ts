import * as vscode from 'vscode';
import { defaultSettings, type RuleSetting, type Settings } from '../core/settings';
import { severities } from '../core/lint/finding';
import { parseLocalDate } from '../core/time/local-date';
import { settingKeys, SETTINGS_PREFIX } from './ids';

export type GroupBy = 'status' | 'objective';

/** The settings of one folder: what the core knows, and what only the editor does. */
export interface EditorSettings extends Settings {
  /** Globs, relative to the folder. */
  readonly exclude: readonly string[];
  readonly lensEnabled: boolean;
  readonly hidePrivate: boolean;
  readonly groupBy: GroupBy;
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
  const today =
    typeof value(settingKeys.today) === 'string' ? parseLocalDate(String(value(settingKeys.today))) : undefined;
  return {
    rules: rulesOf(value(settingKeys.rules)),
    maxActiveGoals: positive(value(settingKeys.maxActiveGoals), defaultSettings.maxActiveGoals),
    sections: sectionsOf(value(settingKeys.sections)),
    staleReadingDays: positive(value(settingKeys.staleReadingDays), defaultSettings.staleReadingDays),
    ...(today && { today }),
    exclude: texts(value(settingKeys.filesExclude)),
    lensEnabled: value(settingKeys.lensEnabled) !== false,
    hidePrivate: value(settingKeys.hidePrivate) === true,
    groupBy: value(settingKeys.groupBy) === 'objective' ? 'objective' : 'status',
  };
}

function rulesOf(value: unknown): Settings['rules'] {
  return Object.fromEntries(
    entriesOf(value).filter((entry): entry is [string, RuleSetting] => isRuleSetting(entry[1])),
  );
}

function isRuleSetting(setting: unknown): setting is RuleSetting {
  return setting === 'off' || severities.some((severity) => severity === setting);
}

function sectionsOf(value: unknown): Settings['sections'] {
  return Object.fromEntries(entriesOf(value).map(([section, headings]) => [section, texts(headings)]));
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function positive(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value > 0 ? value : otherwise;
}
