import * as vscode from 'vscode';

const SCHEME = 'milepost-preview';

/** Shows a file beside what it would say, before anything is written. */
export class RewritePreview implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  // Looks for the event at once, so it comes after it.
  readonly #registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);
  #text = '';

  constructor(readonly uri: vscode.Uri) {}

  provideTextDocumentContent(): string {
    return this.#text;
  }

  async show(text: string, title: string): Promise<void> {
    this.#text = text;
    const preview = this.uri.with({ scheme: SCHEME });
    this.#changed.fire(preview);
    const options: vscode.TextDocumentShowOptions = { preserveFocus: true };
    await vscode.commands.executeCommand('vscode.diff', this.uri, preview, title, options);
  }

  /** Closes what it has shown. */
  async close(): Promise<void> {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    await vscode.window.tabGroups.close(
      tabs.filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.scheme === SCHEME),
    );
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
