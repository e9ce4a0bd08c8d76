import type { Goal, Statement } from '../../documents/document';
import { lineStartAt } from '../../text/lines';
import type { TextRange } from '../../text/range';

/**
 * Where to say that a goal lacks something altogether: at the sign of its heading, so that its words stay free for what is
 * said of them. A statement that is no `#` heading is taken as a whole.
 */
export function headingSign({ text }: Goal, { range }: Statement): TextRange {
  const start = lineStartAt(text, range.start);
  const sign = /^ {0,3}#/.exec(text.slice(start, range.start))?.[0];
  return sign === undefined ? range : { start: start + sign.length - 1, end: start + sign.length };
}
