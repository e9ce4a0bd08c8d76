import { engine } from '../../engine';
import * as vscode from 'vscode';
import { askPages } from '../../quick-steps';
import { goalUriOf, sayNoGoal } from '../arguments';
import type { CommandContext } from '../command-context';
import { answersOf, beginning } from './rewrite-draft';
import { rewritePages } from './rewrite-pages';
import { RewritePreview } from './rewrite-preview';

/**
 * Leads through outcome, measure, resources, reason and date of a goal, shows what would be written, and writes it as
 * one edit. Leaving at any point writes nothing.
 */
export async function rewriteAsSmart(context: CommandContext, ...args: readonly unknown[]): Promise<void> {
  const [place] = args;
  const uri = place instanceof vscode.Uri ? place : goalUriOf(context, args);
  if (uri === undefined) return sayNoGoal();
  const { document } = await vscode.window.showTextDocument(uri, { preview: false });
  const goal = context.documents.of(document);
  if (goal.kind !== 'goal') return sayNoGoal();
  const draft = beginning(goal);
  const preview = new RewritePreview(uri);
  const subject = {
    uri: uri.toString(),
    goal,
    draft,
    preview,
    today: context.clock.today(uri),
    index: context.model.indexFor(uri),
    settings: context.settings.of(uri),
    parse: (text: string) => context.documents.parse(text, uri),
  };
  try {
    if (!(await askPages(vscode.l10n.t('Rewrite as SMART'), rewritePages(subject)))) return;
    // The goal as it is now: somebody may have typed meanwhile.
    await context.edits.apply(
      uri,
      (now) => (now.kind === 'goal' ? engine().rewriteGoal(now, answersOf(draft)) : undefined),
      uri,
    );
  } finally {
    await preview.close();
    preview.dispose();
  }
}
