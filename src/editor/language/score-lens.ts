import * as vscode from 'vscode';
import { internalCommands } from '../ids';
import { toRange } from '../positions';
import { Debounced } from '../workspace/debounced';
import { judgedGoal, type JudgeParts } from './judged-goal';
import { pointsOf, scoreLine } from './score-words';

/** Longer than an editor that has just come into view needs to find out who has the focus. */
const SHOWN_MS = 300;

/** The score above the statement of a goal. */
export class ScoreLens implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #again = new Debounced(() => this.#changed.fire(), SHOWN_MS, SHOWN_MS);
  readonly #subscriptions: readonly vscode.Disposable[];

  readonly onDidChangeCodeLenses = this.#changed.event;

  constructor(readonly parts: JudgeParts) {
    const { settings, clock, model } = parts;
    this.#subscriptions = [
      settings.onDidChange(() => this.#changed.fire()),
      clock.onNewDay(() => this.#changed.fire()),
      // Other files tell of hours that are not there, and of what a goal supports.
      model.onDidChangeStatus(() => this.#changed.fire()),
      // VS Code waits a moment before it asks, and asks no more when the editor loses the focus meanwhile.
      vscode.window.onDidChangeVisibleTextEditors(() => this.#again.call()),
    ];
  }

  async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    if (!this.parts.settings.of(document.uri).lensEnabled) return [];
    await this.parts.documents.whenReady(document);
    const judged = judgedGoal(document, this.parts);
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
