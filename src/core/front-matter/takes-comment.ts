import { applyEdits } from '../text/apply-edits';
import { sliceOf, type TextEdit, type TextRange } from '../text/range';
import type { FrontMatter, FrontMatterProblem } from './front-matter';
import { readContent } from './parse-front-matter';
import { splitFrontMatter } from './split';
import { keyStarts, LONGEST, mayHaveAnchors, type YamlReading } from './yaml-reader';

/** Where a place of the text stands after the edit. */
type Place = (offset: number) => number;
const asItIs: Place = (offset) => offset;

/**
 * Whether the front matter says the same with a comment on a line of its own, which the edit inserts where one of its
 * lines begins: a block that is not closed, or no YAML, may end at it, and within a text of several lines it is none.
 * Of keys that are read each for itself only the one that the line belongs to is read again.
 */
export function takesComment(text: string, frontMatter: FrontMatter, edit: TextEdit): boolean {
  const { start: at } = edit.range;
  const grown = edit.newText.length;
  const place: Place = (offset) => (offset < at ? offset : offset + grown);
  const after = applyEdits(text, [edit]);
  const [was, is] = [splitFrontMatter(text), splitFrontMatter(after)];
  if (was === undefined || is === undefined || is.content.end !== place(was.content.end)) return false;
  if (gistOf(was.problems, place) !== gistOf(is.problems, asItIs)) return false;
  if (!was.readable) return true;
  const { start, end } = partAround(text, frontMatter, edit);
  const [before, now] = [readContent(text, { start, end }), readContent(after, { start, end: end + grown })];
  return valuesOf(before) === valuesOf(now) && gistOf(before.problems, place) === gistOf(now.problems, asItIs);
}

/** What has to be read to know what a line more changes; nothing where it stands before the first key. */
function partAround(text: string, frontMatter: FrontMatter, { range, newText }: TextEdit): TextRange {
  const { content } = frontMatter;
  const yaml = sliceOf(text, content);
  if (yaml.length + newText.length >= LONGEST) return content;
  const starts = keyStarts(yaml).map((start) => content.start + start);
  if (!isReadByKey(frontMatter, starts, yaml)) return content;
  const before = starts.filter((start) => start < range.start);
  return { start: before.at(-1) ?? range.start, end: starts[before.length] ?? content.end };
}

/** In braces, and where all keys are indented, none is read for itself; an alias means what stands in another. */
function isReadByKey({ byKey, problems, entries }: FrontMatter, starts: readonly number[], yaml: string): boolean {
  if (byKey) return !(yaml.includes('*') && mayHaveAnchors(yaml));
  return problems.every(({ kind }) => kind !== 'invalid-yaml') && entries[0]?.keyRange.start === starts[0];
}

function valuesOf({ entries }: YamlReading): string {
  return JSON.stringify(entries.map(({ key, value }) => [key, value]));
}

function gistOf(problems: readonly FrontMatterProblem[], place: Place): string {
  return JSON.stringify(problems.map(({ kind, range }) => [kind, place(range.start)]));
}
