import { lineEndAt, lineStartAt } from './lines';

export type LineEnding = '\n' | '\r\n' | '\r';

/** The line ending that a text uses, by its first; `\n` when it has one line. */
export function lineEndingOf(text: string): LineEnding {
  return lineEndingFrom(text, 0) ?? '\n';
}

/** The ending of the line that holds `offset`; where it has none, that of the line before: files may mix them. */
export function lineEndingAt(text: string, offset: number): LineEnding {
  const own = lineEndingFrom(text, lineEndAt(text, offset));
  if (own !== undefined) return own;
  const lineStart = lineStartAt(text, offset);
  return (lineStart > 0 ? lineEndingFrom(text, lineStartAt(text, lineStart - 1)) : undefined) ?? '\n';
}

function lineEndingFrom(text: string, offset: number): LineEnding | undefined {
  const end = lineEndAt(text, offset);
  if (end === text.length) return undefined;
  if (text[end] === '\n') return text[end - 1] === '\r' ? '\r\n' : '\n';
  return text[end + 1] === '\n' ? '\r\n' : '\r';
}
