import { engine } from '../engine';
import * as vscode from 'vscode';
import type { MilepostDocument, OwnDocument, Task } from '../../core/documents/document';
import type { TaskStatus } from '../../core/index/workspace-status';
import type { TextEdit } from '../../core/text/range';
import type { ViewTick } from '../views/goals-tree';
import type { CommandContext } from './command-context';

/** A task as it was shown somewhere, and whether it is to be done now. */
export interface Tick {
  readonly task: Pick<TaskStatus, 'uri' | 'line' | 'text'>;
  readonly done: boolean;
}

/** Ticks or unticks tasks, each in its file, all in one edit. False when a file no longer has such a task. */
export async function applyTicks(
  { edits, clock }: Pick<CommandContext, 'edits' | 'clock'>,
  ticks: readonly Tick[],
): Promise<boolean> {
  const uris = [...new Set(ticks.map(({ task }) => task.uri))].map((uri) => vscode.Uri.parse(uri, true));
  return edits.applyAll(uris, (documents) => {
    const changes = new Map<string, TextEdit[]>();
    for (const { task, done } of ticks) {
      const document = documents.get(task.uri);
      const found = document && findTask(document, task.line, task.text);
      if (found === undefined) continue;
      const today = clock.today(vscode.Uri.parse(task.uri, true));
      const own = engine().setTaskState(found.document, found.task, done ? 'done' : 'todo', today);
      changes.set(task.uri, [...(changes.get(task.uri) ?? []), ...own]);
    }
    return changes;
  });
}

/** What was ticked in the goals view; a tick that came to nothing is taken back there. */
export async function tickInView(context: CommandContext, ticks: readonly ViewTick[]): Promise<void> {
  const wanted = ticks.flatMap(({ element: { node }, checked }) =>
    node.subject.kind === 'task' ? [{ task: node.subject.task, done: checked }] : [],
  );
  let applied = false;
  try {
    applied = await applyTicks(context, wanted);
  } finally {
    if (!applied) context.tree.restore(ticks.map(({ element }) => element));
  }
}

/** Ticks or unticks the tasks that the cursors stand in. */
export async function toggleStep({ edits, clock, documents }: CommandContext): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || documents.of(editor.document).kind === 'foreign') return;
  const { uri } = editor.document;
  const lines = new Set(editor.selections.map(({ active }) => active.line));
  const today = clock.today(uri);
  const changed = await edits.apply(uri, (document) => {
    if (!isOwn(document)) return undefined;
    return [...lines].flatMap((line) => {
      const task = engine().taskAtLine(document, line);
      return task === undefined
        ? []
        : engine().setTaskState(document, task, task.state === 'done' ? 'todo' : 'done', today);
    });
  });
  if (!changed) void vscode.window.showInformationMessage(vscode.l10n.t('There is no step at the cursor.'));
}

/** The task at that line if it still reads so, else the one that does: the file may have changed meanwhile. */
function findTask(
  document: MilepostDocument,
  line: number,
  text: string,
): { readonly document: OwnDocument; readonly task: Task } | undefined {
  if (!isOwn(document)) return undefined;
  const there = engine().taskAtLine(document, line);
  const task =
    there?.text === text
      ? there
      : engine()
          .documentTasks(document)
          .find((other) => other.text === text);
  return task && { document, task };
}

function isOwn(document: MilepostDocument): document is OwnDocument {
  return document.kind !== 'foreign' && document.kind !== 'broken';
}
