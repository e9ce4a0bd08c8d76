import * as vscode from 'vscode';
import { loadPart, type Part } from '../engine';
import { type CommandId, commands, internalCommands } from '../ids';
import { plainMessage } from '../plain-message';
import type { CommandAction, CommandContext } from './command-context';
import { activateGoal, moveGoalDown, moveGoalUp, pauseGoal } from './goal-commands';
import { editing } from './in-conflict';
import { insertKpi } from './insert-kpi';
import { openItem, showScore } from './open-commands';
import { quieten } from './quieten';
import { setRule } from './settings-commands';
import { copyHealth, showHealth } from './show-health';
import { showProblemsOf } from './show-problems';
import { toggleStep } from './task-commands';
import { undoLastChange } from './undo-command';
import { groupByObjective, groupByStatus, hidePrivate, showPrivate } from './view-commands';

/** Every command and what it does. */
const actions: Readonly<Record<CommandId, CommandAction>> = {
  [commands.newGoal]: later(async () => (await import('./new-goal')).newGoal),
  [commands.openDashboard]: ({ openDashboard }) => openDashboard(),
  [commands.openSample]: later(async () => (await import('./open-sample')).openSample),
  [commands.refresh]: ({ model }) => model.readAgain(),
  [commands.stopReading]: ({ model }) => model.stopReading(),
  [commands.showLog]: ({ log }) => log.show(),
  [commands.showHealth]: showHealth,
  [commands.copyHealth]: copyHealth,
  [commands.toggleStep]: editing(toggleStep),
  [commands.insertKpi]: editing(insertKpi),
  [commands.rewriteAsSmart]: editing(later(async () => (await import('./rewrite/rewrite-as-smart')).rewriteAsSmart)),
  [commands.insertExample]: later(async () => (await import('./new-goal')).insertExample),
  [commands.moveGoalUp]: editing(moveGoalUp),
  [commands.moveGoalDown]: editing(moveGoalDown),
  [commands.pauseGoal]: editing(pauseGoal),
  [commands.activateGoal]: editing(activateGoal),
  [commands.undoLastChange]: undoLastChange,
  [commands.hidePrivate]: hidePrivate,
  [commands.showPrivate]: showPrivate,
  [commands.groupByObjective]: groupByObjective,
  [commands.groupByStatus]: groupByStatus,
  [commands.makeOwn]: editing(later(async () => (await import('./make-own')).makeOwn)),
  [commands.showProblems]: showProblemsOf,
  [internalCommands.openItem]: openItem,
  [internalCommands.showScore]: showScore,
  [internalCommands.quieten]: quieten,
  [internalCommands.setRule]: setRule,
};

/** What begins by asking the user is loaded when it is called. */
function later(load: () => Promise<CommandAction>): CommandAction {
  return async (context, ...args) => (await load())(context, ...args);
}

/** What a command may need at once; it is there long before, as a rule. */
const parts: readonly Part[] = ['engine', 'prose'];

export function registerCommands(context: CommandContext): vscode.Disposable {
  return vscode.Disposable.from(
    ...(Object.entries(actions) as [CommandId, CommandAction][]).map(([id, action]) =>
      vscode.commands.registerCommand(id, async (...args: readonly unknown[]) => {
        try {
          await Promise.all(parts.map(loadPart));
          await action(context, ...args);
        } catch (error) {
          context.log.bug(`The command ${id}`, error);
          sayFailed(context, id, error);
        }
      }),
    ),
  );
}

/** The user asked for something and did not get it: that they are told, once, with the way to more. */
function sayFailed({ log }: CommandContext, id: string, error: unknown): void {
  const detail = error instanceof Error ? error.message : String(error);
  const showLog = vscode.l10n.t('Show log');
  const text = vscode.l10n.t('Milepost could not do this ({command}): {detail}', { command: id, detail });
  void vscode.window.showErrorMessage(plainMessage(text), showLog).then((choice) => choice === showLog && log.show());
}
