import * as vscode from 'vscode';
import { watchActiveGoal } from './active-goal';
import { FileEdits } from './apply';
import { Clock } from './clock';
import type { CommandContext } from './commands/command-context';
import { registerCommands } from './commands/register-commands';
import { showProblems } from './commands/show-problems';
import { applyTicks, sayLost, tickInView, type Tick } from './commands/task-commands';
import type { DashboardSource } from './dashboard/dashboard-source';
import { registerDashboard } from './dashboard/register-dashboard';
import { ClosedFiles } from './diagnostics/closed-files';
import { Diagnostics } from './diagnostics/diagnostics';
import type { HealthParts } from './health/health-text';
import { GitWorkTrees } from './host/git-work-trees';
import { registerLanguageFeatures } from './language/register-language-features';
import { contexts } from './ids';
import { Log } from './log';
import { Pages } from './pages';
import type { Platform } from './platform';
import { SettingsReader } from './settings';
import { ViewState } from './view-state';
import { GoalsTree } from './views/goals-tree';
import { showReadingProgress } from './views/reading-progress';
import { FindingCounts } from './workspace/finding-counts';
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
  const log = new Log('Milepost');
  const settings = new SettingsReader();
  const viewState = new ViewState(context.workspaceState, settings);
  const clock = new Clock(settings);
  const documents = new ParsedDocuments(settings);
  const version = String(context.extension.packageJSON.version);
  const cache = context.storageUri && new IndexCache(context.storageUri, version);
  const reader = new FolderReader({ platform, settings, clock, log, ...(cache && { cache }) });
  const counts = new FindingCounts();
  const model = new WorkspaceModel({ settings, viewState, clock, log, documents, reader, counts });
  const health = { version, platform, model, reader, counts, log, ...(cache && { cache }) };
  const pages = new Pages(context.extensionUri, () => writeHealth(health));
  const edits = new FileEdits(documents, (document) => model.update(document));
  const git = new GitWorkTrees(log);
  const closed = new ClosedFiles({ model, documents, settings, clock, log, counts });
  const diagnostics = new Diagnostics({ model, documents, settings, clock, git, log, closed });
  const tree = new GoalsTree(model, viewState, counts);
  const tick = (wanted: Tick) => applyTicks({ edits, clock }, [wanted]);
  const setTaskState: MilepostApi['setTaskState'] = async (uri, line, text, done) =>
    (await tick({ task: { uri: uri.toString(), line, text }, done })).length === 0;
  const dashboard = registerDashboard(context, dashboardSource(model, viewState, edits, tick), log);
  const commandContext: CommandContext = {
    extensionUri: context.extensionUri,
    ...(platform.home !== undefined && { home: vscode.Uri.file(platform.home) }),
    model,
    documents,
    settings,
    clock,
    diagnostics,
    edits,
    tree,
    viewState,
    log,
    pages,
    openDashboard: () => dashboard.open(),
  };
  context.subscriptions.push(pages.register());
  context.subscriptions.push(
    log,
    settings,
    viewState,
    clock,
    counts,
    reader,
    model,
    git,
    closed,
    diagnostics,
    tree,
    edits,
  );
  context.subscriptions.push(tree.onDidTick(log.guard('Ticking', (ticks) => tickInView(commandContext, ticks))));
  context.subscriptions.push(showReadingProgress(model), registerCommands(commandContext));
  context.subscriptions.push(watchActiveGoal(documents, log), watchUndo(edits));
  context.subscriptions.push(registerLanguageFeatures({ model, documents, settings, clock, diagnostics }));
  // After this turn, so that activation is over before the first file is looked at.
  const soon = setTimeout(() => model.start(), 0);
  context.subscriptions.push({ dispose: () => clearTimeout(soon) });
  log.took('Activating', performance.now() - began);
  return { api: { model, tree, setTaskState }, close: () => model.close() };
}

async function writeHealth(parts: HealthParts): Promise<string> {
  const { healthText } = await import('./health/health-text');
  return healthText(parts);
}

function dashboardSource(
  model: WorkspaceModel,
  viewState: ViewState,
  edits: FileEdits,
  tick: (wanted: Tick) => Promise<readonly Tick[]>,
): DashboardSource {
  return {
    status: () => model.status(),
    get complete() {
      return model.complete;
    },
    hidesPrivate: () => viewState.hidePrivate,
    get canUndo() {
      return edits.canUndo;
    },
    onDidChange: (listener) =>
      vscode.Disposable.from(
        model.onDidChangeStatus(() => listener()),
        edits.onDidChangeUndo(() => listener()),
      ),
    setTaskState: async (uri, line, text, done) =>
      sayLost(await tick({ task: { uri: uri.toString(), line, text }, done })),
    showProblems,
  };
}

/** Tells menus whether there is something to undo. */
function watchUndo(edits: FileEdits): vscode.Disposable {
  return edits.onDidChangeUndo(() => vscode.commands.executeCommand('setContext', contexts.canUndo, edits.canUndo));
}
