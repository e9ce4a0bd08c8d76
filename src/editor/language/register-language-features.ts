import * as vscode from 'vscode';
import type { Clock } from '../clock';
import type { Diagnostics } from '../diagnostics/diagnostics';
import { LANGUAGE } from '../ids';
import type { SettingsReader } from '../settings';
import type { ParsedDocuments } from '../workspace/parsed-documents';
import type { WorkspaceModel } from '../workspace/workspace-model';
import { CodeActions } from './code-actions';
import { ReferenceCompletion } from './reference-completion';
import { References } from './references';
import { RewriteAction } from './rewrite-action';
import { ScoreHover } from './score-hover';
import { ScoreLens } from './score-lens';

export interface LanguageParts {
  readonly model: WorkspaceModel;
  readonly documents: ParsedDocuments;
  readonly settings: SettingsReader;
  readonly clock: Clock;
  readonly diagnostics: Diagnostics;
}

/** Everything that the editor asks of a language. Markdown of any scheme, so that virtual workspaces are served. */
export function registerLanguageFeatures(parts: LanguageParts): vscode.Disposable {
  const { model, documents, settings, clock, diagnostics } = parts;
  const { languages } = vscode;
  const lens = new ScoreLens(documents, settings, clock);
  const completion = new ReferenceCompletion(documents, model);
  return vscode.Disposable.from(
    lens,
    languages.registerCodeLensProvider(LANGUAGE, lens),
    languages.registerCodeActionsProvider(LANGUAGE, new CodeActions(diagnostics, documents), CodeActions.metadata),
    languages.registerCodeActionsProvider(
      LANGUAGE,
      new RewriteAction(diagnostics, documents, clock),
      RewriteAction.metadata,
    ),
    languages.registerHoverProvider(LANGUAGE, new ScoreHover(documents, clock)),
    languages.registerDefinitionProvider(LANGUAGE, new References(documents, model)),
    languages.registerCompletionItemProvider(LANGUAGE, completion, ...ReferenceCompletion.triggers),
  );
}
