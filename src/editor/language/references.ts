import * as vscode from 'vscode';
import type { Resolution } from '../../core/index/workspace-index';
import { toRange } from '../positions';
import type { ParsedDocuments } from '../workspace/parsed-documents';
import type { WorkspaceModel } from '../workspace/workspace-model';
import { referenceAt } from './reference-at';

/** Goes from `supports: [mira#brand-lead]` to the aspiration, from `goals: [social-ads]` to the goal. */
export class References implements vscode.DefinitionProvider {
  constructor(
    readonly documents: ParsedDocuments,
    readonly model: WorkspaceModel,
  ) {}

  async provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.LocationLink[] | undefined> {
    await this.documents.whenReady(document);
    const reference = referenceAt(this.documents.of(document), document.offsetAt(position));
    if (reference === undefined) return undefined;
    const found = this.model.indexFor(document.uri).resolve(reference.value, document.uri.toString());
    if (found === undefined) return undefined;
    const target = new vscode.Range(lineOf(found), 0, lineOf(found), 0);
    return [
      {
        originSelectionRange: toRange(document, reference.range),
        targetUri: vscode.Uri.parse(found.uri, true),
        targetRange: target,
      },
    ];
  }
}

function lineOf({ anchor, record }: Resolution): number {
  return anchor?.line ?? (record?.kind === 'goal' ? record.line : 0);
}
