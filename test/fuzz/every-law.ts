import assert from 'node:assert/strict';
import { splitFrontMatter } from '../../src/core/front-matter/split';
import { everyOperation } from '../property/edits/every-operation';
import { assertEveryBoxIsATask, assertRangesInside } from '../support/document-laws';
import { assertEditLaws } from '../support/edit-laws';
import { editsOf } from '../support/edits-of';
import { harm, mended, offeredFor } from '../support/fix-laws';
import { assertReadersAgree } from '../support/front-matter-laws';
import { assertIndexFollows } from '../support/index-laws';
import { lintText, type ReadableFinding } from '../support/lint-text';
import { assertSameOutline } from '../support/markdown-structure';
import { readOnce } from '../support/read-once';
import { assertBlocksInOrder, assertLinksInside } from '../support/outline-laws';

/** Of a text's fixes so many are tried, and of each operation: others of another text. */
const MOST_FIXES = 3;
const MOST_TRIES = 6;

/** So many of them, taken evenly. */
function some<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.ceil(all.length / most);
  return all.filter((_, at) => at % step === 0);
}

/** What holds for any text, by name; each throws where it does not. */
export const LAWS: Readonly<Record<string, (text: string) => void>> = {
  'places lie inside the text': assertRangesInside,
  'each box is a task': assertEveryBoxIsATask,
  'blocks come in order': (text) => assertBlocksInOrder(text),
  'links lie inside the text': assertLinksInside,
  'outline and remark agree': assertSameOutline,
  'both readers of front matter agree': assertFrontMatterAgrees,
  'operations can be taken back': assertOperationsLawful,
  'findings lie inside the text': assertFindingsInside,
  'fixes harm nothing': assertFixesLawful,
  'safe fixes applied twice are applied once': assertMendedOnce,
  'the index follows': assertIndexFollows,
};

/** Throws where a law does not hold; the name of the law leads the message. */
export function assertEveryLaw(text: string): void {
  for (const [name, law] of Object.entries(LAWS)) {
    try {
      law(text);
    } catch (error) {
      throw new BrokenLaw(name, error);
    }
  }
}

export class BrokenLaw extends Error {
  constructor(
    readonly law: string,
    cause: unknown,
  ) {
    super(`${law}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`, { cause });
  }
}

function assertFrontMatterAgrees(text: string): void {
  const block = splitFrontMatter(text);
  if (block?.readable === true) assertReadersAgree(text, block.content);
}

function assertOperationsLawful(text: string): void {
  const document = readOnce(text);
  if (document.kind === 'foreign') return;
  for (const [name, tries] of Object.entries(everyOperation)) {
    for (const edits of some(tries(document), MOST_TRIES)) {
      try {
        assertEditLaws(text, edits);
      } catch (error) {
        throw new Error(`${name} ${JSON.stringify(edits)}`, { cause: error });
      }
    }
  }
}

let last: { readonly text: string; readonly found: readonly ReadableFinding[] } | undefined;

/** Two laws ask for the findings of a text, one after the other. */
function lintOf(text: string): readonly ReadableFinding[] {
  if (last?.text !== text) last = { text, found: lintText(text) };
  return last.found;
}

function assertFindingsInside(text: string): void {
  for (const { code, finding } of lintOf(text)) {
    const { start, end } = finding.range;
    assert.ok(start >= 0 && start <= end && end <= text.length, code);
    for (const fix of finding.fixes) assertEditLaws(text, editsOf(fix));
  }
}

function assertFixesLawful(text: string): void {
  const before = lintOf(text);
  for (const one of some(offeredFor(text, before), MOST_FIXES))
    assert.deepEqual(harm(text, one, before), [], `${one.found.code} “${one.fix.title.template}”`);
}

function assertMendedOnce(text: string): void {
  const once = mended(text);
  if (once === text) return;
  assert.equal(mended(once), once);
  assert.equal(readOnce(once).kind === 'foreign', readOnce(text).kind === 'foreign');
}
