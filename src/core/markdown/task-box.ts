import type { TextRange } from '../text/range';
import type { ListItem, Task } from './blocks';
import { isBlankCode, trimmedEnd } from './line-cursor';

const OPENING_BRACKET = 91;
const CLOSING_BRACKET = 93;
const BOX_LENGTH = 3;
const MARKS = ' \txX/-';

export interface TaskBox {
  readonly task: Task;
  /** The paragraph's lines after the box. */
  readonly lines: readonly TextRange[];
}

/** The box that follows a list item's marker at the start of its first paragraph: `[x]`, white space, some text. */
export function taskBox(
  text: string,
  { marker }: Pick<ListItem, 'marker'>,
  lines: readonly TextRange[],
): TaskBox | undefined {
  const [first, ...others] = lines;
  if (first === undefined || text.charCodeAt(first.start) !== OPENING_BRACKET) return undefined;
  if (trimmedEnd(text, marker.end, first.start) !== marker.end) return undefined;
  const { start, end } = first;
  const after = start + BOX_LENGTH;
  const mark = text.charAt(start + 1);
  if (after > end || text.charCodeAt(after - 1) !== CLOSING_BRACKET || !MARKS.includes(mark)) return undefined;
  const task = { mark, markRange: { start: start + 1, end: start + 2 }, box: { start, end: after } };
  let content = after;
  while (content < end && isBlankCode(text.charCodeAt(content))) content++;
  if (content < end) return content === after ? undefined : { task, lines: [{ start: content, end }, ...others] };
  return others.length === 0 ? undefined : { task, lines: others };
}
