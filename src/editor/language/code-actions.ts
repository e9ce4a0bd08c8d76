import { engine } from '../engine';
import * as vscode from 'vscode';
import { severities, type Finding, type Fix, type Severity } from '../../core/lint/finding';
import type { MilepostDocument } from '../../core/documents/document';
import { toDiagnostic, type Diagnostics } from '../diagnostics/diagnostics';
import { DIAGNOSTICS, internalCommands } from '../ids';
import { toRange, toTextEdit } from '../positions';
import { translate } from '../translate';
import type { ParsedDocuments } from '../workspace/parsed-documents';

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

  provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { only }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    const { findings } = this.diagnostics.of(document);
    const wants = (kind: vscode.CodeActionKind): boolean => only === undefined || only.contains(kind);
    const actions: vscode.CodeAction[] = [];
    if (wants(vscode.CodeActionKind.QuickFix)) {
      const here = findings.filter((finding) => toRange(document, finding.range).intersection(range) !== undefined);
      const parsed = this.documents.of(document);
      actions.push(...here.flatMap((finding) => fixesOf(document, finding)));
      actions.push(...here.flatMap((finding) => quieteningOf(document, parsed, finding)));
    }
    // Offered only when asked for: in the light bulb it would drown the choice that fits.
    if (only !== undefined && wants(fixAll)) actions.push(...fixAllOf(document, findings));
    return actions;
  }
}

function fixesOf(document: vscode.TextDocument, finding: Finding): readonly vscode.CodeAction[] {
  return finding.fixes.map((fix) => toAction(document, finding, fix));
}

function toAction(document: vscode.TextDocument, finding: Finding, fix: Fix): vscode.CodeAction {
  const action = new vscode.CodeAction(translate(fix.title), vscode.CodeActionKind.QuickFix);
  action.diagnostics = [toDiagnostic(document, finding)];
  action.isPreferred = fix.preferred;
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(
    document.uri,
    fix.edits.map((edit) => toEdit(document, edit, fix.snippet)),
  );
  return action;
}

function toEdit(
  document: vscode.TextDocument,
  edit: Fix['edits'][number],
  snippet: boolean,
): vscode.TextEdit | vscode.SnippetTextEdit {
  if (!snippet) return toTextEdit(document, edit);
  return new vscode.SnippetTextEdit(toRange(document, edit.range), new vscode.SnippetString(edit.newText));
}

/** Off for the line or file, off or softer for the workspace. */
function quieteningOf(
  document: vscode.TextDocument,
  parsed: MilepostDocument,
  finding: Finding,
): readonly vscode.CodeAction[] {
  if (parsed.kind === 'foreign') return [];
  const inFile = engine()
    .suppressionFixes(parsed, finding)
    .map((fix) => toAction(document, finding, fix));
  const { code } = finding;
  const softer = softerThan(finding.severity);
  return [
    ...inFile,
    settingAction(document, finding, vscode.l10n.t('Switch off {code} for the workspace', { code }), 'off'),
    ...(softer === undefined
      ? []
      : [
          settingAction(
            document,
            finding,
            vscode.l10n.t('Make {code} softer: {severity}', { code, severity: nameOf(softer) }),
            softer,
          ),
        ]),
  ];
}

function settingAction(
  document: vscode.TextDocument,
  finding: Finding,
  title: string,
  setting: Severity | 'off',
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [toDiagnostic(document, finding)];
  action.command = { title, command: internalCommands.setRule, arguments: [document.uri, finding.code, setting] };
  return action;
}

function softerThan(severity: Severity): Severity | undefined {
  return severities[severities.indexOf(severity) + 1];
}

function nameOf(severity: Severity): string {
  switch (severity) {
    case 'error':
      return vscode.l10n.t('error');
    case 'warning':
      return vscode.l10n.t('warning');
    case 'information':
      return vscode.l10n.t('information');
    case 'hint':
      return vscode.l10n.t('hint');
  }
}

/** Fixes that leave something for the user to fill in are no fixes that may be made unseen. */
function fixAllOf(document: vscode.TextDocument, findings: readonly Finding[]): readonly vscode.CodeAction[] {
  const edits = engine().applyFixes(findings.filter(({ fixes }) => isSafe(fixes)));
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

function isSafe(fixes: readonly Fix[]): boolean {
  const choice = fixes.find(({ preferred }) => preferred);
  return choice !== undefined && !choice.snippet;
}
