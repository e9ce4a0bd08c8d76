import { engine } from '../engine';
import * as vscode from 'vscode';
import type { GoalStatus } from '../../core/documents/document';
import { movesOf, type Move, rankings } from '../../core/index/ranking';
import { goalUriOf, sayNoGoal } from './arguments';
import type { CommandAction, CommandContext } from './command-context';
import { sayDone } from './undo-command';

export const moveGoalUp: CommandAction = (context, ...args) => move(context, args, 'up');
export const moveGoalDown: CommandAction = (context, ...args) => move(context, args, 'down');
export const pauseGoal: CommandAction = (context, ...args) => setStatus(context, args, 'paused');
export const activateGoal: CommandAction = (context, ...args) => setStatus(context, args, 'active');

/** Moves a goal among those in work of its owner and folder, by their priorities. */
async function move(context: CommandContext, args: readonly unknown[], way: Move): Promise<void> {
  const uri = goalUriOf(context, args);
  if (uri === undefined) return sayNoGoal();
  const key = uri.toString();
  const [ranking] = context.model
    .statuses()
    .flatMap(({ status }) => rankings(status.goals, status.people).get(key) ?? []);
  if (ranking === undefined || !movesOf(ranking).includes(way)) return sayUnmovable(ranking !== undefined, way);
  const { goals, place } = ranking;
  const change = await context.edits.applyAll(
    goals.map((goal) => vscode.Uri.parse(goal.uri, true)),
    (documents) => {
      const ranked = goals.flatMap(({ uri: other }) => {
        const document = documents.get(other);
        if (document?.kind !== 'goal') return [];
        return [{ uri: other, document, ...(document.priority && { priority: document.priority.value }) }];
      });
      return engine().movePriority(ranked, key, place + (way === 'up' ? -1 : 1));
    },
    askedIn(uri, args),
  );
  if (change === undefined) return;
  const count = change.files.length;
  const text =
    count === 1 ? vscode.l10n.t('Ranked 1 goal anew.') : vscode.l10n.t('Ranked {count} goals anew.', { count });
  sayDone(context, text, change);
}

function sayUnmovable(isRanked: boolean, way: Move): void {
  const text = isRanked
    ? way === 'up'
      ? vscode.l10n.t('This goal comes first already among those of its owner.')
      : vscode.l10n.t('This goal comes last already among those of its owner.')
    : vscode.l10n.t('Only goals that are active or proposed, and shown, are ranked.');
  void vscode.window.showInformationMessage(text);
}

async function setStatus(context: CommandContext, args: readonly unknown[], status: GoalStatus): Promise<void> {
  const uri = goalUriOf(context, args);
  if (uri === undefined) return sayNoGoal();
  await context.edits.apply(
    uri,
    (document) => (document.kind === 'goal' ? engine().setStatus(document, status) : undefined),
    askedIn(uri, args),
  );
}

/** The goal's own editor, when it was not in the goals view that somebody asked. */
function askedIn(uri: vscode.Uri, args: readonly unknown[]): vscode.Uri | undefined {
  return args.length === 0 ? uri : undefined;
}
