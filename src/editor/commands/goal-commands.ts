import { engine } from '../engine';
import * as vscode from 'vscode';
import type { GoalStatus } from '../../core/documents/document';
import { goalUriOf, sayNoGoal } from './arguments';
import type { CommandAction, CommandContext } from './command-context';

export const moveGoalUp: CommandAction = (context, ...args) => move(context, args, -1);
export const moveGoalDown: CommandAction = (context, ...args) => move(context, args, 1);
export const pauseGoal: CommandAction = (context, ...args) => setStatus(context, args, 'paused');
export const activateGoal: CommandAction = (context, ...args) => setStatus(context, args, 'active');

/** Moves a goal among those in work of its folder, by their priorities. */
async function move(context: CommandContext, args: readonly unknown[], by: -1 | 1): Promise<void> {
  const uri = goalUriOf(context, args);
  if (uri === undefined) return sayNoGoal();
  const key = uri.toString();
  const folder = context.model.statuses().find(({ status }) => status.goals.some((goal) => goal.uri === key));
  const inWork = (folder?.status.goals ?? []).filter(({ status }) => status === 'active' || status === 'proposed');
  const index = inWork.findIndex((goal) => goal.uri === key);
  const to = index + by;
  if (index < 0 || to < 0 || to >= inWork.length) return;
  await context.edits.applyAll(
    inWork.map((goal) => vscode.Uri.parse(goal.uri, true)),
    (documents) => {
      const ranked = inWork.flatMap(({ uri: other }) => {
        const document = documents.get(other);
        if (document?.kind !== 'goal') return [];
        return [{ uri: other, document, ...(document.priority && { priority: document.priority.value }) }];
      });
      return engine().movePriority(ranked, key, to);
    },
  );
}

async function setStatus(context: CommandContext, args: readonly unknown[], status: GoalStatus): Promise<void> {
  const uri = goalUriOf(context, args);
  if (uri === undefined) return sayNoGoal();
  await context.edits.apply(uri, (document) =>
    document.kind === 'goal' ? engine().setStatus(document, status) : undefined,
  );
}
