import * as vscode from 'vscode';
import type { IndexRecord } from '../../core/index/record';
import type { WorkspaceIndex } from '../../core/index/workspace-index';
import type { ParsedDocuments } from '../workspace/parsed-documents';
import type { WorkspaceModel } from '../workspace/workspace-model';
import { referencePlace } from './reference-place';

/** Offers what a goal may support: aspirations, program objectives, long-term goals; and in `goals:` the goals. */
export class ReferenceCompletion implements vscode.CompletionItemProvider {
  static readonly triggers = ['[', ',', ' ', '#'] as const;

  constructor(
    readonly documents: ParsedDocuments,
    readonly model: WorkspaceModel,
  ) {}

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.CompletionItem[] | undefined> {
    await this.documents.whenReady(document);
    const parsed = this.documents.of(document);
    if (parsed.kind === 'foreign' || document.offsetAt(position) > parsed.frontMatter.bodyStart) return undefined;
    const place = referencePlace(position.line, (line) => document.lineAt(line).text, position.character);
    if (place === undefined) return undefined;
    const range = new vscode.Range(position.translate(0, -place.typed.length), position);
    const self = document.uri.toString();
    const candidates = place.key === 'supports' ? supportable : goals;
    return candidates(this.model.indexFor(document.uri), self).map((candidate) => toItem(candidate, range));
  }
}

interface Candidate {
  readonly reference: string;
  readonly text: string;
  readonly kind: 'aspiration' | 'objective' | 'goal';
}

/** What a goal may support, but for itself. */
export function supportable(index: WorkspaceIndex, self: string): readonly Candidate[] {
  const anchored = [...index.records()].flatMap(anchorsOf);
  const longTerm = index.goals().filter(({ horizon, uri }) => horizon === 'long' && uri !== self);
  return [...anchored, ...longTerm.map(({ id, title }): Candidate => ({ reference: id, text: title, kind: 'goal' }))];
}

function anchorsOf(record: IndexRecord): readonly Candidate[] {
  if (record.kind !== 'profile' && record.kind !== 'program') return [];
  const kind = record.kind === 'profile' ? 'aspiration' : 'objective';
  return record.anchors.flatMap(({ anchor, text }) =>
    anchor === undefined ? [] : [{ reference: `${record.id}#${anchor}`, text, kind }],
  );
}

function goals(index: WorkspaceIndex, self: string): readonly Candidate[] {
  return index
    .goals()
    .filter(({ uri }) => uri !== self)
    .map(({ id, title }) => ({ reference: id, text: title, kind: 'goal' }));
}

function toItem({ reference, text, kind }: Candidate, range: vscode.Range): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label: reference, description: text }, vscode.CompletionItemKind.Reference);
  item.insertText = reference;
  item.filterText = `${reference} ${text}`;
  item.range = range;
  item.detail = detailOf(kind);
  item.documentation = text;
  return item;
}

function detailOf(kind: Candidate['kind']): string {
  switch (kind) {
    case 'aspiration':
      return vscode.l10n.t('Aspiration');
    case 'objective':
      return vscode.l10n.t('Program objective');
    case 'goal':
      return vscode.l10n.t('Goal');
  }
}
