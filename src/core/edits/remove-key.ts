import { entryOf, type FrontMatterEntry } from '../front-matter/front-matter';
import { lineStartAt } from '../text/lines';
import { sliceOf, type TextEdit } from '../text/range';
import { type Editable, isFlow } from './editable';
import { nextLineStart } from './insert-line';

/**
 * Takes a key with its value and the comment on its line out of the front matter. No edit when it is not there, or when
 * another value refers to it by an alias.
 */
export function removeKey(document: Editable, key: string): readonly TextEdit[] {
  const entry = entryOf(document.frontMatter, key);
  return entry ? removeEntry(document, entry) : [];
}

/** The same for one of several entries with that key. */
export function removeEntry(
  { text, frontMatter }: Editable,
  { keyRange, valueRange }: FrontMatterEntry,
): readonly TextEdit[] {
  const content = sliceOf(text, frontMatter.content);
  const anchor = /^&(\S+)/.exec(sliceOf(text, valueRange))?.[1];
  if (anchor !== undefined && content.includes(`*${anchor}`)) return [];
  const valueEnd = Math.max(valueRange.end, keyRange.end);
  if (isFlow(content)) {
    return [{ range: flowMember(text, keyRange.start, valueEnd), newText: '' }];
  }
  return [{ range: { start: lineStartAt(text, keyRange.start), end: nextLineStart(text, valueEnd) }, newText: '' }];
}

/** `key: value` with the comma after it, or before it when it is the last. */
function flowMember(text: string, start: number, end: number): { start: number; end: number } {
  const after = /^\s*,\s*/.exec(text.slice(end))?.[0].length;
  if (after !== undefined) return { start, end: end + after };
  const before = /,\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return { start: start - before, end };
}
