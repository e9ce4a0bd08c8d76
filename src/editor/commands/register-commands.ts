import * as vscode from 'vscode';
import { commands, internalCommands } from '../ids';
import { plainMessage } from '../plain-message';
import type { CommandAction, CommandContext } from './command-context';
import { activateGoal, moveGoalDown, moveGoalUp, pauseGoal } from './goal-commands';
import { insertKpi } from './insert-kpi';
import { insertExample, newGoal } from './new-goal';
import { rewriteAsSmart } from './rewrite/rewrite-as-smart';
import { openItem, showScore } from './open-commands';
import { openSample } from './open-sample';
import { quieten } from './quieten';
import { groupByObjective, groupByStatus, hidePrivate, setRule, showPrivate } from './settings-commands';
import { toggleStep } from './task-commands';

type CommandId = (typeof commands)[keyof typeof commands] | (typeof internalCommands)[keyof typeof internalCommands];

/** Every command and what it does. */
const actions: Readonly<Record<CommandId, CommandAction>> = {
  [commands.newGoal]: newGoal,
  [commands.openDashboard]: ({ openDashboard }) => openDashboard(),
  [commands.openSample]: openSample,
  [commands.refresh]: ({ model }) => model.readAgain(),
  [commands.stopReading]: ({ model }) => model.stopReading(),
  [commands.showLog]: ({ log }) => log.show(),
  [commands.toggleStep]: toggleStep,
  [commands.insertKpi]: insertKpi,
  [commands.rewriteAsSmart]: rewriteAsSmart,
  [commands.insertExample]: insertExample,
  [commands.moveGoalUp]: moveGoalUp,
  [commands.moveGoalDown]: moveGoalDown,
  [commands.pauseGoal]: pauseGoal,
  [commands.activateGoal]: activateGoal,
  [commands.hidePrivate]: hidePrivate,
  [commands.showPrivate]: showPrivate,
  [commands.groupByObjective]: groupByObjective,
  [commands.groupByStatus]: groupByStatus,
  [internalCommands.openItem]: openItem,
  [internalCommands.showScore]: showScore,
  [internalCommands.quieten]: quieten,
  [internalCommands.setRule]: setRule,
};

export function registerCommands(context: CommandContext): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(actions).map(([id, action]) =>
      vscode.commands.registerCommand(id, async (...args: readonly unknown[]) => {
        try {
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
