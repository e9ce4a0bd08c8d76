import { engine } from '../engine';
import type * as vscode from 'vscode';
import type { Goal, Statement } from '../../core/documents/document';
import type { Verdict } from '../../core/smart/verdict';
import type { Clock } from '../clock';
import type { SettingsReader } from '../settings';
import type { ParsedDocuments } from '../workspace/parsed-documents';
import type { WorkspaceModel } from '../workspace/workspace-model';

export interface JudgedGoal {
  readonly goal: Goal;
  readonly statement: Statement;
  readonly verdict: Verdict;
}

/** What a judgement rests on: the text, the other files, the settings and the day. */
export interface JudgeParts {
  readonly documents: ParsedDocuments;
  readonly model: WorkspaceModel;
  readonly settings: SettingsReader;
  readonly clock: Clock;
}

/** The verdict on a document's goal; undefined where there is no statement to judge, or the goal is over. */
export function judgedGoal(document: vscode.TextDocument, parts: JudgeParts): JudgedGoal | undefined {
  const goal = parts.documents.of(document);
  if (goal.kind !== 'goal' || goal.statement === undefined) return undefined;
  if (goal.status?.value === 'achieved' || goal.status?.value === 'dropped') return undefined;
  return { goal, statement: goal.statement, verdict: verdictOf(goal, document.uri, parts) };
}

function verdictOf(goal: Goal, uri: vscode.Uri, { model, settings, clock }: JudgeParts): Verdict {
  return engine().verdictIn(goal, {
    uri: uri.toString(),
    index: model.indexFor(uri),
    settings: settings.of(uri),
    today: clock.today(uri),
  });
}
