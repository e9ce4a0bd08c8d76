import type { Goal } from '../documents/document';
import { yamlText } from '../front-matter/yaml-text';
import { lineEndingOf } from '../text/eol';
import { rangeOf, type TextEdit, type TextRange } from '../text/range';
import { setKey } from './set-key';

/** The statement as it is written, markup included, on one line; empty for a goal without one. */
export function statementSource(goal: Goal): string {
  if (goal.statement?.source === 'title') return goal.statement.plain;
  const range = headingRange(goal);
  return range ? oneLine(goal.text.slice(range.start, range.end)) : '';
}

/**
 * Says the goal in other words: where the statement stands, else as the first heading of the body.
 * @param sentence inline Markdown; line breaks become blanks
 */
export function setStatement(goal: Goal, sentence: string): readonly TextEdit[] {
  const newText = oneLine(sentence);
  if (newText === statementSource(goal)) return [];
  if (goal.statement?.source === 'title') return setKey(goal, 'title', yamlText(newText));
  const range = headingRange(goal);
  return [range ? { range, newText } : addStatement(goal, newText)];
}

/** The statement of a goal without one: the first heading of the body. */
export function addStatement({ text, frontMatter: { bodyStart, range } }: Goal, sentence: string): TextEdit {
  const lineEnding = lineEndingOf(text);
  // Front matter may end with the file, without a line ending.
  const lead = bodyStart > range.end ? '' : lineEnding;
  return { range: rangeOf(bodyStart, bodyStart), newText: `${lead}# ${sentence}${lineEnding}` };
}

/** All that the heading says: emphasis at its ends stands outside the statement's own range. */
function headingRange({ statement, outline }: Goal): TextRange | undefined {
  if (statement === undefined) return undefined;
  const { start, end } = statement.range;
  const lines = outline.headings.find(({ range }) => range.start <= start && range.end >= end)?.lines;
  const [first, last] = [lines?.[0], lines?.at(-1)];
  return first && last && rangeOf(first.start, last.end);
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
