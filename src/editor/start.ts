import type * as vscode from 'vscode';
import { watchActiveGoal } from './active-goal';
import { FileEdits } from './apply';
import { Clock } from './clock';
import type { CommandContext } from './commands/command-context';
import { registerCommands } from './commands/register-commands';
import { applyTicks, sayLost, tickInView, type Tick } from './commands/task-commands';
import type { DashboardSource } from './dashboard/dashboard-source';
import { registerDashboard } from './dashboard/register-dashboard';
import { Diagnostics } from './diagnostics/diagnostics';
import { registerLanguageFeatures } from './language/register-language-features';
import { Log } from './log';
import { Pages } from './pages';
import type { Platform } from './platform';
import { SettingsReader } from './settings';
import { GoalsTree } from './views/goals-tree';
import { showReadingProgress } from './views/reading-progress';
import { FolderReader } from './workspace/folder-reader';
import { IndexCache } from './workspace/index-cache';
import { ParsedDocuments } from './workspace/parsed-documents';
import { WorkspaceModel } from './workspace/workspace-model';

/** What other extensions, and tests, may look at. */
export interface MilepostApi {
  readonly model: Pick<WorkspaceModel, 'status' | 'complete' | 'onDidChangeStatus'>;
  readonly tree: vscode.TreeDataProvider<unknown>;
  /** Ticks or unticks the task with this text in this file; false when there is none. */
  setTaskState(uri: vscode.Uri, line: number, text: string, done: boolean): Promise<boolean>;
}

export interface Session {
  readonly api: MilepostApi;
  /** Keeps what the next session can use. */
  close(): Promise<void>;
}

/** Puts the parts together. Nothing is read or parsed before this returns. */
export function start(context: vscode.ExtensionContext, platform: Platform): Session {
  const began = performance.now();
  const log = new Log();
  const settings = new SettingsReader();
  const clock = new Clock(settings);
  const documents = new ParsedDocuments(settings, platform.prose);
  const version: unknown = context.extension.packageJSON.version;
  const cache = context.storageUri && new IndexCache(context.storageUri, String(version));
  const reader = new FolderReader({ platform, settings, clock, log, ...(cache && { cache }) });
  const model = new WorkspaceModel({ settings, clock, log, documents, reader });
  const edits = new FileEdits(documents, (document) => model.update(document));
  const diagnostics = new Diagnostics({ model, documents, settings, clock, log });
  const tree = new GoalsTree(model, settings);
  const tick = (wanted: Tick) => applyTicks({ edits, clock }, [wanted]);
  const setTaskState: MilepostApi['setTaskState'] = async (uri, line, text, done) =>
    (await tick({ task: { uri: uri.toString(), line, text }, done })).length === 0;
  const dashboard = registerDashboard(context, dashboardSource(model, settings, tick), log);
  const commandContext: CommandContext = {
    extensionUri: context.extensionUri,
    model,
    documents,
    settings,
    clock,
    diagnostics,
    edits,
    tree,
    log,
    openDashboard: () => dashboard.open(),
  };
  context.subscriptions.push(Pages.register(context.extensionUri));
  context.subscriptions.push(log, settings, clock, reader, model, diagnostics, tree);
  context.subscriptions.push(tree.onDidTick(log.guard('Ticking', (ticks) => tickInView(commandContext, ticks))));
  context.subscriptions.push(showReadingProgress(model), registerCommands(commandContext));
  context.subscriptions.push(watchActiveGoal(documents));
  context.subscriptions.push(registerLanguageFeatures({ model, documents, settings, clock, diagnostics }));
  // After this turn, so that activation is over before the first file is looked at.
  const soon = setTimeout(() => model.start(), 0);
  context.subscriptions.push({ dispose: () => clearTimeout(soon) });
  log.debug(`Activated in ${(performance.now() - began).toFixed(1)} ms`);
  return { api: { model, tree, setTaskState }, close: () => model.close() };
}

function dashboardSource(
  model: WorkspaceModel,
  settings: SettingsReader,
  tick: (wanted: Tick) => Promise<readonly Tick[]>,
): DashboardSource {
  return {
    status: () => model.status(),
    get complete() {
      return model.complete;
    },
    hidesPrivate: () => settings.of().hidePrivate,
    onDidChange: model.onDidChangeStatus,
    setTaskState: async (uri, line, text, done) =>
      sayLost(await tick({ task: { uri: uri.toString(), line, text }, done })),
  };
}
