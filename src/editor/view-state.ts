import * as vscode from 'vscode';
import { settingKeys } from './ids';
import type { GroupBy, SettingsReader } from './settings';

interface Choices {
  readonly hidePrivate: boolean;
  readonly groupBy: GroupBy;
}

/**
 * How the views show things here, as somebody chose it in them: kept for this workspace on this machine, not in its
 * files. The settings say what holds until then.
 */
export class ViewState implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();

  readonly onDidChange = this.#changed.event;

  constructor(
    readonly memento: vscode.Memento,
    readonly settings: SettingsReader,
  ) {}

  get hidePrivate(): boolean {
    const chosen = this.memento.get(settingKeys.hidePrivate);
    return typeof chosen === 'boolean' ? chosen : this.settings.of().hidePrivate;
  }

  get groupBy(): GroupBy {
    const chosen = this.memento.get(settingKeys.groupBy);
    return chosen === 'objective' || chosen === 'status' ? chosen : this.settings.of().groupBy;
  }

  async choose<Key extends keyof Choices>(key: Key, value: Choices[Key]): Promise<void> {
    await this.memento.update(settingKeys[key], value);
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
