import { realpathSync } from 'node:fs';
import type { MilepostDocument } from '../core/documents/document';
import { applyFixes } from '../core/lint/apply-fixes';
import type { Finding } from '../core/lint/finding';
import { lint } from '../core/lint/lint';
import { applyEdits } from '../core/text/apply-edits';
import { nodeDisk, type Disk } from './disk';
import { isWithin } from './is-within';
import { parseText, putInIndex, takeDocument, type DocumentRead, type Workspace } from './read-workspace';
import { replaceFile, type Replaced } from './replace-file';
import type { Place } from './target';
import type { Troubles } from './troubles';

/** A fix may uncover another finding; a file comes to rest in far fewer rounds than this. */
const MOST_ROUNDS = 10;
const BYTE_ORDER_MARK = '\uFEFF';

/** What the rules say of a document in its workspace. */
export function findingsOf(uri: string, document: MilepostDocument, workspace: Workspace): readonly Finding[] {
  const { index, settings, today, git } = workspace;
  return lint(document, { uri, index, settings, today, git });
}

/** Writes what can be mended into the file, or names it. Tells whether it was written. */
export function fixFile(file: Place, workspace: Workspace, troubles: Troubles, disk: Disk = nodeDisk): boolean {
  const read = takeDocument(file, workspace, troubles);
  if (read === undefined) return false;
  const fixed = fixedText(read, workspace);
  if (fixed === read.document.text) return false;
  const replaced = replaceText(file, read, fixed, workspace, troubles, disk);
  switch (replaced.kind) {
    case 'replaced':
      return true;
    case 'unconfirmed':
      troubles.cannotRead(file, `was mended, but may be the old one after a power failure: ${replaced.detail}`);
      return true;
    case 'left':
      putInIndex(read, workspace.index);
      troubles.cannotRead(file, `was not mended: ${replaced.reason}`);
      return false;
  }
}

function replaceText(
  file: Place,
  { document, hasMark }: DocumentRead,
  text: string,
  { root }: Workspace,
  { scope }: Troubles,
  disk: Disk,
): Replaced {
  const own = [realpathSync(root), ...scope.targets.map(({ truePath }) => truePath)];
  if (!own.some((place) => isWithin(place, file.truePath)))
    return { kind: 'left', reason: `a link leads out of the folder, to ${file.truePath}; name that to have it mended` };
  const bytes = (words: string): Buffer => Buffer.from((hasMark ? BYTE_ORDER_MARK : '') + words);
  return replaceFile({ file, before: bytes(document.text), after: bytes(text) }, disk);
}

/** The text after as many rounds of fixes as change something; the index follows. */
function fixedText({ uri, document: start }: DocumentRead, workspace: Workspace): string {
  let document = start;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const text = applyEdits(document.text, applyFixes(findingsOf(uri, document, workspace), 'safe'));
    if (text === document.text) break;
    document = parseText(text, workspace.settings);
    putInIndex({ uri, document, hasMark: false }, workspace.index);
  }
  return document.text;
}
