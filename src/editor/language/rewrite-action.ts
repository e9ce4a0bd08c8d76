import * as vscode from 'vscode';
import type { Diagnostics } from '../diagnostics/diagnostics';
import { commands } from '../ids';
import { toRange } from '../positions';
import { judgedGoal, type JudgeParts } from './judged-goal';

const { QuickFix, RefactorRewrite } = vscode.CodeActionKind;

/** “Rewrite as SMART” on the statement of a goal that is judged, and on what it lacks to be SMART. */
export class RewriteAction implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = {
    providedCodeActionKinds: [RefactorRewrite, QuickFix],
  };

  constructor(
    readonly diagnostics: Diagnostics,
    readonly parts: JudgeParts,
  ) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { only }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    // The light bulb shows it once, among the rewrites; “Quick Fix” at a problem asks for nothing but quick fixes.
    const kind = only !== undefined && QuickFix.contains(only) ? QuickFix : RefactorRewrite;
    if (only !== undefined && !only.contains(kind)) return [];
    await this.parts.documents.whenReady(document);
    const judged = judgedGoal(document, this.parts);
    if (judged === undefined) return [];
    const places = this.diagnostics
      .of(document)
      .findings.flatMap((finding) => (finding.dimension === undefined ? [] : [finding.range]));
    if (kind === RefactorRewrite) places.push(judged.statement.range);
    if (!places.some((place) => toRange(document, place).intersection(range) !== undefined)) return [];
    const title = vscode.l10n.t('Rewrite as SMART, step by step…');
    const action = new vscode.CodeAction(title, kind);
    action.command = { title, command: commands.rewriteAsSmart, arguments: [document.uri] };
    return [action];
  }
}
