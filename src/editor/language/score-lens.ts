import * as vscode from 'vscode';
import type { Clock } from '../clock';
import { internalCommands } from '../ids';
import { toRange } from '../positions';
import type { SettingsReader } from '../settings';
import { Debounced } from '../workspace/debounced';
import type { ParsedDocuments } from '../workspace/parsed-documents';
import { judgedGoal } from './judged-goal';
import { pointsOf, scoreLine } from './score-words';

/** Longer than an editor that has just come into view needs to find out who has the focus. */
const SHOWN_MS = 300;

/** The score above the statement of a goal. */
export class ScoreLens implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #again = new Debounced(() => this.#changed.fire(), SHOWN_MS, SHOWN_MS);
  readonly #subscriptions: readonly vscode.Disposable[];

  readonly onDidChangeCodeLenses = this.#changed.event;

  constructor(
    readonly documents: ParsedDocuments,
    readonly settings: SettingsReader,
    readonly clock: Clock,
  ) {
    this.#subscriptions = [
      settings.onDidChange(() => this.#changed.fire()),
      clock.onNewDay(() => this.#changed.fire()),
      // VS Code waits a moment before it asks, and asks no more when the editor loses the focus meanwhile.
      vscode.window.onDidChangeVisibleTextEditors(() => this.#again.call()),
    ];
  }

  provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
    if (!this.settings.of(document.uri).lensEnabled) return [];
    const judged = judgedGoal(document, this.documents, this.clock);
    if (judged === undefined) return [];
    const { statement, verdict } = judged;
    return [
      new vscode.CodeLens(toRange(document, statement.range), {
        title: scoreLine(verdict.score, pointsOf(verdict)),
        tooltip: vscode.l10n.t('What earned the points, and what would earn more'),
        command: internalCommands.showScore,
        arguments: [document.uri],
      }),
    ];
  }

  dispose(): void {
    this.#again.cancel();
    this.#changed.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
