import { engine } from '../engine';
import * as vscode from 'vscode';
import type { Finding, Fix } from '../../core/lint/finding';
import { LineIndex } from '../../core/text/line-index';
import type { TextRange } from '../../core/text/range';
import type { MilepostDocument } from '../../core/documents/document';
import type { Diagnostics } from '../diagnostics/diagnostics';
import { placesIn, toDiagnostic } from '../diagnostics/to-diagnostic';
import { DIAGNOSTICS, internalCommands } from '../ids';
import { toRange, toSnippetEdit, toTextEdit } from '../positions';
import { translate } from '../translate';
import type { ParsedDocuments } from '../workspace/parsed-documents';
import { quieteningsOf, type Quietening } from './quietening';

const fixAll = vscode.CodeActionKind.SourceFixAll.append('milepost');

/** Quick fixes for findings, ways to quieten them, and "fix all" for those that need no further word. */
export class CodeActions implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAll],
  };

  constructor(
    readonly diagnostics: Diagnostics,
    readonly documents: ParsedDocuments,
  ) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { only }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    await this.documents.whenReady(document);
    const { findings } = this.diagnostics.of(document);
    const wants = (kind: vscode.CodeActionKind): boolean => only === undefined || only.contains(kind);
    const actions: vscode.CodeAction[] = [];
    if (wants(vscode.CodeActionKind.QuickFix)) {
      const here = findings
        .filter((finding) => toRange(document, finding.range).intersection(range) !== undefined)
        .sort((a, b) => lengthOf(a) - lengthOf(b));
      const parsed = this.documents.of(document);
      const first = here.find(({ fixes }) => fixes.some(({ preferred }) => preferred));
      actions.push(...here.flatMap((finding) => fixesOf(document, finding, finding === first)));
      actions.push(...quieteningActions(document, parsed, here));
    }
    // Offered only when asked for: in the light bulb it would drown the choice that fits.
    if (only !== undefined && wants(fixAll)) actions.push(...fixAllOf(document, findings));
    return actions;
  }
}

/** What is underlined most narrowly is what the cursor was put on: its fixes come first. */
function lengthOf({ range }: Finding): number {
  return range.end - range.start;
}

/** VS Code shows preferred fixes first: those of one finding only, else each finding's would push the others' apart. */
function fixesOf(document: vscode.TextDocument, finding: Finding, first: boolean): readonly vscode.CodeAction[] {
  return finding.fixes.map((fix) => toAction(document, finding, fix, first));
}

function toAction(document: vscode.TextDocument, finding: Finding, fix: Fix, mayBePreferred = true): vscode.CodeAction {
  const action = new vscode.CodeAction(translate(fix.title), vscode.CodeActionKind.QuickFix);
  action.diagnostics = [toDiagnostic(placesIn(document), finding)];
  action.isPreferred = fix.preferred && mayBePreferred;
  action.edit = workspaceEditOf(document, fix);
  return action;
}

/** Each kind of fix as one change, which one undo takes back. */
function workspaceEditOf(document: vscode.TextDocument, fix: Fix): vscode.WorkspaceEdit {
  const change = new vscode.WorkspaceEdit();
  switch (fix.kind) {
    case 'edits':
      change.set(
        document.uri,
        fix.edits.map((edit) => (fix.snippet ? toSnippetEdit(document, edit) : toTextEdit(document, edit))),
      );
      break;
    case 'moveFile':
      change.renameFile(vscode.Uri.parse(fix.from), vscode.Uri.parse(fix.to), { overwrite: false });
      break;
    case 'editFile': {
      const uri = vscode.Uri.parse(fix.uri);
      if (fix.text === undefined) change.createFile(uri, { ignoreIfExists: true });
      const lines = new LineIndex(fix.text ?? '');
      change.set(
        uri,
        fix.edits.map(({ range, newText }) => new vscode.TextEdit(rangeIn(lines, range), newText)),
      );
    }
  }
  return change;
}

function rangeIn(lines: LineIndex, { start, end }: TextRange): vscode.Range {
  const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
  return new vscode.Range(from.line, from.character, to.line, to.character);
}

/** Each way by itself for a single finding; one entry for each of several, so that the fixes stay in sight. */
function quieteningActions(
  document: vscode.TextDocument,
  parsed: MilepostDocument,
  findings: readonly Finding[],
): readonly vscode.CodeAction[] {
  const [only, ...others] = findings;
  if (only === undefined) return [];
  if (others.length === 0) return quieteningsOf(parsed, only).map((way) => quieteningAction(document, only, way));
  return [...new Map(findings.map((finding) => [finding.code, finding])).values()].map((finding) => {
    const title = vscode.l10n.t('Switch off or soften {code}…', { code: finding.code });
    return commandAction(document, finding, title, internalCommands.quieten, [
      document.uri,
      finding.code,
      finding.range.start,
    ]);
  });
}

function quieteningAction(document: vscode.TextDocument, finding: Finding, way: Quietening): vscode.CodeAction {
  if (way.kind === 'fix') return toAction(document, finding, way.fix);
  const args = [document.uri, finding.code, way.setting];
  return commandAction(document, finding, way.title, internalCommands.setRule, args);
}

function commandAction(
  document: vscode.TextDocument,
  finding: Finding,
  title: string,
  command: string,
  args: unknown[],
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [toDiagnostic(placesIn(document), finding)];
  action.command = { title, command, arguments: args };
  return action;
}

/** Fixes that leave something for the user to fill in are no fixes that may be made unseen. */
function fixAllOf(document: vscode.TextDocument, findings: readonly Finding[]): readonly vscode.CodeAction[] {
  const edits = engine().applyFixes(findings, 'safe');
  if (edits.length === 0) return [];
  const title = vscode.l10n.t('Fix all {source} findings that need no choice', { source: DIAGNOSTICS });
  const action = new vscode.CodeAction(title, fixAll);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(
    document.uri,
    edits.map((edit) => toTextEdit(document, edit)),
  );
  return [action];
}
