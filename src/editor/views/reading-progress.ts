import * as vscode from 'vscode';
import { views } from '../ids';
import type { WorkspaceModel } from '../workspace/workspace-model';

/** Shows the bar in the goals view for as long as the model reads. */
export function showReadingProgress(model: WorkspaceModel): vscode.Disposable {
  let finish: (() => void) | undefined;
  const look = (): void => {
    const isReading = model.progress !== undefined;
    if (isReading && finish === undefined) {
      const ended = new Promise<void>((resolve) => (finish = resolve));
      void vscode.window.withProgress({ location: { viewId: views.goals } }, () => ended);
    } else if (!isReading) {
      finish?.();
      finish = undefined;
    }
  };
  look();
  return vscode.Disposable.from(model.onDidChangeReading(look), { dispose: () => finish?.() });
}
