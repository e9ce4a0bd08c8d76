import { writeFileSync } from 'node:fs';
import type { MilepostDocument } from '../core/documents/document';
import { summarize } from '../core/index/summarize';
import { applyFixes } from '../core/lint/apply-fixes';
import type { Finding } from '../core/lint/finding';
import { lint } from '../core/lint/lint';
import { applyEdits } from '../core/text/apply-edits';
import { detailOf } from './read-text';
import { parseText, takeDocument, type Workspace } from './read-workspace';
import type { Place } from './target';
import type { Troubles } from './troubles';

/** A fix may uncover another finding; a file comes to rest in far fewer rounds than this. */
const MOST_ROUNDS = 10;
const BYTE_ORDER_MARK = '\uFEFF';

/** What the rules say of a document in its workspace. */
export function findingsOf(uri: string, document: MilepostDocument, workspace: Workspace): readonly Finding[] {
  const { index, settings, today } = workspace;
  return lint(document, { uri, index, settings, today });
}

/** Writes what can be mended into the file. Tells whether there was anything. */
export function fixFile(file: Place, workspace: Workspace, troubles: Troubles): boolean {
  const read = takeDocument(file, workspace, troubles);
  if (read === undefined) return false;
  const fixed = fixedText(read.uri, read.document, workspace);
  if (fixed === read.document.text) return false;
  try {
    writeFileSync(file.path, (read.hasMark ? BYTE_ORDER_MARK : '') + fixed);
  } catch (error) {
    troubles.cannotRead(file, `cannot be written: ${detailOf(error)}`);
    return false;
  }
  return true;
}

/** The text after as many rounds of fixes as change something; the index follows. */
function fixedText(uri: string, start: MilepostDocument, workspace: Workspace): string {
  let document = start;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const text = applyEdits(document.text, applyFixes(findingsOf(uri, document, workspace), 'safe'));
    if (text === document.text) break;
    document = parseText(text, workspace.settings);
    const record = summarize(uri, document, undefined);
    if (record !== undefined) workspace.index.set(record);
  }
  return document.text;
}
