import * as vscode from 'vscode';
import type { Clock } from '../clock';
import { internalCommands } from '../ids';
import { toRange } from '../positions';
import type { SettingsReader } from '../settings';
import type { ParsedDocuments } from '../workspace/parsed-documents';
import { judgedGoal } from './judged-goal';
import { pointsOf, scoreLine } from './score-words';

/** The score above the statement of a goal. */
export class ScoreLens implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
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
    ];
  }

  provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
    if (!this.settings.of(document.uri).lensEnabled) return [];
    const judged = judgedGoal(document, this.documents, this.clock);
    if (judged === undefined) return [];
    const { statement, verdict } = judged;
    const range = toRange(document, statement.range);
    return [
      new vscode.CodeLens(range, {
        title: scoreLine(verdict.score, pointsOf(verdict)),
        tooltip: vscode.l10n.t('What earned the points, and what would earn more'),
        command: internalCommands.showScore,
        arguments: [document.uri, range.start.line, range.start.character],
      }),
    ];
  }

  dispose(): void {
    this.#changed.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
