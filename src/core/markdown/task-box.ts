import type { TextRange } from '../text/range';
import type { ListItem, Task } from './blocks';
import { isBlankCode, trimmedEnd } from './line-cursor';

const OPENING_BRACKET = 91;
/** One character, with the sign that makes it an emoji; brackets, an escape and code would be other markup. */
const MARK = /[^[\]\\`\r\n]\uFE0F?(?=\])/uy;

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
  MARK.lastIndex = start + 1;
  const mark = MARK.exec(text)?.[0];
  if (mark === undefined) return undefined;
  const after = start + mark.length + 2;
  if (after > end) return undefined;
  const task = { mark, markRange: { start: start + 1, end: after - 1 }, box: { start, end: after } };
  let content = after;
  while (content < end && isBlankCode(text.charCodeAt(content))) content++;
  if (content < end) return content === after ? undefined : { task, lines: [{ start: content, end }, ...others] };
  return others.length === 0 ? undefined : { task, lines: others };
}
