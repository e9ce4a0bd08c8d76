import * as vscode from 'vscode';
import { panels } from '../ids';
import type { Log } from '../log';
import { DashboardPanel, webviewOptions } from './dashboard-panel';
import type { DashboardSource } from './dashboard-source';

/**
 * The dashboard: at most one panel, restored after a restart.
 * `open` reveals it, or makes it in the column that has the focus.
 */
export function registerDashboard(
  context: vscode.ExtensionContext,
  source: DashboardSource,
  log: Log,
): { open(): void } {
  const { extensionUri } = context;
  let current: DashboardPanel | undefined;

  const adopt = (panel: vscode.WebviewPanel): void => {
    current?.panel.dispose();
    panel.webview.options = webviewOptions(extensionUri);
    panel.iconPath = {
      light: vscode.Uri.joinPath(extensionUri, 'media', 'dashboard-light.svg'),
      dark: vscode.Uri.joinPath(extensionUri, 'media', 'dashboard-dark.svg'),
    };
    const adopted = new DashboardPanel(panel, source, log, extensionUri);
    current = adopted;
    panel.onDidDispose(() => {
      adopted.dispose();
      if (current === adopted) current = undefined;
    });
  };

  const open = (): void => {
    if (current !== undefined) return current.panel.reveal();
    const title = vscode.l10n.t('Milepost Dashboard');
    adopt(
      vscode.window.createWebviewPanel(panels.dashboard, title, vscode.ViewColumn.Active, { enableFindWidget: true }),
    );
  };

  context.subscriptions.push(
    vscode.window.registerWebviewPanelSerializer(panels.dashboard, {
      async deserializeWebviewPanel(panel: vscode.WebviewPanel): Promise<void> {
        adopt(panel);
      },
    }),
    // Not the panel itself: VS Code closes it, or restores it after a reload.
    { dispose: () => current?.dispose() },
  );
  return { open };
}
