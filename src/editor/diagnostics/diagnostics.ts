import { engine } from '../engine';
import * as vscode from 'vscode';
import type { Finding, Severity } from '../../core/lint/finding';
import type { Clock } from '../clock';
import { DIAGNOSTICS } from '../ids';
import type { Log } from '../log';
import { toRange } from '../positions';
import type { SettingsReader } from '../settings';
import { translate } from '../translate';
import { isTracked } from '../workspace/open-buffers';
import type { ParsedDocuments } from '../workspace/parsed-documents';
import type { WorkspaceModel } from '../workspace/workspace-model';
import { openTabs } from '../open-tabs';
import { rulePage } from '../pages';

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
  readonly log: Log;
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

  #publish(document: vscode.TextDocument): void {
    if (document.isClosed || !isTracked(document) || !openTabs().has(document.uri.toString())) return;
    const { version, findings } = this.of(document);
    // Nothing is awaited in between, so a later text is published by its own timer.
    if (version !== document.version) return;
    this.#collection.set(
      document.uri,
      findings.map((finding) => toDiagnostic(document, finding)),
    );
  }

  #lint(document: vscode.TextDocument): LintedDocument {
    const { model, documents, settings, clock } = this.parts;
    model.update(document);
    const parsed = documents.of(document);
    const context = {
      uri: document.uri.toString(),
      index: model.indexFor(document.uri),
      settings: settings.of(document.uri),
      today: clock.today(document.uri),
    };
    const findings = parsed.kind === 'foreign' ? [] : engine().lint(parsed, context);
    const linted = { version: document.version, findings };
    this.#linted.set(document, linted);
    return linted;
  }

  #clear(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    this.#collection.delete(uri);
  }
}

export function toDiagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toRange(document, finding.range),
    translate(finding.message),
    severityOf(finding.severity),
  );
  diagnostic.source = DIAGNOSTICS;
  diagnostic.code = { value: finding.code, target: rulePage(finding.code) };
  if (finding.related.length > 0)
    diagnostic.relatedInformation = finding.related.map((place) => relatedTo(document, place));
  return diagnostic;
}

function relatedTo(
  document: vscode.TextDocument,
  place: Finding['related'][number],
): vscode.DiagnosticRelatedInformation {
  const location =
    place.kind === 'here'
      ? new vscode.Location(document.uri, toRange(document, place.range))
      : new vscode.Location(vscode.Uri.parse(place.uri), new vscode.Position(place.line, 0));
  return new vscode.DiagnosticRelatedInformation(location, translate(place.message));
}

function severityOf(severity: Severity): vscode.DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return vscode.DiagnosticSeverity.Error;
    case 'warning':
      return vscode.DiagnosticSeverity.Warning;
    case 'information':
      return vscode.DiagnosticSeverity.Information;
    case 'hint':
      return vscode.DiagnosticSeverity.Hint;
  }
}
