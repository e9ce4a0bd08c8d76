import type { Callout, ListItem, Paragraph } from '../markdown/outline';
import { tellsSomething } from '../text/placeholder';
import type { TextRange } from '../text/range';

const SENTENCE_END = /[.!?…]["'”’)]*(?=\s|$)/g;
const LETTER = /\p{L}/u;

/** The lines of a block that can tell something; the title of a callout with lines of its own is its heading. */
export function tellingLines(block: Paragraph | ListItem | Callout, text: string): readonly TextRange[] {
  // The paragraph of a callout begins with its type and title.
  if (!('typeRange' in block)) return block.lines.filter(({ start }) => !text.startsWith('[!', start));
  return block.lines.length > 1 && isTitled(block, text) ? block.lines.slice(1) : block.lines;
}

/** Whether words stand behind the type of a callout, on its line. */
export function isTitled({ lines: [first], typeRange }: Callout, text: string): boolean {
  return first !== undefined && !/[\r\n]/.test(text.slice(typeRange.end, first.start));
}

/** The first sentence of a line that tells something; one that goes on in the next line ends with this one. */
export function sentenceIn(shown: string, line: TextRange): TextRange | undefined {
  const written = shown.slice(line.start, line.end);
  let start = 0;
  for (const end of [
    ...Array.from(written.matchAll(SENTENCE_END), ({ 0: sign, index }) => index + sign.length),
    written.length,
  ]) {
    const from = start + (/\S/.exec(written.slice(start, end))?.index ?? 0);
    const sentence = written.slice(from, end);
    if (LETTER.test(sentence) && tellsSomething(sentence)) return { start: line.start + from, end: line.start + end };
    start = end;
  }
  return undefined;
}
