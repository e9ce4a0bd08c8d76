import * as vscode from 'vscode';
import type { DashboardSnapshot, HostToPage, PageCommand, PageToHost } from '../../protocol/dashboard';
import { isPageToHost } from '../../protocol/is-page-to-host';
import { loadEngine } from '../engine';
import { commands } from '../ids';
import type { Log } from '../log';
import { openPlace } from '../open-place';
import type { DashboardSource } from './dashboard-source';
import { knownFiles } from './known-files';
import { newNonce } from './nonce';
import { pageHtml } from './page-html';

const commandOf: Readonly<Record<PageCommand, string>> = {
  newGoal: commands.newGoal,
  openSample: commands.openSample,
  openFolder: 'vscode.openFolder',
  showPrivate: commands.showPrivate,
  undoLastChange: commands.undoLastChange,
};

/** The folder of the page's bundle: all that the webview may load. */
export function bundleFolder(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'dist', 'webview');
}

/** What a panel of ours may do, new or restored. */
export function webviewOptions(extension: vscode.Uri): vscode.WebviewOptions {
  return { enableScripts: true, localResourceRoots: [bundleFolder(extension)] };
}

/**
 * One open dashboard. It sends whole snapshots while the page listens and is seen, never two at a time: what changes
 * meanwhile is in the next one.
 */
export class DashboardPanel implements vscode.Disposable {
  readonly #subscriptions: vscode.Disposable[] = [];
  #revision = 0;
  /** The page has said that it listens, and has not been hidden since: a hidden page is thrown away. */
  #listening = false;
  #sending: symbol | undefined;
  #stale = false;

  constructor(
    readonly panel: vscode.WebviewPanel,
    readonly source: DashboardSource,
    readonly log: Log,
    extension: vscode.Uri,
  ) {
    const { webview } = panel;
    this.#subscriptions.push(
      webview.onDidReceiveMessage((message: unknown) => this.#receive(message)),
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.#listening = false;
      }),
      source.onDidChange(() => void this.#send()),
    );
    const addressOf = (file: string) =>
      webview.asWebviewUri(vscode.Uri.joinPath(bundleFolder(extension), file)).toString();
    webview.html = pageHtml({
      cspSource: webview.cspSource,
      nonce: newNonce(),
      script: addressOf('dashboard.js'),
      style: addressOf('dashboard.css'),
      language: vscode.env.language,
    });
  }

  dispose(): void {
    this.#listening = false;
    for (const subscription of this.#subscriptions.splice(0)) subscription.dispose();
  }

  /** A new page listens: what was under way to an older one is not waited for, as it may never arrive. */
  async #begin(): Promise<void> {
    this.#listening = true;
    this.#sending = undefined;
    await this.#send();
  }

  async #send(): Promise<void> {
    this.#stale = true;
    if (this.#sending !== undefined) return;
    const run = Symbol('run');
    this.#sending = run;
    try {
      while (this.#sending === run && this.#stale && this.#listening && this.panel.visible) {
        this.#stale = false;
        // oxlint-disable-next-line no-await-in-loop -- over at once when it is loaded.
        await loadEngine();
        // oxlint-disable-next-line no-await-in-loop, unicorn/require-post-message-target-origin -- one after the other; not the window's function.
        await this.panel.webview.postMessage(this.#snapshot());
      }
    } catch (error) {
      this.log.bug('Sending the dashboard its snapshot', error);
    } finally {
      if (this.#sending === run) this.#sending = undefined;
    }
  }

  #snapshot(): HostToPage {
    this.#revision += 1;
    return {
      kind: 'snapshot',
      snapshot: {
        revision: this.#revision,
        status: this.source.status(),
        complete: this.source.complete,
        without: this.#without(),
        canUndo: this.source.canUndo,
        locale: vscode.env.language,
        strings: vscode.l10n.bundle ?? {},
      },
    };
  }

  #without(): DashboardSnapshot['without'] {
    if (!vscode.workspace.workspaceFolders?.length) return 'no-folder';
    return this.source.hidesPrivate() ? 'private-hidden' : 'no-goals';
  }

  #receive(message: unknown): void {
    if (!isPageToHost(message)) {
      this.log.warnOnce('The dashboard sent a message that Milepost does not know; it was dropped.');
      return;
    }
    void this.#act(message).catch((error: unknown) =>
      this.log.bug(`Acting on “${message.kind}” of the dashboard`, error),
    );
  }

  async #act(message: PageToHost): Promise<void> {
    switch (message.kind) {
      case 'ready':
        return this.#begin();
      case 'problem':
        return this.log.failed('Showing the dashboard’s page', new Error(message.text));
      case 'command':
        await vscode.commands.executeCommand(commandOf[message.command]);
        return;
      case 'open':
        if (this.#isKnown(message.uri)) await openPlace(message, this.#columnBeside());
        return;
      case 'showProblems':
        if (this.#isKnown(message.uri)) await this.source.showProblems(vscode.Uri.parse(message.uri, true));
        return;
      case 'setTaskState':
        if (this.#isKnown(message.uri)) await this.#setTaskState(message);
        return;
    }
  }

  #isKnown(uri: string): boolean {
    const known = knownFiles(this.source.status()).has(uri);
    if (!known) this.log.warnOnce('The dashboard named a file that it does not show; the message was dropped.');
    return known;
  }

  async #setTaskState({ uri, line, text, done }: Extract<PageToHost, { kind: 'setTaskState' }>): Promise<void> {
    try {
      await this.source.setTaskState(vscode.Uri.parse(uri, true), line, text, done);
    } finally {
      // The page shows what was asked for until it hears how things are, whether or not anything has changed.
      await this.#send();
    }
  }

  /** Beside the dashboard, so that it stays in view; in the column of an editor that is already there, if one is. */
  #columnBeside(): vscode.ViewColumn {
    const other = vscode.window.visibleTextEditors.find(
      ({ viewColumn }) => viewColumn !== undefined && viewColumn !== this.panel.viewColumn,
    );
    return other?.viewColumn ?? vscode.ViewColumn.Beside;
  }
}
