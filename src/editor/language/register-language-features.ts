import * as vscode from 'vscode';
import type { Diagnostics } from '../diagnostics/diagnostics';
import { LANGUAGE } from '../ids';
import { CodeActions } from './code-actions';
import type { JudgeParts } from './judged-goal';
import { KpiRowsAction } from './kpi-rows-action';
import { MakeOwnAction } from './make-own-action';
import { ReferenceCompletion } from './reference-completion';
import { References } from './references';
import { RewriteAction } from './rewrite-action';
import { ScoreHover } from './score-hover';
import { ScoreLens } from './score-lens';

export interface LanguageParts extends JudgeParts {
  readonly diagnostics: Diagnostics;
}

/** Everything that the editor asks of a language. Markdown of any scheme, so that virtual workspaces are served. */
export function registerLanguageFeatures(parts: LanguageParts): vscode.Disposable {
  const { model, documents, diagnostics } = parts;
  const { languages } = vscode;
  const lens = new ScoreLens(parts);
  const completion = new ReferenceCompletion(documents, model);
  return vscode.Disposable.from(
    lens,
    languages.registerCodeLensProvider(LANGUAGE, lens),
    languages.registerCodeActionsProvider(LANGUAGE, new CodeActions(diagnostics, documents), CodeActions.metadata),
    languages.registerCodeActionsProvider(LANGUAGE, new RewriteAction(diagnostics, parts), RewriteAction.metadata),
    languages.registerCodeActionsProvider(LANGUAGE, new KpiRowsAction(diagnostics, documents), KpiRowsAction.metadata),
    languages.registerCodeActionsProvider(LANGUAGE, new MakeOwnAction(), MakeOwnAction.metadata),
    languages.registerHoverProvider(LANGUAGE, new ScoreHover(parts)),
    languages.registerDefinitionProvider(LANGUAGE, new References(documents, model)),
    languages.registerCompletionItemProvider(LANGUAGE, completion, ...ReferenceCompletion.triggers),
  );
}
