import * as vscode from 'vscode';
import type { Diagnostics } from '../diagnostics/diagnostics';
import { engine } from '../engine';
import { toRange, toSnippetEdit } from '../positions';
import { translate } from '../translate';
import type { ParsedDocuments } from '../workspace/parsed-documents';

const KIND = vscode.CodeActionKind.RefactorRewrite;

/** “Turn these key results into KPI rows” on a list of key results, and on a table of them with headings of its own. */
export class KpiRowsAction implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = { providedCodeActionKinds: [KIND] };

  constructor(
    readonly diagnostics: Diagnostics,
    readonly documents: ParsedDocuments,
  ) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { only }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    if (only !== undefined && !only.contains(KIND)) return [];
    await this.documents.whenReady(document);
    const goal = this.documents.of(document);
    if (goal.kind !== 'goal') return [];
    const { toKpiRows, turnIntoRows } = engine();
    const from = document.lineAt(range.start).range.start;
    const to = document.lineAt(range.end).range.end;
    const edits = toKpiRows(goal, document.offsetAt(from), document.offsetAt(to));
    // The light bulb shows it once: a finding may offer it as its fix.
    if (edits.length === 0 || (only === undefined && this.#isFixAt(document, range))) return [];
    const action = new vscode.CodeAction(translate(turnIntoRows), KIND);
    action.edit = new vscode.WorkspaceEdit();
    action.edit.set(
      document.uri,
      edits.map((edit) => toSnippetEdit(document, edit)),
    );
    return [action];
  }

  #isFixAt(document: vscode.TextDocument, range: vscode.Range): boolean {
    const { template } = engine().turnIntoRows;
    return this.diagnostics
      .of(document)
      .findings.some(
        (finding) =>
          toRange(document, finding.range).intersection(range) !== undefined &&
          finding.fixes.some(({ title }) => title.template === template),
      );
  }
}
