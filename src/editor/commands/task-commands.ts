import { engine } from '../engine';
import * as vscode from 'vscode';
import { withoutLinks } from '../../core/documents/group-title';
import type { MilepostDocument, OwnDocument, Task } from '../../core/documents/document';
import type { TaskStatus } from '../../core/index/workspace-status';
import type { TextEdit } from '../../core/text/range';
import { openExisting } from '../on-disk';
import { plainMessage } from '../plain-message';
import type { ViewTick } from '../views/goals-tree';
import { sayUnchangeable } from './arguments';
import { sayConflict } from './in-conflict';
import type { CommandContext } from './command-context';

/** A task as it was shown somewhere, and whether it is to be done now. */
export interface Tick {
  readonly task: Pick<TaskStatus, 'uri' | 'line' | 'text'>;
  readonly done: boolean;
}

/**
 * Ticks or unticks tasks, each in its file, all in one edit. Gives back those that came to nothing, because their file
 * cannot be opened or no longer has such a task; the others are done all the same.
 */
export async function applyTicks(
  { edits, clock }: Pick<CommandContext, 'edits' | 'clock'>,
  ticks: readonly Tick[],
): Promise<readonly Tick[]> {
  let lost = ticks;
  let toChange = 0;
  const applied = await edits.applyAll(await openable(ticks), (documents) => {
    const changes = new Map<string, TextEdit[]>();
    toChange = 0;
    lost = ticks.filter(({ task, done }) => {
      const document = documents.get(task.uri);
      const found = document && findTask(document, task.line, task.text);
      if (found === undefined) return true;
      const today = clock.today(vscode.Uri.parse(task.uri, true));
      const own = engine().setTaskState(found.document, found.task, done ? 'done' : 'todo', today);
      toChange += own.length;
      changes.set(task.uri, [...(changes.get(task.uri) ?? []), ...own]);
      return false;
    });
    return changes;
  });
  // What the file says already is no loss; an edit that the editor refused is one of all.
  return applied !== undefined || toChange === 0 ? lost : ticks;
}

/** The files of the tasks without those that cannot be opened: one that has gone must not keep the others. */
async function openable(ticks: readonly Tick[]): Promise<readonly vscode.Uri[]> {
  const uris = [...new Set(ticks.map(({ task }) => task.uri))].map((uri) => vscode.Uri.parse(uri, true));
  const opened = await Promise.allSettled(uris.map(openExisting));
  return uris.filter((_, index) => opened[index]?.status === 'fulfilled');
}

/** The user ticked something and it was not: that they are told, once for all of it. */
export async function sayLost(lost: readonly Tick[]): Promise<void> {
  const [first] = lost;
  if (first === undefined) return;
  for (const uri of new Set(lost.map(({ task }) => task.uri))) {
    // oxlint-disable-next-line no-await-in-loop -- of several, the first that says why.
    if (await sayConflict(vscode.Uri.parse(uri, true))) return;
  }
  const { text, uri } = first.task;
  const args = { step: text, file: vscode.Uri.parse(uri, true).path.replace(/^.*\//, ''), count: lost.length };
  const message =
    lost.length === 1
      ? vscode.l10n.t('“{step}” could not be changed; {file} is not there any more, or has no such step.', args)
      : vscode.l10n.t('{count} steps could not be changed; they or their files are not there any more.', args);
  void vscode.window.showWarningMessage(plainMessage(message));
}

/** What was ticked in the goals view; a tick that came to nothing is taken back there. */
export async function tickInView(context: CommandContext, ticks: readonly ViewTick[]): Promise<void> {
  const wanted = ticks.flatMap(({ element, checked }) => {
    const { subject } = element.node;
    return subject.kind === 'task' ? [{ task: subject.task, done: checked, element }] : [];
  });
  let lost: readonly Tick[] = wanted;
  try {
    lost = await applyTicks(context, wanted);
    await sayLost(lost);
  } finally {
    const back = wanted.filter((tick) => lost.includes(tick));
    if (back.length > 0) context.tree.restore(back.map(({ element }) => element));
  }
}

/** Ticks or unticks the tasks that the cursors stand in. */
export async function toggleStep({ edits, clock, documents }: CommandContext): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || documents.of(editor.document).kind === 'foreign' || sayUnchangeable()) return;
  const { uri } = editor.document;
  const lines = new Set(editor.selections.map(({ active }) => active.line));
  const today = clock.today(uri);
  const changed = await edits.apply(
    uri,
    (document) => {
      if (!isOwn(document)) return undefined;
      return [...lines].flatMap((line) => {
        const task = engine().taskAtLine(document, line);
        return task === undefined
          ? []
          : engine().setTaskState(document, task, task.state === 'done' ? 'todo' : 'done', today);
      });
    },
    uri,
  );
  if (changed === undefined)
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no step at the cursor.'));
}

/** The task at that line if it still reads so, else the one that does: the file may have changed meanwhile. */
function findTask(
  document: MilepostDocument,
  line: number,
  text: string,
): { readonly document: OwnDocument; readonly task: Task } | undefined {
  if (!isOwn(document)) return undefined;
  // The views show links by their names.
  const isMeant = (task: Task): boolean => withoutLinks(task.text) === text;
  const there = engine().taskAtLine(document, line);
  const task = there !== undefined && isMeant(there) ? there : engine().documentTasks(document).find(isMeant);
  return task && { document, task };
}

function isOwn(document: MilepostDocument): document is OwnDocument {
  return document.kind !== 'foreign' && document.kind !== 'broken';
}
