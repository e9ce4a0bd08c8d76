import type { Goal } from '../documents/document';
import { rangeOf, sliceOf, type TextRange } from '../text/range';

export interface SectionWords {
  readonly text: string;
  readonly range: TextRange;
  /** One line of prose, which other words may replace; a longer section is only ever added to. */
  readonly whole: boolean;
}

const MARKUP = /^(?:[-*+>|#]|\d+[.)]|```|<!--)/;

/** What a section of a goal says, or a label where it has none; undefined for one that is empty or not there. */
export function sectionWords({ text, sections, labelled }: Goal, name: 'why' | 'how'): SectionWords | undefined {
  const section = sections[name];
  if (section === undefined) return labelledWords(text, labelled[name] ?? []);
  const { start, end } = section.body;
  const written = text.slice(start, end);
  const words = written.trim();
  if (words === '') return undefined;
  const from = start + written.indexOf(words);
  return {
    text: words,
    range: rangeOf(from, from + words.length),
    whole: !/[\r\n]/.test(words) && !MARKUP.test(words),
  };
}

function labelledWords(text: string, lines: readonly TextRange[]): SectionWords | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    text: lines.map((line) => sliceOf(text, line)).join('\n'),
    range: rangeOf(first.start, last.end),
    whole: lines.length === 1,
  };
}
