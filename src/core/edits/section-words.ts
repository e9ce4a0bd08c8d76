import type { Goal } from '../documents/document';
import { rangeOf, type TextRange } from '../text/range';

export interface SectionWords {
  readonly text: string;
  readonly range: TextRange;
  /** One line of prose, which other words may replace; a longer section is only ever added to. */
  readonly whole: boolean;
}

const MARKUP = /^(?:[-*+>|#]|\d+[.)]|```|<!--)/;

/** What a section of a goal says; undefined for one that is empty or not there. */
export function sectionWords({ text, sections }: Goal, name: 'why' | 'how'): SectionWords | undefined {
  const section = sections[name];
  if (section === undefined) return undefined;
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
