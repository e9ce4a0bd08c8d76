import * as vscode from 'vscode';
import { FileEdits } from './apply';
import { Clock } from './clock';
import type { CommandContext } from './commands/command-context';
import { registerCommands } from './commands/register-commands';
import { applyTicks, tickInView } from './commands/task-commands';
import { registerDashboard } from './dashboard/register-dashboard';
import { Diagnostics } from './diagnostics/diagnostics';
import { LANGUAGE } from './ids';
import { CodeActions } from './language/code-actions';
import { ReferenceCompletion } from './language/reference-completion';
import { References } from './language/references';
import { ScoreHover } from './language/score-hover';
import { ScoreLens } from './language/score-lens';
import { Log } from './log';
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
  const tree = new GoalsTree(
    model,
    settings,
    (ticks) => void tickInView(commandContext, ticks).catch((error: unknown) => log.bug('Ticking', error)),
  );
  const dashboard = registerDashboard(
    context,
    {
      status: () => model.status(),
      get complete() {
        return model.complete;
      },
      onDidChange: model.onDidChangeStatus,
      setTaskState: async (uri, line, text, done) => {
        await applyTicks(commandContext, [{ task: { uri: uri.toString(), line, text }, done }]);
      },
    },
    log,
  );
  const commandContext: CommandContext = {
    extensionUri: context.extensionUri,
    model,
    documents,
    settings,
    clock,
    edits,
    tree,
    log,
    openDashboard: () => dashboard.open(),
  };
  const lens = new ScoreLens(documents, settings, clock);
  context.subscriptions.push(log, settings, clock, reader, model, diagnostics, tree, lens);
  context.subscriptions.push(showReadingProgress(model), registerCommands(commandContext));
  const { languages } = vscode;
  context.subscriptions.push(
    languages.registerCodeActionsProvider(LANGUAGE, new CodeActions(diagnostics, documents), CodeActions.metadata),
    languages.registerCodeLensProvider(LANGUAGE, lens),
    languages.registerHoverProvider(LANGUAGE, new ScoreHover(documents, clock)),
    languages.registerDefinitionProvider(LANGUAGE, new References(documents, model)),
    languages.registerCompletionItemProvider(
      LANGUAGE,
      new ReferenceCompletion(documents, model),
      ...ReferenceCompletion.triggers,
    ),
  );
  // After this turn, so that activation is over before the first file is looked at.
  const soon = setTimeout(() => model.start(), 0);
  context.subscriptions.push({ dispose: () => clearTimeout(soon) });
  log.debug(`Activated in ${(performance.now() - began).toFixed(1)} ms`);
  return { api: { model, tree }, close: () => model.close() };
}
