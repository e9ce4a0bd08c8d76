import { engine } from '../engine';
import * as vscode from 'vscode';
import type { Finding } from '../../core/lint/finding';
import type { Clock } from '../clock';
import { DIAGNOSTICS } from '../ids';
import { folderOf, type GitWorkTrees } from '../host/git-work-trees';
import type { Log } from '../log';
import type { SettingsReader } from '../settings';
import { isTracked } from '../workspace/open-buffers';
import type { ParsedDocuments } from '../workspace/parsed-documents';
import type { WorkspaceModel } from '../workspace/workspace-model';
import { openTabs } from '../open-tabs';
import type { ClosedFiles } from './closed-files';
import { placesIn, toDiagnostic } from './to-diagnostic';

/** Long enough not to flicker while a word is typed. */
const TYPING_MS = 200;

export interface LintedDocument {
  readonly version: number;
  readonly findings: readonly Finding[];
}

export interface DiagnosticsParts {
  readonly model: WorkspaceModel;
  readonly documents: ParsedDocuments;
  readonly settings: SettingsReader;
  readonly clock: Clock;
  readonly git: GitWorkTrees;
  readonly log: Log;
  /** Has the findings of the files that are not open here. */
  readonly closed: ClosedFiles;
}

/** Findings of the documents that are open in a tab, from their opening to their closing. */
export class Diagnostics implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection(DIAGNOSTICS);
  readonly #linted = new WeakMap<vscode.TextDocument, LintedDocument>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #subscriptions: readonly vscode.Disposable[];

  constructor(readonly parts: DiagnosticsParts) {
    const { workspace, window } = vscode;
    this.#subscriptions = [
      workspace.onDidOpenTextDocument((document) => this.#schedule(document, 0)),
      workspace.onDidChangeTextDocument(({ document }) => this.#schedule(document, TYPING_MS)),
      workspace.onDidCloseTextDocument(({ uri }) => this.#clear(uri)),
      window.tabGroups.onDidChangeTabs(() => this.#onTabs()),
      parts.model.onDidChange(({ dependents }) => this.#lintAgain((uri) => dependents.has(uri))),
      parts.settings.onDidChange(() => this.#lintAgain(() => true)),
      parts.clock.onNewDay(() => this.#lintAgain(() => true)),
      parts.git.onDidChange((folders) => this.#lintAgain((uri) => folders.has(folderOf(uri)))),
    ];
    this.#onTabs();
  }

  /** The findings for the document's present text. */
  of(document: vscode.TextDocument): LintedDocument {
    const known = this.#linted.get(document);
    return known?.version === document.version ? known : this.#lint(document);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#collection.dispose();
  }

  #onTabs(): void {
    const open = openTabs();
    for (const [uri] of this.#collection) if (!open.has(uri.toString())) this.#clear(uri);
    for (const document of vscode.workspace.textDocuments) {
      if (!this.#collection.has(document.uri)) this.#schedule(document, 0);
    }
  }

  #lintAgain(which: (uri: string) => boolean): void {
    for (const document of vscode.workspace.textDocuments) {
      if (!which(document.uri.toString())) continue;
      this.#linted.delete(document);
      this.#schedule(document, 0);
    }
  }

  /** A document has one timer: what comes first gives way to what comes next. */
  #schedule(document: vscode.TextDocument, delayMs: number): void {
    if (!isTracked(document)) return;
    const key = document.uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => {
        this.#timers.delete(key);
        this.parts.log.guard('Checking a document', () => this.#publish(document))();
      }, delayMs),
    );
  }

  async #publish(document: vscode.TextDocument): Promise<void> {
    await this.parts.documents.whenReady(document);
    if (document.isClosed || !isTracked(document) || !openTabs().has(document.uri.toString())) return;
    const { version, findings } = this.of(document);
    // Nothing is awaited in between, so a later text is published by its own timer.
    if (version !== document.version) return;
    const places = placesIn(document);
    this.parts.closed.release(document.uri, findings);
    this.#collection.set(
      document.uri,
      findings.map((finding) => toDiagnostic(places, finding)),
    );
  }

  #lint(document: vscode.TextDocument): LintedDocument {
    const { model, documents, settings, clock, git, log } = this.parts;
    const began = performance.now();
    model.update(document);
    const parsed = documents.of(document);
    const context = {
      uri: document.uri.toString(),
      index: model.indexFor(document.uri),
      settings: settings.of(document.uri),
      today: clock.today(document.uri),
      git,
    };
    const findings = parsed.kind === 'foreign' && parsed.misnamed === undefined ? [] : engine().lint(parsed, context);
    const linted = { version: document.version, findings };
    this.#linted.set(document, linted);
    if (parsed.kind !== 'foreign') log.took('Checking a document', performance.now() - began);
    return linted;
  }

  #clear(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    this.#collection.delete(uri);
    this.parts.closed.take(uri);
  }
}
