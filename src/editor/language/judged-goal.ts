import { engine } from '../engine';
import type * as vscode from 'vscode';
import type { Goal, Statement } from '../../core/documents/document';
import type { Verdict } from '../../core/smart/verdict';
import type { Clock } from '../clock';
import type { ParsedDocuments } from '../workspace/parsed-documents';

export interface JudgedGoal {
  readonly goal: Goal;
  readonly statement: Statement;
  readonly verdict: Verdict;
}

/** The verdict on a document's goal; undefined where there is no statement to judge, or the goal is over. */
export function judgedGoal(
  document: vscode.TextDocument,
  documents: ParsedDocuments,
  clock: Clock,
): JudgedGoal | undefined {
  const goal = documents.of(document);
  if (goal.kind !== 'goal' || goal.statement === undefined) return undefined;
  if (goal.status?.value === 'achieved' || goal.status?.value === 'dropped') return undefined;
  return { goal, statement: goal.statement, verdict: engine().verdictOf(goal, clock.today(document.uri)) };
}
