import * as vscode from 'vscode';
import { engine } from '../engine';
import { openExisting } from '../on-disk';
import { openPlace } from '../open-place';
import { plainMessage } from '../plain-message';
import { isTracked } from '../workspace/open-buffers';
import { placeOf } from '../views/goals-node';
import { nodeOf } from './arguments';
import type { CommandAction } from './command-context';

/** A command that changes a file: one in which a merge left both sides stays as it is, and whoever asked is told so. */
export function editing(action: CommandAction): CommandAction {
  return async (context, ...args) => {
    const uri = fileMeant(args);
    if (uri === undefined || !(await sayConflict(uri))) await action(context, ...args);
  };
}

/** The file that a command was called on, or that of the active editor. */
function fileMeant([target, ...others]: readonly unknown[]): vscode.Uri | undefined {
  if (target instanceof vscode.Uri) return target;
  const node = nodeOf(target);
  const place = node && placeOf(node);
  if (place !== undefined) return vscode.Uri.parse(place.uri, true);
  const document = vscode.window.activeTextEditor?.document;
  const isEditors = target === undefined && others.length === 0 && document !== undefined && isTracked(document);
  return isEditors ? document.uri : undefined;
}

/** Tells where a merge has to be resolved first; false where there is none. */
export async function sayConflict(uri: vscode.Uri): Promise<boolean> {
  const document = await openExisting(uri).catch(() => undefined);
  const conflict = document && engine().conflictIn(document.getText());
  if (document === undefined || conflict === undefined) return false;
  const { line } = document.positionAt(conflict.start);
  const text = vscode.l10n.t(
    '{file} holds both sides of a merge, from line {line} on. Resolve it first; until then nothing in it is changed.',
    { file: uri.path.replace(/^.*\//, ''), line: line + 1 },
  );
  const show = vscode.l10n.t('Show It');
  // Not waited for: a notice may stay for long.
  void vscode.window
    .showInformationMessage(plainMessage(text), show)
    .then((choice) => (choice === show ? openPlace({ uri: uri.toString(), line }) : undefined));
  return true;
}
