import * as vscode from 'vscode';
import { quieteningsOf } from '../language/quietening';
import { toTextEdit } from '../positions';
import type { CommandContext } from './command-context';
import { setRule } from './settings-commands';

/** Asks how a rule shall be heard less, and does it. */
export async function quieten(context: CommandContext, uri: unknown, code: unknown, start: unknown): Promise<void> {
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === String(uri));
  if (document === undefined) return;
  const { findings } = context.diagnostics.of(document);
  const finding = findings.find((other) => other.code === code && other.range.start === start);
  if (finding === undefined) return;
  const ways = quieteningsOf(context.documents.of(document), finding).map((way) => ({ label: way.title, way }));
  const { way } = (await vscode.window.showQuickPick(ways, { title: finding.code })) ?? {};
  if (way?.kind === 'setting') return setRule(context, document.uri, finding.code, way.setting);
  if (way === undefined) return;
  const change = new vscode.WorkspaceEdit();
  change.set(
    document.uri,
    way.fix.edits.map((edit) => toTextEdit(document, edit)),
  );
  await vscode.workspace.applyEdit(change);
}
